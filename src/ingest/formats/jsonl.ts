import type { Flaw, ParsedArticle, TextFormat } from '../format.ts'
import { mayHoldTags, readRows } from '../json-reading.ts'
import { jsonFlaw, readJsonRow, rowAt } from '../json-row.ts'
import { rowsIn } from '../json-rows.ts'
import { linesOf } from '../lines.ts'

/** JSON Lines: one article a line. A line that cannot be read does not spoil the others. */
export const jsonl: TextFormat = {
  id: 'jsonl',
  reads: 'text',
  isolated: false,
  isolates: mayHoldTags,
  extensions: ['.jsonl', '.ndjson'],
  recognizes: (source) => rowsIn(source) !== 'none',
  read(source, limits) {
    const rows: (ParsedArticle | Flaw)[] = []
    for (const line of linesOf(source)) {
      try {
        const value: unknown = JSON.parse(source.slice(line.start, line.end))
        rows.push(readJsonRow(source, rowAt(line.start, value)))
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
        rows.push(jsonFlaw(source, line))
      }
    }
    return readRows(rows, limits)
  },
}
