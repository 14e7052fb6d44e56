import { describe, expect, test } from 'vitest'
import type { Metadata } from '../../src/ingest/format.ts'
import { html } from '../../src/ingest/formats/html.ts'
import { DEFAULT_LIMITS } from '../../src/lexicon/limits.ts'

async function metadataOf(
  head: string,
  body = '<h1>Dam spills over at Orrin</h1><p>Two people were hurt.</p>',
): Promise<Metadata> {
  const page = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
  const [article] = (await html.read(page, DEFAULT_LIMITS)).articles
  if (!article) throw new Error('no article')
  return article.metadata
}

const linked = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`
const h1 = '<h1>Dam spills over at Orrin</h1>'
const p = '<p>Two people were hurt when the dam spilled over, the board said.</p>'
const own = {
  '@type': 'NewsArticle',
  headline: 'Dam spills over at Orrin',
  url: 'https://vale.example/dam',
  datePublished: '2024-11-06',
}

describe('from the head of a page', () => {
  const cases: readonly [string, string, Partial<Record<keyof Metadata, readonly [string, string] | null>>][] = [
    [
      'the item of JSON-LD with the address of the page',
      `<link rel="canonical" href="https://vale.example/dam">${linked([{ '@type': 'NewsArticle', headline: 'Bus crash', url: 'https://vale.example/bus', datePublished: '2024-11-01' }, own])}`,
      { published: ['2024-11-06', 'JSON-LD datePublished'], title: ['Dam spills over at Orrin', 'JSON-LD headline'] },
    ],
    [
      'the item with the title of the page',
      `<meta property="og:title" content="Dam spills over at Orrin">${linked({ '@graph': [{ '@type': 'NewsArticle', headline: 'Bus crash', datePublished: '2024-11-01' }, own] })}`,
      { published: ['2024-11-06', 'JSON-LD datePublished'] },
    ],
    [
      'authors, last change, language and address in JSON-LD',
      linked({
        ...own,
        author: [{ name: 'Ann Lee' }, { name: 'Bo Ek' }],
        dateModified: '2024-11-07T01:00Z',
        inLanguage: 'en-GB',
      }),
      {
        author: ['Ann Lee, Bo Ek', 'JSON-LD author'],
        updated: ['2024-11-07T01:00Z', 'JSON-LD dateModified'],
        url: ['https://vale.example/dam', 'JSON-LD url'],
        language: ['en', 'JSON-LD inLanguage'],
      },
    ],
    [
      'an author and a publisher by id',
      linked({
        '@graph': [
          { ...own, author: { '@id': '#a' }, publisher: { '@id': '#p' } },
          { '@id': '#a', '@type': 'Person', name: 'Ann Lee' },
          { '@id': '#p', '@type': 'Organization', name: 'The Vale Reporter' },
        ],
      }),
      { author: ['Ann Lee', 'JSON-LD author'], publisher: ['The Vale Reporter', 'JSON-LD publisher'] },
    ],
    [
      'the paper that the article is part of',
      linked({ ...own, isPartOf: { '@type': 'Periodical', name: 'The Vale Reporter' } }),
      { publisher: ['The Vale Reporter', 'JSON-LD publisher'] },
    ],
    [
      'JSON-LD wrapped as XHTML demanded, with a line end in a value',
      `<script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","headline":"Dam\nspills","datePublished":"2024-11-06"}\n//]]></script>`,
      { title: ['Dam spills', 'JSON-LD headline'], published: ['2024-11-06', 'JSON-LD datePublished'] },
    ],
    [
      'nothing from a video, a job or an event',
      linked([
        { '@type': 'VideoObject', headline: 'V', datePublished: '2020-01-01', publisher: { name: 'VP' } },
        { '@type': 'JobPosting', headline: 'J', datePosted: '2020-01-01', publisher: { name: 'JP' } },
        { '@type': 'Event', name: 'E', startDate: '2020-01-01' },
      ]),
      { published: null, publisher: null, title: ['Dam spills over at Orrin', 'h1 element'] },
    ],
    [
      'Dublin Core',
      meta('DC.date.issued', '2024-11-06') + meta('DC.creator', 'Ann Lee') + meta('DC.publisher', 'Vale'),
      {
        published: ['2024-11-06', 'meta dc.date.issued'],
        author: ['Ann Lee', 'meta dc.creator'],
        publisher: ['Vale', 'meta dc.publisher'],
      },
    ],
    [
      'Parse.ly',
      meta('parsely-pub-date', '2024-11-06T10:00Z') + meta('parsely-author', 'Ann Lee') + meta('parsely-title', 'Dam'),
      {
        published: ['2024-11-06T10:00Z', 'meta parsely-pub-date'],
        author: ['Ann Lee', 'meta parsely-author'],
        title: ['Dam', 'meta parsely-title'],
      },
    ],
    [
      'Sailthru',
      meta('sailthru.date', 'Wed, 06 Nov 2024 10:00:00 GMT') + meta('sailthru.author', 'Ann Lee'),
      {
        published: ['Wed, 06 Nov 2024 10:00:00 GMT', 'meta sailthru.date'],
        author: ['Ann Lee', 'meta sailthru.author'],
      },
    ],
    [
      'citations',
      meta('citation_author', 'Ann Lee') +
        meta('citation_author', 'Bo Ek') +
        meta('citation_publication_date', '2024/11/06'),
      {
        author: ['Ann Lee, Bo Ek', 'meta citation_author'],
        published: ['2024/11/06', 'meta citation_publication_date'],
      },
    ],
    [
      'a meta of last change',
      '<meta property="article:modified_time" content="2024-11-07">',
      {
        updated: ['2024-11-07', 'meta article:modified_time'],
        published: null,
      },
    ],
    ['the byline of old', meta('byl', 'By Ann Lee'), { author: ['Ann Lee', 'meta byl'] }],
    [
      'handles and profiles are no names',
      meta('twitter:site', '@vale') +
        meta('publisher', 'https://social.example/vale') +
        meta('article:author', 'https://social.example/ann'),
      {
        publisher: null,
        author: null,
      },
    ],
    [
      'a date that is none, if there is another',
      meta('date', 'soon') + meta('pubdate', '2024-11-06'),
      { published: ['2024-11-06', 'meta pubdate'] },
    ],
    [
      'a day in the path',
      '<link rel="canonical" href="https://vale.example/news/2024/11/06/dam">',
      { published: ['2024-11-06', 'date in the URL'] },
    ],
    [
      'no day in a path that has only a month',
      '<link rel="canonical" href="https://vale.example/2024/11/dam">',
      { published: null },
    ],
    ['no day in a number', '<link rel="canonical" href="https://vale.example/a/2024110612.html">', { published: null }],
    [
      'an address that leads nowhere is none',
      '<link rel="canonical" href="/dam"><meta property="og:url" content="https://vale.example/dam">',
      { url: ['https://vale.example/dam', 'meta og:url'] },
    ],
    [
      'a language in the head',
      '<meta http-equiv="Content-Language" content="en-US">',
      { language: ['en', 'meta content-language'] },
    ],
    ['nothing', '', { published: null, updated: null, publisher: null, author: null, url: null, language: null }],
  ]
  test.each(cases)('%s', async (_, head, expected) => {
    const metadata = await metadataOf(head)
    for (const [field, stated] of Object.entries(expected)) {
      const found = metadata[field as keyof Metadata]
      expect([field, found && [found.value, found.from]]).toEqual([field, stated])
    }
  })
})

describe('from what stands around the headline', () => {
  const cases: readonly [
    string,
    string,
    Partial<Record<'published' | 'updated' | 'author', readonly [string, string] | null>>,
  ][] = [
    [
      'a time',
      `${h1}<time datetime="2024-11-06T08:10Z">6 Nov</time>${p}`,
      { published: ['2024-11-06T08:10Z', 'time element'] },
    ],
    [
      'a time without a date for programs',
      `${h1}<time>6 November 2024</time>${p}`,
      { published: ['6 November 2024', 'time element'] },
    ],
    [
      'a time of the last change',
      `${h1}<p>Updated <time datetime="2024-11-07">x</time></p>${p}`,
      { published: null, updated: ['2024-11-07', 'time element'] },
    ],
    [
      'both',
      `${h1}<time class="entry-date published" datetime="2024-11-06">a</time><time class="updated" datetime="2024-11-07">b</time>${p}`,
      {
        published: ['2024-11-06', 'time element'],
        updated: ['2024-11-07', 'time element'],
      },
    ],
    [
      'microdata',
      `${h1}<span itemprop="datePublished" content="2024-11-06">x</span><div itemprop="author"><a itemprop="name">Ann Lee</a></div>${p}`,
      {
        published: ['2024-11-06', 'itemprop datepublished'],
        author: ['Ann Lee', 'itemprop author'],
      },
    ],
    [
      'a date in words',
      `${h1}<div class="story-date">Published 6 November 2024, 8.10am</div>${p}`,
      { published: ['Published 6 November 2024, 8.10am', 'element of class date'] },
    ],
    [
      'a date above the headline',
      `<div class="date-header">Wednesday, 6 November 2024</div>${h1}${p}`,
      { published: ['Wednesday, 6 November 2024', 'element of class date'] },
    ],
    [
      'not that of a teaser',
      `${h1}${p}<article><h2><a href="/b">Bus crash</a></h2><time datetime="2024-11-01">x</time></article>`,
      { published: null },
    ],
    [
      'not that of a comment',
      `<article>${h1}${p}</article><div class="comments"><time datetime="2024-11-08">x</time></div>`,
      { published: null },
    ],
    [
      'not that of a list beside it',
      `<aside><time datetime="2024-11-01">x</time></aside>${h1}${p}`,
      { published: null },
    ],
    ['not a length', `${h1}<time datetime="PT5M">5 min</time>${p}`, { published: null }],
    [
      'a byline',
      `${h1}<p class="byline">By Ann Lee and Bo Ek, Lima | 6 Nov</p>${p}`,
      { author: ['Ann Lee and Bo Ek', 'byline'] },
    ],
    ['rel=author', `${h1}<a rel="author" href="/ann">Ann Lee</a>${p}`, { author: ['Ann Lee', 'rel=author'] }],
    ['no byline in prose', `${h1}<p>By Tuesday two people had died.</p>${p}`, { author: null }],
  ]
  test.each(cases)('%s', async (_, body, expected) => {
    const metadata = await metadataOf('', body)
    for (const [field, stated] of Object.entries(expected)) {
      const found = metadata[field as keyof Metadata]
      expect([field, found && [found.value, found.from]]).toEqual([field, stated])
    }
  })
})

describe('the publisher at the end of the title', () => {
  const title = '<title>Dam spills over at Orrin - The Vale Reporter</title>'
  test.each([
    ['by the logo', title, `<a href="/"><img src="l.png" alt="The Vale Reporter logo"></a>${h1}${p}`],
    ['by the host', `${title}<link rel="canonical" href="https://www.vale-reporter.example/dam">`, h1 + p],
    ['by the copyright', title, `${h1}${p}<footer>© 2024 The Vale Reporter Ltd</footer>`],
  ])('%s', async (_, head, body) => {
    const { publisher, title: named } = await metadataOf(head, body)
    expect(publisher).toEqual({ value: 'The Vale Reporter', from: 'end of the title element' })
    expect(named?.value).toBe('Dam spills over at Orrin')
  })

  test.each([
    ['nothing bears out', title, h1 + p],
    [
      'is a section',
      '<title>Dam spills over - World</title><link rel="canonical" href="https://vale.example/world/dam">',
      h1 + p,
    ],
    ['is part of the headline', '<title>Dam spills over - 2 hurt</title>', `${h1}${p}<footer>© 2024 Vale</footer>`],
  ])('not one that %s', async (_, head, body) => {
    expect((await metadataOf(head, body)).publisher).toBeNull()
  })
})
