import type { AnalysedSentence, Tag } from '../model/reading.ts'
import { isNominal } from './clause-bounds.ts'
import { isHardStop } from './clauses.ts'
import type { SpokenVerb } from './spoken-verbs.ts'

/** Token range, both inclusive. */
export type TokenRange = readonly [first: number, last: number]

/** How far an apposition or a relative clause may push a subject away from its verb, in tokens. */
const REACH = 30

/**
 * The phrase that is the subject of a verb group, with what "of", "in" and
 * the like hang on it: "the minister in Maputo". An apposition or a clause in
 * commas is skipped ("Ilse Brandt, who heads the port, said"), a relative
 * pronoun stands for the phrase before it, and where "and" joins two verbs
 * both have one subject. `null` where the verb has none.
 */
export function subjectOf(
  analysed: AnalysedSentence,
  groups: readonly SpokenVerb[],
  group: SpokenVerb,
): TokenRange | null {
  const { tags, sentence } = analysed
  let end = group.first - 1
  while (tags[end] === 'date' || tags[end] === 'adverb' || (tags[end] === 'preposition' && tags[end + 1] === 'date'))
    end -= 1
  if (sentence.tokens[end]?.text === ')') end = beforeBrackets(analysed, end)
  const tag = tags[end]
  if (sentence.tokens[end]?.lower === 'there' && isNominal(tags[end - 1])) return phraseBefore(analysed, end - 1)
  if (tag === 'relative')
    return end > 0 ? phraseBefore(analysed, sentence.tokens[end - 1]?.text === ',' ? end - 2 : end - 1) : null
  if (tag === 'pronoun') return [end, end]
  if (tag === 'conjunction') {
    const isRelative =
      sentence.tokens[end]?.lower === 'that' && sentence.tokens[end - 1]?.text === ',' && tags[end - 2] === 'name'
    return isRelative ? phraseBefore(analysed, end - 2) : shared(analysed, groups, group, end)
  }
  if (sentence.tokens[end]?.text === ',') return beforeCommas(analysed, end) ?? shared(analysed, groups, group, end)
  return phraseBefore(analysed, end)
}

/** "Minister Ilse Brandt (transport) insists": what stands before brackets that are closed at `end`. */
function beforeBrackets({ sentence }: AnalysedSentence, end: number): number {
  for (let index = end - 1; index >= Math.max(1, end - REACH); index -= 1)
    if (sentence.tokens[index]?.text === '(') return index - 1
  return end
}

/** "called and thanked": the subject of the verb before. */
function shared(
  analysed: AnalysedSentence,
  groups: readonly SpokenVerb[],
  group: SpokenVerb,
  joint: number,
): TokenRange | null {
  const lower = analysed.sentence.tokens[joint]?.lower ?? ''
  if (lower !== 'and' && lower !== 'but' && lower !== ',') return null
  const before = groups.findLast(({ last, finite }) => last < joint && finite)
  return before && joint - before.last < REACH && group.finite ? subjectOf(analysed, groups, before) : null
}

/**
 * What stands before the commas around an apposition that ends at `comma`; the
 * apposition itself where nothing does, and where it names whom an office
 * before it is of: "the envoy to Norway, Ilse Brandt,".
 */
export function beforeCommas(analysed: AnalysedSentence, comma: number): TokenRange | null {
  const { sentence, tags } = analysed
  for (let index = comma - 1; index >= Math.max(1, comma - REACH); index -= 1) {
    if (isHardStop(analysed, index)) break
    if (sentence.tokens[index]?.text !== ',') continue
    const main = phraseBefore(analysed, index - 1)
    const isNamed = main !== null && tags[main[1]] === 'name' && !isHanging(analysed, main)
    if (isNamed && opensClause(analysed, main[0])) return main
    const own = phraseBefore(analysed, comma - 1)
    if (own && tags[own[1]] === 'name' && own[0] > index) return own
    return main && opensClause(analysed, main[0]) ? main : null
  }
  return null
}

/** A noun that a preposition joins to its last name: "the minister of Mines". */
function isHanging({ tags }: AnalysedSentence, [first, last]: TokenRange): boolean {
  let name = last
  while (name > first && tags[name - 1] === 'name') name -= 1
  let before = name - 1
  while (before > first && tags[before] === 'determiner') before -= 1
  return before > first && (tags[before] === 'preposition' || tags[before] === 'to') && tags[before - 1] === 'noun'
}

/** Nothing before it in the clause that could have it as an object. */
function opensClause({ tags, sentence }: AnalysedSentence, first: number): boolean {
  // "London-based Solmar".
  const isCompound = sentence.tokens[first - 2]?.text === '-' && sentence.tokens[first - 1]?.spaced === false
  const end = isCompound ? first - 4 : first - 1
  const before = tags[end] === 'adverb' ? tags[end - 1] : tags[end]
  return (
    before === undefined || before === 'stop' || before === 'conjunction' || before === 'date' || before === 'relative'
  )
}

/** Prepositions by which one phrase hangs on another. */
const HANGING: ReadonlySet<string> = new Set([
  ...['of', 'in', 'at', 'for', 'from', 'on', 'to', 'with', 'between', 'against', 'over', 'near', 'about', 'under'],
])

/** Prepositions that may stand before a whole phrase: those by which it hangs itself, and those that open a clause. */
const OPENING: ReadonlySet<string> = new Set([...HANGING, 'as', 'before', 'after', 'until', 'since'])

/** The noun phrase that ends at `end`, with those it hangs on; `null` where no noun or name ends there. */
export function phraseBefore(analysed: AnalysedSentence, end: number): TokenRange | null {
  const { tags, sentence } = analysed
  let last = end
  while (tags[last] === 'adverb') last -= 1
  if (tags[last] === 'pronoun') return [last, last]
  if (!isNominal(tags[last])) return null
  let first = simpleStart(analysed, last)
  for (let hops = 0; hops < 4; hops += 1) {
    const preposition = sentence.tokens[first - 1]
    if (!preposition || !HANGING.has(preposition.lower) || !isNominal(tags[first - 2])) break
    if (sentence.tokens[first - 2]?.lower === 'according') break
    const whole = simpleStart(analysed, first - 2)
    if (tags[whole - 1] === 'preposition' && !OPENING.has(sentence.tokens[whole - 1]?.lower ?? '')) break
    first = whole
  }
  return [first, last]
}

/** The first token of the run of nouns and names that ends at `last`: a determiner opens it, and nothing stands before that but "all" or an owner. */
function simpleStart({ tags, sentence }: AnalysedSentence, last: number): number {
  let first = last
  while (first > 0) {
    const tag = tags[first - 1]
    if (isNominal(tag) || tag === 'possessive') first -= 1
    else if (tag === 'date') {
      const opener = beforeDates(tags, first - 1)
      if (tags[opener] !== 'determiner' && tags[opener] !== 'possessive') break
      first = opener + 1
    } else if (tag === 'determiner') {
      first -= 1
      if (tags[first - 1] !== 'determiner' || sentence.tokens[first - 1]?.lower === 'that') break
    } else if (sentence.tokens[first - 1]?.text === '.' && isInitial(sentence.tokens[first - 2]?.text ?? '')) first -= 2
    else if (
      tag === 'conjunction' &&
      sentence.tokens[first - 1]?.lower === 'and' &&
      tags[first] === 'name' &&
      tags[first - 2] === 'name'
    )
      first -= 1
    else break
  }
  return first
}

/** What stands before a run of dates: "the" of "the October 2024 inspection". */
function beforeDates(tags: readonly Tag[], date: number): number {
  let before = date
  while (tags[before] === 'date') before -= 1
  return before
}

/** "Gov.", "Mr.": what stands before the point is no end of a sentence inside one. */
function isInitial(text: string): boolean {
  return text.length <= 4 && text.length > 0 && text[0] !== text[0]?.toLowerCase()
}

/**
 * The noun phrase that starts at `start`, over determiners and with what "of"
 * and "in" hang on it: whom "according to" or "said" names. Of a title and a
 * name in commas ("the councillor of Interior, Berta Coll") the name.
 */
export function phraseBehind({ tags, sentence }: AnalysedSentence, start: number): TokenRange | null {
  const { tokens } = sentence
  let first = start
  while (tags[first] === 'determiner' || tags[first] === 'adverb') first += 1
  if (tags[first] === 'pronoun') return [first, first]
  if (!isNominal(tags[first])) return null
  let last = first
  while (last + 1 < tags.length) {
    const hangs =
      (tokens[last + 1]?.lower === 'of' || tokens[last + 1]?.lower === 'for') && isNominalFrom(tags, last + 2)
    if (isNominal(tags[last + 1]) || tags[last + 1] === 'possessive') last += 1
    else if (
      tokens[last + 1]?.lower === 'and' &&
      last > first &&
      tags[first] === 'noun' &&
      tags[last] === 'name' &&
      tags[last + 2] === 'name'
    )
      last += 2
    else if (hangs) last += tags[last + 2] === 'determiner' ? 3 : 2
    else if (tokens[last + 1]?.text === '.' && isInitial(tokens[last]?.text ?? '') && tags[last + 2] === 'name')
      last += 2
    else break
  }
  const named = tokens[last + 1]?.text === ',' && tags[last + 2] === 'name' && tags[first] === 'noun'
  if (!named) return [start, last]
  let end = last + 2
  while (tags[end + 1] === 'name') end += 1
  return [last + 2, end]
}

function isNominalFrom(tags: readonly Tag[], index: number): boolean {
  return isNominal(tags[index]) || (tags[index] === 'determiner' && isNominal(tags[index + 1]))
}
