import { elementsOf, skipSpace } from '../../json/scan.ts'
import type { Flaw, InputFormat, ParsedArticle } from '../format.ts'
import { jsonFlaw, readJsonRow } from '../json-row.ts'

/** JSON: one article as an object, or several as an array of objects. */
export const json: InputFormat = {
  id: 'json',
  extensions: ['.json'],
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
