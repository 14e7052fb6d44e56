import { withCommas } from '../count.ts'
import type { BaselineEntry } from '../model/baseline.ts'
import { factText } from './fact-text.ts'
import { amountText } from './gap.ts'
import { isTold, toldValueWords } from './told-value-words.ts'

/** Digits of a fingerprint that a reader is shown, with the letter of a finding before them. */
const ID_DIGITS = 7

const BOUND = /^[<>]?/

const DIGIT = /\d/

/** Digits of a value that are shown: all that a fingerprint counts. */
const DIGITS = 12

/** What `pretty` called the finding that was accepted: `f1a2b3c4`. */
export function entryId({ fingerprint }: BaselineEntry): string {
  return `f${fingerprint.slice(0, ID_DIGITS)}`
}

/**
 * What a line of a baseline is about, in words: `trade turnover (China,
 * Russia), 2022: $185 billion, $190.27 billion`. Not sanitised.
 */
export function entryWords(entry: BaselineEntry, unicode: boolean): string {
  const values = entryValues(entry, unicode)
  return `${factText(entry.fact, entry.rule)}${values.length === 0 ? '' : `: ${values.join(', ')}`}`
}

/** The values of a line of a baseline, from the lowest: `$185 billion`, `$190.27 billion`. Not sanitised. */
export function entryValues({ values, fact }: BaselineEntry, unicode: boolean): readonly string[] {
  const inOrder = values.some(isTold) ? values : [...values].sort((a, b) => numberOf(a) - numberOf(b))
  return inOrder.map((value) => valueWords(value, fact.units, unicode))
}

/** The same in one text, with a unit that they share said once: `398 · 412 passengers`. Money has its sign at each. */
export function entryAmounts(entry: BaselineEntry, unicode: boolean, between: string): string {
  const values = entryValues(entry, unicode)
  const unit = wordsBehind(values.at(-1) ?? '')
  const isShared = unit !== '' && values.every((value) => value.endsWith(unit))
  return values
    .map((value, at) => (isShared && at < values.length - 1 ? value.slice(0, -unit.length) : value))
    .join(between)
}

/** Why somebody accepted it, and until when: `two ways of counting (desk, until 2027-06-30)`. Empty where nothing is noted. */
export function entryNote({ reason, by, until }: BaselineEntry): string {
  const signed = [by, until && `until ${until}`].filter((part) => part !== null && part !== '').join(', ')
  return [reason ?? '', signed === '' ? '' : `(${signed})`].filter((part) => part !== '').join(' ')
}

/** `>20` of the unit `count person ` is `>20 people`; of what is no figure what it tells; without its unit where the sides have several. */
function valueWords(value: string, units: readonly string[], unicode: boolean): string {
  const told = toldValueWords(value)
  if (told !== null) return told
  const [bound = ''] = BOUND.exec(value) ?? []
  const number = numberOf(value)
  const [kind = '', ...unit] = units.length === 1 ? (units[0] ?? '').split(' ').slice(0, -1) : []
  return (
    bound + (kind === 'share' ? `${withCommas(number * 100)} %` : amountText(number, unit.join(' '), unicode, DIGITS))
  )
}

/** The words behind a number, with the blank before them: ` passengers` of `412 passengers`. */
function wordsBehind(text: string): string {
  let end = text.length
  while (end > 0 && !DIGIT.test(text.charAt(end - 1))) end -= 1
  const blank = text.indexOf(' ', end)
  return blank < 0 ? '' : text.slice(blank)
}

function numberOf(value: string): number {
  return Number(value.replace(BOUND, ''))
}
