import { INFERRING_VERBS, REPORTING_VERBS } from '../lexicon/speech-acts.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import { clauseEnd } from './clause-end.ts'
import { closesQuotation } from './quote-marks.ts'
import type { SpokenVerb } from './spoken-verbs.ts'
import { phraseBehind, subjectOf, type TokenRange } from './subject-phrase.ts'

/** The shortest content before a cue, in tokens. */
const SHORTEST = 3

/**
 * Who says it: the subject of the verb; of "…, saying that" the subject of the
 * clause before; of "were united in backing" that of "were"; of "denied it and
 * repeated that" whoever denied it.
 */
export function sourceOf(
  analysed: AnalysedSentence,
  groups: readonly SpokenVerb[],
  group: SpokenVerb,
  cueBefore: { readonly source: TokenRange | null; readonly at: TokenRange } | undefined,
): TokenRange | null {
  const { sentence, lemmas } = analysed
  const opener = sentence.tokens[group.first - 1]?.lower
  if (group.finite) {
    const isShared = (opener === 'and' || opener === 'but') && REPORTING_VERBS.has(lemmas[group.verb] ?? '')
    if (isShared && cueBefore?.source && cueBefore.source[0] < cueBefore.at[0]) return cueBefore.source
    return spoken(analysed, subjectOf(analysed, groups, group))
  }
  const governing = groups.findLast(({ last }) => last < group.first)
  if (governing?.finite && !governing.negated && goesOn(analysed, governing, group))
    return spoken(analysed, subjectOf(analysed, groups, governing))
  if (!sentence.tokens[group.verb]?.lower.endsWith('ing')) return null
  const before = groups.findLast(({ last, finite }) => finite && last < group.first)
  const leads = opener === ',' || (opener === 'in' && (before?.bare === true || before?.passive === true))
  return before && leads ? spoken(analysed, subjectOf(analysed, groups, before)) : null
}

/** "keeps telling", "continued to insist", "went on to say". */
function goesOn({ sentence, lemmas }: AnalysedSentence, governing: SpokenVerb, { first }: SpokenVerb): boolean {
  if (!GOING_ON.has(lemmas[governing.verb] ?? '')) return false
  const between = sentence.tokens.slice(governing.last + 1, first).map(({ lower }) => lower)
  return between.length <= 2 && between.every((lower) => lower === 'to' || lower === 'on')
}

const GOING_ON: ReadonlySet<string> = new Set(['keep', 'continue', 'go', 'begin', 'start'])

/** "No party", "nothing", "there" and a large number of people say nothing. */
function spoken({ sentence, tags }: AnalysedSentence, source: TokenRange | null): TokenRange | null {
  if (!source) return null
  if (tags[source[0]] === 'quantity' && !isFew(sentence.tokens[source[0]]?.lower, source)) return null
  return SILENT.has(sentence.tokens[source[0]]?.lower ?? '') ? null : source
}

/** "Two diplomats", and no share of those who were asked. */
function isFew(lower: string | undefined, [first, last]: TokenRange): boolean {
  return last === first + 1 && FEW.has(lower ?? '')
}

const FEW: ReadonlySet<string> = new Set(['two', 'three', 'four', 'five', 'six', 'both'])

// biome-ignore format: read in rows
const SILENT: ReadonlySet<string> = new Set([
  'no', 'none', 'nobody', 'nothing', 'neither', 'there', 'this', 'these', 'those', 'that', 'which', 'more', 'you', 'me', 'us',
])

/** `…, said Ilse Brandt`: a clause or a quotation before the cue, its source behind it. */
export function invertedSource(
  analysed: AnalysedSentence,
  groups: readonly SpokenVerb[],
  { first, verb, last, negated }: SpokenVerb,
): TokenRange | null {
  const { sentence, lemmas, tags } = analysed
  if (first < SHORTEST || first !== verb || negated || sentence.tokens[verb]?.lower.endsWith('ing')) return null
  const isQuoted = isLongQuotation(analysed, first)
  const lemma = lemmas[verb] ?? ''
  const comma = sentence.tokens[first - 1]?.lower === 'so' ? first - 2 : first - 1
  if (!isQuoted && (sentence.tokens[comma]?.text !== ',' || !REPORTING_VERBS.has(lemma))) return null
  if (!isQuoted && (INFERRING_VERBS.has(lemma) || !groups.some((group) => group.finite && group.last < first)))
    return null
  if (!isQuoted && (lemma === 'tell' || isSpokenBefore(analysed, groups, first))) return null
  const source = phraseBehind(analysed, last + 1)
  if (!source || sentence.tokens[source[0]]?.lower === 'yes') return null
  // "…, the minister of trade, said it was open": what stands behind is a clause.
  const next = groups.find((group) => group.first > last)
  const goesOn = next?.finite === true && next.first <= source[1] + 1
  return goesOn || (tags[source[0]] === 'pronoun' && !isQuoted) ? null : source
}

/** `"…," Ilse Brandt, the mayor, said`: between a quotation and the cue a phrase stands, and no verb. */
function isSpokenBefore(analysed: AnalysedSentence, groups: readonly SpokenVerb[], cue: number): boolean {
  for (let index = cue - 2; index >= SHORTEST; index -= 1) {
    if (groups.some(({ first, last, finite }) => finite && first <= index && index <= last)) return false
    if (closesQuotation(analysed, index) !== null) return true
  }
  return false
}

/** `"…," the minister laughed`: whatever the verb, a quotation ends where its subject begins. */
export function isAfterQuotation(analysed: AnalysedSentence, group: SpokenVerb, source: TokenRange): boolean {
  if (!group.finite || group.first !== group.verb || source[0] < SHORTEST || source[0] > group.verb) return false
  return isLongQuotation(analysed, source[0])
}

/** A quotation of fewer tokens is a title or a turn of phrase. */
const LONG = 4

/** A quotation that ends before `index`, a comma between or not. */
function isLongQuotation(analysed: AnalysedSentence, index: number): boolean {
  const mark = analysed.sentence.tokens[index - 1]?.text === ',' ? index - 2 : index - 1
  const start = closesQuotation(analysed, mark)
  return start !== null && mark - start >= LONG
}

/** Who judged it, and the last token of what was found; where two verbs share "was", the agent of the first is that of both. */
export function agentOf(
  analysed: AnalysedSentence,
  groups: readonly SpokenVerb[],
  group: SpokenVerb,
): { readonly source: TokenRange; readonly end: number } | null {
  const end = clauseEnd(analysed, groups, group)
  if (group.passive) {
    const by = tokenBetween(analysed, 'by', group.last, end)
    const source = by === null ? null : phraseBehind(analysed, by + 1)
    return by !== null && source ? { source, end: by - 1 } : null
  }
  const before = groups[groups.indexOf(group) - 1]
  if (!before?.passive || analysed.sentence.tokens[group.first - 1]?.lower !== 'and') return null
  const by = tokenBetween(analysed, 'by', before.last, group.first)
  const source = by === null ? null : phraseBehind(analysed, by + 1)
  return source && { source, end }
}

function tokenBetween({ sentence }: AnalysedSentence, lower: string, after: number, end: number): number | null {
  for (let index = after + 1; index <= end; index += 1) if (sentence.tokens[index]?.lower === lower) return index
  return null
}
