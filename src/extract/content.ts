import { CLAIM_NOUNS, FALSE_WORDS } from '../lexicon/speech-acts.ts'
import type { AnalysedSentence, SayingReading, Tag } from '../model/reading.ts'
import { isHardStop } from './clauses.ts'
import type { SpokenVerb } from './spoken-verbs.ts'
import { subjectOf, type TokenRange } from './subject-phrase.ts'

/** What a stretch of a sentence says: its main verb, whose it is, and whether it denies. */
export type Content = Pick<SayingReading, 'content' | 'verb' | 'subject' | 'negated' | 'leans'>

/**
 * Reads the clause that somebody is made to say.
 *
 * A "not" counts where it stands at the main verb, a "no" or "none" where it
 * opens the subject or the object: "no price had been fixed", "found none".
 * "not only" denies nothing. In "is a figure that we do not know" the clause
 * behind the figure is the one that counts.
 */
export function readContent(analysed: AnalysedSentence, groups: readonly SpokenVerb[], content: TokenRange): Content {
  const inside = groups.filter(({ first, last }) => first >= content[0] && last <= content[1])
  const main = inside.find((group) => group.finite && !isRelative(analysed, group)) ?? inside[0]
  if (!main)
    return {
      content,
      verb: null,
      subject: null,
      negated: hasNo(analysed, content[0], content[1]),
      leans: leanOfPhrase(analysed, content),
    }
  const clause = cleftClause(analysed, inside, main) ?? main
  const found = subjectOf(analysed, inside, main)
  const subject = found && found[0] >= content[0] ? found : null
  const isFalse = isCalledFalse(analysed, main, subject, content)
  const negated = isNegated(analysed, clause, subject, content[1]) !== isFalse
  const leans = isFalse ? 'all' : leanOf(analysed, main, subject, content[1], negated)
  return { content, verb: clause.verb, subject, negated, leans }
}

function isRelative(analysed: AnalysedSentence, { first }: SpokenVerb): boolean {
  return analysed.tags[first - 1] === 'relative'
}

/** "is a number which we do not recognise": the second clause. */
function cleftClause(analysed: AnalysedSentence, inside: readonly SpokenVerb[], main: SpokenVerb): SpokenVerb | null {
  if (!main.bare || main.negated) return null
  const next = inside[inside.indexOf(main) + 1]
  if (!next?.finite) return null
  for (let index = main.last + 1; index < next.first; index += 1) {
    const lower = analysed.sentence.tokens[index]?.lower ?? ''
    if (lower === ',' || isHardStop(analysed, index)) return null
    if (lower === 'that' || lower === 'which') return CLAIM_NOUNS.has(analysed.lemmas[index - 1] ?? '') ? next : null
  }
  return null
}

const NO_WORDS: ReadonlySet<string> = new Set([
  'no',
  'none',
  'nobody',
  'nothing',
  'neither',
  'nor',
  'no-one',
  'nowhere',
])
/** "no more than", "no later than", "not only": says how much, and denies nothing. */
const RESTRICTING: ReadonlySet<string> = new Set([
  'more',
  'less',
  'fewer',
  'later',
  'other',
  'only',
  'just',
  'doubt',
  'matter',
])

/** Whether the clause of a verb group, up to `end`, says that something is not so. */
export function isNegated(
  analysed: AnalysedSentence,
  group: SpokenVerb,
  subject: TokenRange | null,
  end: number,
): boolean {
  const { sentence, tags } = analysed
  const lowerAt = (index: number) => sentence.tokens[index]?.lower ?? ''
  if (subject && hasNo(analysed, subject[0], subject[1])) return true
  if (NO_WORDS.has(lowerAt(group.first - 1)) && hasNo(analysed, group.first - 1, group.first - 1)) return true
  if (group.negated) return !RESTRICTING.has(lowerAt(group.verb + 1)) && !RESTRICTING.has(lowerAt(group.verb - 1))
  let next = group.last + 1
  while (tags[next] === 'adverb' && next <= end && lowerAt(next) !== 'not') next += 1
  if (next > end) return false
  if (lowerAt(next) === 'not') return !RESTRICTING.has(lowerAt(next + 1))
  return hasNo(analysed, next, next)
}

function hasNo({ sentence }: AnalysedSentence, first: number, last: number): boolean {
  for (let index = first; index <= last; index += 1) {
    if (!NO_WORDS.has(sentence.tokens[index]?.lower ?? '')) continue
    if (!RESTRICTING.has(sentence.tokens[index + 1]?.lower ?? '')) return true
  }
  return false
}

const POINTING: ReadonlySet<string> = new Set(['it', 'this', 'that', 'they', 'these', 'those', 'so', 'them', 'which'])

/** "it", "this", "the allegations", "that figure", with nothing else. */
function leanOfPhrase(analysed: AnalysedSentence, [first, last]: TokenRange): Content['leans'] {
  const { tags, lemmas, sentence } = analysed
  let points = false
  for (let index = first; index <= last; index += 1) {
    const lower = sentence.tokens[index]?.lower ?? ''
    if (POINTING.has(lower)) points = true
    else if (tags[index] === 'noun' || tags[index] === 'name' || tags[index] === 'verb') {
      if (!CLAIM_NOUNS.has(lemmas[index] ?? '') || !isDefinite(analysed, index)) return null
      points = true
    } else if (tags[index] === 'quantity') return null
  }
  return points || last < first ? 'all' : null
}

/** "the claims", "that figure", "those reports". */
function isDefinite({ sentence }: AnalysedSentence, noun: number): boolean {
  return /^(?:the|that|this|these|those|such)$/.test(sentence.tokens[noun - 1]?.lower ?? '')
}

/** "that was untrue", "the reports were false". */
function isCalledFalse(
  analysed: AnalysedSentence,
  { bare, last }: SpokenVerb,
  subject: TokenRange | null,
  content: TokenRange,
): boolean {
  const behind = analysed.sentence.tokens.slice(last + 1, content[1] + 1)
  return (
    bare &&
    behind.some(({ lower }) => FALSE_WORDS.has(lower)) &&
    leanOfPhrase(analysed, subject ?? [content[0], last - 1]) === 'all'
  )
}

function leanOf(
  analysed: AnalysedSentence,
  group: SpokenVerb,
  subject: TokenRange | null,
  end: number,
  negated: boolean,
): Content['leans'] {
  const { sentence, tags } = analysed
  const says = tags.slice(group.last + 1, end + 1).some((tag) => TELLING_TAGS.has(tag))
  if (group.bare && !says && subject && tags[subject[0]] === 'pronoun') return 'all'
  if (negated && says && leanOfPhrase(analysed, [group.last + 1, end]) === 'all') return 'all'
  return subject && subject[0] === subject[1] && POINTING.has(sentence.tokens[subject[0]]?.lower ?? '')
    ? 'subject'
    : null
}

const TELLING_TAGS: ReadonlySet<Tag> = new Set(['noun', 'name', 'verb', 'quantity', 'pronoun', 'date'])
