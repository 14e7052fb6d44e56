import type { Outcome } from '../../model/explanation.ts'
import { oneOf } from '../list.ts'
import { signs } from '../look.ts'
import { columns } from './rows.ts'

/** How conditions that hold others are told. */
const GROUPS: Readonly<Record<'all' | 'any' | 'not', string>> = { all: 'all of', any: 'any of', not: 'not' }

/**
 * A condition as a tree, one line a part: whether it held, what the rule
 * accepts, and beside it what the comparison gave.
 *
 *     ✔ any of
 *       ✘ periods: same          one-sided
 *       ✔ wording: close or shared   close
 */
export function outcomeLines(outcomes: readonly Outcome[], unicode: boolean): readonly string[] {
  return columns(outcomes.flatMap((outcome) => rows(outcome, '', unicode)))
}

function rows(outcome: Outcome, indent: string, unicode: boolean): readonly (readonly [string, string])[] {
  const { tick, cross } = signs(unicode)
  const start = `${indent}${outcome.held ? tick : cross} `
  if (outcome.op === 'is') return [[`${start}${outcome.predicate}: ${oneOf(outcome.values)}`, outcome.fact]]
  const parts = outcome.op === 'not' ? [outcome.of] : outcome.of
  return [[start + GROUPS[outcome.op], ''], ...parts.flatMap((part) => rows(part, `${indent}  `, unicode))]
}
