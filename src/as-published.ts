import { type ComparisonText, comparisonText } from './comparison-text.ts'
import { locationOf, sentenceSpan } from './location.ts'
import type { Claim } from './model/claim.ts'
import type { Comparison } from './model/finding.ts'
import type { MentionRow } from './model/report.ts'
import type { Article } from './model/text.ts'

/** Articles in the form in which they are read and compared, and the way back to what was published. */
export interface ComparedArticles {
  /**
   * In the order given. Spans index their `text`; lines, columns and divisions
   * are those of the published article and are not to be asked of these.
   */
  readonly articles: readonly Article[]
  /** A claim made from one of them, with quote, sentence and all offsets as published. */
  readonly claim: (claim: Claim) => Claim
  readonly comparison: (comparison: Comparison) => Comparison
  readonly row: (row: MentionRow) => MentionRow
}

/** An article that was not in that form. */
interface Changed {
  readonly published: Article
  readonly compared: Article
  readonly form: ComparisonText
}

/**
 * Brings articles to the form in which texts are compared, so that what a
 * reader sees as the same text gives the same claims. An article that is in
 * that form, as most are, is the same object, and so are its claims.
 *
 * What claims say of values, names and dates stays in that form: `$190.27
 * billion` where a page has a zero-width space in the figure. Their ids are
 * those of the form too.
 */
export function compareForms(given: readonly Article[]): ComparedArticles {
  const changed = new Map<string, Changed>()
  const articles = given.map((published) => {
    const form = comparisonText(published.text)
    if (!form.changed) return published
    const excluded = published.excluded.map(({ span, reason }) => ({ span: form.fromPublished(span), reason }))
    const compared = { ...published, text: form.text, excluded }
    changed.set(published.id, { published, compared, form })
    return compared
  })
  const claim = (one: Claim) => {
    const article = changed.get(one.articleId)
    return article ? claimAsPublished(one, article) : one
  }
  return {
    articles,
    claim,
    comparison: (one) => ({ ...one, left: claim(one.left), right: claim(one.right) }),
    row: (row) => {
      const article = changed.get(row.articleId)
      return article ? rowAsPublished(row, article) : row
    },
  }
}

function claimAsPublished(claim: Claim, { published, compared, form }: Changed): Claim {
  const quote = form.toPublished(claim.location)
  const sentence = form.toPublished(sentenceSpan(claim, compared))
  return {
    ...claim,
    quote: published.text.slice(quote.start, quote.end),
    sentence: published.text.slice(sentence.start, sentence.end),
    location: locationOf(published, quote),
    qualifiers: claim.qualifiers.map((one) => ({ ...one, span: form.toPublished(one.span) })),
    derivation: claim.derivation.map((step) => ({ ...step, span: step.span && form.toPublished(step.span) })),
  }
}

function rowAsPublished(row: MentionRow, { published, form }: Changed): MentionRow {
  const { start, end } = form.toPublished(row)
  return { ...row, start, end, text: published.text.slice(start, end) }
}
