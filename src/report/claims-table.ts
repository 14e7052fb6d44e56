import { count, withCommas } from '../count.ts'
import { eventGist } from '../gist.ts'
import type { Claim, Quantity } from '../model/claim.ts'
import type { Article } from '../model/text.ts'
import { tellingOf } from '../telling.ts'
import type { Style } from './format.ts'
import { type Column, tableText } from './table.ts'
import { placeOf } from './words.ts'

const COLUMNS: readonly Column[] = [
  { head: 'article', widest: 16 },
  { head: 'value', widest: 40 },
  { head: 'measure', widest: 36 },
  { head: 'entities', widest: 32 },
  { head: 'period', widest: 24 },
  { head: 'says', widest: 28 },
  { head: 'location', widest: Number.POSITIVE_INFINITY },
]

/**
 * Claims as a table for people: values in base units (`at-least 20 person`),
 * who says it (empty is the article's own voice), and where it stands.
 *
 * Long cells are cut and nothing wraps, so that a claim is one line and its
 * location stays in one piece. Says so where there is nothing to show.
 */
export function claimsTable(articles: readonly Article[], claims: readonly Claim[], style: Style): string {
  if (claims.length === 0) return `no claims in ${count(articles.length, 'article')}\n`
  const byId = new Map(articles.map((article) => [article.id, article]))
  const rows = claims.map((claim) => rowOf(claim, byId.get(claim.articleId)))
  return `${tableText(COLUMNS, rows, style)}\n${count(claims.length, 'claim')} in ${count(articles.length, 'article')}\n`
}

function rowOf(claim: Claim, article: Article | undefined): readonly string[] {
  return [
    claim.articleId,
    saidIn(claim),
    claim.measure?.text ?? claim.kind,
    claim.entities.join(', '),
    claim.period?.text ?? '',
    claim.attribution.map(({ source, stance }) => (stance === 'denies' ? `${source} (denies)` : source)).join(' > '),
    article ? placeOf({ claim, article }) : '',
  ]
}

/** The value of a figure; else what happened, which office is held, what is said. */
function saidIn(claim: Claim): string {
  if (claim.kind === 'quantity') return valueWords(claim.quantity)
  return claim.kind === 'event' ? eventGist(claim) : tellingOf(claim, 'value')
}

function valueWords({ modifier, change, value, unit, per }: Quantity): string {
  const hedge = modifier === 'bare' ? '' : modifier.replaceAll('-', ' ')
  const words = [hedge, change ?? '', withCommas(value), unit].filter((word) => word !== '')
  return words.join(' ') + (per === null ? '' : ` per ${per}`)
}
