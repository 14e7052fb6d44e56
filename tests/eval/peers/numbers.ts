import type { Item, Reader } from '../case.ts'
import { valueMeaning } from '../meanings.ts'
import { compromiseNumbers } from './compromise.ts'
import { type Model, recognized } from './recognizers.ts'

/** What the peers read as plain numbers. */
export const NUMERAL_PEERS: Readonly<Record<string, Reader>> = {
  Recognizers: recognizedValues('number', ''),
  compromise: compromiseNumbers(({ numeral, value, to, is }) =>
    is === 'ordinal' || to !== null ? null : { span: numeral, meanings: [valueMeaning(value, null)] },
  ),
}

/** What they read as ordinals; "last" and "next", which name no number, are left out. */
export const ORDINAL_PEERS: Readonly<Record<string, Reader>> = {
  Recognizers: recognizedValues('ordinal', ''),
  compromise: compromiseNumbers(({ span, value, is }) =>
    is === 'ordinal' ? { span, meanings: [valueMeaning(value, null)] } : null,
  ),
}

/** What they read as percentages. */
export const PERCENT_PEERS: Readonly<Record<string, Reader>> = {
  Recognizers: recognizedValues('percentage', '%'),
  compromise: compromiseNumbers(({ span, value, unit }) =>
    unit !== null && /^(?:%|per ?cents?|percentage)$/.test(unit)
      ? { span, meanings: [valueMeaning(value, '%')] }
      : null,
  ),
}

function recognizedValues(model: Model, unit: string): Reader {
  return recognized([model], ({ Start, End, Resolution }): Item | null => {
    const value = Number.parseFloat(Resolution.value)
    return Number.isNaN(value) ? null : { span: [Start, End + 1], meanings: [valueMeaning(value, unit || null)] }
  })
}
