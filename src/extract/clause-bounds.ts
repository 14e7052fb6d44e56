import { nounClass } from '../lexicon/predicate-classes.ts'
import { SAYING_VERBS } from '../lexicon/verbs.ts'
import type { Argument, Predication, VerbGroup } from '../model/predication.ts'
import type { AnalysedSentence, Tag } from '../model/reading.ts'
import { isHardStop } from './clauses.ts'

/** How a clause opens: where it begins, how it hangs on the one before, and its own subject. */
export interface Opening {
  /** First token of the clause. */
  readonly start: number
  readonly link: Predication['link']
  /** `null` where it takes that of another clause, or has none. */
  readonly subject: Argument | null
}

/** Tokens a subject may reach back from its verb. */
const REACH = 30
/** Longest insertion between two commas that parts a subject from its verb. */
const INSERTION = 25

/**
 * Where the clause of a verb group begins, and what its subject is, looking
 * back from the group no further than `floor`, the first token behind the
 * group before it.
 *
 * "to" opens an infinitive, a relative pronoun a relative clause, "and" before
 * the verb a clause that shares the subject. A participle right behind a noun,
 * where the clause before it goes on, tells something of that noun: "a pact
 * signed on July 18". Bounded look-back.
 */
export function openingOf(analysed: AnalysedSentence, group: VerbGroup, before: VerbGroup | null): Opening {
  const floor = before === null ? 0 : before.last + 1
  const { tags } = analysed
  let at = group.first - 1
  while (at >= floor && tags[at] === 'adverb') at -= 1
  if (at < floor) return { start: group.first, link: linkOfBare(analysed, before), subject: null }
  if (tags[at] === 'to') return { start: at, link: 'infinitive', subject: absoluteSubject(analysed, floor, at) }
  if (tags[at] === 'relative') return relative(analysed, at, floor)
  if (tags[at] === 'conjunction' || tags[at] === 'preposition') return { start: at, link: 'joined', subject: null }
  const told = beforeTeller(analysed, group, before, at)
  if (told) return { start: leadStart(analysed, 0, told.first), link: 'main', subject: told }
  if (isAside(analysed, group, before)) return aside(analysed, group, Math.max(0, at - REACH))
  const run = subjectRun(analysed, floor, at)
  if (run === null) return { start: leadStart(analysed, floor, at + 1), link: 'joined', subject: null }
  if (isReduced(analysed, group, before, run))
    return { start: group.first, link: 'relative', subject: antecedentOf(analysed, run) }
  const opener = run.first - 1
  if (tags[opener] === 'relative') return { start: opener, link: 'relative', subject: run }
  const start = leadStart(analysed, floor, run.first)
  return { start, link: isContent(analysed, before, start) ? 'content' : 'main', subject: run }
}

/** "The vessel, built in 1994, …": a participle behind a comma and before a preposition tells something of what stands before. */
function isAside(
  { tags, sentence }: AnalysedSentence,
  { first, verb, last, tense }: VerbGroup,
  before: VerbGroup | null,
): boolean {
  if (first !== verb || tense !== 'past' || sentence.tokens[first - 1]?.text !== ',') return false
  if (before !== null) return tags[last + 1] === 'preposition'
  for (let index = last + 1; index < Math.min(tags.length, last + INSERTION); index += 1) {
    const closes = sentence.tokens[index]?.text === ','
    if (closes && (tags[index + 1] === 'verb' || tags[index + 1] === 'auxiliary')) return true
  }
  return false
}

/** "The ferry, I am told, started on Thursday": who tells it stands between commas, and the subject before. */
function beforeTeller(
  analysed: AnalysedSentence,
  { verb }: VerbGroup,
  before: VerbGroup | null,
  comma: number,
): Argument | null {
  const { sentence, lemmas } = analysed
  if (before === null || before.last !== comma - 1 || sentence.tokens[comma]?.text !== ',') return null
  if (!SAYING_VERBS.has(lemmas[before.verb] ?? '') || SAYING_VERBS.has(lemmas[verb] ?? '')) return null
  for (let index = before.first - 1; index > Math.max(0, before.first - TELLER); index -= 1) {
    if (sentence.tokens[index]?.text === ',') return subjectRun(analysed, Math.max(0, index - REACH), index - 1)
    if (!isOfSubject(analysed, index)) return null
  }
  return null
}

/** Tokens that name who tells it: "the port authority". */
const TELLER = 8

function aside(analysed: AnalysedSentence, { first }: VerbGroup, floor: number): Opening {
  const run = subjectRun(analysed, floor, first - 2)
  return { start: first, link: 'relative', subject: run && headPhrase(analysed, run) }
}

/** Right behind another group: "said was", "helped build". */
function linkOfBare(analysed: AnalysedSentence, before: VerbGroup | null): Predication['link'] {
  return before !== null && SAYING_VERBS.has(analysed.lemmas[before.verb] ?? '') ? 'content' : 'main'
}

/** "with deliveries to begin", "for the talks to start": the noun before "to" does it. */
function absoluteSubject(analysed: AnalysedSentence, floor: number, to: number): Argument | null {
  let first = to
  while (first > floor && (isNominal(analysed.tags[first - 1]) || isOf(analysed, first - 1))) first -= 1
  if (first === to) return null
  const before = analysed.tags[first - 1] === 'determiner' ? first - 2 : first - 1
  const lower = analysed.sentence.tokens[before]?.lower
  return lower === 'with' || lower === 'for' ? phrase(analysed, first, to - 1) : null
}

function isOf({ sentence }: AnalysedSentence, index: number): boolean {
  return sentence.tokens[index]?.lower === 'of'
}

/** "the sidelines of the conference held in May": of two nouns, the one that names an event is held. */
function antecedentOf(analysed: AnalysedSentence, run: Argument): Argument {
  const near = headPhrase(analysed, run)
  return nounClass(analysed.lemmas[near.head] ?? '') === null ? run : near
}

/** "who arrived": the noun before the pronoun, over the comma between them. */
function relative(analysed: AnalysedSentence, pronoun: number, floor: number): Opening {
  let end = pronoun - 1
  while (end > floor && (analysed.tags[end] === 'preposition' || analysed.sentence.tokens[end]?.text === ',')) end -= 1
  const antecedent = end >= 0 ? subjectRun(analysed, Math.max(0, end - REACH), end) : null
  return { start: pronoun, link: 'relative', subject: antecedent && headPhrase(analysed, antecedent) }
}

/** "the ferry to Dalawan, which": the nearest noun is meant as often as the first. */
function headPhrase(analysed: AnalysedSentence, run: Argument): Argument {
  for (let index = run.last; index > run.first; index -= 1) {
    if (analysed.tags[index] === 'preposition') return { ...run, first: index + 1, head: run.last }
  }
  return run
}

/**
 * The phrase that ends at `end`: nouns, names and figures with their
 * prepositional phrases. Its head is the last noun before the first preposition. An
 * insertion between commas is skipped: "Wang Yi, its top diplomat, arrived".
 */
function subjectRun(analysed: AnalysedSentence, floor: number, end: number): Argument | null {
  const { tags, sentence } = analysed
  const mark = sentence.tokens[end]?.text ?? ''
  if (mark === ',' || DASHES.has(mark)) return beforeInsertion(analysed, floor, end)
  let first = end + 1
  for (let index = end; index >= Math.max(floor, end - REACH); index -= 1) {
    if (!isOfSubject(analysed, index) || (floor > 0 && SUBORDINATORS.has(sentence.tokens[index]?.lower ?? ''))) break
    first = index
    if (floor > 0 && tags[index] === 'determiner' && isNominal(tags[index - 1])) break
  }
  while (first <= end && (tags[first] === 'conjunction' || tags[first] === 'preposition' || isDate(tags[first])))
    first += 1
  return first > end ? null : phrase(analysed, first, end)
}

/** Prepositions that open a clause as well: "after the two sides met". */
const SUBORDINATORS: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'till', 'as', 'than'])

function isDate(tag: Tag | undefined): boolean {
  return tag === 'date' || tag === 'adverb'
}

function phrase({ tags }: AnalysedSentence, first: number, last: number): Argument {
  let head = first
  // "the following meeting": no head stands before a determiner's noun.
  while (head < last && (tags[head] === 'determiner' || !ENDS_HEAD.has(tags[head + 1] ?? 'stop'))) head += 1
  return { preposition: null, first, last, head }
}

const ENDS_HEAD: ReadonlySet<Tag> = new Set<Tag>(['preposition', 'conjunction', 'date', 'to'])

function beforeInsertion(analysed: AnalysedSentence, floor: number, comma: number): Argument | null {
  const opener = analysed.sentence.tokens[comma]?.text ?? ''
  for (let index = comma - 1; index > Math.max(floor, comma - INSERTION); index -= 1) {
    const mark = analysed.sentence.tokens[index]?.text ?? ''
    if (mark === opener || (DASHES.has(mark) && DASHES.has(opener))) return named(analysed, floor, index - 1)
    if (isHardStop(analysed, index)) return null
  }
  return null
}

const DASHES: ReadonlySet<string> = new Set(['—', '–'])

/** "Ines Calder, head of the port — a civil post —": the name that an apposition without a second comma is of. */
function named(analysed: AnalysedSentence, floor: number, end: number): Argument | null {
  const run = subjectRun(analysed, floor, end)
  if (run === null || analysed.sentence.tokens[run.first - 1]?.text !== ',') return run
  return analysed.tags[run.first - 2] === 'name' ? subjectRun(analysed, floor, run.first - 2) : run
}

const OF_SUBJECT: ReadonlySet<Tag> = new Set<Tag>([
  ...(['noun', 'name', 'determiner', 'possessive', 'quantity', 'preposition', 'pronoun', 'date', 'adverb'] as const),
])

function isOfSubject({ tags, sentence }: AnalysedSentence, index: number): boolean {
  const tag = tags[index]
  if (tag !== undefined && OF_SUBJECT.has(tag)) return true
  if (tag === 'to') return tags[index + 1] !== 'verb'
  const lower = sentence.tokens[index]?.lower
  if (tag !== 'conjunction' || (lower !== 'and' && lower !== 'or')) return false
  return isNominal(tags[index - 1]) && (isNominal(tags[index + 1]) || tags[index + 1] === 'determiner')
}

/** A noun, a name or a figure: what a subject or an object may be made of. */
export function isNominal(tag: Tag | undefined): boolean {
  return tag === 'noun' || tag === 'name' || tag === 'quantity'
}

/** "a pact signed in Delhi": a participle without auxiliary that its noun, not the end of a clause, leads to. */
function isReduced(analysed: AnalysedSentence, group: VerbGroup, before: VerbGroup | null, run: Argument): boolean {
  if (before === null || group.first !== group.verb) return false
  const lower = analysed.sentence.tokens[group.verb]?.lower ?? ''
  if (group.tense !== 'past' && group.tense !== 'participle') return false
  const joint = analysed.tags[run.first - 1]
  if (SUBORDINATORS.has(analysed.sentence.tokens[run.first - 1]?.lower ?? '')) return false
  if (joint === 'stop' || joint === 'conjunction' || joint === 'relative') return false
  return !SAYING_VERBS.has(analysed.lemmas[before.verb] ?? '') || lower.endsWith('ing')
}

/** What the verb of saying or thinking right before it is about. */
function isContent(analysed: AnalysedSentence, before: VerbGroup | null, start: number): boolean {
  if (before === null) return false
  const { tags, sentence } = analysed
  for (let index = before.last + 1; index < start; index += 1) {
    if (sentence.tokens[index]?.lower === 'that') return true
    if (tags[index] === 'stop' || tags[index] === 'conjunction') return false
  }
  return SAYING_VERBS.has(analysed.lemmas[before.verb] ?? '') || start === before.last + 1
}

/** With what leads the clause: "On Tuesday, Wang met". A date behind the verb before, without a mark, is that verb's. */
function leadStart({ tags, sentence }: AnalysedSentence, floor: number, subject: number): number {
  let first = subject
  let index = first - 1
  while (index >= floor && isNearLead(tags[index])) index -= 1
  if (tags[index] === 'conjunction') return index
  // "On Tuesday Wang met": nothing stands before that it could belong to.
  if (index < 0) return 0
  if (sentence.tokens[index]?.text !== ',') {
    while (first > floor && (tags[first - 1] === 'determiner' || tags[first - 1] === 'adverb')) first -= 1
    return first
  }
  const comma = index
  index -= 1
  while (index >= floor && isLead(tags[index])) index -= 1
  if (index < 0 || tags[index] === 'conjunction' || tags[index] === 'stop') return index + 1
  return comma + 1
}

function isNearLead(tag: Tag | undefined): boolean {
  return tag === 'determiner' || tag === 'adverb' || tag === 'date' || tag === 'preposition'
}

function isLead(tag: Tag | undefined): boolean {
  return tag === 'date' || tag === 'preposition' || tag === 'noun' || tag === 'name' || tag === 'determiner'
}
