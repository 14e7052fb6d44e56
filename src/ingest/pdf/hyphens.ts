/** What the end of a line and the start of the next make of the hyphen between them. */
export type Seam = 'join' | 'keep' | 'space'

/** Words of a file that stand whole on their lines, in lower case, with inner hyphens: `state-owned`. */
export type KnownWords = ReadonlySet<string>

const WORD = /[\p{L}\p{N}]+(?:['’‐‑-][\p{L}\p{N}]+)*/gu
const CUT = /[-‐\u00ad]$/
const FIRST_WORD = /^[\p{L}\p{N}]+(?:['’][\p{L}]+)?/u
const OUTSIDE_WORDS = /[^\p{L}\p{N}’'‐‑-]/u

/** Characters at the end of a line that are looked at. */
const LONGEST = 60

/** Words that stand behind a hyphen as they are: `state-owned`, `year-old`. */
const SECOND = new Set(
  `aged backed based bound born built car century class controlled cost day dollar driven edged elect ever fifth fifths
   fold foot free friendly fourth fourths funded general generation grade growing half held high hour hit household in
   inch kilometre kilometer large led level like linked litre liter long made making man member metre meter mile million
   billion trillion minded minister minute month nation night nominated off old on only owned page paid part party pass
   percent percentage person point pound powered president produced profile profit quarter quarters range ranking rate
   rated ready related resistant rich risk round run running scale seat second set sharing sized sponsored square stage
   standing storey story strong style supported term third thirds time ton tonne torn trained type up week wide winning
   woman work year`.split(/\s+/),
)

/** Words that stand before a hyphen as they are: `ex-president`, `anti-government`. */
const FIRST = new Set(
  `all anti co cross double ex far first five four full half high ill large late least long low mid multi near nine non
   one part post pre pro quarter second self semi seven short single six small state ten third three top twenty thirty
   forty fifty sixty seventy eighty ninety two under vice well wide world year`.split(/\s+/),
)

/** What follows a hyphen that waits for another word: `short- and long-term`. */
const WAITING = new Set(['and', 'or', 'to', 'nor', 'but', 'and/or'])

/** The words of lines that no line end cuts in two. */
export function wordsWithin(lines: readonly string[]): KnownWords {
  const known = new Set<string>()
  let isCut = false
  for (const line of lines) {
    const words = line.toLowerCase().match(WORD) ?? []
    const from = isCut ? 1 : 0
    isCut = CUT.test(line)
    for (const word of words.slice(from, isCut ? -1 : undefined)) known.add(word)
  }
  return known
}

/**
 * What becomes of a hyphen at the end of `before` when `after` follows it.
 *
 * It goes where the word goes on in lower case (`invest-` `ment`), and stays
 * where the file writes the word with it elsewhere, behind a figure or another
 * hyphen, before a capital or figure, and where one of the halves is known to
 * stand in compounds: `state-` `owned`. It waits for a word in `short-` `and
 * long-term`.
 */
export function seamOf(before: string, after: string, known: KnownWords): Seam {
  if (before.endsWith('\u00ad')) return 'join'
  const first = before.slice(-LONGEST, -1).split(OUTSIDE_WORDS).at(-1)?.toLowerCase() ?? ''
  const second = FIRST_WORD.exec(after)?.[0].toLowerCase() ?? ''
  if (first === '' || second === '') return 'space'
  if (WAITING.has(second)) return 'space'
  if (!/^\p{Ll}/u.test(after) || /\p{N}$/u.test(first)) return 'keep'
  if (known.has(first + second)) return 'join'
  if (known.has(`${first}-${second}`) || /[‐‑-]/.test(first)) return 'keep'
  if (SECOND.has(second) || FIRST.has(first)) return 'keep'
  return known.has(first) && known.has(second) && second.length > 3 ? 'keep' : 'join'
}
