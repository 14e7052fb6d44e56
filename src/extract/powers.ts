import type { Token } from '../model/text.ts'
import { isGlued, lowerAt } from './word-forms.ts'

/** A power behind digits. `factor` multiplies them; `exponent` raises them. */
export type Power =
  | { readonly form: 'factor'; readonly factor: number; readonly last: number }
  | { readonly form: 'exponent'; readonly exponent: number; readonly last: number }

const SUPERSCRIPTS: ReadonlyMap<string, string> = new Map(
  [...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, digit) => [sign, String(digit)] as const),
)

/**
 * Reads what makes a power of the digits before token `at`; `null` where
 * nothing does. A bare superscript raises only a ten, as elsewhere it is a
 * footnote or part of a unit.
 *
 * Examples: "1.3x10^6" and "1.3 × 10⁶" have the factor 1e6, "2.48×10−5" 1e-5,
 * "4e14" 1e14; "1.1^23" has the exponent 23.
 */
export function readPower(tokens: readonly Token[], at: number): Power | null {
  const token = tokens[at]
  if (!token) return null
  if (isExponentSign(tokens, at)) return asFactor(readSigned(tokens, at + 1))
  if (token.text === '^' && isGlued(token)) return asExponent(readSigned(tokens, at + 1))
  if (SUPERSCRIPTS.has(token.text) || token.text === '⁻')
    return tokens[at - 1]?.text === '10' ? asExponent(readSuperscript(tokens, at)) : null
  const isTimes = token.lower === 'x' || token.text === '×' || token.text === '*' || token.text === '·'
  if (!isTimes || tokens[at + 1]?.type !== 'number') return null
  if (tokens[at + 1]?.text !== '10') return readOtherBase(tokens, at + 1)
  const raised =
    lowerAt(tokens, at + 2) === '^' ? readSigned(tokens, at + 3) : (readSuperscript(tokens, at + 2) ?? lost(tokens, at))
  return asFactor(raised)
}

/** "8x2^10": a power of another base, which needs its sign. */
function readOtherBase(tokens: readonly Token[], at: number): Power | null {
  const base = tokens[at]?.text ?? ''
  if (base.length > 3 || !/^\d+$/.test(base) || lowerAt(tokens, at + 1) !== '^') return null
  const raised = readSigned(tokens, at + 2)
  const factor = raised ? Number(base) ** raised.value : 0
  return raised && Number.isFinite(factor) ? { form: 'factor', factor, last: raised.last } : null
}

/** The "e" of "4e14". A capital is one behind a decimal only: "7E12" is a code. */
function isExponentSign(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isGlued(token)) return false
  return token?.text === 'e' || (token?.text === 'E' && (tokens[at - 1]?.text.includes('.') ?? false))
}

interface Exponent {
  readonly value: number
  readonly last: number
}

/** Largest exponent that is one; beyond it no double goes. */
const MOST = 300

function asFactor(exponent: Exponent | null): Power | null {
  return exponent && { form: 'factor', factor: Number(`1e${exponent.value}`), last: exponent.last }
}

function asExponent(exponent: Exponent | null): Power | null {
  return exponent && { form: 'exponent', exponent: exponent.value, last: exponent.last }
}

/** "6", "-4", "+23", all touching. */
function readSigned(tokens: readonly Token[], at: number): Exponent | null {
  const sign = lowerAt(tokens, at)
  const isSigned = sign === '-' || sign === '−' || sign === '+'
  const digitsAt = isSigned ? at + 1 : at
  const digits = tokens[digitsAt]
  if (!isGlued(tokens[at]) || !isGlued(digits) || !/^\d{1,3}$/.test(digits?.text ?? '')) return null
  const value = Number(digits?.text)
  return value > MOST ? null : { value: sign === '-' || sign === '−' ? -value : value, last: digitsAt }
}

function readSuperscript(tokens: readonly Token[], at: number): Exponent | null {
  let last = at - 1
  let digits = tokens[at]?.text === '⁻' ? '-' : ''
  if (digits !== '') last += 1
  while (last - at < 3 && isGlued(tokens[last + 1]) && SUPERSCRIPTS.has(tokens[last + 1]?.text ?? '')) {
    last += 1
    digits += SUPERSCRIPTS.get(tokens[last]?.text ?? '') ?? ''
  }
  return /\d/.test(digits) ? { value: Number(digits), last } : null
}

/** "2.48×10−5": the superscript was lost in copying, its minus shows it. */
function lost(tokens: readonly Token[], at: number): Exponent | null {
  const sign = lowerAt(tokens, at + 2)
  return sign === '−' || sign === '-' ? readSigned(tokens, at + 2) : null
}
