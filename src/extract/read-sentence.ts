import { lazyRecord } from '../lazy.ts'
import type { VerbGroup } from '../model/predication.ts'
import type { QuantityMention } from '../model/quantity.ts'
import type { AnalysedSentence, FigureReading, MeasureReading, SentenceReading, Tag } from '../model/reading.ts'
import type { Sentence } from '../model/text.ts'
import { analyseSentence } from './analyse.ts'
import { findAttributions } from './attribution.ts'
import { readChangeStatements } from './change-statements.ts'
import type { ReadingContext } from './context.ts'
import { readEvents } from './events.ts'
import { readMeasure } from './measures.ts'
import { isPriorLevel, readModality } from './modality.ts'
import { readPredications } from './predications.ts'
import { findRoles } from './roles.ts'
import { readSayings } from './sayings.ts'
import { findVerbGroups } from './verb-groups.ts'

/**
 * Reads one sentence: its quantities with what they are of, how they are
 * meant and who says so. `context` is made once an article by
 * `readContext`.
 */
export function readSentence(text: string, sentence: Sentence, context: ReadingContext): SentenceReading {
  return readingOf({ analysed: analyseSentence(text, sentence, context) })
}

/** A reading with what several of its parts are read from. */
interface Reading extends SentenceReading {
  /** Figures that are levels before in a stated change, by index. */
  readonly priors: ReadonlySet<number | null>
  readonly verbGroups: readonly VerbGroup[]
}

const readingOf = lazyRecord<Pick<Reading, 'analysed'>, Omit<Reading, 'analysed'>>({
  figures: (reading) => readFigures(reading),
  attributions: ({ analysed }) => findAttributions(analysed),
  changes: ({ analysed }) => readChangeStatements(analysed),
  verbGroups: ({ analysed }) => findVerbGroups(analysed),
  predications: ({ analysed, verbGroups }) => readPredications(analysed, verbGroups),
  events: (reading) => readEvents(reading.analysed, () => reading.predications),
  roles: (reading) => findRoles(reading),
  sayings: ({ analysed, verbGroups, predications }) => readSayings(analysed, verbGroups, predications),
  priors: ({ changes }) => new Set(changes.map(({ before }) => before)),
})

function readFigures(reading: Reading): readonly FigureReading[] {
  const { analysed } = reading
  const figures: FigureReading[] = []
  for (const [index, stated] of analysed.quantities.entries()) {
    const model = stated.kind === 'count' && stated.unit === '' ? modelOf(reading, index) : null
    const mention = model === null ? stated : { ...stated, unit: analysed.quantities[model]?.unit ?? '' }
    figures.push(figureOf({ reading, analysed, mention, index, figures, model }))
  }
  return figures
}

interface Material {
  readonly reading: Reading
  readonly analysed: AnalysedSentence
  readonly mention: QuantityMention
  /** The list that the figure joins, and its place there. */
  readonly figures: readonly FigureReading[]
  readonly index: number
  /** The figure that says what this one counts, where it leaves that out. */
  readonly model: number | null
}

const figureOf = lazyRecord<Material, Omit<FigureReading, 'mention'>>({
  prior: ({ reading, analysed, mention, index }) => isPriorLevel(analysed, mention) || reading.priors.has(index),
  measure: ({ analysed, mention, figures, index, prior, model }) => {
    const own = readMeasure(analysed, mention)
    const shown = model === null ? undefined : figures[model]
    if (shown && !prior) return modelled({ own, level: shown.measure })
    const level = prior ? measureBefore(figures, index) : null
    return level ? takenUp({ level, clause: own.clause, verb: own.verb }) : own
  },
  modality: ({ analysed, mention, measure }) => readModality(analysed, mention, measure),
  restates: ({ analysed, index }) => restatedFigure(analysed, index),
  whole: ({ analysed, index }) => wholeOf(analysed, index),
})

/**
 * The figure that a bare number is counted like: the other level of a change
 * ("fell from 31 seats to 26"), or the one before in a list of owners ("the
 * Greens take 12 seats and the Liberals nine"). `null` where there is none.
 */
function modelOf({ analysed, changes }: Reading, index: number): number | null {
  const counts = (at: number | null) => {
    const other = at === null ? undefined : analysed.quantities[at]
    return other !== undefined && other.kind === 'count' && other.unit !== ''
  }
  for (const { before, after } of changes) {
    const partner = before === index ? after : after === index ? before : null
    if (partner !== null && counts(partner)) return partner
  }
  const first = analysed.quantities[index]?.tokens[0] ?? 0
  const owner = analysed.names.find(({ tokens }) => tokens[1] === first - 1)
  if (!owner || !counts(index - 1)) return null
  let before = owner.tokens[0] - 1
  while (analysed.tags[before] === 'determiner') before -= 1
  return analysed.tags[before] === 'conjunction' || analysed.sentence.tokens[before]?.text === ',' ? index - 1 : null
}

/** What another figure is of, with names, narrowing and clause of its own. */
const modelled = lazyRecord<{ readonly own: MeasureReading; readonly level: MeasureReading }, MeasureReading>({
  words: ({ level }) => level.words,
  head: ({ level }) => level.head,
  names: ({ own }) => own.names,
  restrictions: ({ own }) => own.restrictions,
  phrases: ({ level }) => level.phrases,
  anaphoric: ({ own }) => own.anaphoric,
  clause: ({ own }) => own.clause,
  verb: ({ own }) => own.verb,
})

/** What another figure is of, in a clause of its own. */
const takenUp = lazyRecord<
  { readonly level: MeasureReading } & Pick<MeasureReading, 'clause' | 'verb'>,
  Omit<MeasureReading, 'clause' | 'verb'>
>({
  words: ({ level }) => level.words,
  head: ({ level }) => level.head,
  names: ({ level }) => level.names,
  restrictions: ({ level }) => level.restrictions,
  phrases: ({ level }) => level.phrases,
  anaphoric: ({ level }) => level.anaphoric,
})

/** The level before is of what the level now is: "reach $200 billion, up from $185 billion". */
function measureBefore(figures: readonly FigureReading[], index: number): MeasureReading | null {
  const kind = figures[index]?.mention.kind
  for (let at = index - 1; at >= 0; at -= 1) {
    const figure = figures[at]
    if (figure?.mention.kind === kind && figure?.mention.change === null) return figure.measure
  }
  return null
}

const BETWEEN_RESTATEMENTS: ReadonlySet<string> = new Set(['(', ',', 'or', '—', '–', '/'])

/**
 * The figure before this one, where nothing but "(", "or" or a comma with
 * "or" stands between and the units differ: "$190.27 billion (nearly 180
 * billion euros)", "11.3 in, or 287 mm".
 */
function restatedFigure(analysed: AnalysedSentence, index: number): number | null {
  const mention = analysed.quantities[index]
  const before = analysed.quantities[index - 1]
  if (!mention || !before || mention.kind !== before.kind || mention.unit === before.unit) return null
  if (!hasUnit(mention) || !hasUnit(before)) return null
  const between = analysed.sentence.tokens.slice(before.tokens[1] + 1, mention.tokens[0]).map((token) => token.lower)
  const joined = between.includes('(') || between.includes('or') || between.includes('/')
  return joined && between.every((lower) => BETWEEN_RESTATEMENTS.has(lower)) ? index - 1 : null
}

/** Words between a share and its whole, "of" among them. */
const TO_WHOLE = 5

/** The figure behind a share and "of", with nothing but its own determiners and owner between. */
function wholeOf({ quantities, tags, sentence }: AnalysedSentence, index: number): number | null {
  const [share, whole] = [quantities[index], quantities[index + 1]]
  if (share?.kind !== 'share' || !whole || whole.kind === 'share') return null
  const [from, to] = [share.tokens[1] + 1, whole.tokens[0]]
  if (sentence.tokens[from]?.lower !== 'of' || to - from > TO_WHOLE) return null
  return tags.slice(from + 1, to).every((tag) => OWNING.has(tag)) ? index + 1 : null
}

const OWNING: ReadonlySet<Tag> = new Set<Tag>(['determiner', 'noun', 'name', 'possessive', 'adverb'])

/** Counts of two sorts of things are never one amount in two units. */
function hasUnit(mention: QuantityMention): boolean {
  return mention.kind !== 'count'
}
