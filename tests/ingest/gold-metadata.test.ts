import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readArticles } from '../../src/ingest/read-articles.ts'

/** Written events that lie beside a checkout and not in it. Where they are absent these tests are skipped, and say so. */
const events = new URL('../../../shared/gold/events/', import.meta.url)
const present = existsSync(events)
const sets = present ? readdirSync(events) : []

interface Stated {
  readonly file: string
  readonly publisher: string | null
  readonly published: string | Date | null
}

/** The articles of a set as its gold has them; dates stay as written. */
function goldOf(set: string): readonly Stated[] {
  const source = readFileSync(new URL(`${set}/gold.yaml`, events), 'utf8')
  const { articles } = parse(source, { schema: 'failsafe' }) as { articles: Record<string, Stated> }
  return Object.values(articles).map((each) => ({
    ...each,
    publisher: orNull(each.publisher),
    published: orNull(each.published),
  }))
}

function orNull<T>(value: T): T | null {
  return value === 'null' || value === '' ? null : value
}

test.skipIf(!present)(
  `publisher and date of the events${present ? '' : ' (../shared is absent: skipped)'}`,
  async () => {
    const found: unknown[] = []
    const gold: unknown[] = []
    for (const set of sets) {
      const folder = fileURLToPath(new URL(set, events))
      const { articles } = await readArticles([folder])
      const byFile = new Map(articles.map((article) => [article.path.split('/').at(-1), article]))
      for (const { file, publisher, published } of goldOf(set)) {
        const article = byFile.get(file)
        found.push([set, file, article?.publisher, article?.published])
        gold.push([set, file, publisher, published])
      }
    }
    expect(found).toEqual(gold)
  },
)
