import {
  ACHIEVING_WORDS,
  HOPING_WORDS,
  OBJECT_ACTS,
  PLANNING_WORDS,
  REFUSING_WORDS,
} from '../lexicon/prospect-words.ts'
import type { Argument, Predication, Prospect, VerbGroup } from '../model/predication.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import { type Opening, openingOf } from './clause-bounds.ts'
import { JOINING } from './clauses.ts'
import { phrasesIn } from './noun-phrases.ts'

/**
 * The clauses of a sentence, one for each verb group, in order: who does what
 * to whom, where and when, and how sure that is.
 *
 * "Wang arrived in Moscow on Tuesday to meet Putin" gives `arrive` (subject
 * Wang, "in" Moscow, the date) and under it `meet` (infinitive, planned,
 * subject Wang, object Putin). Each looks back no further than the group
 * before it: O(n) in the tokens.
 */
export function readPredications(analysed: AnalysedSentence, groups: readonly VerbGroup[]): readonly Predication[] {
  const openings = groups.map((group, index) => openingOf(analysed, group, groups[index - 1] ?? null))
  const made: Predication[] = []
  for (const [index, group] of groups.entries()) {
    const opening = openings[index]
    if (!opening) continue
    const settled = withReduced(analysed, group, opening, openings[index + 1])
    made.push(predication({ analysed, openings, made }, group, resumed(analysed, group, settled, made.at(-1)), index))
  }
  return led(made)
}

interface Telling {
  readonly analysed: AnalysedSentence
  readonly openings: readonly Opening[]
  /** The clauses before. */
  readonly made: readonly Predication[]
}

function predication(telling: Telling, group: VerbGroup, opening: Opening, index: number): Predication {
  const { analysed, openings, made } = telling
  const start = opening.start
  const end = clauseEnd(analysed, group.last, (openings[index + 1]?.start ?? analysed.tags.length) - 1)
  const governor = governorOf(telling, opening, index)
  const behind = argumentsIn(analysed, group.last + 1, end)
  const leading = opening.subject ? argumentsIn(analysed, start, opening.subject.first - 1) : []
  return {
    ...group,
    passive: group.passive || isReducedPassive(group, opening),
    negated: group.negated || deniesArgument(analysed, group, opening.subject, behind),
    clause: [start, end],
    subject: opening.subject ?? subjectFrom(made[governor ?? -1], opening, group),
    arguments: [...leading, ...behind],
    dates: analysed.dates.filter(({ tokens }) => tokens[0] >= start && tokens[1] <= end),
    prospect: prospectOf(analysed, group, opening, governor === null ? undefined : made[governor]),
    link: opening.link,
    governor,
  }
}

/** "A pact signed in July allows …": where the next verb has no subject of its own, this one is a participle. */
function withReduced(
  analysed: AnalysedSentence,
  group: VerbGroup,
  opening: Opening,
  next: Opening | undefined,
): Opening {
  if (group.first !== group.verb || group.tense !== 'past' || opening.link !== 'main' || !next) return opening
  if (next.link !== 'joined' || next.subject !== null) return opening
  const joint = analysed.tags[next.start]
  const parted = joint === 'conjunction' || joint === 'preposition' || analysed.tags[next.start - 1] === 'stop'
  return parted ? opening : { ...opening, start: group.first, link: 'relative' }
}

/** Behind a clause that tells something of its subject the main clause goes on: "The vessel, built in 1994, sank". */
function resumed(
  { sentence, tags }: AnalysedSentence,
  group: VerbGroup,
  opening: Opening,
  before: Predication | undefined,
): Opening {
  if (before?.link !== 'relative' || opening.link === 'infinitive') return opening
  const isOpen = opening.link === 'joined' && opening.subject === null
  if (opening.link === 'relative' && opening.start === group.first && tags[group.last + 1] !== 'preposition')
    return { ...opening, link: 'main', subject: before.subject }
  const closes = sentence.tokens[group.first - 1]?.text === ',' && sentence.tokens[before.clause[0] - 1]?.text === ','
  return isOpen || closes ? { ...opening, link: 'main', subject: before.subject } : opening
}

/** Up to a word that opens a clause whose own verb stands further on: "was hurt when the ferry, which …". */
function clauseEnd({ tags, sentence }: AnalysedSentence, from: number, last: number): number {
  for (let index = from + 1; index <= last; index += 1) {
    const lower = sentence.tokens[index]?.lower ?? ''
    if ((tags[index] === 'stop' && ENDING.includes(lower)) || (tags[index] === 'conjunction' && !JOINING.has(lower)))
      return index - 1
  }
  return last
}

/** Marks that end a clause; a quotation that opens behind it is another. */
const ENDING = ';:"“”«»'

/** A gerund that opens the sentence is done by the subject behind it: "Speaking in Munich, Blinken said". */
function led(made: readonly Predication[]): readonly Predication[] {
  const [first, next] = made
  if (!first || !next?.subject || first.subject !== null || first.tense !== 'participle') return made
  return [{ ...first, subject: next.subject }, ...made.slice(1)]
}

/** The clause before, where this one hangs on it. */
function governorOf({ made }: Telling, { link, subject }: Opening, index: number): number | null {
  if (index === 0 || link === 'main' || (link === 'relative' && subject !== null)) return null
  if (link !== 'joined') return index - 1
  const before = made[index - 1]
  // "to sit down and sign": both hang on what governs the first.
  return before?.link === 'infinitive' ? before.governor : index - 1
}

function subjectFrom(governor: Predication | undefined, { link }: Opening, group: VerbGroup): Argument | null {
  if (!governor) return null
  if (link === 'infinitive' && OBJECT_ACTS.has(governor.lemma)) {
    const object = governor.arguments.find(({ preposition, first }) => preposition === null && first > governor.last)
    if (object && object.last < group.first) return object
  }
  return governor.subject
}

function isReducedPassive(group: VerbGroup, { link, subject, start }: Opening): boolean {
  return link === 'relative' && subject !== null && start === group.first && group.tense === 'past'
}

function argumentsIn(analysed: AnalysedSentence, first: number, last: number): readonly Argument[] {
  const found: Argument[] = []
  for (const { phrase, preposition } of phrasesIn(analysed, first, last)) {
    const argument = { preposition, ...phrase }
    if (preposition !== null || !isApposition(analysed, argument, found)) found.push(argument)
  }
  return found
}

/** "Patrushev, the head of the council": says who the one before is. In "signed, in Delhi, a contract" it is the object. */
function isApposition({ tags, sentence }: AnalysedSentence, { first }: Argument, before: readonly Argument[]): boolean {
  if (tags[first - 1] !== 'determiner' || sentence.tokens[first - 2]?.text !== ',') return false
  return (
    before.some(({ preposition }) => preposition === null) ||
    (before.at(-1)?.last === first - 3 && sentence.tokens[(before.at(-1)?.first ?? 0) - 2]?.text !== ',')
  )
}

const NONE: ReadonlySet<string> = new Set(['no', 'none', 'neither', 'nobody', 'nothing'])

/** "No one was hurt", "took no position", "said nothing": an argument that there is none of. */
function deniesArgument(
  { sentence }: AnalysedSentence,
  { last }: VerbGroup,
  subject: Argument | null,
  behind: readonly Argument[],
): boolean {
  const object = behind.find(({ preposition }) => preposition === null)
  const tokens = [subject, object].flatMap((one) => (one ? [one.first - 1, one.first] : []))
  return [last + 1, ...tokens].some((token) => NONE.has(sentence.tokens[token]?.lower ?? ''))
}

function prospectOf(
  analysed: AnalysedSentence,
  group: VerbGroup,
  { link, start }: Opening,
  governor: Predication | undefined,
): Prospect {
  if (group.tense === 'future') return 'planned'
  if (group.tense === 'conditional') return 'possible'
  if (CONDITIONS.has(analysed.sentence.tokens[start]?.lower ?? '')) return 'possible'
  if (link === 'infinitive') return infinitiveProspect(analysed, start, governor)
  if (link === 'content' && governor && group.tense === 'present' && FORESEEING.has(governor.lemma)) return 'planned'
  if (link === 'joined' && governor && group.tense !== 'past') return governor.prospect
  return 'actual'
}

/** "foresees that parliament ratifies the text in May". */
const FORESEEING: ReadonlySet<string> = new Set(['foresee', 'expect', 'predict', 'plan', 'envisage', 'anticipate'])

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether'])

/** The word right before "to" decides, else the verb that governs it: "plans to open", "its bid to buy", "arrived to meet". */
function infinitiveProspect(analysed: AnalysedSentence, to: number, governor: Predication | undefined): Prospect {
  const before = analysed.lemmas[to - 1] ?? ''
  const lower = analysed.sentence.tokens[to - 1]?.lower ?? ''
  const own = [before, lower, governor?.lemma ?? '']
  for (const word of own) {
    if (REFUSING_WORDS.has(word)) return 'refused'
    if (HOPING_WORDS.has(word)) return 'hoped'
    if (PLANNING_WORDS.has(word)) return governor?.prospect === 'hoped' ? 'hoped' : 'planned'
    if (ACHIEVING_WORDS.has(word)) return governor?.prospect ?? 'actual'
  }
  return 'planned'
}
