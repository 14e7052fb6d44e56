import { count, withCommas } from '../count.ts'
import type { NearMiss, NearMisses } from '../model/explanation.ts'
import { tellingOf } from '../telling.ts'
import type { Style } from './format.ts'
import { oneOf } from './list.ts'
import { askedOfMiss, citedPair, lookupMisses } from './near-misses.ts'
import { type Column, tableText } from './table.ts'
import { type Lookup, placeOf } from './words.ts'

const COLUMNS: readonly Column[] = [
  { head: 'value', widest: 24 },
  { head: 'location', widest: Number.POSITIVE_INFINITY },
  { head: 'value', widest: 24 },
  { head: 'location', widest: Number.POSITIVE_INFINITY },
  { head: 'kept apart by', widest: Number.POSITIVE_INFINITY },
  { head: 'nearest rule', widest: 32 },
  { head: 'claims', widest: Number.POSITIVE_INFINITY },
]

/** Characters of an id that `explain` needs hardly ever more of. */
const SHORT_ID = 8

/**
 * Near misses as a table for people, one line each: both values and where
 * they stand, what kept them apart, and the ids to give to `explain`. Says so
 * where there are none, and how many more there are.
 */
export function nearMissesTable(found: NearMisses, style: Style): string {
  const { articles, misses, total } = found
  const read = count(articles.length, 'article')
  if (total === 0) return `no claims came close to a finding in ${read}\n`
  const known = lookupMisses(found)
  const shown = misses.length === total ? '' : `the first ${withCommas(misses.length)} of `
  const more = misses.length === total ? '' : `; --limit ${total} shows all`
  const rows = misses.map((miss) => rowOf(miss, known))
  return `${tableText(COLUMNS, rows, style)}\n${shown}${count(total, 'pair')} that came close in ${read}${more}\n`
}

function rowOf(miss: NearMiss, known: Lookup): readonly string[] {
  const sides = citedPair(miss, known)
  const asked = askedOfMiss(miss)
  return [
    ...sides.flatMap((cited) => [tellingOf(cited.claim, asked), placeOf(cited)]),
    keptApart(miss),
    miss.rule.id,
    sides.map(({ claim }) => claim.id.slice(0, SHORT_ID)).join(' '),
  ]
}

/** `periods: one-sided; contradiction needs same`, others behind it: `, or wording: apart; agreement needs close`. */
function keptApart({ rule, lacks }: NearMiss): string {
  return lacks
    .map(({ predicate, fact, needs }) => `${predicate}: ${fact}; ${rule.verdict} needs ${oneOf(needs)}`)
    .join(', or ')
}
