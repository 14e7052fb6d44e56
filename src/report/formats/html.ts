import { count, withCommas } from '../../count.ts'
import type { BaselineEntry } from '../../model/baseline.ts'
import type { Finding } from '../../model/finding.ts'
import type { ArticleEntry, Report } from '../../model/report.ts'
import { publisherOf } from '../../publisher.ts'
import { tellingOf } from '../../telling.ts'
import { entryId, entryWords } from '../entry-words.ts'
import type { Format, Style } from '../format.ts'
import { findingArticle } from '../html/finding.ts'
import { html, type Markup } from '../html/markup.ts'
import { STYLE } from '../html/style.ts'
import { signs } from '../look.ts'
import { tally } from '../tally.ts'
import { titleOf } from '../title.ts'
import { askedBy, cite, type Lookup, lookup, publishersOf } from '../words.ts'

/**
 * The report as one page that needs nothing else: no script, no font, no
 * image, and a policy that lets none in. Shows everything: disagreements with
 * their quotes, and folded up what the baseline knows, agreements, what is
 * resolved and the articles. Text of articles is escaped and keeps its own
 * direction.
 */
export const htmlPage: Format = {
  id: 'html',
  render(report, style) {
    const known = lookup(report)
    const isAgreement = ({ verdict }: Finding) => verdict === 'agreement'
    const isKnown = (finding: Finding) => !isAgreement(finding) && finding.status === 'known'
    const open = report.findings.filter((finding) => !isAgreement(finding) && !isKnown(finding))
    const sections = [
      section('Disagreements', articles(open, report, known)),
      folded('Known to the baseline', articles(report.findings.filter(isKnown), report, known)),
      folded(
        'Agreements',
        report.findings.filter(isAgreement).map((one) => agreementText(one, known)),
      ),
      folded('Resolved', (report.baseline?.resolved ?? []).map(resolvedText)),
      folded(
        'Articles',
        report.articles.map((entry) => articleText(entry, known)),
      ),
    ]
    return page(
      report,
      style,
      sections.filter((one) => one !== null),
    ).html
  },
}

function page(report: Report, style: Style, sections: readonly Markup[]): Markup {
  const { verdict, found, read, missing, rest } = tally(report, style)
  const against = report.baseline && html` · held against <bdi>${report.baseline.name}</bdi>`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>crosscheck: ${found.join(', ')}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1><span class="${verdict}">${signs(true).marks[verdict]} ${found[0] ?? ''}</span>${found.slice(1).map((words) => html`, ${words}`)}</h1>
<p>${read}${missing && html` · <strong>${missing}</strong>`}${rest.map((words) => html` · ${words}`)}${against}</p>
</header>
<main>${sections}
</main>
<footer><p>crosscheck ${report.version}</p></footer>
</body>
</html>
`
}

/** A section of the page, none where there is nothing in it. */
function section(name: string, inside: readonly Markup[]): Markup | null {
  if (inside.length === 0) return null
  return html`
<section aria-label="${name}">
<h2>${name}</h2>${inside}
</section>`
}

/** The same, shut until the reader opens it. */
function folded(name: string, inside: readonly Markup[]): Markup | null {
  if (inside.length === 0) return null
  return html`
<section aria-label="${name}">
<details>
<summary>${name} (${withCommas(inside.length)})</summary>${inside}
</details>
</section>`
}

function articles(findings: readonly Finding[], report: Report, known: Lookup): readonly Markup[] {
  return findings.map((finding) => findingArticle(finding, report, known))
}

function line(text: Markup): Markup {
  return html`
<p>${text}</p>`
}

function agreementText(finding: Finding, known: Lookup): Markup {
  const cited = cite(finding.claims, known)
  const value = cited[0] ? tellingOf(cited[0].claim, askedBy(finding, known)) : ''
  const publishers = publishersOf(cited).join(', ')
  return line(
    html`<strong><bdi>${value}</bdi></strong> <bdi>${titleOf(finding, known)}</bdi>: <bdi>${publishers}</bdi>`,
  )
}

function resolvedText(entry: BaselineEntry): Markup {
  return line(html`<bdi>${entryWords(entry, true)}</bdi> <small>${entryId(entry)}</small>`)
}

function articleText({ article, words, copyOf }: ArticleEntry, known: Lookup): Markup {
  const original = copyOf === null ? undefined : known.articles.get(copyOf)
  const facts = [article.published?.slice(0, 10) ?? 'no date', count(words, 'word')]
  return line(html`<strong><bdi>${publisherOf(article)}</bdi></strong> <bdi>${article.title ?? 'no title'}</bdi>
<br><small><bdi>${article.path}</bdi> · ${facts.join(' · ')}${original && html` · a copy of <bdi>${original.path}</bdi>`}</small>`)
}
