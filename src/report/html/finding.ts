import type { Finding } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import { type Asked, tellingOf } from '../../telling.ts'
import { quoted } from '../excerpt.ts'
import { gapText } from '../gap.ts'
import { verdictWords } from '../look.ts'
import { reasonLines } from '../reasons.ts'
import { titleOf } from '../title.ts'
import { askedBy, type Cited, cite, type Lookup, placeOf, publishersOf, shortId } from '../words.ts'
import { html, type Markup } from './markup.ts'

/** Characters of a sentence on either side of the value. */
const CONTEXT = 2000

/** A finding as an article of the page: its sides with their quotes, how far they lie apart and why it was found. */
export function findingArticle(finding: Finding, report: Report, known: Lookup): Markup {
  const claims = cite(finding.groups.flat(), known).map(({ claim }) => claim)
  const asked = askedBy(finding, known)
  const rows = [
    { name: 'gap', text: gapText(finding, claims, true) ?? '' },
    { name: 'why', text: reasonLines(finding.because).join('; ') },
    { name: 'rule', text: `${finding.rule} · ${shortId(finding.id)}` },
  ].filter(({ text }) => text !== '')
  return html`
<article id="${finding.id}">
<h3><span class="${finding.verdict}">${verdictWords(finding, report, true)}</span> <bdi>${titleOf(finding, known)}</bdi></h3>
<ul>${finding.groups.map((ids) => sideItem(cite(ids, known), asked))}
</ul>
<dl>${rows.map(
    ({ name, text }) => html`
<dt>${name}</dt><dd><bdi>${text}</bdi></dd>`,
  )}
</dl>
</article>`
}

/** The first claim of a side with its sentence, and where the side stands. */
function sideItem(side: readonly Cited[], asked: Asked): Markup {
  const [first] = side
  if (!first) return html``
  const { claim, article } = first
  const { before, value, after } = quoted(claim, article, asked, CONTEXT)
  const publishers = publishersOf(side).map((name, i) => html`${i === 0 ? '' : ', '}<bdi>${name}</bdi>`)
  const places = side.map((cited, i) => html`${i === 0 ? '' : ', '}<bdi>${placeOf(cited)}</bdi>`)
  const date =
    article.published && html`, <time datetime="${article.published}">${article.published.slice(0, 10)}</time>`
  return html`
<li><strong><bdi>${tellingOf(claim, asked)}</bdi></strong> ${publishers}${date}
<blockquote dir="auto" lang="${article.language}"><p>${before}<mark>${value}</mark>${after}</p></blockquote>
<small>${places}</small></li>`
}
