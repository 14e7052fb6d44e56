import { describe, expect, test } from 'vitest'
import type { Reading } from '../../src/ingest/format.ts'
import { json } from '../../src/ingest/formats/json.ts'
import { jsonl } from '../../src/ingest/formats/jsonl.ts'
import { DEFAULT_LIMITS } from '../../src/lexicon/limits.ts'
import { valuesOf } from './values-of.ts'

const read = (value: unknown) => json.read(JSON.stringify(value), DEFAULT_LIMITS) as Reading
const only = (value: unknown) => {
  const { articles, flaws } = read(value)
  const [article] = articles
  if (!article || articles.length !== 1) throw new Error(`not one article: ${JSON.stringify(flaws)}`)
  return article
}
const said = (value: unknown) => valuesOf(only(value).metadata)

describe('an article as others export it', () => {
  test.each([
    [
      'trafilatura',
      {
        title: 'Pier shut',
        author: 'Ann Reed; Tom Vale',
        hostname: 'gull.example',
        date: '2024-05-14',
        fingerprint: 'f00d',
        id: null,
        license: null,
        comments: '',
        raw_text: 'Menu Pier shut Two were hurt.',
        text: 'Two were hurt.',
        language: null,
        image: 'https://gull.example/pier.jpg',
        pagetype: 'article',
        source: 'https://gull.example/pier',
        'source-hostname': 'Harbour Gull',
        excerpt: 'The pier is shut.',
        categories: 'News',
        tags: '',
      },
      'Two were hurt.',
      {
        title: 'Pier shut',
        publisher: 'Harbour Gull',
        published: '2024-05-14',
        author: 'Ann Reed; Tom Vale',
        url: 'https://gull.example/pier',
        language: null,
      },
    ],
    [
      'newspaper3k',
      {
        url: 'https://ledger.example/a',
        source_url: 'https://ledger.example',
        title: 'Pier bill',
        authors: ['Ann Reed', 'Tom Vale'],
        publish_date: '2024-05-14 09:30:00+00:00',
        text: 'It cost $4 million.',
        summary: '',
        top_image: 'https://ledger.example/i.png',
        canonical_link: 'https://ledger.example/a?x=1',
        meta_lang: 'en',
        meta_data: { og: { site_name: 'The Ledger' }, article: { publisher: 'x' } },
      },
      'It cost $4 million.',
      {
        title: 'Pier bill',
        publisher: 'The Ledger',
        published: '2024-05-14 09:30:00+00:00',
        author: 'Ann Reed, Tom Vale',
        url: 'https://ledger.example/a',
        language: 'en',
      },
    ],
    [
      'news-please',
      {
        maintext: 'Two were hurt.',
        date_publish: '2024-05-14 09:30:00',
        date_modify: '2024-05-15 10:00:00',
        date_download: '2024-06-01 00:00:00',
        source_domain: 'www.gull.example',
        authors: [],
        language: 'en',
        title: 'Pier shut',
        description: 'Short.',
        url: 'https://www.gull.example/pier',
        text: null,
      },
      'Two were hurt.',
      {
        title: 'Pier shut',
        publisher: 'www.gull.example',
        published: '2024-05-14 09:30:00',
        updated: '2024-05-15 10:00:00',
        author: null,
      },
    ],
    [
      'fundus',
      {
        title: 'Pier shut',
        plaintext: 'Two were hurt.',
        body: { summary: ['Short.'], sections: [] },
        authors: ['Ann Reed'],
        publishing_date: '2024-05-14 09:30:00+02:00',
        topics: ['Piers'],
      },
      'Two were hurt.',
      { title: 'Pier shut', published: '2024-05-14 09:30:00+02:00', author: 'Ann Reed' },
    ],
    [
      'schema.org',
      {
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: 'Pier shut',
        articleBody: 'Two were hurt.',
        datePublished: '2024-05-14T09:30:00Z',
        dateModified: '2024-05-15',
        author: [{ '@type': 'Person', name: 'Ann Reed' }, { name: 'Tom Vale' }],
        publisher: { '@type': 'Organization', name: 'Harbour Gull' },
        mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://gull.example/pier' },
        inLanguage: 'en-GB',
      },
      'Two were hurt.',
      {
        title: 'Pier shut',
        publisher: 'Harbour Gull',
        published: '2024-05-14T09:30:00Z',
        updated: '2024-05-15',
        author: 'Ann Reed, Tom Vale',
        url: 'https://gull.example/pier',
        language: 'en',
      },
    ],
    [
      'a search engine',
      { _index: 'news', _id: '7', _source: { Title: 'Pier shut', Body: 'Two were hurt.', Outlet: 'Harbour Gull' } },
      'Two were hurt.',
      { title: 'Pier shut', publisher: 'Harbour Gull' },
    ],
    [
      'a newspaper with fields inside',
      {
        webTitle: 'Pier shut',
        webPublicationDate: '2024-05-14T09:30:00Z',
        webUrl: 'https://gull.example/pier',
        fields: { bodyText: 'Two were hurt.', byline: 'Ann Reed', lastModified: '2024-05-15T09:30:00Z' },
      },
      'Two were hurt.',
      {
        title: 'Pier shut',
        published: '2024-05-14T09:30:00Z',
        updated: '2024-05-15T09:30:00Z',
        author: 'Ann Reed',
        url: 'https://gull.example/pier',
      },
    ],
  ])('%s', (_, row, text, metadata) => {
    expect(only(row).text).toBe(text)
    expect(said(row)).toMatchObject(metadata)
  })
})

describe('the publisher is', () => {
  test.each([
    ['the one called so', { publisher: 'Gull', source: { name: 'Ledger' } }, 'Gull', 'key publisher'],
    ['a name before a host', { domain: 'gull.example', source: { id: 'x', name: 'Gull' } }, 'Gull', 'key source'],
    ['a name, not the host beside it', { source: 'gull.example', site: 'Gull' }, 'Gull', 'key site'],
    ['a host name, said to be one', { hostname: 'gull.example' }, 'gull.example', 'key hostname (a host name)'],
    ['a host name as a source', { source: 'gull.example' }, 'gull.example', 'key source (a host name)'],
    ['no address', { source: 'https://gull.example/pier', publisher: 'https://gull.example' }, null, null],
    ['no reference to what is elsewhere', { publisher: { '@id': 'https://gull.example/#us' } }, null, null],
    ['not what a program wrote for nothing', { publisher: 'None', source: 'NaN', site: ' ' }, null, null],
    ['not taken from the address', { url: 'https://gull.example/pier' }, null, null],
  ])('%s', (_, row, value, from) => {
    expect(only({ text: 'x', ...row }).metadata.publisher).toEqual(value === null ? null : { value, from })
  })
})

describe('the address is', () => {
  test.each([
    ['a source that is one', { source: 'https://gull.example/pier' }, 'https://gull.example/pier'],
    ['never a source that is a name', { source: 'Harbour Gull' }, null],
    ['never the front page', { source_url: 'https://gull.example' }, null],
    ['never a path within a site', { permalink: '/2024/pier/' }, null],
    ['an address before what is none', { url: 'pier', link: 'https://gull.example/pier' }, 'https://gull.example/pier'],
  ])('%s', (_, row, url) => {
    expect(said({ text: 'x', ...row }).url).toBe(url)
  })
})

describe('several articles', () => {
  const pier = { title: 'Pier shut', text: 'Two were hurt.' }
  const bill = { title: 'Pier bill', text: 'It cost $4 million.' }

  test.each([
    ['of an array', [pier, bill]],
    ['of a news API', { status: 'ok', totalResults: 2, articles: [pier, bill] }],
    ['under another name', { meta: { page: 1 }, stories: [pier, bill] }],
    ['further inside', { response: { docs: [pier, bill], facets: [{ name: 'x' }] } }],
    ['of the list called so, among several', { articles: [pier, bill], related: [{ text: 'Other.' }] }],
    ['of a graph with other things', { '@graph': [{ '@type': 'Organization', name: 'x' }, pier, bill] }],
  ])('%s', (_, value) => {
    const { articles, flaws } = read(value)
    expect(flaws).toEqual([])
    expect(articles.map(({ text }) => text)).toEqual([pier.text, bill.text])
  })

  test('stand where they stand in the file', () => {
    const source = '{"ok": true,\n "articles": [\n  {"text": "One."},\n  {"text": "Two."}]}'
    const { articles } = json.read(source, DEFAULT_LIMITS) as Reading
    expect(articles.map(({ at, anchors }) => [source.slice(at, at + 7), source.slice(anchors[0]?.source)])).toEqual([
      ['{"text"', source.slice(source.indexOf('One.'))],
      ['{"text"', source.slice(source.indexOf('Two.'))],
    ])
  })

  test('share what is said around them, where they do not say it', () => {
    const { articles } = read({
      publisher: 'Gull',
      language: 'en',
      title: 'Export',
      articles: [pier, { ...bill, publisher: 'Ledger' }],
    })
    expect(articles.map(({ metadata }) => valuesOf(metadata))).toMatchObject([
      { title: 'Pier shut', publisher: 'Gull', language: 'en' },
      { title: 'Pier bill', publisher: 'Ledger', language: 'en' },
    ])
  })

  test('of a JSON Feed have its title for a publisher', () => {
    const items = [
      {
        id: '1',
        content_text: 'Two were hurt.',
        date_published: '2024-05-14T09:00:00Z',
        authors: [{ name: 'Ann Reed' }],
      },
    ]
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Harbour Gull', items }
    expect(said(feed)).toMatchObject({
      publisher: 'Harbour Gull',
      published: '2024-05-14T09:00:00Z',
      author: 'Ann Reed',
      title: null,
    })
  })

  test.each([
    ['lists of objects without a text', { features: [{ name: 'a' }, { name: 'b' }] }, 'no-text'],
    ['two lists that may both be meant', { a: [pier], b: [bill] }, 'no-text'],
    ['a package of a program', { name: 'x', description: 'A tool', version: '1.0.0' }, 'no-text'],
  ])('are not looked for in %s', (_, value, code) => {
    expect(read(value)).toMatchObject({ articles: [], flaws: [{ code, at: 0 }] })
  })
})

describe('a text that is cut off', () => {
  test('loses the mark and the word before it, and a note says so', () => {
    const content = 'Two were hurt. Repairs cost about 1,2… [+1234 chars]'
    const { articles, notes } = read([{ title: 'T', content }])
    const [{ text, excluded } = { text: '', excluded: [] }] = articles
    expect(text).toBe(content)
    expect(excluded).toEqual([{ span: { start: content.indexOf('1,2…'), end: content.length }, reason: 'paywall' }])
    expect(notes).toMatchObject([{ code: 'cut-short', what: expect.stringContaining('1 article') }])
  })

  test.each(['It has 12 chars', 'A [+12 chars] note in the middle', 'See [+1 char]'])('is not %j', (content) => {
    expect(read({ content })).toMatchObject({ articles: [{ excluded: [] }], notes: [] })
  })
})

describe('the text is', () => {
  test.each([
    ['the first that holds any', { text: ' ', content: 'Two were hurt.' }, 'Two were hurt.'],
    ['empty where all are', { text: '', content: '' }, ''],
    ['the summary where there is no more of an article', { title: 'T', date: '2024-05-14', summary: 'Two.' }, 'Two.'],
    ['of the key as it is written, of two alike', { Text: 'No.', text: 'Two.' }, 'Two.'],
  ])('%s', (_, row, text) => {
    expect(only(row).text).toBe(text)
  })
})

describe('an id', () => {
  test.each([
    ['{"id":12345678901234567890,"text":"x"}', '12345678901234567890'],
    ['{"text":"x","id":1e400}', '1e400'],
    ['{"fingerprint":"f00d","text":"x"}', null],
  ])('of %s is %j', (source, id) => {
    expect((json.read(source, DEFAULT_LIMITS) as Reading).articles[0]?.id).toBe(id)
  })
})

describe('hostile JSON', () => {
  test.each([
    ['a prototype', '{"__proto__":{"text":"x","title":"T"},"constructor":{"name":"P"},"text":"y"}'],
    ['a key twice', '{"text":"x","text":"y"}'],
  ])('with %s has its own text', (_, source) => {
    const { articles } = json.read(source, DEFAULT_LIMITS) as Reading
    expect(articles.map(({ text, metadata }) => [text, metadata.title])).toEqual([['y', null]])
    expect(Object.hasOwn(Object.prototype, 'text')).toBe(false)
  })

  test.each([
    ['objects', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
    ['lists', `{"text":"x","a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
    ['names', `{"text":"x","author":${'['.repeat(9_000)}"A"${']'.repeat(9_000)}}`],
  ])('with %s nested deep is an answer, not a crash', (_, source) => {
    const { articles, flaws } = json.read(source, DEFAULT_LIMITS) as Reading
    expect(articles.length + flaws.length).toBe(1)
  })

  test('a line of JSON Lines is read by the same names', () => {
    const line = JSON.stringify({ maintext: 'Two were hurt.', source_domain: 'gull.example' })
    const { articles } = jsonl.read(`${line}\n${line}\n`, DEFAULT_LIMITS) as Reading
    expect(articles.map(({ metadata }) => metadata.publisher?.value)).toEqual(['gull.example', 'gull.example'])
  })
})

describe('a text with tags', () => {
  const content =
    '<p>Two were hurt at &quot;Pier&nbsp;4&quot;.</p>\n<ul><li>Repairs cost <b>$4 million</b>.</li></ul><script>track(1)</script>'

  test.each([
    ['content', { title: 'T', content }],
    ['content_html', { title: 'T', content_html: content }],
    ['body in paragraphs', { title: 'T', body: [content] }],
  ])('is read as HTML: %s', async (_, row) => {
    const source = JSON.stringify([row], null, 2)
    const { articles } = await json.read(source, DEFAULT_LIMITS)
    const [article] = articles
    if (!article) throw new Error('no article')
    expect(article.text).not.toMatch(/<|track/)
    expect(article.text.split(/\n+/)).toEqual(['Two were hurt at "Pier\u00a04".', 'Repairs cost $4 million.'])
    for (const words of ['Two were', 'Repairs', '$4 million']) {
      const at = article.text.indexOf(words)
      const anchor = article.anchors.findLast(({ text }) => text <= at)
      const found = anchor ? anchor.source + at - anchor.text : -1
      expect(source.slice(found, found + words.length)).toBe(words)
    }
  })

  test('loses the mark of a cut too', async () => {
    const { articles } = await read({ content: '<p>Two were hurt. Repairs cost 1,2… [+99 chars]' })
    const [{ text, excluded } = { text: '', excluded: [] }] = articles
    expect(excluded.map(({ span }) => text.slice(span.start, span.end))).toEqual(['1,2… [+99 chars]'])
  })

  test.each(['a < b and c > d', 'x <- y', 'the <unknown> field', '5 <p', 'Q&amp;A'])(
    'is not %j, which stays as it is',
    (text) => {
      expect(only({ text }).text).toBe(text)
    },
  )
})

test.each([
  ['{"text":"Two were hurt."}', false],
  ['{"text":"<p>Two were hurt."}', true],
  ['{"text":"\\u003cp\\u003eTwo were hurt."}', true],
])('%s must be parsed where it can be stopped: %j', (source, isolated) => {
  expect([json.isolates?.(source), jsonl.isolates?.(source)]).toEqual([isolated, isolated])
})
