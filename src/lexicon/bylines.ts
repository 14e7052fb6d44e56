/** What a byline or a credit opens with. Only names and words of `BYLINE_WORDS` may follow. */
export const BYLINE_OPENINGS: readonly string[] = [
  'additional reporting by',
  'by',
  'compiled by',
  'edited by',
  'editing by',
  'from our correspondent',
  'image by',
  'last updated',
  'our bureau',
  'photo by',
  'photograph by',
  'photos by',
  'picture by',
  'posted',
  'published',
  'report by',
  'reported by',
  'reporting by',
  'translated by',
  'translation by',
  'updated',
  'with additional reporting by',
  'with files from',
  'with information from',
  'with input from',
  'with inputs from',
  'words by',
  'writing by',
  'written by',
]

/** Lower-case words that stand in bylines beside names, places and dates. */
export const BYLINE_WORDS: ReadonlySet<string> = new Set(
  `a.m a.m. additional affairs ago am and at business by chief contributor contributors correspondent correspondents
   crime culture day days de desk diplomatic economics edited editing editor education environment european for
   foreign freelance from health home hour hours hrs in industry international ist job local min mins minute minutes
   of on p.m p.m. pm political politics posted producer published read report reporter reporters reporting
   science senior special sports staff team technology the time translated updated van von with world writer writers
   writing`.split(/\s+/),
)
