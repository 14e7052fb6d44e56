import { articleFromText } from '../../../src/index.ts'
import type { Claim } from '../../../src/model/claim.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { Article } from '../../../src/model/text.ts'
import { isoOfPair } from './date.ts'
import { inSentenceCase } from './sentence-case.ts'

/** Two quotes of news, with what they are to each other and the trap that they set. */
export interface Pair {
  readonly id: string
  readonly label: string
  readonly trap: string
  readonly a: Quote
  readonly b: Quote
}

interface Quote {
  readonly dataset: string
  readonly doc: string
  readonly source: string | null
  readonly date: string | null
  readonly quote: string
}

/** The articles that the two quotes of a pair are read from, and which quote a claim comes from. */
export interface PairArticles {
  readonly articles: readonly Article[]
  readonly quoteOf: (claim: Pick<Claim, 'articleId' | 'location'>) => 'a' | 'b'
}

/**
 * The quotes of a pair as articles that hold them and nothing else.
 *
 * No sentence about a common event is put before them. It would tell the
 * program what it is to find out: most of the pairs are traps because the
 * events, places or years differ, and with such a sentence in both those would
 * be contradictions and agreements in fact. To put it only where the event is
 * the same would give the label away. So the program knows what a reader of
 * the two quotes knows, with publisher and date where the pair has them, and
 * misses what the rest of the article would have told.
 *
 * Two quotes of one document are two paragraphs of one article, as they were
 * published: whether an outlet contradicts itself is another question.
 */
export function articlesOf({ id, a, b }: Pair): PairArticles {
  const [first, second] = [asRead(a.quote), asRead(b.quote)]
  if (a.dataset === b.dataset && a.doc === b.doc) {
    const article = articleOf(`${id}-a`, a, `${first}\n\n${second}`)
    return { articles: [article], quoteOf: ({ location }) => (location.start < first.length ? 'a' : 'b') }
  }
  return {
    articles: [articleOf(`${id}-a`, a, first), articleOf(`${id}-b`, b, second)],
    quoteOf: ({ articleId }) => (articleId === `${id}-a` ? 'a' : 'b'),
  }
}

/** In sentence case and with a full stop: a line without one is a headline, and headlines make no claims. */
export function asRead(quote: string): string {
  const text = inSentenceCase(quote)
  return /[.!?]["”]?$/.test(text) ? text : `${text}.`
}

function articleOf(id: string, { source, date }: Quote, text: string): Article {
  return articleFromText(text, { id, path: `${id}.txt`, publisher: source, published: isoOfPair(date) })
}

/** What a report says between the two quotes: of a disagreement, with one of them on either side. */
export function reportedBetween<F extends Pick<Finding, 'verdict' | 'claims' | 'groups'>>(
  findings: readonly F[],
  isOf: (claimId: string, quote: 'a' | 'b') => boolean,
): readonly F[] {
  const holds = (ids: readonly string[], quote: 'a' | 'b') => ids.some((id) => isOf(id, quote))
  return findings.filter(({ verdict, claims, groups }) =>
    verdict === 'agreement'
      ? holds(claims, 'a') && holds(claims, 'b')
      : groups.some((side) => holds(side, 'a') && groups.some((other) => other !== side && holds(other, 'b'))),
  )
}
