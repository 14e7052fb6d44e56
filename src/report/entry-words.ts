import type { BaselineEntry } from '../model/baseline.ts'
import type { Fact } from '../model/finding.ts'
import { amountText, percentText } from './gap.ts'

const BOUND = /^[<>]?/

/**
 * What a line of a baseline is about, in words: `trade turnover (China,
 * Russia), 2022-01-01/2023-01-01: $185 billion, $190.3 billion`. Not sanitised.
 */
export function entryWords({ fact }: BaselineEntry, unicode: boolean): string {
  const measures = fact.measures.map((key) => key.replaceAll('-', ' ')).filter((words) => words !== '')
  const whose = fact.entities.length === 0 ? '' : ` (${fact.entities.join(', ')})`
  const subject = `${measures.join(', ') || fact.rule}${whose}`
  const values = fact.values.map((value) => valueWords(value, fact, unicode))
  return `${[subject, ...fact.periods].join(', ')}${values.length === 0 ? '' : `: ${values.join(', ')}`}`
}

/** `>20` of the unit `count person ` is `>20 people`; without its unit where the sides have several. */
function valueWords(value: string, { units }: Fact, unicode: boolean): string {
  const [bound = ''] = BOUND.exec(value) ?? []
  const number = Number(value.slice(bound.length))
  const [kind = '', ...unit] = units.length === 1 ? (units[0] ?? '').split(' ').slice(0, -1) : []
  return bound + (kind === 'share' ? percentText(number) : amountText(number, unit.join(' '), unicode))
}
