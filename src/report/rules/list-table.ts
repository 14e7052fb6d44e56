import { count } from '../../count.ts'
import type { RulePack } from '../../model/rules.ts'
import type { Style } from '../format.ts'
import { sanitize } from '../sanitize.ts'
import { tableText } from '../table.ts'
import { textWidth } from '../width.ts'
import { describeRule } from './list.ts'

/** A column, and whether a narrow terminal may do without it: one that says the same in each row goes first, then the highest number. */
interface ListColumn {
  readonly head: string
  readonly spare?: number
}

/** The last column takes what room the others leave. */
const RULE_COLUMNS: readonly ListColumn[] = [
  { head: 'rule' },
  { head: 'verdict' },
  { head: 'aspect', spare: 3 },
  { head: 'severity', spare: 2 },
  { head: 'pack', spare: 1 },
  { head: 'about' },
]
const MEASURE_COLUMNS: readonly ListColumn[] = [
  { head: 'measure' },
  { head: 'kinds' },
  { head: 'temporality', spare: 2 },
  { head: 'pack', spare: 1 },
  { head: 'what it reads' },
]

/** Columns that the last column needs to tell anything. */
const LEAST_ABOUT = 30

/** Rules or measures as a table for people, one line each, cut to the width of the terminal. */
export function ruleTable({ rules, measures, origins }: RulePack, part: 'rules' | 'measures', style: Style): string {
  const more = '`crosscheck rules show ID` tells all about one'
  if (part === 'rules') {
    const rows = rules.map((rule) => {
      const { id, verdict, aspect, severity } = rule
      return [id, verdict, aspect, severity, origins.rules[id]?.pack ?? '', describeRule(rule)]
    })
    const others = `${count(measures.length, 'measure')} with --measures`
    return `${fitted(RULE_COLUMNS, rows, style)}\n${count(rules.length, 'rule')}, and ${others}; ${more}\n`
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
  return `${fitted(MEASURE_COLUMNS, rows, style)}\n${count(measures.length, 'measure')}; ${more}\n`
}

function fitted(columns: readonly ListColumn[], rows: readonly (readonly string[])[], style: Style): string {
  const widths = columns.map(({ head }, at) =>
    Math.max(textWidth(head), ...rows.map((row) => textWidth(sanitize(row[at] ?? '', style.unicode)))),
  )
  const last = columns.length - 1
  let kept = columns.map((_, at) => at)
  // A border before each column and after the last, and a space on both sides of a cell.
  const room = () => style.width - 1 - kept.reduce((sum, at) => sum + 3 + (at === last ? 0 : (widths[at] ?? 0)), 0)
  const tellsNothing = (at: number) => rows.every((row) => row[at] === rows[0]?.[at])
  const rank = (at: number) => (columns[at]?.spare ?? 0) + (tellsNothing(at) ? columns.length : 0)
  const spares = kept.filter((at) => columns[at]?.spare !== undefined).sort((a, b) => rank(b) - rank(a))
  for (const spare of spares) {
    if (room() >= Math.min(LEAST_ABOUT, widths[last] ?? 0)) break
    kept = kept.filter((at) => at !== spare)
  }
  const widest = Math.max(room(), LEAST_ABOUT)
  return tableText(
    kept.map((at) => ({ head: columns[at]?.head ?? '', widest: at === last ? widest : (widths[at] ?? 0) })),
    rows.map((row) => kept.map((at) => row[at] ?? '')),
    style,
  )
}
