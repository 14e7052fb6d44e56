import type { Flaw, ParsedArticle, TextFormat } from '../format.ts'
import { jsonFlaw, readJsonRow } from '../json-row.ts'
import { rowsIn } from '../json-rows.ts'
import { linesOf } from '../lines.ts'

/** JSON Lines: one article a line. A line that cannot be read does not spoil the others. */
export const jsonl: TextFormat = {
  id: 'jsonl',
  reads: 'text',
  isolated: false,
  extensions: ['.jsonl', '.ndjson'],
  recognizes: (source) => rowsIn(source) !== 'none',
  read(source) {
    const articles: ParsedArticle[] = []
    const flaws: Flaw[] = []
    for (const line of linesOf(source)) {
      let value: unknown
      try {
        value = JSON.parse(source.slice(line.start, line.end))
      } catch {
        flaws.push(jsonFlaw(source, line))
        continue
      }
      const row = readJsonRow(source, line.start, value)
      if ('code' in row) flaws.push(row)
      else articles.push(row)
    }
    return { articles, flaws }
  },
}
