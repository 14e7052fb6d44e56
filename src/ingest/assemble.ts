import { comparisonText } from '../comparison-text.ts'
import { count } from '../count.ts'
import { type Place, type Problem, placeText, wholeOf } from '../errors.ts'
import { METADATA_FIELDS } from '../lexicon/metadata-fields.ts'
import { spotAt } from '../location.ts'
import type { Article, MetadataField } from '../model/text.ts'
import { append } from '../multimap.ts'
import { readPublished } from './published.ts'
import type { FoundArticle } from './read-file.ts'

/** Articles with their ids, and what was remarkable about some. */
interface Assembled {
  readonly articles: readonly Article[]
  readonly warnings: readonly Problem[]
}

/**
 * Makes articles of what was found in files. Gives ids, own ones first, so that
 * a number never takes one of them: `a1`, `a2`, … in order.
 *
 * Exports of several crawls count their rows anew, so an id that is taken
 * already is none: the article is numbered, and one warning a file says so.
 */
export function assembleArticles(found: readonly FoundArticle[]): Assembled {
  const owners = new Map<string, FoundArticle>()
  const repeated = new Map<string, FoundArticle[]>()
  const warnings: Problem[] = []
  for (const item of found) {
    const { id } = item.parsed
    if (id === null) continue
    if (!owners.has(id)) owners.set(id, item)
    else append(repeated, item.path, item)
  }
  for (const items of repeated.values()) warnings.push(...repeatedIds(items, owners))
  let numbered = 0
  const articles = found.map((item) => {
    const own = item.parsed.id !== null && owners.get(item.parsed.id) === item ? item.parsed.id : null
    let id = own ?? `a${++numbered}`
    while (own === null && owners.has(id)) id = `a${++numbered}`
    return assemble(item, id, warnings)
  })
  return { articles, warnings }
}

function assemble(item: FoundArticle, id: string, warnings: Problem[]): Article {
  const { parsed, excluded, language, path, format, lineStarts } = item
  const { title, publisher, author, url } = parsed.metadata
  return {
    id,
    path,
    format,
    title: title?.value ?? null,
    // In one form, as a publisher is counted once however its name is spelt out.
    publisher: publisher === null ? null : comparisonText(publisher.value).text,
    published: dateOf(item, 'published', warnings),
    updated: dateOf(item, 'updated', warnings),
    author: author?.value ?? null,
    url: url?.value ?? null,
    language,
    origins: originsOf(item),
    text: parsed.text,
    excluded,
    anchors: parsed.anchors,
    lineStarts: parsed.lineStarts ?? lineStarts,
    divisions: parsed.divisions ?? [],
  }
}

function dateOf(item: FoundArticle, field: 'published' | 'updated', warnings: Problem[]): string | null {
  const stated = item.parsed.metadata[field]
  const date = stated === null ? null : readPublished(stated.value)
  if (stated !== null && date === null) {
    const name = field === 'published' ? 'publication date' : 'date of the last change'
    const what = `the ${name} \`${stated.value.slice(0, 60)}\` is not understood, so the article has none`
    const fix = 'Write it as `2024-05-14` or `2024-05-14T09:40Z`.'
    warnings.push({ code: 'unknown-date', place: placeOf(item), what, fix })
  }
  return date
}

/** The language is that of the words; what the page says of it is its origin only where that is the same. */
function originsOf({ parsed: { metadata }, language }: FoundArticle): Partial<Record<MetadataField, string>> {
  const stated = METADATA_FIELDS.flatMap((field) => {
    const own = metadata[field]
    return own === null || (field === 'language' && own.value !== language) ? [] : [[field, own.from] as const]
  })
  return Object.fromEntries(stated)
}

/** One warning for the articles of a file whose ids are taken: there may be thousands. */
function repeatedIds(
  [first, ...others]: readonly FoundArticle[],
  owners: ReadonlyMap<string, FoundArticle>,
): readonly Problem[] {
  const owner = owners.get(first?.parsed.id ?? '')
  if (!first || !owner) return []
  const taken = `the id \`${first.parsed.id?.slice(0, 60)}\` is already taken by ${placeText(linePlace(owner))}`
  const what =
    others.length === 0
      ? taken
      : `${taken}, as ${others.length === 1 ? 'is' : 'are'} ${count(others.length, 'other id')} of this file`
  const fix = 'Give each article an id of its own to find it by; these are numbered as if they had none.'
  return [{ code: 'duplicate-id', place: placeAt(first), what, fix }]
}

/** Where an article begins; of a file that is one article, the file as a whole. */
function placeOf(item: FoundArticle): Place {
  return item.parsed.at === 0 ? wholeOf(item.path) : placeAt(item)
}

/** The same without the column, which is that of the object. */
function linePlace(item: FoundArticle): Place {
  return { ...placeAt(item), column: null }
}

function placeAt({ parsed, path, lineStarts }: FoundArticle): Place {
  return lineStarts.length === 0 ? wholeOf(path) : { path, ...spotAt(lineStarts, parsed.at) }
}
