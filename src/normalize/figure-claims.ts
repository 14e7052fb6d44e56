import { kindOf } from '../kinds/index.ts'
import { FALL_VERBS, RISE_VERBS } from '../lexicon/verbs.ts'
import { locationOf } from '../location.ts'
import type { QuantityClaim } from '../model/claim.ts'
import type { Qualifier } from '../model/measure.ts'
import type { AnalysedSentence, FigureReading, SentenceReading } from '../model/reading.ts'
import type { Article, Span } from '../model/text.ts'
import type { DateReference } from './calendar.ts'
import { claimId } from './claim-id.ts'
import { indexContext } from './context-words.ts'
import { derivationOf } from './derivation.ts'
import { attributionOf, speakerOf } from './entities.ts'
import { fiscalYearEnd } from './fiscal-year.ts'
import { inUnit } from './in-unit.ts'
import type { MeasureIndex } from './measure-index.ts'
import {
  actOf,
  contentWords,
  countAs,
  type Measured,
  measureFigure,
  nameMeasure,
  sliceTokens,
  sortsOf,
} from './measured.ts'
import type { NameIndex } from './names.ts'
import { type Dated, periodOf } from './periods.ts'
import { normalizeQuantity } from './quantities.ts'
import type { ReadArticle } from './read-article.ts'
import { sharesOfWholes } from './share-of-whole.ts'
import { markShifts } from './shifts.ts'
import { isNarrowing, measuredBefore, newThread, remember, type Thread, unitBefore, withUnitBefore } from './thread.ts'
import { spanOf } from './token-span.ts'

/** A sentence tells of so many things at most. */
const MOST_FIGURES = 100

/**
 * Makes the claims of the figures of one article.
 *
 * "The two countries" makes none: it names and does not count. Nor does what
 * has no end among hundreds of figures: that is a table and no sentence, and
 * each of its claims would repeat all of it. Order is that of the text.
 */
export function makeFigureClaims(
  { article, readings, names }: ReadArticle,
  measures: MeasureIndex,
): readonly QuantityClaim[] {
  const fiscal = fiscalYearEnd(readings, names.countries)
  const contextOf = indexContext(readings, names)
  const telling: Telling = { article, measures, names, fiscal, thread: newThread() }
  const claims: QuantityClaim[] = []
  for (const [sentence, reading] of readings.entries()) {
    if (reading.analysed.sentence.heading || reading.figures.length > MOST_FIGURES) continue
    const made = claimsOfFigures(reading, sentence, telling)
    for (const claim of claimsTogether(reading, made, contextOf(sentence), telling)) claims.push(claim)
    telling.thread.speaker = speakerOf(reading, names) ?? telling.thread.speaker
  }
  return claims
}

/** What its figures are read against: the article as a whole and what it has said so far. */
interface Telling {
  readonly article: Article
  readonly measures: MeasureIndex
  readonly names: NameIndex
  readonly fiscal: Pick<DateReference, 'fiscalEndMonth'>
  readonly thread: Thread
}

/** A claim for each figure of a sentence, in their order, each by itself; `null` for one that makes none. */
function claimsOfFigures(
  reading: SentenceReading,
  sentence: number,
  telling: Telling,
): readonly (QuantityClaim | null)[] {
  const { article, measures, names, fiscal, thread } = telling
  const made: (QuantityClaim | null)[] = []
  const periods: (Dated | null)[] = []
  let level: Measured | null = null
  for (const read of reading.figures) {
    const figure = withUnitBefore(read, thread.units, sentence)
    if (isReference(reading.analysed, figure)) {
      made.push(null)
      periods.push(null)
      continue
    }
    const { kind, change } = figure.mention
    const before = measuredBefore(thread, kind, sentence) ?? (change === null ? null : level)
    const measured = measureFigure(article.text, reading, figure, measures, names, before)
    const reference: DateReference = {
      published: article.published,
      previous: thread.period,
      tense: 'unknown',
      ...fiscal,
    }
    const own = periods[figure.restates ?? -1] ?? periodOf(article.text, reading, figure, reference)
    const dated = own ?? (measured.inherited && before === level ? (periods.at(-1) ?? null) : null)
    const claim = makeClaim({ reading, figure, measured, dated, made }, telling)
    made.push(claim)
    periods.push(dated)
    remember(thread, claim, figure, measured, reading.analysed, sentence)
    if (change === null && !figure.prior) level = measured
  }
  return made
}

/** The claims of a sentence with what they are to each other, and what its shares of wholes come to. */
function claimsTogether(
  reading: SentenceReading,
  made: readonly (QuantityClaim | null)[],
  context: readonly string[],
  { article, measures, names }: Telling,
): readonly QuantityClaim[] {
  const parts = sharesOfWholes(reading.figures, made, (share, whole) =>
    measureFigure(article.text, reading, inUnit(share, whole.mention), measures, names, null),
  )
  return markShifts(reading, made, article.published).flatMap((claim) => {
    const part = parts.get(claim.id)
    return (part ? [claim, part] : [claim]).map((one) => inContext(one, context, made))
  })
}

/** "the two countries", "both sides": names them again and counts nothing. */
function isReference({ sentence }: AnalysedSentence, { mention }: FigureReading): boolean {
  if (mention.kind !== 'count' || mention.stated.form !== 'point' || mention.stated.value > 3) return false
  const before = sentence.tokens[mention.tokens[0] - 1]?.lower ?? ''
  return before === 'the' || before === 'these' || before === 'those' || before === 'both'
}

interface Material {
  readonly reading: SentenceReading
  readonly figure: FigureReading
  readonly measured: Measured
  readonly dated: Dated | null
  /** The claims of the sentence's figures so far, `null` where one made none. */
  readonly made: readonly (QuantityClaim | null)[]
}

function makeClaim(
  { reading, figure, measured, dated, made }: Material,
  { article, names, thread }: Telling,
): QuantityClaim {
  const { text } = article
  const { sentence } = reading.analysed
  const quote = quoteSpan(reading.analysed, figure)
  const counted = countAs(normalizeQuantity(figure.mention, text), measured.listed)
  const unit = counted.kind === 'count' && counted.unit === '' ? unitBefore(reading.analysed, figure, thread) : ''
  const quantity = unit === '' ? counted : { ...counted, unit }
  const measure = nameMeasure(measured, quantity.kind, quantity.text)
  const period = dated?.period ?? null
  const said = attributionOf(reading, figure, names, thread.speaker)
  return {
    id: claimId(identityOf(article, figure)),
    articleId: article.id,
    kind: 'quantity',
    quote: text.slice(quote.start, quote.end),
    sentence: text.slice(sentence.span.start, sentence.span.end),
    location: locationOf(article, quote),
    measure,
    entities: measured.entities,
    owners: measured.owners,
    quantity,
    period,
    attribution: said.map(([, attribution]) => attribution),
    modality: figure.modality,
    qualifiers: kindOf(quantity.kind)?.measure
      ? []
      : qualifiersOf(text, reading.analysed, figure).filter((one) => isNarrowing(one, measured, measure?.key, thread)),
    series: figure.prior ? 'prior' : null,
    restates: figure.restates === null ? null : (made[figure.restates]?.id ?? null),
    shift: null,
    temporality:
      measured.listed?.temporality ?? (period === null && hasMoved(reading.analysed, figure) ? 'snapshot' : null),
    words: contentWords(measured),
    act: actOf(measured),
    sorts: sortsOf(measured, figure),
    context: [],
    derivation: derivationOf({ reading, figure, quantity, measured, dated, said }),
  }
}

/** With the words of its sentence, and the values beside its own. */
function inContext(
  claim: QuantityClaim,
  words: readonly string[],
  made: readonly (QuantityClaim | null)[],
): QuantityClaim {
  const values = made.flatMap((other) => (other && other.id !== claim.id ? [`=${other.quantity.value}`] : []))
  return { ...claim, context: [...words, ...new Set(values)] }
}

/** "lifts the bonus to $6,000", "was revised to 4%": the value is not what it was, and may move again. */
function hasMoved({ sentence, lemmas }: AnalysedSentence, { mention, measure }: FigureReading): boolean {
  const verb = measure.verb === null ? '' : (lemmas[measure.verb] ?? '')
  const moves = RISE_VERBS.has(verb) || FALL_VERBS.has(verb) || REVISING_VERBS.has(verb)
  return moves && mention.change === null && sentence.tokens[mention.tokens[0] - 1]?.lower === 'to'
}

const REVISING_VERBS: ReadonlySet<string> = new Set([
  'revise',
  'lift',
  'raise',
  'lower',
  'correct',
  'amend',
  'upgrade',
  'downgrade',
  'update',
])

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
    span: spanOf(analysed, tokens),
  }))
}

/** Where the article lies and where the figure stands in it, and nothing else. */
function identityOf(article: Article, figure: FigureReading): string {
  const { start, end } = figure.mention.qualified
  return [article.path, article.id, String(start), String(end)].join('\u0000')
}
