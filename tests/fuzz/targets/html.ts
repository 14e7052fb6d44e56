import { html } from '../../../src/ingest/formats/html.ts'
import { DEFAULT_LIMITS } from '../../../src/lexicon/limits.ts'
import { holdReading } from '../properties/reading.ts'
import { textOf } from '../target.ts'

/** A page: every character of the article stands in the page where its anchor says. */
export async function fuzz(data: Uint8Array): Promise<void> {
  const source = textOf(data)
  if (source === null) return
  holdReading(source, await html.read(source, DEFAULT_LIMITS))
}

export const longest = 2_048

export const seeds = [
  '<!doctype html><html lang="en-GB"><head><title>Pier closed - Post</title><meta property="og:site_name" content="Post"><meta property="article:published_time" content="2024-05-14T09:00Z"><link rel="canonical" href="https://skell.example/pier"></head><body><nav>Home</nav><article><header><h1>Pier closed</h1><p>By A. Brenn</p></header><p>The pier at Skell was closed on Monday after 12&nbsp;planks &amp; a rail gave way.</p><aside>More</aside><table><tr><td>Planks<td>12</table></article><footer>c</footer></body></html>',
  '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Pier","datePublished":"2024-05-14","publisher":{"@id":"#p"}},{"@id":"#p","name":"Post"}]}</script><p>Text</p>',
  '<body><main><p class="related-links">Other<p>One<br>two&notit;&#x41;&#0;&copy</p><div hidden>no</div><svg><title>t</title></svg><template><p>x</template></main>',
  '<table><b>moved<tr><td>cell</b></table><p>a\r\nb<!-- c --><![CDATA[d]]></x>e<pre>\n\nf</pre>&lt;g&gt;',
  '<frameset><frame></frameset><p>after</p>',
  '<select><option>a<textarea>b</textarea></select><plaintext>c',
]

export const words = [
  ...['<article>', '</article>', '<p>', '</p>', '<div class="', '<table>', '<td>', '<h1>', '<br>', '<main>', '<body>'],
  ...[
    '<script type="application/ld+json">',
    '</script>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<svg>',
    '<math>',
    '<template>',
  ],
  ...[
    '<pre>\n',
    '<textarea>',
    '<title>',
    '<style>',
    '<noscript>',
    '<select>',
    '<frameset>',
    '<plaintext>',
    '<time datetime="',
  ],
  ...[
    '<meta property="',
    '" content="',
    'article:published_time',
    'og:title',
    '<html lang="',
    '<link rel="canonical" href="',
  ],
  ...[
    '&amp;',
    '&notit;',
    '&#x',
    '&#0;',
    '&nbsp;',
    '&NotEqualTilde;',
    '&',
    '{"@type":"',
    '"@graph":[',
    '"publisher":',
    'hidden',
  ],
]
