import fc from 'fast-check'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { describe, expect, test } from 'vitest'
import { htmlPage } from '../../src/report/formats/html.ts'
import { html } from '../../src/report/html/markup.ts'
import { agreed, articleOf, claimOf, ferries, findingOf, held, plain, reportOf, silent } from './fixture.ts'

/** Every element of a page in document order, and what the parser took exception to. */
function pageOf(text: string): { readonly elements: readonly Tree.Element[]; readonly errors: readonly string[] } {
  const errors: string[] = []
  const document = parse(text, { onParseError: ({ code }) => errors.push(code) })
  const elements: Tree.Element[] = []
  const visit = (node: Tree.Node) => {
    if ('tagName' in node) elements.push(node)
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(document)
  return { elements, errors }
}

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

function textsOf(text: string, tag: string): readonly string[] {
  return pageOf(text)
    .elements.filter(({ tagName }) => tagName === tag)
    .map((element) => textOf(element).trim())
}

/** `blockquote dir=auto lang=en`. */
function tagOf({ tagName, attrs }: Tree.Element): string {
  return [tagName, ...attrs.map(({ name, value }) => `${name}=${value}`)].join(' ')
}

describe('markup', () => {
  test.each([
    ['plain', 'plain'],
    ['<b>&amp;</b>', '&lt;b&gt;&amp;amp;&lt;/b&gt;'],
    [`" onclick='x'`, '&quot; onclick=&#39;x&#39;'],
    ['a\0b\u001b[2J\u009bc\uD800d', 'a\uFFFDb\uFFFD[2J\uFFFDc\uFFFDd'],
    ['two\n\tlines \u{1F6A2}\u200D\u202E', 'two\n\tlines \u{1F6A2}\u200D\u202E'],
  ])('escapes the text %j', (text, written) => {
    expect(html`<p title="${text}">${text}</p>`).toEqual({ html: `<p title="${written}">${written}</p>` })
  })

  test('takes markup as it is, a list part after part, and nothing of null', () => {
    const parts = ['<', '>'].map((sign) => html`<i>${sign}</i>`)
    expect(html`${html`<b></b>`}${parts}${null}${undefined}!`).toEqual({ html: '<b></b><i>&lt;</i><i>&gt;</i>!' })
  })

  test('of any text is that text to a parser', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [paragraph] = pageOf(html`<!doctype html><p title="${text}">a${text}</p>`.html).elements.slice(-1)
        expect(paragraph?.attrs).toEqual([{ name: 'title', value: text }])
        expect(paragraph && textOf(paragraph)).toBe(`a${text}`)
      }),
    )
  })
})

describe('the page', () => {
  test('is a document with landmarks that lets nothing in', () => {
    const { elements, errors } = pageOf(htmlPage.render(held, plain))
    const landmarks = ['html', 'meta', 'title', 'header', 'main', 'section', 'article', 'footer']
    expect(errors).toEqual([])
    expect(elements.filter(({ tagName }) => landmarks.includes(tagName)).map(tagOf)).toEqual([
      'html lang=en',
      'meta charset=utf-8',
      "meta http-equiv=Content-Security-Policy content=default-src 'none'; style-src 'unsafe-inline'",
      'meta name=viewport content=width=device-width, initial-scale=1',
      'title',
      'header',
      'main',
      'section aria-label=Disagreements',
      'article id=f7c1a90be44d',
      'article id=f3e5a7710c2b',
      'section aria-label=Known to the baseline',
      'article id=fd01c55e9b34',
      'section aria-label=Agreements',
      'section aria-label=Resolved',
      'section aria-label=Articles',
      'footer',
    ])
  })

  test('says what was found, each quote with its value marked, and where it stands', () => {
    const text = htmlPage.render(ferries, plain)
    expect(textsOf(text, 'header')).toEqual([
      '✖ 1 contradiction, 0 disputes, 0 updates\n3 articles, all read · 7 claims · 1 agreement',
    ])
    expect(textsOf(text, 'h3')).toEqual(['✖ contradiction repairs to the north pier'])
    expect(textsOf(text, 'mark')).toEqual(['$5.27 million', '$4.9 million'])
    expect(textsOf(text, 'li').map((item) => item.split('\n'))).toEqual([
      [
        '$5.27 million Harbour Gull, Evening Echo, 2025-01-13',
        'Repairs to the north pier cost $5.27 million, more than a third of what the line earned.',
        'news/gull.txt:3:1, news/echo.txt:2:16',
      ],
      [
        '$4.9 million ledger.txt, 2025-01-14',
        'According to figures that the port authority of Salt Island released late on Tuesday after weeks of questions, repairs to the north pier came to $4.9 million, and the bill for the south pier is still open.',
        'news/ledger.txt:2:112',
      ],
    ])
    expect(textsOf(text, 'dd')).toEqual(['$370,000, 7 %', 'same measure', 'disjoint-values · f7c1a90b'])
    expect(textsOf(text, 'summary')).toEqual(['Agreements (1)', 'Articles (3)'])
    expect(textsOf(text, 'details')[0]).toBe('Agreements (1)\n64 people people … employs: Harbour Gull, ledger.txt')
  })

  test('tells how findings stand to a baseline, and what is resolved', () => {
    const text = htmlPage.render(held, plain)
    expect(textsOf(text, 'header')[0]).toContain('held against crosscheck-baseline.jsonl')
    expect(textsOf(text, 'h3')).toEqual([
      '✖ contradiction · changed repairs to the north pier',
      '↻ update · spread passengers (Salt Island), in 2024',
      '✖ contradiction · known repairs to the north pier',
    ])
    expect(textsOf(text, 'details')[2]).toBe('Resolved (1)\nticket price (Salt Island), 2024: $4.5, >$5 f9a41d07')
  })

  test('has no empty section, and says what was not read', () => {
    const text = htmlPage.render(silent, { ...plain, unread: 1 })
    expect(textsOf(text, 'p').slice(0, 1)).toEqual([
      '2 articles read · 1 article could not be read · 1 claim · 0 agreements',
    ])
    expect(textsOf(text, 'summary')).toEqual(['Articles (2)'])
    expect(textsOf(htmlPage.render(agreed, plain), 'article')).toEqual([])
    expect(textsOf(htmlPage.render(reportOf([], [], []), plain), 'section')).toEqual([])
  })

  test('names the article that another copies', () => {
    const [first, second, third] = ferries.articles
    if (!first || !second || !third) throw new Error('the fixture has three articles')
    const text = htmlPage.render({ ...ferries, articles: [first, second, { ...third, copyOf: 'a1' }] }, plain)
    expect(textsOf(text, 'small').slice(-1)).toEqual([
      'news/echo.txt · 2025-01-15 · 11 words · a copy of news/gull.txt',
    ])
  })

  test('makes no element or attribute of what an article says', () => {
    const evil = `</p></mark><script>alert(1)</script><img src=x onerror=alert(2)> "' <!-- 12 fires --> </style>&lt;b&gt;`
    const article = articleOf('a1"><script>', `a"><iframe src="x">.txt`, `${evil}\n${evil}\n`, {
      publisher: evil,
      published: '"><svg onload=x>',
    })
    const claim = claimOf(
      'c1',
      { ...article, language: '" onfocus="x' },
      {
        sentence: evil,
        quote: evil,
        quantity: { text: '12 fires', value: 12 },
        measure: { key: 'm', text: evil, listed: false, intrinsic: false, notSameAs: [], tolerance: null },
        entities: [evil],
      },
    )
    const finding = findingOf({
      id: '"><b>',
      rule: evil,
      verdict: 'contradiction',
      severity: 'error',
      message: evil,
      groups: [['c1'], ['c1']],
      because: [`own: ${evil}`],
      gap: null,
    })
    const agreement = findingOf({ ...finding, id: 'f2', verdict: 'agreement', groups: [['c1']] })
    const report = reportOf([{ ...article, language: '" onfocus="x' }], [claim], [finding, agreement])
    const { elements, errors } = pageOf(htmlPage.render(report, plain))
    const harmless = reportOf(
      [gentle(article, 'a1')],
      [{ ...claim, articleId: 'a1', quantity: { ...claim.quantity, text: '12 fires' } }],
      [finding, agreement],
    )
    expect(errors).toEqual([])
    const names = (list: readonly Tree.Element[]) =>
      list.map(({ tagName, attrs }) => [tagName, attrs.map(({ name }) => name)])
    expect(names(elements)).toEqual(names(pageOf(htmlPage.render(harmless, plain)).elements))
    const tags = new Set(elements.map(({ tagName }) => tagName))
    for (const tag of ['script', 'img', 'iframe', 'svg', 'b']) expect(tags.has(tag), tag).toBe(false)
    expect(elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith('on')))).toEqual([])
    const [quote] = elements.filter(({ tagName }) => tagName === 'blockquote')
    expect(quote && textOf(quote)).toBe(evil)
  })
})

/** The same article with nothing in it but its text that a page could stumble over. */
function gentle(article: ReturnType<typeof articleOf>, id: string) {
  return { ...article, id, path: 'a.txt', publisher: 'A', published: '2025-01-01', title: 'T' }
}
