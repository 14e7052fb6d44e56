import { withCommas } from '../count.ts'
import type { Adjusted, InForce, Setting } from '../model/settings.ts'
import { columns } from './explain/rows.ts'
import type { Style } from './format.ts'
import { sanitize } from './sanitize.ts'

/** A line of three columns; where a value came from is last, since it is read last. */
type Row = readonly [name: string, value: string, from: string]

/**
 * What is in force for people: one line a value, with where it came from.
 *
 *     failOn      dispute    crosscheck.yaml:4:9
 *     severity    info       default
 */
export function settingsText(inForce: InForce, { unicode }: Pick<Style, 'unicode'>): string {
  const { configuration, settings, packs, rules, tolerances, limits } = inForce
  const { paths, baseline, failOn, severity, formats, allowIncomplete, only, exclude } = settings
  const rows: readonly Row[] = [
    row('configuration', configuration, (path) => path ?? 'none'),
    row('paths', paths, (all) => listed(all, 'none')),
    row('baseline', baseline, (file) => file ?? 'none'),
    row('failOn', failOn, String),
    row('severity', severity, String),
    row('formats', formats, (names) => listed(names ?? [], 'pretty in a terminal, else lines')),
    row('allowIncomplete', allowIncomplete, String),
    row('only', only, (criteria) => listed(criteria, 'all')),
    row('exclude', exclude, (criteria) => listed(criteria, 'none')),
    ...block('packs', packs, String),
    ...block('rules', rules, String),
    ...block('tolerances', tolerances, (tolerance) => `${Number((100 * tolerance).toPrecision(12))}%`),
    ...block('limits', limits, withCommas),
  ]
  const cells = rows.map((cells) => cells.map((cell) => sanitize(cell, unicode)))
  return columns(cells)
    .map((line) => `${line}\n`)
    .join('')
}

function row<T>(name: string, { value, from }: Setting<T>, told: (value: T) => string): Row {
  return [name, told(value), from]
}

/** A heading and a line for each below it; nothing where there is none. */
function block<T>(heading: string, adjusted: readonly Adjusted<T>[], told: (value: T) => string): readonly Row[] {
  const rows = adjusted.map((one) => row(`  ${one.id}`, one, told))
  return rows.length === 0 ? [] : [[heading, '', ''], ...rows]
}

function listed(texts: readonly string[], none: string): string {
  return texts.length === 0 ? none : texts.join(', ')
}
