import type { Claim } from '../../src/model/claim.ts'
import type { Article } from '../../src/model/text.ts'
import { drawer } from './drawer.mjs'

/** How claims are spread. */
export interface Spread {
  /** Measures, each of one entity in articles on one topic; up to a thousand. */
  readonly measures: number
  readonly claimsInArticle: number
}

/** What the link stage is given. */
export interface Newsroom {
  readonly articles: readonly Article[]
  readonly claims: readonly Claim[]
}

const SEED = 20_240_514
const OUTLETS = 1_000
/** Values of a measure lie between these, less than threefold apart: what lies further apart, rules leave alone. */
const [LEAST, MOST] = [100_000, 250_000]
/** Measures come in so many sizes, each ten times the one before. */
const SIZES = 4
/** Claims to a value, on the average: some agree, most do not. */
const CLAIMS_TO_A_VALUE = 4

/**
 * So many claims made as data, without reading a text: the same on every
 * machine. Each says how many containers of some sort a port handled in 2021.
 *
 * Example: of 12 claims of 2 measures, 3 to an article, the articles 1 and 3
 * hold those of the one port and 2 and 4 those of the other.
 */
export function makeClaims(count: number, { measures, claimsInArticle }: Spread): Newsroom {
  const draw = drawer(SEED)
  const values = Math.ceil(count / measures / CLAIMS_TO_A_VALUE)
  const articles: Article[] = []
  const claims: Claim[] = []
  while (claims.length < count) {
    const measure = articles.length % measures
    const port = portOf(measure)
    const article = articleOf(`a${articles.length + 1}`, port, `Outlet ${draw(OUTLETS)}`)
    articles.push(article)
    for (let place = 0; place < claimsInArticle && claims.length < count; place += 1) {
      const value = LEAST + Math.floor(((MOST - LEAST) * draw(values)) / values)
      claims.push(claimOf(article, place, port, value * 10 ** (measure % SIZES)))
    }
  }
  return { articles, claims }
}

const SYLLABLES = ['bra', 'cem', 'dol', 'fun', 'gis', 'hap', 'jek', 'lov', 'mut', 'nir']

/** Names of two ports differ in two letters at least, so that none is taken for another spelling of the other. */
function portOf(measure: number): string {
  const at = (place: number) => SYLLABLES[Math.floor(measure / 10 ** place) % 10] ?? ''
  return `${at(2).charAt(0).toUpperCase()}${at(2).slice(1)}${at(1)}${at(0)}`
}

function articleOf(id: string, port: string, publisher: string): Article {
  return {
    id,
    path: `${id}.txt`,
    format: 'text',
    title: null,
    publisher,
    published: '2022-05-14',
    url: null,
    updated: null,
    author: null,
    origins: {},
    divisions: [],
    language: 'en',
    text: `Containers have piled up in ${port}, and they will stay.`,
    excluded: [],
    anchors: [{ text: 0, source: 0 }],
    lineStarts: [0],
  }
}

/** Telling words of every sentence, and those that only sentences on one port share: two ports are two topics. */
const COMMON_WORDS = ['handle', 'quay']
const OWN_WORDS = ['berth', 'crane', 'pilot', 'strike', 'tariff']

function claimOf({ id }: Article, place: number, port: string, value: number): Claim {
  const sort = `${port} container`
  const text = `${value} ${sort}s`
  const bound = { value, inclusive: true }
  const start = 100 * place
  return {
    id: `c${id}-${place}`,
    articleId: id,
    kind: 'quantity',
    quote: text,
    sentence: `${port} handled ${text} in 2021.`,
    location: { line: 1, column: 1 + start, start, end: start + text.length, division: null },
    measure: { key: sort, text: `handled … ${sort}s`, listed: false, intrinsic: false, notSameAs: [], tolerance: null },
    entities: [port],
    owners: [port],
    quantity: {
      text,
      kind: 'count',
      unit: sort,
      value,
      interval: { low: bound, high: bound },
      modifier: 'bare',
      change: null,
      per: null,
    },
    period: { text: 'in 2021', start: '2021-01-01', end: '2022-01-01', grain: 'year', basis: 'stated' },
    attribution: [],
    modality: { certainty: 'certain', polarity: 'positive', actuality: 'actual' },
    qualifiers: [],
    series: null,
    restates: null,
    shift: null,
    temporality: null,
    words: [sort, 'handle'],
    act: 'handle',
    sorts: [],
    context: [port, sort, ...COMMON_WORDS, ...OWN_WORDS.map((word) => `${word} of ${port}`)],
    derivation: [],
  }
}
