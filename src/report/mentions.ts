import type { MentionRow } from '../model/report.ts'
import { jsonText } from './json-text.ts'

/**
 * One JSON object a line for each quantity and date found, with the keys of
 * `MentionRow` as they are. Lazily, so that a large corpus is never held whole.
 */
export function* mentionLines(rows: Iterable<MentionRow>): Generator<string> {
  for (const row of rows) yield jsonText(row, 0)
}
