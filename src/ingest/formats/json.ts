import { elementsOf, skipSpace } from '../../json/scan.ts'
import type { Flaw, ParsedArticle, TextFormat } from '../format.ts'
import { jsonFlaw, readJsonRow } from '../json-row.ts'
import { rowsIn } from '../json-rows.ts'

const HEAD = 4_096

/** JSON: one article as an object, or several as an array of objects. */
export const json: TextFormat = {
  id: 'json',
  reads: 'text',
  isolated: false,
  extensions: ['.json'],
  recognizes: (source) => /^\s*(?:\{\s*["}]|\[\s*[{\]])/.test(source.slice(0, HEAD)) && rowsIn(source) !== 'several',
  read(source) {
    if (source.trim() === '') return { articles: [], flaws: [] }
    let value: unknown
    try {
      value = JSON.parse(source)
    } catch {
      return { articles: [], flaws: [jsonFlaw(source, { start: 0, end: source.length })] }
    }
    const start = skipSpace(source, 0)
    const rows = Array.isArray(value)
      ? elementsOf(source, start).map((element, index) => readJsonRow(source, element.start, value[index]))
      : [readJsonRow(source, start, value)]
    return {
      articles: rows.filter((row): row is ParsedArticle => 'text' in row),
      flaws: rows.filter((row): row is Flaw => 'code' in row),
    }
  },
}
