import { contentGist, eventGist, saidGist } from '../gist.ts'
import type { Claim } from '../model/claim.ts'
import type { Aspect, Verdict } from '../model/finding.ts'
import type { ArticleEntry } from '../model/report.ts'
import { publisherOf } from '../publisher.ts'
import { type Asked, askedOf, tellingOf } from '../telling.ts'

/** What a message may name. */
export interface Named {
  readonly aspect: Aspect
  readonly verdict: Verdict
  readonly left: Claim
  readonly right: Claim
  readonly gap: number | null
  readonly account: string | null
}

/**
 * Fills the placeholders of a rule's message. One pass: what is filled in is
 * not searched again. A name in braces that is no placeholder stays.
 *
 * Example: "{left.publisher} has {left.value}" gives "Harbour Wire has 4.2 million".
 */
export function fillMessage(template: string, named: Named, articles: ReadonlyMap<string, ArticleEntry>): string {
  return template.replaceAll(/\{([a-z.]{1,20})\}/g, (braces, name: string) => {
    const filled = fill(name, named, articles)
    return filled === null ? braces : filled.replaceAll(/\s+/g, ' ')
  })
}

/**
 * How far apart, in percent of the larger value: 0.0277 is "2.8", with `unit`
 * right behind it.
 */
export function percent(gap: number | null, unit: '%' | ' %'): string {
  const number = (100 * (gap ?? 0)).toFixed(1)
  return gap !== null && gap > 0 && number === '0.0' ? `under 0.1${unit}` : `${number}${unit}`
}

function fill(name: string, named: Named, articles: ReadonlyMap<string, ArticleEntry>): string | null {
  const { left, right, gap, account } = named
  const asked = askedOf(named, [left, right])
  switch (name) {
    case 'left.value':
      return tellingOf(left, asked)
    case 'right.value':
      return tellingOf(right, asked)
    case 'left.said':
      return saidIn(left, asked)
    case 'right.said':
      return saidIn(right, asked)
    case 'left.publisher':
      return outletOf(left, articles)
    case 'right.publisher':
      return outletOf(right, articles)
    case 'measure':
      return measureOf(left) ?? measureOf(right) ?? 'the same thing'
    case 'period':
      return left.period?.text ?? right.period?.text ?? 'no stated period'
    case 'gap':
      return percent(gap, ' %')
    case 'event':
      return eventIn(left) ?? eventIn(right) ?? 'the event'
    case 'holder':
      return holderIn(left) ?? holderIn(right) ?? 'the holder'
    case 'office':
      return officeIn(left) ?? officeIn(right) ?? 'the office'
    case 'source':
      return sourceIn(left) ?? sourceIn(right) ?? 'the source'
    case 'content':
      return contentIn(left) ?? contentIn(right) ?? 'the same'
    case 'account':
      return account ?? 'its numbers'
    default:
      return null
  }
}

/** What a value is of; of an office who holds it. */
function measureOf(claim: Claim): string | null {
  if (claim.kind === 'role') return claim.role.holder
  const { measure } = claim
  if (measure === null) return null
  return measure.listed ? measure.key.replaceAll('-', ' ') : measure.text
}

function eventIn(claim: Claim): string | null {
  return claim.kind === 'event' ? eventGist(claim) : null
}

function holderIn(claim: Claim): string | null {
  return claim.kind === 'role' ? claim.role.holder : null
}

function officeIn(claim: Claim): string | null {
  return claim.kind === 'role' ? tellingOf(claim, 'role') : null
}

function sourceIn(claim: Claim): string | null {
  return claim.kind === 'statement' ? claim.statement.source : null
}

function contentIn(claim: Claim): string | null {
  return claim.kind === 'statement' ? contentGist(claim.statement) : null
}

/** Who says what; of other claims what is asked of them. */
function saidIn(claim: Claim, asked: Asked): string {
  return claim.kind === 'statement' ? saidGist(claim) : tellingOf(claim, asked)
}

/** The publisher, or the name of the file where the article names none. */
function outletOf({ articleId }: Claim, articles: ReadonlyMap<string, ArticleEntry>): string {
  const article = articles.get(articleId)?.article
  return article ? publisherOf(article) : articleId
}
