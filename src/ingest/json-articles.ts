import { elementsOf, membersOf, skipSpace } from '../json/scan.ts'
import { holdsText, type Row, rowAt } from './json-row.ts'
import { type Fields, fieldsOf, isRecord } from './stated-fields.ts'

/** How deep in other objects the list of articles may stand: `response.docs`, `data.feed.items`. */
const DEEPEST = 3

/** Names of lists of articles, for files that have several lists of objects with a text; the first counts. */
const LIST_NAMES = ['articles', 'items', 'entries', 'stories', 'posts', 'results', 'docs', 'documents', '@graph']

/** A list of objects in a file, and the keys that lead to it. */
interface List {
  readonly path: readonly string[]
  readonly items: readonly unknown[]
  /** The object that it stands in. */
  readonly owner: Readonly<Record<string, unknown>>
}

/**
 * The objects of a JSON file that should be articles: each of an array; one
 * object that holds a text; or, of an object without one, those of the one
 * list in it that holds objects with a text, as news APIs answer:
 * `{"status": "ok", "articles": [ … ]}`. There an object without a text is
 * something else and passed over, but not where no object has one. What is
 * said around the list of publisher and language holds for all of it.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonRows(source: string, value: unknown): readonly Row[] {
  const start = skipSpace(source, 0)
  if (Array.isArray(value)) return rowsAt(source, start, value)
  if (!isRecord(value) || holdsText(value)) return [rowAt(start, value)]
  const list = articleList(value)
  if (!list) return [rowAt(start, value)]
  const at = list.path.reduce((from, key) => membersOf(source, from).get(key)?.start ?? from, start)
  const around = saidAround(list)
  return rowsAt(source, at, list.items).flatMap((row) => (holdsText(row.value) ? [{ ...row, around }] : []))
}

function rowsAt(source: string, at: number, items: readonly unknown[]): readonly Row[] {
  return elementsOf(source, at).map((element, index) => rowAt(element.start, items[index]))
}

/** What an object says of all articles in it; the title of a JSON Feed is its publisher's name. */
function saidAround({ owner }: List): Fields {
  const fields = fieldsOf(owner)
  const title = fields.get('title')
  const isFeed = typeof owner.version === 'string' && owner.version.startsWith('https://jsonfeed.org/version/')
  return isFeed && title && !fields.has('publisher') ? new Map([...fields, ['publisher', title]]) : fields
}

function articleList(value: Readonly<Record<string, unknown>>): List | null {
  const lists = listsIn(value, [], DEEPEST)
  if (lists.length <= 1) return lists[0] ?? null
  const called = (name: string) => lists.filter(({ path }) => path.at(-1) === name)
  return LIST_NAMES.map(called).find(({ length }) => length === 1)?.[0] ?? null
}

function listsIn(owner: Readonly<Record<string, unknown>>, path: readonly string[], deepest: number): readonly List[] {
  return Object.entries(owner).flatMap(([key, value]) => {
    const here = [...path, key]
    if (Array.isArray(value)) return value.some(holdsText) ? [{ path: here, items: value, owner }] : []
    return isRecord(value) && deepest > 1 ? listsIn(value, here, deepest - 1) : []
  })
}
