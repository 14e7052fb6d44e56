import type { EvalCase, Item, Reader } from '../case.ts'

/** A result of Microsoft Recognizers in the shape of its own specification, so that one function maps both. */
export interface Recognized {
  readonly Text: string
  readonly TypeName: string
  readonly Start: number
  /** The last character, not the one behind it. */
  readonly End: number
  readonly Resolution: {
    readonly value: string
    readonly unit?: string
    readonly isoCurrency?: string
    readonly values?: readonly RecognizedTime[]
  }
}

/** One reading of a date in its results and in its specification. */
export interface RecognizedTime {
  readonly timex: string
  readonly type: string
  readonly value?: string
  readonly start?: string
  readonly end?: string
  readonly Mod?: string
}

type Suite = typeof import('@microsoft/recognizers-text-suite')
type Run = (suite: Suite, text: string, reference: Date) => readonly unknown[]

const CULTURE = 'en-us'

/** Its models. That of ranges of numbers is not in the JavaScript edition. */
const MODELS = {
  number: (suite, text) => suite.recognizeNumber(text, CULTURE),
  ordinal: (suite, text) => suite.recognizeOrdinal(text, CULTURE),
  percentage: (suite, text) => suite.recognizePercentage(text, CULTURE),
  currency: (suite, text) => suite.recognizeCurrency(text, CULTURE),
  dimension: (suite, text) => suite.recognizeDimension(text, CULTURE),
  temperature: (suite, text) => suite.recognizeTemperature(text, CULTURE),
  age: (suite, text) => suite.recognizeAge(text, CULTURE),
  dateTime: (suite, text, reference) => suite.recognizeDateTime(text, CULTURE, undefined, reference),
} satisfies Readonly<Record<string, Run>>

export type Model = keyof typeof MODELS

/** The day of reference of its own specification. */
const ANY_DAY = '2016-11-07'

/**
 * Runs models of Microsoft Recognizers. Of several models the longest result
 * counts: the number inside of "$5 million" is none of its own, nor is the
 * year of a date. Results without a value ("dollars") are left out, as is what
 * `itemOf` gives `null` for.
 */
export function recognized(
  models: readonly Model[],
  itemOf: (result: Recognized, evalCase: EvalCase) => Item | null,
): Reader {
  return async (evalCase) => {
    const suite = await import('@microsoft/recognizers-text-suite')
    const [year = 0, month = 1, day = 1] = (evalCase.published ?? ANY_DAY).split('-').map(Number)
    const reference = new Date(year, month - 1, day)
    const results = models.flatMap((model) => MODELS[model](suite, evalCase.text, reference).flatMap(resultOf))
    return results
      .filter((result) => !results.some((other) => holds(other, result)))
      .flatMap((result) => itemOf(result, evalCase) ?? [])
  }
}

interface Raw {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly typeName: string
  readonly resolution: Recognized['Resolution'] | null
}

function resultOf(raw: unknown): readonly Recognized[] {
  const { start, end, text, typeName, resolution } = raw as Raw
  if (!resolution?.value && !resolution?.values) return []
  return [{ Text: text, TypeName: typeName, Start: start, End: end, Resolution: resolution }]
}

/**
 * Whether another result stands in its place: a longer one, or one that says
 * more of the same words than their number.
 */
function holds(other: Recognized, result: Recognized): boolean {
  if (other.Start > result.Start || other.End < result.End) return false
  const isLonger = other.End - other.Start > result.End - result.Start
  return isLonger || (result.TypeName === 'number' && other.TypeName !== 'number')
}
