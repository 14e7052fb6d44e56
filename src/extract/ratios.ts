import type { Token } from '../model/text.ts'
import { parseDigits } from './number-style.ts'
import { isGlued, isHyphen } from './word-forms.ts'

/** A ratio: "60:40", "3 to 1". Token indices, inclusive. */
export interface Ratio {
  readonly value: number
  readonly step: number
  readonly first: number
  readonly last: number
}

/** How far before it "ratio" stands: "a ratio of students to teachers of about". */
const REACH = 8
const SHARING: ReadonlySet<string> = new Set(['split', 'ratio', 'mix', 'divide', 'partnership', 'stock'])

/**
 * The ratio that starts at token `at`; `null` when none does. Only where the
 * text says that it is one: "a ratio of 3 to 1", "a 60:40 split". "6:40" is a
 * time of day, "3-1" a score, "3 to 1" odds or a range.
 */
export function readRatio(tokens: readonly Token[], at: number): Ratio | null {
  if (tokens[at]?.type !== 'number') return null
  const joint = tokens[at + 1]
  const isSign =
    joint !== undefined && isGlued(joint) && isGlued(tokens[at + 2]) && (joint.text === ':' || isHyphen(joint))
  const isWord = joint?.lower === 'to'
  const last = isWord && isHyphen(tokens[at + 2]) ? at + 3 : at + 2
  if ((!isSign && !isWord) || tokens[last]?.type !== 'number' || !isSaid(tokens, at, last)) return null
  const [above, below] = [
    parseDigits(tokens[at]?.text ?? '', 'english'),
    parseDigits(tokens[last]?.text ?? '', 'english'),
  ]
  if (!above || !below || below.value <= 0) return null
  const value = Number((above.value / below.value).toPrecision(12))
  return { value, step: below.value === 1 ? above.step : 0.1, first: at, last }
}

function isSaid(tokens: readonly Token[], first: number, last: number): boolean {
  if (SHARING.has(tokens[last + 1]?.lower ?? '')) return true
  for (let at = first - 1; at >= 0 && first - at <= REACH; at -= 1) {
    const token = tokens[at]
    if (token?.lower === 'ratio') return true
    if (token?.type === 'number' || token?.text === ';') return false
  }
  return false
}
