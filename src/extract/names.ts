import { lemma } from '../lemma.ts'
import type { NameMention, Tag } from '../model/reading.ts'
import type { Token } from '../model/text.ts'
import { isCapital } from './word-forms.ts'

/** Small words that may stand inside a name: "Bank of England", "Ministry of Industry and Trade", "van der Berg". */
const INNER: ReadonlySet<string> = new Set([
  'of',
  'de',
  'da',
  'do',
  'dos',
  'del',
  'la',
  'le',
  'van',
  'der',
  'von',
  'al',
  'bin',
  'ibn',
  'el',
  'for',
  'and',
])

/**
 * Proper names of a sentence: runs of capitalised words, with the small words
 * that join them ("Bank of England"). "for" and "and" join only inside what
 * starts with an institution ("Ministry of Industry and Trade").
 *
 * Offsets index the article's text. O(n).
 */
export function findNames(tokens: readonly Token[], tags: readonly Tag[], text: string): readonly NameMention[] {
  const names: NameMention[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    if (tags[index] !== 'name') continue
    const last = endOfName(tokens, tags, index)
    const from = tokens[index]
    const to = tokens[last]
    if (from && to) {
      const span = { start: from.start, end: to.end }
      names.push({ text: text.slice(span.start, span.end), span, tokens: [index, last], doubtful: false })
    }
    index = last
  }
  const opener = tokens[0]
  if (opener && isDoubtful(tokens, tags)) {
    names.unshift({ text: opener.text, span: { start: opener.start, end: opener.end }, tokens: [0, 0], doubtful: true })
  }
  return names
}

/** "Calder won 61 percent": a single word that opens the sentence before a verb and is no plural. */
function isDoubtful(tokens: readonly Token[], tags: readonly Tag[]): boolean {
  const opener = tokens[0]
  if (opener?.type !== 'word' || tags[0] !== 'noun' || !isCapital(opener) || opener.text.length < 3) return false
  const next = tags[1]
  return (next === 'verb' || next === 'auxiliary' || next === 'possessive') && lemma(opener.lower) === opener.lower
}

const INSTITUTION: ReadonlySet<string> = new Set([
  'ministry',
  'department',
  'office',
  'bank',
  'university',
  'institute',
  'commission',
  'committee',
  'agency',
  'court',
  'council',
  'board',
  'bureau',
  'fund',
  'organisation',
  'organization',
  'centre',
  'center',
  'house',
  'chamber',
  'federation',
  'association',
  'army',
])

function endOfName(tokens: readonly Token[], tags: readonly Tag[], first: number): number {
  const institution = INSTITUTION.has(tokens[first]?.lower ?? '') || INSTITUTION.has(tokens[first + 1]?.lower ?? '')
  let last = first
  while (true) {
    const next = tokens[last + 1]
    if (!next) return last
    if (tags[last + 1] === 'name' && isJoined(tokens[last], next)) last += 1
    else if (next.text === '-' && !next.spaced && tags[last + 2] === 'name' && !tokens[last + 2]?.spaced) last += 2
    else if (next.text === '.' && !next.spaced && tokens[last]?.text.length === 1 && tags[last + 2] === 'name')
      last += 2
    else if (INNER.has(next.lower) && tags[last + 2] === 'name' && joins(next.lower, institution)) last += 2
    else return last
  }
}

function isJoined(before: Token | undefined, next: Token): boolean {
  return before !== undefined && next.type === 'word' && next.spaced
}

function joins(lower: string, institution: boolean): boolean {
  return lower === 'of' || lower === 'and' || lower === 'for' ? institution : true
}
