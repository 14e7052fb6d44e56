import { count } from '../../count.ts'
import type { RulePack } from '../../model/rules.ts'
import { type FittedColumn, fittedTable } from '../fitted-table.ts'
import type { Style } from '../format.ts'
import { describeRule } from './list.ts'

const RULE_COLUMNS: readonly FittedColumn[] = [
  { head: 'rule' },
  { head: 'verdict' },
  { head: 'aspect', spare: 3 },
  { head: 'severity', spare: 2 },
  { head: 'pack', spare: 1 },
  { head: 'about', fills: true },
]
const MEASURE_COLUMNS: readonly FittedColumn[] = [
  { head: 'measure' },
  { head: 'kinds' },
  { head: 'temporality', spare: 2 },
  { head: 'pack', spare: 1 },
  { head: 'what it reads', fills: true },
]

/** Rules or measures as a table for people, one line each, cut to the width of the terminal. */
export function ruleTable({ rules, measures, origins }: RulePack, part: 'rules' | 'measures', style: Style): string {
  const more = '`crosscheck rules show ID` tells all about one'
  if (part === 'rules') {
    const rows = rules.map((rule) => {
      const { id, verdict, aspect, severity } = rule
      return [id, verdict, aspect, severity, origins.rules[id]?.pack ?? '', describeRule(rule)]
    })
    const others = `${count(measures.length, 'measure')} with --measures`
    return `${fittedTable(RULE_COLUMNS, rows, style)}\n${count(rules.length, 'rule')}, and ${others}; ${more}\n`
  }
  const rows = measures.map(({ id, kinds, temporality, label }) => {
    return [
      id,
      kinds.length === 0 ? 'any' : kinds.join(', '),
      temporality ?? '',
      origins.measures[id]?.pack ?? '',
      label,
    ]
  })
  return `${fittedTable(MEASURE_COLUMNS, rows, style)}\n${count(measures.length, 'measure')}; ${more}\n`
}
