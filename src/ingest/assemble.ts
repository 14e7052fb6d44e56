import { comparisonText } from '../comparison-text.ts'
import { type Place, type Problem, wholeOf } from '../errors.ts'
import { spotAt } from '../location.ts'
import type { Article, MetadataField } from '../model/text.ts'
import { readPublished } from './published.ts'
import type { FoundArticle } from './read-file.ts'

/** Articles with their ids, and what was wrong with some. */
interface Assembled {
  readonly articles: readonly Article[]
  readonly unreadable: readonly Problem[]
  readonly warnings: readonly Problem[]
}

const FIELDS: readonly MetadataField[] = ['title', 'publisher', 'published', 'updated', 'author', 'url', 'language']

/**
 * Makes articles of what was found in files. Gives ids, own ones first, so that
 * a number never takes one of them: `a1`, `a2`, … in order.
 */
export function assembleArticles(found: readonly FoundArticle[]): Assembled {
  const owners = new Map<string, FoundArticle>()
  const unreadable: Problem[] = []
  const warnings: Problem[] = []
  const kept = found.filter((item) => {
    const { id } = item.parsed
    const owner = id === null ? undefined : owners.get(id)
    if (owner) unreadable.push(duplicateId(item, owner))
    else if (id !== null) owners.set(id, item)
    return owner === undefined
  })
  let count = 0
  const articles = kept.map((item) => {
    let id = item.parsed.id ?? `a${++count}`
    while (item.parsed.id === null && owners.has(id)) id = `a${++count}`
    return assemble(item, id, warnings)
  })
  return { articles, unreadable, warnings }
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
  const stated = FIELDS.flatMap((field) => {
    const own = metadata[field]
    return own === null || (field === 'language' && own.value !== language) ? [] : [[field, own.from] as const]
  })
  return Object.fromEntries(stated)
}

function duplicateId(item: FoundArticle, owner: FoundArticle): Problem {
  const { path, line } = placeAt(owner)
  const taken = line === null ? path : `${path}:${line}`
  return {
    code: 'duplicate-id',
    place: placeAt(item),
    what: `the id \`${item.parsed.id}\` is already taken by ${taken}`,
    fix: 'Give each article an id of its own, or none.',
  }
}

/** Where an article begins; of a file that is one article, the file as a whole. */
function placeOf(item: FoundArticle): Place {
  return item.parsed.at === 0 ? wholeOf(item.path) : placeAt(item)
}

function placeAt({ parsed, path, lineStarts }: FoundArticle): Place {
  return lineStarts.length === 0 ? wholeOf(path) : { path, ...spotAt(lineStarts, parsed.at) }
}
