import { locationOf } from '../../location.ts'
import type { Claim } from '../../model/claim.ts'
import type { Explanation } from '../../model/explanation.ts'
import type { Comparison, Finding, Rule } from '../../model/finding.ts'
import type { Article } from '../../model/text.ts'
import { claimJson, locationJson } from '../claim-json.ts'
import { findingJson } from '../formats/json.ts'
import { jsonText } from '../json-text.ts'

/**
 * Contract `crosscheck/explanation@1`: `kind` is `claim`, `finding` or `pair`.
 * Claims and findings are as the report has them, claims with what is told
 * nowhere else: owners, listed, temporality, series, restates, words, context.
 */
export function explanationJson(explanation: Explanation): string {
  const articles = explanation.articles.map(articleJson)
  return jsonText({ schema: 'crosscheck/explanation@1', kind: explanation.kind, articles, ...bodyJson(explanation) })
}

function bodyJson(explanation: Explanation): object {
  switch (explanation.kind) {
    case 'claim': {
      const { claim, articles, findings } = explanation
      const derivation = claim.derivation.map((step) => stepJson(step, articles))
      return { claim: fullClaimJson(claim), derivation, findings: findings.map(findingJson) }
    }
    case 'finding': {
      const { finding, claims, comparison, traced } = explanation
      return {
        finding: findingJson(finding),
        claims: claims.map(fullClaimJson),
        rule: ruleJson(traced.rule),
        comparison: comparisonJson(comparison),
        conditions: traced.outcome,
      }
    }
    case 'pair': {
      const { comparison, keptApart, rules, findings } = explanation
      return {
        claims: [comparison.left, comparison.right].map(fullClaimJson),
        compared: keptApart === null,
        keptApart,
        comparison: comparisonJson(comparison),
        rules: rules.map(({ rule, outcome, failed }) => {
          return { ...ruleJson(rule), held: outcome.held, failed, conditions: outcome }
        }),
        findings: findings.map((finding: Finding) => finding.id),
      }
    }
  }
}

function articleJson({ id, path, title, publisher, published }: Article): object {
  return { id, path, title, publisher, published }
}

function fullClaimJson(claim: Claim): object {
  const { owners, context, measure } = claim
  const figure = claim.kind === 'quantity' ? claim : null
  return {
    ...claimJson(claim),
    owners,
    listed: measure?.listed ?? false,
    temporality: figure?.temporality ?? null,
    series: figure?.series ?? null,
    restates: figure?.restates ?? null,
    words: figure?.words ?? [],
    context,
  }
}

function stepJson({ part, by, made, span }: Claim['derivation'][number], [article]: readonly Article[]): object {
  if (span === null || !article) return { part, by, made, text: null, location: null }
  const text = article.text.slice(span.start, span.end)
  return { part, by, made, text, location: locationJson(locationOf(article, span)) }
}

function ruleJson({ id, verdict, aspect, severity, note, source }: Rule): object {
  return { id, verdict, aspect, severity, note: note.trim(), source }
}

function comparisonJson({ left, right, facts, gap, tolerated, account }: Comparison): object {
  return { left: left.id, right: right.id, facts, gap, tolerated, account }
}
