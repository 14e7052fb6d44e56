import type { Finding } from '../model/finding.ts'
import { publisherOf } from '../publisher.ts'
import { type Asked, tellingOf } from '../telling.ts'
import { sanitize } from './sanitize.ts'
import { shorten } from './width.ts'
import { askedBy, type Cited, cite, type Lookup, placeOf } from './words.ts'

/** Where a note about a finding is to stand, and what it is held against. */
export interface Sighting {
  readonly main: Cited
  readonly others: readonly Cited[]
}

/** What a path is for standard input, which no platform can open. */
const STANDARD_INPUT = '-'

/** Columns of a quote, and of a value or a publisher, that a note shows. */
const QUOTE_WIDTH = 200
const NAME_WIDTH = 80

/** Sides that a note spells out. */
const MOST_SIDES = 8

/**
 * The claim that a writer would look at first, the first of the first side,
 * and the others: the first of each other side, then what more the sides
 * hold. A claim in a file goes before one from standard input.
 *
 * Throws on a finding without claims: a defect.
 */
export function sightingOf(finding: Finding, known: Lookup): Sighting {
  const sides = finding.groups.map((ids) => cite(ids, known))
  const ordered = [...sides.flatMap((side) => side.slice(0, 1)), ...sides.flatMap((side) => side.slice(1))]
  const main = ordered.find((cited) => isFile(cited)) ?? ordered[0]
  if (!main) throw new Error(`finding ${finding.id} has no claims`)
  return { main, others: ordered.filter((cited) => cited !== main) }
}

/** Whether a claim stands in a file, not in what came by standard input. */
export function isFile({ article }: Cited): boolean {
  return article.path !== STANDARD_INPUT
}

/** `$5.27 million, Harbour Gull`. Sanitised, each cut where it is long. */
export function valueText({ claim, article }: Cited, asked: Asked): string {
  return `${shown(tellingOf(claim, asked), NAME_WIDTH)}, ${shown(publisherOf(article), NAME_WIDTH)}`
}

/**
 * What the sides of a finding say, one line each:
 * `$5.27 million: Harbour Gull, news/gull.txt:3:1: "cost $5.27 million"`.
 * Sanitised; what is long is cut, and of many sides the last are counted.
 */
export function sideTexts(finding: Finding, known: Lookup): readonly string[] {
  const asked = askedBy(finding, known)
  const heads = finding.groups.flatMap((ids) => cite(ids.slice(0, 1), known))
  const more = heads.length - MOST_SIDES
  return [
    ...heads.slice(0, MOST_SIDES).map((cited) => sideText(cited, asked)),
    ...(more > 0 ? [`and ${more} more`] : []),
  ]
}

function sideText(cited: Cited, asked: Asked): string {
  const value = shown(tellingOf(cited.claim, asked), NAME_WIDTH)
  const publisher = shown(publisherOf(cited.article), NAME_WIDTH)
  return `${value}: ${publisher}, ${sanitize(placeOf(cited))}: "${shown(cited.claim.quote, QUOTE_WIDTH)}"`
}

function shown(text: string, columns: number): string {
  return shorten(sanitize(text), columns, '…')
}
