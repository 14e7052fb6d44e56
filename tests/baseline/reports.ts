import { fileURLToPath } from 'node:url'
import { articleFromText, type CheckOptions, check, loadRules, type Report } from '../../src/index.ts'

const pack = await loadRules(fileURLToPath(new URL('../../rules', import.meta.url)))

/** An article as a test tells it: who ran it, when, and what it says; the file goes by the publisher if nothing is said. */
export interface Told {
  readonly publisher: string | null
  readonly published?: string
  readonly path?: string
  readonly text: string
}

/** The report of articles by the shipped rules. */
export function reportOn(told: readonly Told[], options?: CheckOptions): Report {
  const articles = told.map(({ publisher, published = '2025-02-10', path, text }, index) => {
    const file = path ?? `${publisher?.toLowerCase() ?? 'nobody'}-${index}.txt`
    return articleFromText(text, {
      id: `a${index + 1}`,
      path: file,
      published,
      ...(publisher === null ? {} : { publisher }),
    })
  })
  return check(articles, pack, options)
}

export const GULL: Told = { publisher: 'Gull', text: 'The repair of the Salt Island pier cost $5.27 million in 2024.' }

export const LEDGER: Told = {
  publisher: 'Ledger',
  text: 'In 2024, the repair of the Salt Island pier cost $4.1 million.',
}

/** Another disagreement, about another thing. */
export const FERRY: readonly Told[] = [
  { publisher: 'Gull', path: 'ferry-gull.txt', text: 'The Osland ferry carried 41,200 passengers in 2023.' },
  { publisher: 'Post', path: 'ferry-post.txt', text: 'In 2023 the Osland ferry carried 38,900 passengers.' },
]
