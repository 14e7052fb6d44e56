import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ParsedArticle } from '../../src/ingest/format.ts'
import { html } from '../../src/ingest/formats/html.ts'
import { flatten } from '../../src/ingest/html/depth.ts'
import { DEFAULT_LIMITS } from '../../src/lexicon/limits.ts'
import { valuesOf } from './values-of.ts'

async function read(source: string): Promise<ParsedArticle> {
  const [article] = (await html.read(source, DEFAULT_LIMITS)).articles
  if (!article) throw new Error('no article')
  return article
}

const body = (inner: string) => `<!doctype html><html><body><article>${inner}</article></body></html>`
const textOf = async (inner: string) => (await read(body(inner))).text

describe('text of an article', () => {
  test.each([
    ['blocks are paragraphs', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['white space folds', '<p>  One\n  <b>two</b>\tthree </p>', 'One two three'],
    ['items and breaks are lines', '<ul><li>One</li> <li>Two</li></ul><p>Three<br>four</p>', 'One\nTwo\n\nThree\nfour'],
    [
      'rows are lines, with bars between cells',
      '<table><tr><td>Dead</td><td>31</td></tr><tr><td>Hurt</td></tr></table>',
      'Dead | 31\nHurt',
    ],
    ['references are what they stand for', '<p>A &amp; B &#163;5 &euro;6 &notit;</p>', 'A & B £5 €6 ¬it;'],
    ['a thin space stays a character of its own', '<p>1.6&thinsp;bn</p>', '1.6\u2009bn'],
    ['soft hyphens go', '<p>govern&shy;ment</p>', 'government'],
    [
      'a heading in a header counts, the rest of it does not',
      '<header><h1>Flood</h1><p>Menu</p></header><p>One.</p>',
      'Flood\n\nOne.',
    ],
    ['inline elements do not part words', '<p>un<i>believ</i>able</p>', 'unbelievable'],
  ])('%s', async (_, inner, text) => {
    expect(await textOf(inner)).toBe(text)
  })

  test.each([
    ['scripts', '<script>var dead = 31</script>'],
    ['styles', '<style>p{width:31px}</style>'],
    ['asides', '<aside><p>31 dead elsewhere</p></aside>'],
    ['navigation', '<nav>31 more</nav>'],
    ['figures with their captions', '<figure><figcaption>31 boats</figcaption></figure>'],
    ['forms', '<form>31 fields</form>'],
    ['hidden elements', '<p hidden>31</p>'],
    ['elements hidden by style', '<p style="display: none">31</p>'],
    ['related links', '<div class="article__related-links">31 dead</div>'],
    ['newsletter boxes', '<div id="newsletterSignup">31 readers</div>'],
    ['boxes named in one word', '<div class="read-more">31 dead</div>'],
    ['bylines', '<p class="byline">By Ann Lee</p>'],
    ['embedded frames', '<iframe>31</iframe>'],
  ])('%s are left out', async (_, furniture) => {
    const prose = 'Rescuers searched the river until dawn on Monday, the county said, and then began anew.'
    expect(await textOf(`<p>${prose}</p>${furniture}<p>${prose}!</p>`)).toBe(`${prose}\n\n${prose}!`)
  })

  test.each([
    ['a theme that calls the article itself `paywall`', '<div class="paywall"><p>Two people died.</p></div>'],
    ['a class that only sounds alike', '<div class="unrelated adapted"><p>Two people died.</p></div>'],
    ['sections within it', '<section><p>Two people died.</p></section>'],
  ])('%s keeps its text', async (_, inner) => {
    expect(await textOf(inner)).toBe('Two people died.')
  })
})

describe('where the article stands', () => {
  const prose = 'Rescuers searched the river until dawn on Monday, the county said. '.repeat(4).trim()
  test.each([
    ['the longest `article`', `<article><p>Short card.</p></article><article><p>${prose}</p></article>`],
    ['`main` where there is none', `<div>Menu</div><main><p>${prose}</p></main>`],
    ['role=main', `<div>Menu</div><div role="main"><p>${prose}</p></div>`],
    ['the body', `<p>${prose}</p>`],
    [
      '`main` beside a teaser card',
      `<main><p>${prose}</p><p>${prose}</p><p>${prose}</p><article>Card.</article></main>`,
    ],
  ])('%s', async (_, inner) => {
    const { text } = await read(`<html><body>${inner}</body></html>`)
    expect(text).toContain(prose)
    expect(text).not.toContain('Menu')
    expect(text.startsWith('Short card')).toBe(false)
  })

  test('a heading above the article comes first', async () => {
    const { text } = await read('<body><main><h1>Flood</h1><article><p>Two people died.</p></article></main></body>')
    expect(text).toBe('Flood\n\nTwo people died.')
  })

  test.each(['', ' \n', '<html></html>'])('%j holds no text', async (source) => {
    const { articles } = await html.read(source, DEFAULT_LIMITS)
    expect(articles.map(({ text }) => text).join('')).toBe('')
  })
})

describe('metadata, the first that is there', () => {
  const linked = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
  const news = { '@type': 'NewsArticle', headline: 'L', datePublished: '2024-05-01', publisher: { name: 'LP' } }
  const metas = '<meta property="og:title" content="O"><meta property="og:site_name" content="OP">'
  const title = '<title>T | OP</title>'
  test.each([
    ['JSON-LD', linked(news) + metas + title, { title: 'L', publisher: 'LP', published: '2024-05-01' }],
    ['JSON-LD in a graph', linked({ '@graph': [{ '@type': 'WebPage', headline: 'W' }, news] }), { title: 'L' }],
    ['JSON-LD in a list', linked([[{ '@type': 'Person', name: 'A' }], news]), { publisher: 'LP' }],
    [
      'a publisher named elsewhere in the graph',
      linked([
        { '@type': 'Article', publisher: { '@id': '#o' } },
        { '@id': '#o', name: 'GP' },
      ]),
      { publisher: 'GP' },
    ],
    ['og:title', metas + title, { title: 'O', publisher: 'OP' }],
    ['the title without the publisher', `<meta name="publisher" content="op">${title}`, { title: 'T' }],
    ['a title that ends in something else', `<meta name="publisher" content="XP">${title}`, { title: 'T | OP' }],
    ['the heading', '<h1>H <b>1</b></h1>', { title: 'H 1', publisher: null, published: null }],
    [
      'article:published_time',
      '<meta property="article:published_time" content="2024-05-02"><time datetime="2024-05-03">',
      { published: '2024-05-02' },
    ],
    ['a meta date', '<meta name="DC.date" content="2024-05-04">', { published: '2024-05-04' }],
    [
      'the first time that is a date',
      '<time datetime="PT5M">5m</time><time datetime="2024-05-03">x</time>',
      { published: '2024-05-03' },
    ],
    [
      'canonical',
      '<link rel="canonical" href="https://a.example/1"><meta property="og:url" content="https://b.example/">',
      { url: 'https://a.example/1' },
    ],
    ['og:url', '<meta property="og:url" content="https://b.example/">', { url: 'https://b.example/' }],
    ['bad JSON-LD is passed over', `<script type="application/ld+json">{"headline":</script>${metas}`, { title: 'O' }],
    ['JSON-LD null is passed over', `${linked(null)}${linked([null, 5, 'x'])}${metas}`, { title: 'O' }],
  ])('%s', async (_, head, metadata) => {
    const page = `<html lang="en-GB"><head>${head}</head><body><p>x</p></body></html>`
    expect(valuesOf((await read(page)).metadata)).toMatchObject(metadata)
  })

  test('the language of the page', async () => {
    expect((await read('<html lang="pt-BR"><p>x')).metadata.language).toEqual({ value: 'pt', from: 'lang attribute' })
    expect((await read('<p>x')).metadata.language).toBeNull()
  })
})

describe('each visible character leads back to itself or to its reference', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '&amp;',
      '&lt;',
      '&#8217;',
      '&nbsp;',
      '&notit;',
      '&ampx',
      '&',
      '& ',
      '&bogus;',
      '&acE;',
      '&#x1F600;',
    ),
    fc.constantFrom(
      '<b>',
      '</b>',
      '<p>',
      '</p>',
      '</foo>',
      '<br>',
      '<!-- 7 -->',
      '<i class="x">',
      '<li>',
      '<script>1</script>',
    ),
    fc.constantFrom('\r\n', '\r', '\n', ' ', '\t', '\u00ad', '\u2009', '< 5', 'é', '😀'),
    fc.string({ minLength: 1, maxLength: 8 }).filter((text) => !/[<&\0]/.test(text)),
  )
  test('on any page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const source = body(pieces.join(''))
        const { text, anchors } = await read(source)
        for (let i = 0; i < text.length; i++) {
          if (/\s/.test(text.charAt(i))) continue
          const anchor = anchors.findLast((each) => each.text <= i)
          expect([text[i], '&']).toContain(source[anchor ? anchor.source + i - anchor.text : -1])
        }
        expect(anchors[0]?.text).toBe(0)
        expect(anchors.every((each, index) => index === 0 || each.text > (anchors[index - 1]?.text ?? 0))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('where the text of an unusual page stands', () => {
  test.each([
    ['a tag without a name gave no text', '</></', '</', [3, 4]],
    ['after plaintext all is text', '<p><b><plaintext><i\r', '<i', [17, 18]],
    ['references too', '<plaintext>\r&amp', '&amp', [12, 13, 14, 15]],
    [
      'text areas and formulas show none',
      '<h1><main><textarea>&amp;<b></textarea><math>7</math>d&amp;',
      'd&',
      [53, 54],
    ],
    ['one in HTML is a comment', '<p>a<![CDATA[d]]>b\r\nc', 'ab c', [3, 17, undefined, 20]],
    ['a reference after white space that is dropped', '\f&#0', '\ufffd', [1]],
  ])('%s: %j', async (_, page, text, places) => {
    const article = await read(page)
    expect(article.text).toBe(text)
    const found = Array.from(text, (_character, index) => {
      const anchor = article.anchors.findLast((each) => each.text <= index)
      return anchor && anchor.source + index - anchor.text
    })
    expect(found.map((place, index) => (text[index] === ' ' ? undefined : place))).toEqual(places)
  })
})

describe('hostile pages', () => {
  test.each([1_000, 50_000])('%i nested elements keep their text', async (depth) => {
    const started = performance.now()
    const text = await textOf(`${'<div>'.repeat(depth)}<p>Two people died.</p>${'</div>'.repeat(depth)}<p>End.</p>`)
    expect(text).toBe('Two people died.\n\nEnd.')
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  test('paragraphs that are never closed are not deep', () => {
    const page = '<p>One <li>two '.repeat(1_000)
    expect(flatten(page)).toBe(page)
  })

  test('names of elements count however long they are', () => {
    const name = `x-${'long'.repeat(20)}`
    expect(flatten(`<${name} id="1">`.repeat(300))).toMatch(/>\s+$/)
  })

  test('flattening keeps every offset', () => {
    const page = `${'<div>'.repeat(300)}x${'</div>'.repeat(300)}y`
    const flat = flatten(page)
    expect([flat.length, flat.indexOf('x'), flat.indexOf('y')]).toEqual([
      page.length,
      page.indexOf('x'),
      page.indexOf('y'),
    ])
  })
})
