import { placeText } from '../../errors.ts'
import type { RuleTests } from '../../model/rule-tests.ts'
import { columns, paragraph } from '../explain/rows.ts'
import type { Style } from '../format.ts'
import { sanitize } from '../sanitize.ts'
import { tableText } from '../table.ts'
import { conditionText } from './condition-lines.ts'
import { neverFiring } from './tests.ts'

const COLUMNS = ['rule', 'fires', 'silent', 'on others', 'idle conditions'].map((head) => {
  return { head, widest: Number.POSITIVE_INFINITY }
})

/**
 * How far the cases try the rules, for people: how many cases make each rule
 * fire and stay silent, the conditions that decide no case, the cases on which
 * another rule fires, and the rules that no case makes fire.
 */
export function coverageLines(tests: RuleTests, style: Style): readonly string[] {
  if (tests.coverage.length === 0) return ['no rule was tested: measures have no conditions to cover']
  const rows = tests.coverage.map(({ id, fires, silent, idle, onOthers }) => {
    return [id, String(fires), String(silent), String(onOthers.length), String(idle.length)]
  })
  const never = neverFiring(tests)
  return [
    tableText(COLUMNS, rows, style),
    ...section(
      'conditions that decide no case: without any one of them every case comes out the same',
      idleRows(tests),
      style,
    ),
    ...section('cases on which another rule fires too', crossedRows(tests), style),
    ...(never.length === 0 ? [] : ['', ...paragraph(`no case makes these rules fire: ${never.join(', ')}`, style)]),
  ]
}

function section(heading: string, rows: readonly (readonly string[])[], { unicode }: Style): readonly string[] {
  if (rows.length === 0) return []
  const cells = rows.map((row) => row.map((cell) => sanitize(cell, unicode)))
  return ['', heading, ...columns(cells).map((line) => `  ${line}`)]
}

function idleRows({ coverage }: RuleTests): readonly (readonly string[])[] {
  return coverage.flatMap(({ id, idle }) =>
    counted(idle.map(conditionText)).map((text, at) => [at === 0 ? id : '', text]),
  )
}

/** Each text once, with how often where that is more than once: a rule may ask a question in several places. */
function counted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].map((text) => {
    const times = texts.filter((other) => other === text).length
    return times === 1 ? text : `${text} (in ${times} places)`
  })
}

function crossedRows({ cases }: RuleTests): readonly (readonly string[])[] {
  return cases.flatMap((one) => {
    if (one.kind !== 'rule') return []
    const others = one.fired.filter((id) => id !== one.id)
    return others.length === 0 ? [] : [[placeText(one.place), `${one.id}, ${one.list}`, others.join(', ')]]
  })
}
