import { createHash } from 'node:crypto'
import { kindOf } from '../kinds/index.ts'
import { lemma } from '../lemma.ts'
import { GENERIC_HEADS, NEUTRAL_MODIFIERS } from '../lexicon/head-words.ts'
import { GENERIC_PEOPLE, SPECIFIC_PEOPLE } from '../lexicon/people-nouns.ts'
import { FALL_VERBS, LEVEL_VERBS, RISE_VERBS } from '../lexicon/verbs.ts'
import { locate } from '../location.ts'
import type { Claim, Quantity, Step } from '../model/claim.ts'
import type { Period } from '../model/date.ts'
import type { Measure, MeasureDefinition, Qualifier } from '../model/measure.ts'
import type { AnalysedSentence, FigureReading, HeadWord, SentenceReading } from '../model/reading.ts'
import type { Article, Span } from '../model/text.ts'
import type { DateReference } from './calendar.ts'
import { attributionOf, participantsOf } from './entities.ts'
import { findListedMeasure, type MeasureIndex } from './measure-index.ts'
import { indexNames, type NameIndex } from './names.ts'
import { periodOf } from './periods.ts'
import { normalizeQuantity } from './quantities.ts'

/** What a figure's sentence says it is of, with what was taken from the sentence before. */
interface Measured {
  readonly words: readonly HeadWord[]
  readonly head: string | null
  readonly listed: MeasureDefinition | null
  readonly text: string
  readonly inherited: boolean
  readonly entities: readonly string[]
  /** Those of the entities that the figure is of, not merely near. */
  readonly owners: readonly string[]
  /** Whether a name stands right at the figure as its owner: "Ferreras, 52,". */
  readonly owned: boolean
}

/**
 * Makes the claims of one article from its sentences, read.
 *
 * Headlines make none: they round and are written by another hand. A figure
 * whose sentence leaves the measure to the one before ("On a calendar-year
 * basis it stood at $4.5 billion") takes measure and entities from there.
 * Order is that of the text. Looks at no other article and no clock.
 */
export function makeClaims(
  article: Article,
  readings: readonly SentenceReading[],
  measures: MeasureIndex,
): readonly Claim[] {
  const names = indexNames(readings.flatMap(({ analysed }) => analysed.names.map(({ text }) => text)))
  const fiscalEndMonth = fiscalYearEnd(readings)
  const claims: Claim[] = []
  let before: Measured | null = null
  let previous: Period | null = null
  for (const reading of readings) {
    if (reading.analysed.sentence.heading) continue
    const ids: string[] = []
    let last: Measured | null = null
    for (const figure of reading.figures) {
      if (isReference(reading.analysed, figure)) {
        ids.push('')
        continue
      }
      const measured = measureOf(article, reading, figure, measures, names, last ?? before)
      const reference: DateReference = { published: article.published, previous, tense: 'unknown', ...fiscalEndMonth }
      const period = periodOf(article.text, reading, figure, reference)
      if (period?.start) previous = period
      const claim = makeClaim(article, reading, figure, measured, period, names, ids)
      ids.push(claim.id)
      claims.push(claim)
      if (measured.head !== null && !figure.prior) last = measured
    }
    before = last ?? (reading.figures.length === 0 ? null : before)
  }
  return claims
}

/** The month a fiscal year ends in, where the article states it of any: it holds for all of them. */
function fiscalYearEnd(readings: readonly SentenceReading[]): { readonly fiscalEndMonth?: number } {
  for (const { analysed } of readings) {
    for (const { reading } of analysed.dates) {
      if (reading.form === 'fiscal-year' && reading.endMonth !== null) return { fiscalEndMonth: reading.endMonth }
    }
  }
  return {}
}

function measureOf(
  article: Article,
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
    text: measureText(article.text, reading.analysed, figure),
    inherited: false,
    owned: measure.names.some(({ role }) => role === 'owner'),
    ...participantsOf(reading, figure, names),
  }
  const anaphoric = measure.anaphoric && before !== null && own.owners.length === 0
  const named = anaphoric ? { ...own, entities: before.entities, owners: before.owners } : own
  const needsMore = own.listed === null && own.head === null && !isBareAside(reading.analysed, figure)
  if (!needsMore || !before || (mention.kind === 'count' && mention.unit !== '')) return named
  const words = [...measure.words, ...before.words]
  return {
    words,
    head: before.head,
    listed: listedMeasure(measures, reading.analysed, figure, words),
    text: before.text,
    inherited: true,
    owned: own.owned,
    entities: own.entities.length > 0 ? own.entities : before.entities,
    owners: own.entities.length > 0 ? own.owners : before.owners,
  }
}

/** "Green Coast (12)": a number that stands alone in a parenthesis behind a name says not even that it goes on. */
function isBareAside(analysed: AnalysedSentence, figure: FigureReading): boolean {
  return analysed.sentence.tokens[figure.mention.tokens[0] - 1]?.text === '('
}

function listedMeasure(
  measures: MeasureIndex,
  analysed: AnalysedSentence,
  figure: FigureReading,
  words: readonly HeadWord[],
): MeasureDefinition | null {
  const anchor = words.find(({ role, token }) => role === 'of' && token < figure.mention.tokens[0])?.lemma ?? null
  const nameWords = figure.measure.names
    .filter(({ role }) => role !== 'context')
    .flatMap(({ name }) => name.split(' ').map(lemma))
  const find = (kind: string | null) =>
    findListedMeasure(
      measures,
      kind,
      [...words.map((word) => word.lemma), ...nameWords],
      analysed.lemmas,
      GENERIC_HEADS.has(anchor ?? '') ? null : anchor,
    )
  const { kind, change } = figure.mention
  return find(kind) ?? (kind === 'share' && change !== null ? find(null) : null)
}

function measureText(text: string, analysed: AnalysedSentence, figure: FigureReading): string {
  return figure.measure.phrases
    .map(([first, last]) => sliceTokens(text, analysed, first, last))
    .filter((part) => part !== '')
    .join(' … ')
}

function sliceTokens(text: string, analysed: AnalysedSentence, first: number, last: number): string {
  const from = analysed.sentence.tokens[first]
  const to = analysed.sentence.tokens[last]
  return from && to ? text.slice(from.start, to.end).replaceAll(/\s+/g, ' ') : ''
}

function makeClaim(
  article: Article,
  reading: SentenceReading,
  figure: FigureReading,
  measured: Measured,
  period: Period | null,
  names: NameIndex,
  earlier: readonly string[],
): Claim {
  const { text } = article
  const { sentence } = reading.analysed
  const quote = quoteSpan(reading.analysed, figure)
  const quantity = countedAs(normalizeQuantity(figure.mention, text), measured.listed)
  return {
    id: claimId(article, figure),
    articleId: article.id,
    kind: 'quantity',
    quote: text.slice(quote.start, quote.end),
    sentence: text.slice(sentence.span.start, sentence.span.end),
    location: { ...locate(article, quote.start), start: quote.start, end: quote.end },
    measure: measureName(measured, quantity.kind, quantity.text),
    entities: measured.entities,
    owners: measured.owners,
    quantity,
    period,
    attribution: attributionOf(text, reading, figure, names),
    modality: figure.modality,
    qualifiers: kindOf(quantity.kind)?.measure ? [] : qualifiersOf(text, reading.analysed, figure),
    series: figure.prior ? 'prior' : null,
    restates: figure.restates === null ? null : earlier[figure.restates] || null,
    temporality: measured.listed?.temporality ?? null,
    words: contentWords(measured.words),
    derivation: derivationOf(figure, measured, period),
  }
}

function measureName(measured: Measured, kind: string, fallback: string): Measure | null {
  const text = measured.text || measured.head || fallback
  const own = kindOf(kind)?.measure
  if (own !== undefined && measured.owned) return { key: own, text, listed: false, intrinsic: true }
  if (own !== undefined) return null
  if (measured.listed) return { key: measured.listed.id, text, listed: true, intrinsic: false }
  return measured.head === null ? null : { key: measured.head, text, listed: false, intrinsic: false }
}

/**
 * Under a listed measure its own noun stands for those that mean the same
 * ("34 deputies" are 34 seats) and for none at all; a noun that names a part
 * of the people ("nine children") stays.
 */
function countedAs(quantity: Quantity, listed: MeasureDefinition | null): Quantity {
  const canonical = listed?.counts[0]
  if (quantity.kind !== 'count' || listed === null || canonical === undefined) return quantity
  if (SPECIFIC_PEOPLE.has(quantity.unit) && !listed.counts.includes(quantity.unit)) return quantity
  const namesIt = listed.heads.some((head) => lemma(head) === lemma(quantity.unit))
  const isOne =
    namesIt || quantity.unit === '' || listed.counts.includes(quantity.unit) || GENERIC_PEOPLE.has(quantity.unit)
  return isOne ? { ...quantity, unit: canonical } : quantity
}

/** Lemmas that tell measures apart: without the context, verbs of value ("reach", "rise") and empty adjectives. */
function contentWords(words: readonly HeadWord[]): readonly string[] {
  const telling = words.filter((word) => word.role !== 'context' && !isEmpty(word))
  return [...new Set(telling.map((word) => word.lemma))]
}

function isEmpty({ role, lemma: word }: HeadWord): boolean {
  if (role === 'verb') return LEVEL_VERBS.has(word) || RISE_VERBS.has(word) || FALL_VERBS.has(word)
  return NEUTRAL_MODIFIERS.has(word) || GENERIC_HEADS.has(word)
}

/** "the two countries", "both sides": names them again and counts nothing. */
function isReference(analysed: AnalysedSentence, figure: FigureReading): boolean {
  const { mention } = figure
  if (mention.kind !== 'count' || mention.stated.form !== 'point' || mention.stated.value > 3) return false
  const before = analysed.sentence.tokens[mention.tokens[0] - 1]?.lower ?? ''
  return before === 'the' || before === 'these' || before === 'those' || before === 'both'
}

/** From the governing verb or the naming phrase, where near, to the end of the figure. */
function quoteSpan(analysed: AnalysedSentence, figure: FigureReading): Span {
  const { mention, measure } = figure
  const [first, last] = mention.tokens
  const near = [measure.verb, measure.phrases[0]?.[0], measure.phrases.at(-1)?.[1]].filter(
    (token): token is number => token !== undefined && token !== null && token > first - 8 && token < last + 6,
  )
  const from = analysed.sentence.tokens[Math.min(first, ...near)]
  const to = analysed.sentence.tokens[Math.max(last, ...near)]
  return { start: from?.start ?? mention.qualified.start, end: to?.end ?? mention.qualified.end }
}

function qualifiersOf(text: string, analysed: AnalysedSentence, figure: FigureReading): readonly Qualifier[] {
  return figure.measure.restrictions.map(({ role, lemmas, tokens }) => ({
    role,
    text: sliceTokens(text, analysed, tokens[0], tokens[1]),
    words: lemmas,
    span: {
      start: analysed.sentence.tokens[tokens[0]]?.start ?? 0,
      end: analysed.sentence.tokens[tokens[1]]?.end ?? 0,
    },
  }))
}

/** Depends on where the article lies and on where the figure stands in it, and on nothing else. */
function claimId(article: Article, figure: FigureReading): string {
  const { start, end } = figure.mention.qualified
  const identity = [article.path, article.id, String(start), String(end)].join('\u0000')
  return `c${createHash('sha256').update(identity).digest('hex').slice(0, 12)}`
}

function derivationOf(figure: FigureReading, measured: Measured, period: Period | null): readonly Step[] {
  const steps: Step[] = [
    {
      by: 'extract/quantities',
      made: `${figure.mention.kind} in ${figure.mention.unit || 'no unit'}`,
      span: figure.mention.qualified,
    },
  ]
  if (measured.listed) steps.push({ by: 'normalize/measure-index', made: `measure ${measured.listed.id}`, span: null })
  else if (measured.head !== null) steps.push({ by: 'extract/measures', made: `head ${measured.head}`, span: null })
  if (measured.inherited) steps.push({ by: 'normalize/claims', made: 'measure of the sentence before', span: null })
  if (period)
    steps.push({
      by: 'normalize/calendar',
      made: `${period.start ?? 'open'} to ${period.end ?? 'open'}, ${period.basis}`,
      span: null,
    })
  return steps
}
