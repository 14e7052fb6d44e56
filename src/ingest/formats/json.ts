import type { TextFormat } from '../format.ts'
import { jsonRows } from '../json-articles.ts'
import { mayHoldTags, readRows } from '../json-reading.ts'
import { jsonFlaw, readJsonRow } from '../json-row.ts'
import { rowsIn } from '../json-rows.ts'

const HEAD = 4_096

/** JSON: one article as an object, or several as an array of objects, which may stand in an object. */
export const json: TextFormat = {
  id: 'json',
  reads: 'text',
  isolated: false,
  isolates: mayHoldTags,
  extensions: ['.json'],
  recognizes: (source) => /^\s*(?:\{\s*["}]|\[\s*[{\]])/.test(source.slice(0, HEAD)) && rowsIn(source) !== 'several',
  read(source, limits) {
    if (source.trim() === '') return { articles: [], flaws: [] }
    let value: unknown
    try {
      value = JSON.parse(source)
    } catch {
      return { articles: [], flaws: [jsonFlaw(source, { start: 0, end: source.length })] }
    }
    return readRows(
      jsonRows(source, value).map((row) => readJsonRow(source, row)),
      limits,
    )
  },
}
