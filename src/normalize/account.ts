import { kindOf } from '../kinds/index.ts'
import type { Change } from '../model/quantity.ts'
import type { ChangeTerms, Reckoning, Term } from './arithmetic.ts'

/**
 * Why a stated change does not add up, in words for an editor, with the
 * numbers as they are written.
 *
 * Examples: "from 1.26m to 1.31m is +4.0%, the text says +14.2%"; "from 816
 * 000 t to 934 000 t is a rise, the text says a fall".
 */
export function accountOf(terms: ChangeTerms, { form, by }: Reckoning): string {
  const { before, after, direction } = terms
  if (!by)
    return `${levelsText(terms)} is ${direction === 'up' ? 'a fall, the text says a rise' : 'a rise, the text says a fall'}`
  const size = terms.by.find((term) => term !== by)
  const [from, to] = [before?.quantity.value ?? null, after?.quantity.value ?? null]
  const step = (size?.quantity.value ?? 0) * (direction === 'up' ? 1 : -1)
  const made = madeText(form, from ?? (to ?? 0) - step, to ?? (from ?? 0) + step, by)
  return `${levelsText(terms)} is ${made}, the text says ${saidText(by, direction)}`
}

/** "from 1.26m to 1.31m"; with one level missing "+$1.20 to $80.10". */
function levelsText({ before, after, by, direction }: ChangeTerms): string {
  if (before && after) return `from ${written(before)} to ${written(after)}`
  const size = by.find(({ quantity }) => typeof kindOf(quantity.kind)?.asChange !== 'string')
  const step = size ? saidText(size, direction) : ''
  return before ? `${step} from ${written(before)}` : `${step} to ${after ? written(after) : ''}`
}

function madeText(form: Reckoning['form'], from: number, to: number, by: Term): string {
  if (form === 'share') return `${withSign((to / from - 1) * 100, 1)}%`
  if (form === 'factor') return `${number(to / from, 2)} times as much`
  const isPoints = typeof kindOf(by.quantity.kind)?.asChange === 'object'
  return isPoints ? `${withSign((to - from) * 100, 2)} points` : scaled(to - from)
}

/** "+14.2%"; with a word before the number "up more than 14%"; "doubled" as it is. */
function saidText({ quantity, ...term }: Term, direction: Change): string {
  const text = written({ quantity, ...term })
  if (kindOf(quantity.kind)?.asChange === 'factor') return `"${text}"`
  if (!/^[\d.,]|^\p{Sc}/u.test(text)) return `${direction} ${text}`
  return `${direction === 'up' ? '+' : '-'}${text}`
}

function written({ quantity }: Term): string {
  return quantity.text.replaceAll(/\s+/g, ' ')
}

const SCALES: readonly (readonly [size: number, word: string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
  [1, ''],
]

/** Four digits that count, and a scale word: -3000000000 is "-3 billion". */
function scaled(value: number): string {
  const [size, word] = SCALES.find(([least]) => Math.abs(value) >= least) ?? [1, '']
  return `${withSign(Number((value / size).toPrecision(4)), 3)}${word}`
}

function withSign(value: number, places: number): string {
  return `${value < 0 ? '-' : '+'}${number(Math.abs(value), places)}`
}

/** A share always shows one place, "4.0"; other numbers no more than they have. Thousands are parted by commas. */
function number(value: number, places: number): string {
  const fixed = places === 1 ? value.toFixed(1) : String(Number(value.toFixed(places)))
  const [whole = '', part] = fixed.split('.')
  let grouped = whole.slice(-3)
  for (let end = whole.length - 3; end > 0; end -= 3) grouped = `${whole.slice(Math.max(0, end - 3), end)},${grouped}`
  return part === undefined ? grouped : `${grouped}.${part}`
}
