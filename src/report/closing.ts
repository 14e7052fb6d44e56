import type { Report } from '../model/report.ts'
import type { Style } from './format.ts'
import { type Paint, signs } from './look.ts'
import { tally } from './tally.ts'
import { flow, type Part } from './width.ts'

const GUTTER = '   '
const INDENT = '  '

/** The last lines of the terminal report: `✖ 1 new contradiction   37 known   2 resolved`, then in how much. */
export function closingText(report: Report, style: Style, brush: Paint): string {
  const { verdict, found, read, missing, rest } = tally(report, style)
  const [first = '', ...others] = found
  const told = `${signs(style.unicode).marks[verdict]} ${first}`
  const warning = missing === null ? [] : [{ text: missing, painted: brush.verdicts.dispute(missing) }]
  const lines = [
    [{ text: told, painted: brush.verdicts[verdict](told) }, ...others.map(unpainted)],
    [unpainted(read), ...warning, ...rest.map(unpainted)],
  ]
  return lines.flatMap((parts) => flow(parts, GUTTER, style.width - INDENT.length)).join(`\n${INDENT}`)
}

function unpainted(text: string): Part {
  return { text, painted: text }
}
