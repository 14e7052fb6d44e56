import type { Condition } from '../../model/finding.ts'
import { factWords } from '../explain/fact-words.ts'
import type { Style } from '../format.ts'
import { oneOf } from '../list.ts'
import { pad, textWidth, wrap } from '../width.ts'

/** How conditions that hold others are told. */
const GROUPS = { all: 'all of', any: 'any of', not: 'not' } as const

/** Columns that what is asked takes at most; what it means stands beside it, or below where it is longer. */
const WIDEST = 40
const LEAST_ROOM = 24

/** A question with its answers, as a rule file has it: `periods: same or unstated`; of others in words, `not (…)`. */
export function conditionText(condition: Condition): string {
  switch (condition.op) {
    case 'is':
      return `${condition.predicate}: ${oneOf(condition.values)}`
    case 'not':
      return `not ${conditionText(condition.of)}`
    default:
      return `(${condition.of.map(conditionText).join(condition.op === 'all' ? ' and ' : ' or ')})`
  }
}

/**
 * A condition as a tree, one line a part, with what the answers mean beside it.
 *
 *     values: disjoint         they exclude each other
 *     any of
 *       periods: same          of one time
 *       wording: close         their sentences are close in wording
 */
export function conditionLines(condition: Condition, { width }: Pick<Style, 'width'>): readonly string[] {
  // A rule is all of what it lists, so that its first level needs no name.
  const rows = condition.op === 'all' ? condition.of.flatMap((part) => rowsOf(part, '')) : rowsOf(condition, '')
  const label = Math.min(WIDEST, Math.max(...rows.map(([asked]) => textWidth(asked)))) + 3
  const room = Math.max(LEAST_ROOM, width - label)
  return rows.flatMap(([asked, meaning]) => {
    if (meaning === '') return [asked]
    const isLong = textWidth(asked) + 3 > label
    const meant = wrap(meaning, room).map((line, index) => pad(index === 0 && !isLong ? asked : '', label) + line)
    return isLong ? [asked, ...meant] : meant
  })
}

function rowsOf(condition: Condition, indent: string): readonly (readonly [asked: string, meaning: string])[] {
  if (condition.op === 'is') {
    const { predicate, values } = condition
    const meanings = values.map((value) => factWords(predicate, value)).filter((words) => words !== '')
    return [[`${indent}${predicate}: ${oneOf(values)}`, meanings.join('; or ')]]
  }
  const parts = condition.op === 'not' ? [condition.of] : condition.of
  return [[indent + GROUPS[condition.op], ''], ...parts.flatMap((part) => rowsOf(part, `${indent}  `))]
}
