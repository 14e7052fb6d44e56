import type { Baseline } from '../model/baseline.ts'
import type { Style } from './format.ts'
import { jsonText } from './json-text.ts'

/** A way to print a baseline. `today` tells which entries are over. Pure; the text ends in a newline. */
export type BaselineRenderer = (baseline: Baseline, today: string, style: Style) => string

/** Every format of `crosscheck baseline show` by name, each loaded when it is first asked for. */
export const baselineFormats: ReadonlyMap<string, () => Promise<BaselineRenderer>> = new Map([
  ['table', async () => (await import('./baseline-table.ts')).baselineTable],
  ['json', async () => baselineJson],
])

function baselineJson({ paths, entries }: Baseline): string {
  return jsonText({ schema: 'crosscheck/baseline@1', paths, entries })
}
