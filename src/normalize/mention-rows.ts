import { unitOf } from '../kinds/index.ts'
import type { Quantity } from '../model/claim.ts'
import type { QuantityMention } from '../model/quantity.ts'
import type { FigureReading, SentenceReading } from '../model/reading.ts'
import type { MentionRow } from '../model/report.ts'
import type { Article } from '../model/text.ts'
import { dateThread } from './date-thread.ts'
import { normalizeQuantity } from './quantities.ts'
import { type Timex, timexes } from './timex-rows.ts'

/**
 * The rows of an article for `crosscheck mentions`: its quantities and dates,
 * sentence by sentence, in order of place. Percentages and points keep the
 * number as written ("29.3" with unit `percent`); all else is in base units. A date
 * stands without its preposition, as TimeML has it, a range as its two ends.
 */
export function* mentionRows(article: Article, readings: Iterable<SentenceReading>): Generator<MentionRow> {
  const referDates = dateThread(article)
  for (const reading of readings) {
    const rows = [
      ...reading.figures.map((figure) => quantityRow(article, reading, figure)),
      ...timexes(referDates(reading), reading.analysed.sentence.tokens).map((timex) => dateRow(article, timex)),
    ]
    yield* rows.sort((a, b) => a.start - b.start || a.end - b.end)
  }
}

function dateRow(article: Article, { span: { start, end }, value }: Timex): MentionRow {
  const text = article.text.slice(start, end)
  return { articleId: article.id, path: article.path, type: 'date', text, start, end, timex: value }
}

function quantityRow(article: Article, reading: SentenceReading, figure: FigureReading): MentionRow {
  const { mention } = figure
  const { start, end } = mention.span
  const own = normalizeQuantity(mention, article.text)
  const quantity = inDecade(mention, own)
  const unit = unitOf(mention.kind, mention.unit)
  const scale = unit?.written !== undefined && typeof unit.scale === 'number' ? unit.scale : 1
  const shown = (value: number) => (scale === 1 ? value : Number((value / scale).toPrecision(12)))
  return {
    articleId: article.id,
    path: article.path,
    type: 'quantity',
    text: article.text.slice(start, end),
    start,
    end,
    kind: mention.kind,
    unit: unit?.written ?? (quantity.unit || null),
    value: shown(quantity.value),
    low: quantity.interval.low && shown(quantity.interval.low.value),
    high: quantity.interval.high && shown(quantity.interval.high.value),
    modifier: mention.stated.form === 'range' || quantity !== own ? 'between' : quantity.modifier,
    change: mention.change,
    per: mention.per,
    of: wordsOf(article.text, reading, figure),
  }
}

/**
 * "Thousands" as a range of one power of ten, 1,000 to 10,000: what
 * annotators of quantities give it. Claims keep the lower bound that the words
 * vouch for; "dozens" has no such range.
 */
function inDecade({ stated }: QuantityMention, quantity: Quantity): Quantity {
  const ten = stated.form === 'vague' ? stated.atLeast / 2 : 0
  if (ten < 100 || !Number.isInteger(Math.log10(ten))) return quantity
  const interval = { low: { value: ten, inclusive: true }, high: { value: 10 * ten, inclusive: true } }
  return { ...quantity, value: 5.5 * ten, interval }
}

function wordsOf(text: string, reading: SentenceReading, figure: FigureReading): string | null {
  const { tokens } = reading.analysed.sentence
  const parts = figure.measure.phrases.map(([first, last]) =>
    text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0),
  )
  return parts.length > 0 ? parts.join(' … ').replaceAll(/\s+/g, ' ') : null
}
