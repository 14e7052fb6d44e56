import Table from 'cli-table3'
import type { Claim } from '../model/claim.ts'
import type { Article } from '../model/text.ts'
import type { Style } from './format.ts'
import { signs } from './look.ts'
import { sanitize } from './sanitize.ts'
import { shorten } from './width.ts'
import { count, group, placeOf } from './words.ts'

type Row = readonly [
  article: string,
  value: string,
  measure: string,
  entities: string,
  period: string,
  says: string,
  location: string,
]

const HEAD: Row = ['article', 'value', 'measure', 'entities', 'period', 'says', 'location']

/** Widest each column may be; a location is never cut. */
const WIDEST: readonly number[] = [16, 40, 36, 32, 24, 28, Number.POSITIVE_INFINITY]

/** What terminals without Unicode can draw; cli-table3 draws box characters otherwise. */
const ASCII_LINES = {
  top: '-',
  'top-mid': '+',
  'top-left': '+',
  'top-right': '+',
  bottom: '-',
  'bottom-mid': '+',
  'bottom-left': '+',
  'bottom-right': '+',
  left: '|',
  'left-mid': '+',
  mid: '-',
  'mid-mid': '+',
  right: '|',
  'right-mid': '+',
  middle: '|',
}

/**
 * Claims as a table for people: values in base units (`at-least 20 person`),
 * who says it (empty is the article's own voice), and where it stands.
 *
 * Long cells are cut and nothing wraps, so that a claim is one line and its
 * location stays in one piece. Says so where there is nothing to show.
 */
export function claimsTable(articles: readonly Article[], claims: readonly Claim[], { unicode }: Style): string {
  if (claims.length === 0) return `no claims in ${count(articles.length, 'article')}\n`
  const byId = new Map(articles.map((article) => [article.id, article]))
  const table = new Table({
    head: [...HEAD],
    style: { head: [], border: [], compact: true },
    ...(unicode ? {} : { chars: ASCII_LINES }),
  })
  const cut = signs(unicode).cut
  for (const claim of claims) {
    const cells = rowOf(claim, byId.get(claim.articleId))
    table.push(cells.map((cell, i) => shorten(sanitize(cell, unicode), WIDEST[i] ?? 0, cut)))
  }
  return `${table.toString()}\n${count(claims.length, 'claim')} in ${count(articles.length, 'article')}\n`
}

function rowOf(claim: Claim, article: Article | undefined): Row {
  const { modifier, change, value, unit, per } = claim.quantity
  const words = [modifier === 'bare' ? '' : modifier.replaceAll('-', ' '), change ?? '', group(value), unit].filter(
    (word) => word !== '',
  )
  return [
    claim.articleId,
    words.join(' ') + (per === null ? '' : ` per ${per}`),
    claim.measure?.text ?? '',
    claim.entities.join(', '),
    claim.period?.text ?? '',
    claim.attribution.map(({ source, stance }) => (stance === 'denies' ? `${source} (denies)` : source)).join(' > '),
    article ? placeOf({ claim, article }) : '',
  ]
}
