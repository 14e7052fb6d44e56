import { kindOf } from '../kinds/index.ts'
import { lemma } from '../lemma.ts'
import { GENERIC_HEADS, NEUTRAL_MODIFIERS } from '../lexicon/head-words.ts'
import { GENERIC_PEOPLE, SPECIFIC_PEOPLE } from '../lexicon/people-nouns.ts'
import { senseOf } from '../lexicon/synonyms.ts'
import { FALL_VERBS, LEVEL_VERBS, RISE_VERBS, VERBS } from '../lexicon/verbs.ts'
import type { Quantity } from '../model/claim.ts'
import type { Measure, MeasureDefinition } from '../model/measure.ts'
import type { AnalysedSentence, FigureReading, HeadWord, SentenceReading } from '../model/reading.ts'
import type { Span } from '../model/text.ts'
import { type Named, participantsOf } from './entities.ts'
import { findListedMeasure, findMeasureOfClause, findSoleMeasure, type MeasureIndex } from './measure-index.ts'
import type { NameIndex } from './names.ts'
import { spanOf } from './token-span.ts'

/** What a figure is of, with what was taken from a sentence before. */
export interface Measured {
  readonly words: readonly HeadWord[]
  readonly head: string | null
  readonly listed: MeasureDefinition | null
  readonly text: string
  /** The stretches of the article that `text` is made of. */
  readonly spans: readonly Span[]
  readonly inherited: boolean
  readonly entities: readonly string[]
  /** Those of the entities that the figure is of, not merely near. */
  readonly owners: readonly string[]
  /** The entities with the words that name them. */
  readonly named: readonly Named[]
  /** Whether a name stands right at the figure as its owner: "Ferreras, 52,". */
  readonly owned: boolean
}

/**
 * What a figure is of. Where its sentence leaves that to one before ("On a
 * calendar-year basis it stood at $4.5 billion"), measure and entities come
 * from `before`: the last figure of the same kind, `null` for none.
 */
export function measureFigure(
  text: string,
  reading: SentenceReading,
  figure: FigureReading,
  measures: MeasureIndex,
  names: NameIndex,
  before: Measured | null,
): Measured {
  const { measure, mention } = figure
  const own: Measured = {
    words: measure.words,
    head: measure.head?.lemma ?? null,
    listed: listedMeasure(measures, reading.analysed, figure, measure.words),
    text: measureText(text, reading.analysed, figure),
    spans: measure.phrases.map((phrase) => spanOf(reading.analysed, phrase)),
    inherited: false,
    owned: measure.names.some(({ role }) => role === 'owner'),
    ...participantsOf(
      reading,
      figure,
      names,
      (word) => VERBS.has(word) || measures.byLemma.has(word) || measures.words.has(word),
    ),
  }
  if (before === null) return own
  const borrowed = measure.anaphoric && own.owners.length === 0
  const named = borrowed ? { ...own, entities: before.entities, owners: before.owners, named: before.named } : own
  const says = own.listed !== null || own.head !== null || (mention.kind === 'count' && !measure.anaphoric)
  if (says || isBareAside(reading.analysed, figure)) return named
  const words = [...measure.words, ...before.words]
  const listed = listedMeasure(measures, reading.analysed, figure, words)
  // What the sentence before is not of for all its words, this one is not of by the same words.
  const isRefused = before.listed === null && listed === listedMeasure(measures, reading.analysed, figure, before.words)
  const whose = own.entities.length > 0 ? own : before
  return {
    words,
    head: before.head,
    listed: isRefused ? null : listed,
    text: before.text,
    spans: before.spans,
    inherited: true,
    owned: own.owned,
    entities: whose.entities,
    owners: whose.owners,
    named: whose.named,
  }
}

/** "Green Coast (12)": a number that stands alone in a parenthesis behind a name says not even that it goes on. */
function isBareAside(analysed: AnalysedSentence, figure: FigureReading): boolean {
  return analysed.sentence.tokens[figure.mention.tokens[0] - 1]?.text === '('
}

/** A growth rate is of what grows, whatever kind that is. */
function listedMeasure(
  measures: MeasureIndex,
  analysed: AnalysedSentence,
  figure: FigureReading,
  words: readonly HeadWord[],
): MeasureDefinition | null {
  const { kind, change, tokens } = figure.mention
  const joined = words.find(({ role, token }) => role === 'of' && token < tokens[0])?.lemma ?? null
  const anchor = joined === null || GENERIC_HEADS.has(joined) ? null : joined
  const inNames = figure.measure.names.filter(({ role }) => role !== 'context')
  const lemmas = [...words.map((word) => word.lemma), ...inNames.flatMap(({ name }) => name.split(' ').map(lemma))]
  // A near miss counts in the figure's own clause.
  // A hyphen joins ("pre-tax"); other marks and numbers keep words apart.
  const [first, last] = figure.measure.clause
  const running = analysed.lemmas.filter(
    (_, index) => index >= first - BEFORE_CLAUSE && index <= last + 1 && analysed.sentence.tokens[index]?.text !== '-',
  )
  const find = (of: string | null) => findListedMeasure(measures, of, lemmas, running, anchor)
  const near = find(kind) ?? (kind === 'share' && change !== null ? find(null) : null)
  if (near !== null) return near
  const isOfPeople = kind === 'count' && (figure.mention.unit === '' || GENERIC_PEOPLE.has(figure.mention.unit))
  if ((isOfPeople || figure.measure.head === null) && figure.measure.clause[0] !== tokens[0])
    return findMeasureOfClause(measures, kind, running)
  return findSoleMeasure(measures, kind, analysed.lemmas)
}

/** Words before a clause that belong to it: the noun before "that", "of which". */
const BEFORE_CLAUSE = 3

function measureText(text: string, analysed: AnalysedSentence, figure: FigureReading): string {
  return figure.measure.phrases
    .map(([first, last]) => sliceTokens(text, analysed, first, last))
    .filter((part) => part !== '')
    .join(' … ')
}

/** The words of a token range, white space folded. */
export function sliceTokens(text: string, analysed: AnalysedSentence, first: number, last: number): string {
  const from = analysed.sentence.tokens[first]
  const to = analysed.sentence.tokens[last]
  return from && to ? text.slice(from.start, to.end).replaceAll(/\s+/g, ' ') : ''
}

/** The measure as the report names it; `null` where nothing says what it is. */
export function nameMeasure(measured: Measured, kind: string, fallback: string): Measure | null {
  const text = measured.text || measured.head || fallback
  const own = kindOf(kind)?.measure
  if (own !== undefined)
    return measured.owned ? { key: own, text, listed: false, intrinsic: true, notSameAs: [], tolerance: null } : null
  if (measured.listed) {
    const { id, notSameAs, tolerance } = measured.listed
    return { key: id, text, listed: true, intrinsic: false, notSameAs, tolerance }
  }
  const { head } = measured
  return head === null ? null : { key: head, text, listed: false, intrinsic: false, notSameAs: [], tolerance: null }
}

/** Lemmas that tell measures apart: without the context, verbs of value ("reach", "rise") and empty words. */
export function contentWords({ words }: Measured): readonly string[] {
  const telling = words.filter((word) => word.role !== 'context' && !isEmpty(word))
  return [...new Set(telling.map((word) => senseOf(word.lemma)))]
}

/** Sense of the governing verb; `null` where it says only that there is a value, or none governs. */
export function actOf({ words }: Measured): string | null {
  const verb = words.find((word) => word.role === 'verb')
  return verb && !isEmpty(verb) && verb.lemma !== 'have' && verb.lemma !== 'be' ? senseOf(verb.lemma) : null
}

/** What the words inside a counted phrase say of its sort. */
export function sortsOf({ words }: Measured, { mention }: FigureReading): readonly string[] {
  const inside = words.filter(
    ({ role, token }) => role === 'modifier' && token >= mention.tokens[0] && token < mention.tokens[1],
  )
  return inside.filter((word) => !isEmpty(word)).map((word) => senseOf(word.lemma))
}

function isEmpty({ role, lemma: word }: HeadWord): boolean {
  if (role === 'verb') return LEVEL_VERBS.has(word) || RISE_VERBS.has(word) || FALL_VERBS.has(word)
  return NEUTRAL_MODIFIERS.has(word) || GENERIC_HEADS.has(word)
}

/**
 * Under a listed measure its own noun stands for those that mean the same
 * ("34 deputies" are 34 seats) and for none at all; a noun that names a part
 * of the people ("nine children") stays.
 */
export function countAs(quantity: Quantity, listed: MeasureDefinition | null): Quantity {
  const canonical = listed?.counts[0]
  if (quantity.kind !== 'count' || listed === null || canonical === undefined) return quantity
  const { unit } = quantity
  const substitutes = listed.counts.includes(unit)
  if (SPECIFIC_PEOPLE.has(unit) && !substitutes) return quantity
  const namesIt = listed.heads.includes(lemma(unit))
  return substitutes || namesIt || unit === '' || GENERIC_PEOPLE.has(unit) ? { ...quantity, unit: canonical } : quantity
}
