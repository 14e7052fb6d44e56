import type { Lack, NearMiss, NearMisses } from '../model/explanation.ts'
import { type Asked, askedOf, tellingOf } from '../telling.ts'
import { claimJson } from './claim-json.ts'
import type { Style } from './format.ts'
import { jsonText } from './json-text.ts'
import { type Cited, cite, divisionText, type Lookup, lookupOf } from './words.ts'

/** A way to print near misses. Pure; the text ends in a newline, or is empty where no row is. */
export type NearMissRenderer = (found: NearMisses, style: Style) => string

/** Every format of `crosscheck claims --why-not` by name, each loaded when it is first asked for. */
export const nearMissFormats: ReadonlyMap<string, () => Promise<NearMissRenderer>> = new Map([
  ['table', async () => (await import('./near-misses-table.ts')).nearMissesTable],
  ['json', async () => nearMissesJson],
  ['ndjson', async () => nearMissesNdjson],
])

/** Both claims of a near miss, each with its article. */
export function citedPair({ comparison: { left, right } }: NearMiss, known: Lookup): readonly [Cited, Cited] {
  const [first, second] = cite([left.id, right.id], known)
  if (!first || !second) throw new Error(`no claims ${left.id} and ${right.id}`)
  return [first, second]
}

/** What the nearest rule of a near miss asks of its claims. */
export function askedOfMiss({ comparison: { left, right }, rule }: NearMiss): Asked {
  return askedOf(rule, [left, right])
}

/** Claims and articles of near misses by id. */
export function lookupMisses({ articles, misses }: NearMisses): Lookup {
  return lookupOf(
    articles,
    misses.flatMap(({ comparison: { left, right } }) => [left, right]),
  )
}

/** Contract `crosscheck/near-misses@1`: the claims as the report has them, and what kept each pair apart. */
export function nearMissesJson(found: NearMisses): string {
  const { articles, misses, total } = found
  return jsonText({
    schema: 'crosscheck/near-misses@1',
    articles: articles.map(({ id, path, publisher, published }) => ({ id, path, publisher, published })),
    claims: [...lookupMisses(found).claims.values()].map(claimJson),
    misses: misses.map(({ comparison: { left, right, facts, gap }, rule, lacks }) => {
      return { left: left.id, right: right.id, rule: rule.id, verdict: rule.verdict, lacks, facts, gap }
    }),
    total,
  })
}

/**
 * One flat JSON object a line, keys in snake case, values scalars. Of several
 * conditions, any one of which would have been enough, predicates, facts and
 * what they need are joined with `; ` in one order.
 */
export function nearMissesNdjson(found: NearMisses): string {
  const known = lookupMisses(found)
  return found.misses.map((miss) => jsonText(flatRow(miss, known), 0)).join('')
}

function flatRow(miss: NearMiss, known: Lookup): Readonly<Record<string, string | number | null>> {
  const { rule, lacks, comparison } = miss
  const [left, right] = citedPair(miss, known)
  const asked = askedOfMiss(miss)
  const joined = (word: (lack: Lack) => string) => lacks.map(word).join('; ')
  return {
    ...sideRow('left', left, asked),
    ...sideRow('right', right, asked),
    values: comparison.facts.values,
    gap: comparison.gap,
    likeness: comparison.facts.likeness,
    wording: comparison.facts.wording,
    rule: rule.id,
    verdict: rule.verdict,
    predicate: joined(({ predicate }) => predicate),
    fact: joined(({ fact }) => fact),
    needs: joined(({ needs }) => needs.join(' or ')),
  }
}

function sideRow(
  side: 'left' | 'right',
  { claim, article }: Cited,
  asked: Asked,
): Readonly<Record<string, string | number | null>> {
  return {
    [`${side}_id`]: claim.id,
    [`${side}_text`]: tellingOf(claim, asked),
    [`${side}_value`]: claim.kind === 'quantity' ? claim.quantity.value : null,
    [`${side}_unit`]: claim.kind === 'quantity' ? claim.quantity.unit : null,
    [`${side}_sentence`]: claim.sentence,
    [`${side}_path`]: article.path,
    [`${side}_line`]: claim.location.line,
    [`${side}_column`]: claim.location.column,
    [`${side}_publisher`]: article.publisher,
    [`${side}_division`]: claim.location.division && divisionText(claim.location.division),
  }
}
