import type { Problem } from '../../errors.ts'
import { METADATA_FIELDS } from '../../lexicon/metadata-fields.ts'
import type { MetadataField } from '../../model/text.ts'
import type { FoundFile } from '../find-files.ts'
import type { Metadata, Stated } from '../format.ts'
import { aboutFile } from '../problems.ts'
import type { FoundArticle } from '../read-file.ts'
import { entriesFor, type Sources } from './find-sources.ts'

/** Fields that are stated from outside of a file. */
export type StatedFields = Readonly<Partial<Record<MetadataField, Stated>>>

/** Fields of one article: no two articles of a file share them. */
const OF_ONE: readonly MetadataField[] = ['title', 'url']

/**
 * What the `sources.yaml` around a file say of it, field by field: the nearest
 * one first, in it the entry of the file's name, then the last pattern that
 * matches.
 */
export function saidOf(file: FoundFile, sources: readonly Sources[]): StatedFields {
  const entries = sources.flatMap((one) => entriesFor(one, file))
  const said = METADATA_FIELDS.flatMap((field) => {
    const found = entries.find((entry) => entry.said[field])?.said[field]
    return found ? [[field, found] as const] : []
  })
  return Object.fromEntries(said)
}

/** Articles of one file with what is stated of it before what they say themselves; title and address only of a single one. */
export function stateOver(articles: readonly FoundArticle[], stated: StatedFields): readonly FoundArticle[] {
  const isOne = articles.length === 1
  const fields = Object.entries(stated).filter(([field]) => isOne || !OF_ONE.some((one) => one === field))
  if (fields.length === 0) return articles
  return articles.map((article) => {
    const metadata: Metadata = { ...article.parsed.metadata, ...Object.fromEntries(fields) }
    return { ...article, parsed: { ...article.parsed, metadata } }
  })
}

/** The remark that a title or address was stated of a file with several articles, which keep their own. */
export function statedOfSeveral({ path }: FoundFile, articles: number, stated: StatedFields): readonly Problem[] {
  if (articles <= 1) return []
  return OF_ONE.flatMap((field) => {
    const from = stated[field]?.from
    if (from === undefined) return []
    const what = `${from} states one ${field === 'url' ? 'address' : field} of its ${articles} articles, so it is not used`
    return [
      {
        ...aboutFile('stated-of-several', path),
        what,
        fix: 'Take it out there; publisher, date and language may stay.',
      },
    ]
  })
}
