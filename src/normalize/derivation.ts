import type { Attribution, Quantity, Step } from '../model/claim.ts'
import type { QuantityMention, Stated } from '../model/quantity.ts'
import type { AttributionReading, FigureReading, SentenceReading } from '../model/reading.ts'
import type { Span, Token } from '../model/text.ts'
import type { Measured } from './measured.ts'
import type { Dated } from './periods.ts'
import { spanOf } from './token-span.ts'

/** What a claim was made from. */
interface Origin {
  readonly reading: SentenceReading
  readonly figure: FigureReading
  readonly quantity: Quantity
  readonly measured: Measured
  readonly dated: Dated | null
  /** Who says it, as read and as normalized, in the same order. */
  readonly said: readonly (readonly [AttributionReading, Attribution])[]
}

/**
 * How a claim came to be, part by part: the words of the number, its unit and
 * its modifier, those that name the measure and the entities, the date, and
 * who says it. What a sentence before gave has its span there; a unit that
 * only the measure gives ("the death toll rose to 34") has none.
 *
 * Example: "At least 14 people died" gives the numeral 14, the unit `person`
 * of "people", the modifier `at-least` and the measure `death-toll`.
 */
export function derivationOf({ reading, figure, quantity, measured, dated, said }: Origin): readonly Step[] {
  return [
    ...quantitySteps(reading, figure.mention, quantity),
    ...measureSteps(measured),
    ...measured.named.map(({ name, span }): Step => ({ part: 'entity', by: 'normalize/entities', made: name, span })),
    ...periodSteps(dated),
    ...said.map(([{ tokens }, { source }]): Step => {
      return { part: 'attribution', by: 'extract/attribution', made: source, span: spanOf(reading.analysed, tokens) }
    }),
  ]
}

function quantitySteps(
  { analysed }: SentenceReading,
  { kind, unit, numeral, span, qualified, stated, tokens: [first, last] }: QuantityMention,
  quantity: Quantity,
): readonly Step[] {
  const tokens = analysed.sentence.tokens.slice(first, last + 1)
  const steps: Step[] = [
    { part: 'quantity', by: 'extract/quantities', made: `${kind} in ${unit || 'no unit'}`, span: qualified },
    { part: 'numeral', by: 'extract/numerals', made: numberOf(stated), span: numeral },
  ]
  const units = around(span, numeral, tokens)
  for (const words of units) steps.push({ part: 'unit', by: 'extract/units', made: quantity.unit, span: words })
  if (units.length === 0 && quantity.unit !== unit)
    steps.push({ part: 'unit', by: 'normalize/claims', made: quantity.unit, span: null })
  if (stated.form === 'vague') return steps
  const modifier = stated.form === 'range' && quantity.modifier === 'bare' ? 'between' : quantity.modifier
  for (const words of around(qualified, span, tokens))
    steps.push({ part: 'modifier', by: 'extract/modifiers', made: modifier, span: words })
  return steps
}

/** The words of a stretch that stand before and behind the part of it that `inner` is. */
function around(outer: Span, inner: Span, tokens: readonly Token[]): readonly Span[] {
  const before = tokens.filter(({ start, end }) => start >= outer.start && end <= inner.start)
  const behind = tokens.filter(({ start, end }) => start >= inner.end && end <= outer.end)
  return [before, behind].flatMap((words) => {
    const [first, last] = [words[0], words.at(-1)]
    return first && last ? [{ start: first.start, end: last.end }] : []
  })
}

/** The number as written, before units. */
function numberOf(stated: Stated): string {
  switch (stated.form) {
    case 'point':
      return String(stated.value)
    case 'range':
      return `${stated.from} to ${stated.to}`
    case 'vague':
      return `at least ${stated.atLeast}`
  }
}

function measureSteps({ listed, head, spans }: Measured): readonly Step[] {
  if (listed === null && head === null) return []
  const by = listed ? 'normalize/measure-index' : 'extract/measures'
  const made = listed ? `measure ${listed.id}` : `head ${head}`
  const words: readonly (Span | null)[] = spans.length === 0 ? [null] : spans
  return words.map((span) => ({ part: 'measure', by, made, span }))
}

function periodSteps(dated: Dated | null): readonly Step[] {
  if (dated === null) return []
  const { period, span } = dated
  const made = `${period.start ?? 'open'} to ${period.end ?? 'open'}, ${period.basis}`
  return [{ part: 'period', by: 'normalize/calendar', made, span }]
}
