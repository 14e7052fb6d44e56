import { feed } from '../../../src/ingest/formats/feed.ts'
import { DEFAULT_LIMITS } from '../../../src/lexicon/limits.ts'
import { holdReading } from '../properties/reading.ts'
import { textOf } from '../target.ts'

/** A feed: the text of each entry stands in the XML where its anchors say. */
export async function fuzz(data: Uint8Array): Promise<void> {
  const source = textOf(data)
  if (source === null) return
  holdReading(source, await feed.read(source, DEFAULT_LIMITS))
}

export const longest = 2_048

export const seeds = [
  '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Post</title><language>en-gb</language><item><title>Pier &amp; wall</title><link>https://skell.example/1</link><pubDate>Tue, 14 May 2024 09:00:00 GMT</pubDate><dc:creator>A. Brenn</dc:creator><description>Short &lt;b&gt;words&lt;/b&gt; &amp;amp; &#x41;.</description><content:encoded><![CDATA[<p>Twelve &amp; a rail.</p>]]></content:encoded></item><item><guid>x</guid></item></channel></rss>',
  '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Post</title><entry><title type="html">Pier &lt;i&gt;</title><link rel="alternate" href="https://skell.example/2"/><published>2024-05-14T09:00:00Z</published><updated>2024-05-15T09:00:00Z</updated><author><name>A. Brenn</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Twelve<br/>planks</p></div></content></entry></feed>',
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item><title>Pier</title><description>a\r\nb]]&gt;c</description></item></rdf:RDF>',
]

export const words = [
  ...[
    '<item>',
    '</item>',
    '<entry>',
    '<title>',
    '<description>',
    '<content:encoded>',
    '<content type="html">',
    '<![CDATA[',
    ']]>',
  ],
  ...[
    '&lt;p&gt;',
    '&amp;amp;',
    '&#x0;',
    '&#13;',
    '<!DOCTYPE r [<!ENTITY a "b">]>',
    '&a;',
    '<!--',
    '-->',
    '<?x ?>',
    'xmlns:a="',
    '<br/>',
  ],
]
