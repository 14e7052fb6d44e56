import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Metadata, ParsedArticle, Reading } from '../../src/ingest/format.ts'
import { feed } from '../../src/ingest/formats/feed.ts'
import { lineStartsOf } from '../../src/ingest/lines.ts'
import { DEFAULT_LIMITS } from '../../src/lexicon/limits.ts'
import { spotAt } from '../../src/location.ts'

const read = async (source: string): Promise<Reading> => feed.read(source, DEFAULT_LIMITS)

const rss = (items: string, channel = '<title>Harrow Bay Gazette</title>') =>
  `<?xml version="1.0"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${channel}${items}</channel></rss>`
const atom = (entries: string, head = '<title>Tide Notes</title>') =>
  `<feed xmlns="http://www.w3.org/2005/Atom">${head}${entries}</feed>`
const item = (inner: string) => rss(`<item>${inner}</item>`)
const entry = (inner: string) => atom(`<entry>${inner}</entry>`)

async function only(source: string): Promise<ParsedArticle> {
  const { articles } = await read(source)
  expect(articles).toHaveLength(1)
  if (!articles[0]) throw new Error('no article')
  return articles[0]
}

function valuesOf(metadata: Metadata): Readonly<Record<string, string | null>> {
  return Object.fromEntries(Object.entries(metadata).map(([name, stated]) => [name, stated?.value ?? null]))
}

function sourceOf({ anchors }: ParsedArticle, offset: number): number {
  const anchor = anchors.findLast(({ text }) => text <= offset)
  return anchor ? anchor.source + offset - anchor.text : -1
}

describe('text of an entry', () => {
  test.each([
    [
      'HTML in CDATA',
      item('<description><![CDATA[<p>Two &amp; three.</p><p>Four.</p>]]></description>'),
      'Two & three.\n\nFour.',
    ],
    ['HTML escaped', item('<description>&lt;p&gt;Two &amp;amp; three.&lt;/p&gt;</description>'), 'Two & three.'],
    ['no HTML at all', item('<description>Tom &amp; Ann paid &#163;5.</description>'), 'Tom & Ann paid £5.'],
    ['paragraphs without tags', item('<description>One.\r\n\r\nTwo\nthree.</description>'), 'One.\n\nTwo three.'],
    [
      'named references of HTML',
      item('<description>&lt;p&gt;&amp;pound;5&amp;nbsp;bn&lt;/p&gt;</description>'),
      '£5\u00a0bn',
    ],
    [
      'references that XML does not know',
      item('<description>caf&eacute; &bogus; AT&T</description>'),
      'café &bogus; AT&T',
    ],
    ['references of old Windows', item('<description>it&#146;s</description>'), 'it’s'],
    ['CDATA between text', item('<description>One <![CDATA[<b>two</b>]]> three</description>'), 'One two three'],
    ['comments', item('<description>One<!-- 7 --> two<?x 8?></description>'), 'One two'],
    [
      'markup that nobody escaped',
      item('<description><p>One</p><p>two<br/>three</p></description>'),
      'One\n\ntwo\nthree',
    ],
    ['Atom, html', entry('<content type="html">&lt;p&gt;One&lt;/p&gt;</content>'), 'One'],
    ['Atom, html in CDATA', entry('<content type="html"><![CDATA[<p>One</p>]]></content>'), 'One'],
    ['Atom, text', entry('<content type="text">5 &lt; 6 &amp;amp; 7</content>'), '5 < 6 &amp; 7'],
    ['Atom, html that is called text', entry('<summary type="text">&lt;p&gt;One&lt;/p&gt;</summary>'), 'One'],
    [
      'Atom, xhtml',
      entry(
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A &amp; b</p><p>c<a name="x"/> d</p></div></content>',
      ),
      'A & b\n\nc d',
    ],
    [
      'Atom, xhtml with a prefix',
      entry(
        '<content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>A</h:p><h:p>b</h:p></h:div></content>',
      ),
      'A\n\nb',
    ],
    ['Atom, a type that is no text', entry('<content type="image/png">iVBOR</content><summary>One</summary>'), 'One'],
    [
      'another prefix',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:summary>One</a:summary></a:entry></a:feed>',
      'One',
    ],
    ['an entry alone', '<entry xmlns="http://www.w3.org/2005/Atom"><summary>One</summary></entry>', 'One'],
    [
      'RDF',
      '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>T</title></channel><item><description>One</description></item></r:RDF>',
      'One',
    ],
    ['RSS without a version', '<rss><channel><item><description>One</description></item></channel></rss>', 'One'],
    ['the title, where there is nothing else', item('<title>Five &amp;amp; six die</title>'), 'Five & six die'],
    [
      'figures are left out',
      item('<description><![CDATA[<figure><figcaption>12 boats</figcaption></figure><p>One</p>]]></description>'),
      'One',
    ],
    [
      'boxes are left out',
      item(
        '<content:encoded><![CDATA[<p>One person died on Monday.</p><div class="subscription-widget">5 readers</div>]]></content:encoded>',
      ),
      'One person died on Monday.',
    ],
  ])('%s', async (_, source, text) => {
    expect((await only(source)).text).toBe(text)
  })

  test.each([
    ['content:encoded before description', '<description>B</description><content:encoded>A</content:encoded>', 'A'],
    ['content before summary', '<summary>B</summary><content>A</content>', 'A'],
    ['description before the title', '<title>B</title><description>A</description>', 'A'],
    ['what shows something', '<content:encoded>&lt;img src="x"&gt;</content:encoded><description>A</description>', 'A'],
    [
      'the prefix as the feed declares it',
      '<c:encoded xmlns:c="http://purl.org/rss/1.0/modules/content/">A</c:encoded><description>B</description>',
      'A',
    ],
    [
      'a prefix that nobody declared',
      '<content:encoded>A</content:encoded><media:description>B</media:description>',
      'A',
    ],
  ])('%s', async (_, inner, text) => {
    expect((await only(item(inner))).text).toBe(text)
  })

  test('an entry that says nothing is empty, not missing', async () => {
    expect((await only(item('<guid>1</guid>'))).text).toBe('')
  })
})

describe('what an entry says about itself', () => {
  test.each([
    ['title', item('<title>A &amp;#8217; b &amp;lt;i&amp;gt;</title>'), { title: 'A ’ b <i>' }],
    ['title of Atom, html', entry('<title type="html">A &amp;amp; &lt;b&gt;b&lt;/b&gt;</title>'), { title: 'A & b' }],
    ['title of Atom, text', entry('<title type="text">A &amp;amp; b</title>'), { title: 'A &amp; b' }],
    ['feed as publisher', item(''), { publisher: 'Harrow Bay Gazette' }],
    [
      'outlet of origin',
      item('<source url="u">Meridian</source><dc:publisher>P</dc:publisher>'),
      { publisher: 'Meridian' },
    ],
    [
      'outlet of origin of Atom',
      entry('<source><id>u</id><title>Meridian</title></source>'),
      { publisher: 'Meridian' },
    ],
    ['dc:publisher', item('<dc:publisher>P</dc:publisher>'), { publisher: 'P' }],
    ['dc:publisher of the feed', rss('<item/>', '<title>T</title><dc:publisher>P</dc:publisher>'), { publisher: 'P' }],
    ['a feed that says its name last', rss('', '<item/><title>T</title>'), { publisher: 'T' }],
    ['no name of a picture', rss('<item/>', '<image><title>Logo</title></image>'), { publisher: null }],
    [
      'pubDate',
      item('<pubDate>Tue, 14 May 2024 09:40:00 +0800</pubDate>'),
      { published: 'Tue, 14 May 2024 09:40:00 +0800' },
    ],
    ['dc:date', item('<dc:date>2024-05-14</dc:date>'), { published: '2024-05-14' }],
    [
      'published and updated',
      entry('<updated>2024-06-01</updated><published>2024-05-14</published>'),
      { published: '2024-05-14', updated: '2024-06-01' },
    ],
    [
      'issued',
      entry('<issued>2024-05-14</issued><modified>2024-05-15</modified>'),
      { published: '2024-05-14', updated: '2024-05-15' },
    ],
    [
      'updated alone is no publication',
      entry('<updated>2024-06-01</updated>'),
      { published: null, updated: '2024-06-01' },
    ],
    ['dc:creator', item('<dc:creator><![CDATA[Ann Lee]]></dc:creator>'), { author: 'Ann Lee' }],
    ['author with address', item('<author>desk@gazette.example (Ann Lee)</author>'), { author: 'Ann Lee' }],
    ['author that is an address', item('<author>desk@gazette.example</author>'), { author: null }],
    ['author of Atom', entry('<author><name>Ann Lee</name><email>a@x.example</email></author>'), { author: 'Ann Lee' }],
    ['author of the feed', atom('<entry/>', '<author><name>Ann Lee</name></author>'), { author: 'Ann Lee' }],
    [
      'link',
      item('<link>https://g.example/1</link><guid>https://g.example/?p=1</guid>'),
      { url: 'https://g.example/1' },
    ],
    ['guid', item('<guid>https://g.example/?p=1</guid>'), { url: 'https://g.example/?p=1' }],
    ['guid that is no link', item('<guid isPermaLink="false">https://g.example/?p=1</guid>'), { url: null }],
    ['guid that is no address', item('<guid>tag:1</guid>'), { url: null }],
    [
      'link of Atom',
      entry('<link rel="self" href="https://x.example/a"/><link href="https://x.example/?a=1&amp;b=2"/>'),
      { url: 'https://x.example/?a=1&b=2' },
    ],
    ['no link of a script', item('<link>javascript:alert(1)</link>'), { url: null }],
    ['language', rss('<item/>', '<language>en-us</language>'), { language: 'en' }],
    ['xml:lang before it', rss('<item xml:lang="de-AT"/>', '<language>en</language>'), { language: 'de' }],
    [
      'xml:lang of Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="pt-BR"><entry/></feed>',
      { language: 'pt' },
    ],
    [
      'nothing said',
      '<rss><channel><item/></channel></rss>',
      { title: null, publisher: null, published: null, author: null, url: null, language: null },
    ],
  ])('%s', async (_, source, metadata) => {
    expect(valuesOf((await only(source)).metadata)).toMatchObject(metadata)
  })

  test.each([
    ['World news | The Courier', 'https://www.thecourier.example/world', 'The Courier'],
    ['Courier News - World', 'https://courier.example', 'Courier News'],
    ['TC > World', 'https://www.tctimes.example', 'TC > World'],
    ['World | Courier - Courier Online', 'https://courier.example', 'World | Courier - Courier Online'],
    ['Harbour-side notes', 'https://harbour.example', 'Harbour-side notes'],
    ['World news | The Courier', 'https://x.example', 'World news | The Courier'],
  ])('the outlet in the title %j of %s is %j', async (title, link, publisher) => {
    const { metadata } = await only(rss('<item/>', `<title>${title}</title><link>${link}</link>`))
    expect(metadata.publisher?.value).toBe(publisher)
  })

  test('tells what said it', async () => {
    const { metadata } = await only(item('<pubDate>2024-05-14</pubDate><dc:creator>Ann</dc:creator>'))
    expect([metadata.published?.from, metadata.author?.from, metadata.publisher?.from]).toEqual([
      'feed entry pubDate',
      'feed entry dc:creator',
      'feed title',
    ])
  })
})

describe('the end of an entry', () => {
  const excluded = async (text: string) => {
    const article = await only(item(`<description>${text}</description>`))
    return article.excluded.map(({ span, reason }) => [reason, article.text.slice(span.start, span.end)])
  }
  test.each([
    ['a cut leaves its last words unsure', 'Two died. The toll rose to 12 […]', [['cut-short', 'rose to 12 […]']]],
    ['three full stops', 'The toll rose to 12...', [['cut-short', 'rose to 12...']]],
    ['a short text is unsure as a whole', 'Two…', [['cut-short', 'Two…']]],
    [
      'the line of the blog goes',
      '&lt;p&gt;Two died.&lt;/p&gt;&lt;p&gt;The post Fire appeared first on Gazette.&lt;/p&gt;',
      [['navigation', 'The post Fire appeared first on Gazette.']],
    ],
    [
      'so does the invitation',
      '&lt;p&gt;The toll rose to 12 …&lt;/p&gt;&lt;p&gt;Continue reading Fire&lt;/p&gt;',
      [
        ['cut-short', 'rose to 12 …'],
        ['navigation', 'Continue reading Fire'],
      ],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await excluded(text)).toEqual(expected)
  })

  test.each([
    'Two died.',
    '“We waited…” he said.',
    'The post first appeared on Monday.\n\nThe postman said so.',
    'More than 12 died.',
  ])('%s stays', async (text) => {
    expect(await excluded(text)).toEqual([])
  })
})

describe('entries of a feed', () => {
  test('each is an article that begins at its tag', async () => {
    const source = rss('\n<item><description>One</description></item>\n<item><description>Two</description></item>')
    const { articles } = await read(source)
    expect(articles.map(({ text, at, divisions }) => [text, source.slice(at, at + 5), divisions])).toEqual([
      ['One', '<item', [{ unit: 'entry', number: 1, start: 0, ownLines: false }]],
      ['Two', '<item', [{ unit: 'entry', number: 2, start: 0, ownLines: false }]],
    ])
  })

  test.each([
    ['a site map', '<?xml version="1.0"?><urlset><url><loc>https://x.example</loc></url></urlset>'],
    ['OPML', '<opml><body><outline title="Entry"/></body></opml>'],
    ['a drawing', '<svg><title>item</title></svg>'],
    ['RDF without items', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><x/></rdf:RDF>'],
    ['an empty file', '  \n'],
    ['broken XML of another sort', '<urlset><url></urlset>'],
    [
      'items that are no entries',
      '<rss><channel><x><y><item><description>One</description></item></y></x></channel></rss>',
    ],
  ])('%s holds none', async (_, source) => {
    expect(await read(source)).toEqual({ articles: [], flaws: [] })
  })

  test.each([
    ['a tag that nothing closes', '<item><description>B</channel></item>'],
    ['a tag that does not end', '<item><description'],
    ['a file that stops short', '<item><description>B'],
    ['an end tag too many', '<item></b></item>'],
    ['an attribute twice', '<item a="1" a="2"/>'],
    ['a `<` in text', '<item><description>5 < 6</description></item>'],
  ])('%s stops the reading and keeps what was read', async (_, broken) => {
    const source = `<rss><channel>\n<item><description>A</description></item>\n${broken}`
    const { articles, flaws } = await read(source)
    expect(articles.map(({ text }) => text)).toEqual(['A'])
    expect(flaws.map(({ code, at }) => [code, spotAt(lineStartsOf(source), at ?? 0).line])).toEqual([['bad-xml', 3]])
  })

  test.each([
    ['a declaration behind blanks', `\n ${rss('<item><description>A</description></item>')}`],
    ['control characters', rss('<item><description>\u0001A\u000b</description></item>')],
    [
      'an address with a bare &',
      rss('<item><link>https://x.example/?a=1&b=2</link><description>A</description></item>'),
    ],
    ['an attribute with a bare &', rss('<item><enclosure url="?a=1&b"/><description>A</description></item>')],
    [
      'prefixes that nobody declared',
      '<rss><channel><item><a:b c:d="1"/><description>A</description></item></channel></rss>',
    ],
    [
      'a document type',
      `<!DOCTYPE rss [<!ENTITY x "y">]><rss><channel><item><description>A</description></item></channel></rss>`,
    ],
  ])('%s do no harm', async (_, source) => {
    const { articles, flaws } = await read(source)
    expect([articles.map(({ text }) => text.replace(/\P{L}/gu, '')), flaws]).toEqual([['A'], []])
  })
})

describe('recognized by its beginning', () => {
  test.each([
    rss(''),
    atom(''),
    '\ufeff<rss>'.slice(1),
    '<?xml version="1.0"?>\n<?xml-stylesheet href="x.xsl"?>\n<!-- made by hand -->\n<feed xmlns="http://www.w3.org/2005/Atom">',
    '<?xml version="1.0"?><rdf:RDF xmlns:rdf="x">',
    '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://x.example/rss.dtd"><rss version="0.91">',
    '<atom:feed xmlns:atom="http://www.w3.org/2005/Atom">',
  ])('%s', (source) => {
    expect(feed.recognizes?.(source)).toBe(true)
  })

  test.each([
    '',
    'The rss feed',
    '<html>',
    '<feedback>',
    '<?xml version="1.0"?><urlset>',
    '<p><rss></p>',
    '{"feed": 1}',
  ])('not %j', (source) => {
    expect(feed.recognizes?.(source)).toBe(false)
  })
})

describe('hostile feeds', () => {
  test('entities that a file defines are not put in', async () => {
    const bomb = '<!DOCTYPE rss [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    const source = `${bomb}<rss><channel><item><description>A &b; &f;</description></item></channel></rss>`
    expect((await only(source)).text).toBe('A &b; &f;')
  })

  test('elements nested too deep stop the reading', async () => {
    const deep = '<div>'.repeat(100_000)
    const { articles, flaws } = await read(rss(`<item><description>A</description></item><item>${deep}`))
    expect([articles.map(({ text }) => text), flaws.map(({ code }) => code)]).toEqual([['A'], ['xml-too-deep']])
  })

  test('HTML nested too deep keeps its text', async () => {
    const deep = `<![CDATA[${'<div>'.repeat(50_000)}A${'</div>'.repeat(50_000)}]]>`
    expect((await only(item(`<description>${deep}</description>`))).text).toBe('A')
  })

  test.each([
    ['names of JavaScript as prefixes', '<__proto__:constructor>1</__proto__:constructor><description>A</description>'],
    ['names of JavaScript as attributes', '<x __proto__="1" constructor="2"/><description>A</description>'],
    ['names of JavaScript as references', '<description>A&constructor;&__proto__;</description>'],
  ])('%s mean nothing', async (_, inner) => {
    expect((await only(item(inner))).text).toMatch(/^A/)
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })

  test.each([
    [
      'entries',
      (n: number) =>
        rss('<item><title>T</title><description>&lt;p&gt;Two died.&lt;/p&gt;</description></item>'.repeat(n)),
    ],
    ['references', (n: number) => item(`<description>${'&amp;lt;b&amp;gt;'.repeat(n * 5)}</description>`)],
    ['CDATA sections', (n: number) => item(`<description>${'<![CDATA[x]]>'.repeat(n * 5)}</description>`)],
    ['names of the feed', (n: number) => rss('<item/>'.repeat(n), '<title/>'.repeat(n))],
    ['fields of one entry', (n: number) => item('<description></description>'.repeat(n * 5))],
    ['opened CDATA', (n: number) => item(`<description>${'<![CDATA['.repeat(n * 5)}`)],
    [
      'lines that invite',
      (n: number) => item(`<description><![CDATA[${'<p>Read more</p>'.repeat(n)}]]></description>`),
    ],
  ])('twice as many %s take no four times as long', async (_, make) => {
    const time = async (n: number) => {
      const source = make(n)
      const started = performance.now()
      await read(source)
      return performance.now() - started
    }
    await time(250)
    const small = Math.min(await time(500), await time(500))
    const large = Math.min(await time(2_000), await time(2_000))
    expect(large).toBeLessThan(small * 12 + 200)
  })
})

describe('each visible character leads to itself or to its reference in the file', () => {
  const piece = fc.constantFrom(
    ...[
      'A',
      ' b',
      '.',
      '\n',
      '\r\n',
      '\n\n',
      '&amp;amp;',
      '&amp;',
      '&#8217;',
      '&#x1F600;',
      '&amp;nbsp;',
      '&nbsp;',
      '&lt;p&gt;',
    ],
    ...[
      '&lt;/p&gt;',
      '&lt;b&gt;',
      '<![CDATA[<p>x &amp; y</p>]]>',
      '<![CDATA[z\r\nw]]>',
      '<!-- 7 -->',
      'é',
      '😀',
      '&bogus;',
      '&quot;',
    ],
  )
  const inline = fc.constantFrom(
    '<p>A</p>',
    '<b>c</b>',
    '<br/>',
    '<x:p>q</x:p>',
    ' &amp; ',
    '&#8217;',
    'é',
    '\r\n',
    '<a name="1"/>',
    'r',
  )
  const wrap = fc.constantFrom(
    (inner: string) => rss(`\n<item><title>T</title>\n<description>${inner}</description></item>`),
    (inner: string) => atom(`<entry>\r\n<content type="html">${inner}</content></entry>`),
    (inner: string) => atom(`<entry><content type="text">${inner}</content></entry>`),
  )
  const check = ({ text, anchors }: ParsedArticle, source: string) => {
    for (let i = 0; i < text.length; i++) {
      if (/\s/.test(text.charAt(i))) continue
      expect([text[i], '&']).toContain(source[sourceOf({ text, anchors } as ParsedArticle, i)])
    }
  }
  test('of escaped content', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 30 }), wrap, async (pieces, around) => {
        const source = around(pieces.join(''))
        const { articles, flaws } = await read(source)
        expect(flaws).toEqual([])
        for (const article of articles) check(article, source)
      }),
      { numRuns: 300 },
    )
  })

  test('of content in elements', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(inline, { minLength: 1, maxLength: 20 }), async (pieces) => {
        const source = atom(`<entry>\n<content type="xhtml"><div>${pieces.join('')}</div></content></entry>`)
        const { articles, flaws } = await read(source)
        expect(flaws).toEqual([])
        for (const article of articles) check(article, source)
      }),
      { numRuns: 200 },
    )
  })

  test('and a quote is found at its line and column', async () => {
    const quote = fc.constantFrom('Two died', 'The owner of the ferry', 'Five boats')
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 10 }), quote, wrap, async (pieces, words, around) => {
        const source = around(`${pieces.join('')}\n${words} on Monday.`)
        const { articles } = await read(source)
        const [article] = articles
        const at = article?.text.lastIndexOf(words) ?? -1
        expect(at).toBeGreaterThanOrEqual(0)
        const { line, column } = spotAt(lineStartsOf(source), article ? sourceOf(article, at) : 0)
        expect(source.split(/\r\n|\n/)[line - 1]?.slice(column - 1)).toMatch(words)
      }),
      { numRuns: 200 },
    )
  })

  test('any text whatever is read without a throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(piece, inline, fc.string({ unit: 'binary' })), { maxLength: 20 }),
        async (pieces) => {
          const { articles } = await read(item(`<description>${pieces.join('')}</description>`))
          for (const { anchors } of articles) expect(anchors[0]?.text).toBe(0)
        },
      ),
      { numRuns: 200 },
    )
  })
})
