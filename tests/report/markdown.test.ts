import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Severity, Standing } from '../../src/model/finding.ts'
import { markdown } from '../../src/report/formats/markdown.ts'
import { placeLink } from '../../src/report/markdown/link.ts'
import { markdownText } from '../../src/report/markdown/text.ts'
import { sanitize } from '../../src/report/sanitize.ts'
import {
  articleOf,
  claimOf,
  costFinding,
  ferries,
  findingOf,
  held,
  plain,
  reportOf,
  settled,
  silent,
} from './fixture.ts'

describe('text of an article in Markdown', () => {
  test.each([
    ['12 people, 5.27 million (or more)', '12 people, 5.27 million (or more)'],
    ['**bold** and _slanted_', '&#42;&#42;bold&#42;&#42; and &#95;slanted&#95;'],
    ['`code` ~~gone~~', '&#96;code&#96; &#126;&#126;&#8203;gone&#126;&#126;'],
    ['[here](http://x.example)', '&#91;here&#93;(http:&#8203;//x.example)'],
    ['<img src=x>', '&#60;img src=x&#62;'],
    ['&lt; & co', '&#38;&#8203;lt; &#38; co'],
    ['a | b \\ c', 'a &#124; b &#92; c'],
    ['$5 to $6', '<span>$</span>5 to <span>$</span>6'],
    ['@ann and ann@news.example', '@&#8203;ann and ann@&#8203;news.example'],
    ['#12 and quay/pier#3', '#&#8203;12 and quay/pier#&#8203;3'],
    ['GH-7, gh-8, high-9', 'GH&#8203;-7, gh&#8203;-8, high-9'],
    ['www.x.example, www x', 'www&#8203;.x.example, www x'],
    [':tada: at 8:30: so', ':&#8203;tada: at 8:&#8203;30: so'],
    ['!4 %5 ^6 but 29.3 % and no!', '!&#8203;4 %&#8203;5 ^&#8203;6 but 29.3 % and no!'],
    ['commit 1a2b3c4 and defaced, 1234567 facades', 'commit 1&#8203;a2b3c4 and d&#8203;efaced, 1234567 facades'],
    ['two\r\nlines', 'two lines'],
    ['a\u202Eb\u200Bc\u001b[2J', 'a⟨U+202E⟩b⟨U+200B⟩c⟨U+001B⟩&#91;2J'],
  ])('%j is written %j', (text, written) => {
    expect(markdownText(text)).toBe(written)
  })

  test('is any text at all and reads as it was, with nothing left that means something', () => {
    const word = fc.constantFrom(
      '@ann',
      '#1',
      'www.x',
      'http://x',
      '**',
      '$',
      '`',
      '<b>',
      '|',
      ':x:',
      'GH-1',
      'a1b2c3d4',
    )
    const text = fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 12 })
    fc.assert(
      fc.property(text, (parts) => {
        const written = markdownText(parts.join(''))
        const bare = written.replaceAll('<span>$</span>', '').replaceAll(/&#\d+;/g, '\n')
        expect(bare).not.toMatch(/[\\`*_[\]|~<>$&]|[@#]\S|www\.|:\/\/|(?<![a-z\d])gh-\d/i)
        const shown = written
          .replaceAll('<span>$</span>', '$')
          .replaceAll(/&#(\d+);/g, (_, code) => (code === '8203' ? '' : String.fromCharCode(code)))
        expect(shown).toBe(sanitize(parts.join('')))
      }),
    )
  })
})

test.each([
  ['news/gull.md', '[news/gull.md:2](news/gull.md#L2)'],
  ['./a b.txt', '[./a b.txt:2](a%20b.txt#L2)'],
  ['../(x)/é.md', '[../(x)/é.md:2](../%28x%29/%C3%A9.md#L2)'],
  ['a?b#c.md', '[a?b#&#8203;c.md:2](a%3Fb%23c.md#L2)'],
  ['a](http://x).md', '[a&#93;(http:&#8203;//x).md:2](a%5D%28http%3A//x%29.md#L2)'],
  ['half\uD800.md', '[half⟨U+D800⟩.md:2](half%EF%BF%BD.md#L2)'],
  ['-', '-:2'],
  ['/srv/a.md', '/srv/a.md:2'],
  ['//x.example/a.md', '//x.example/a.md:2'],
  ['C:/a.md', 'C:&#8203;/a.md:2'],
  ['javascript:alert(1)', '[javascript:&#8203;alert(1):2](javascript%3Aalert%281%29#L2)'],
])('the place of a claim in %j is linked as %s', (path, link) => {
  const article = articleOf('a1', path, 'X\nIt has 9 rooms.\n')
  const claim = claimOf('c1', article, {
    sentence: 'It has 9 rooms.',
    quote: '9 rooms',
    quantity: { text: '9 rooms', value: 9 },
  })
  expect(placeLink({ claim, article })).toBe(link)
})

describe('the report as Markdown', () => {
  test('has what was found, a table of it, and the quotes of what is not known', () => {
    expect(markdown.render(held, plain)).toBe(`\
## ✖ crosscheck: 1 changed contradiction, 1 spread, 1 known, 1 resolved

3 articles, all read · 7 claims · 1 agreement · held against crosscheck-baseline.jsonl

| Verdict | Of what | Values | Where |
| --- | --- | --- | --- |
| ✖ contradiction · changed | repairs to the north pier | <b><span>$</span>5.27 million</b>: Harbour Gull, Evening Echo<br><b><span>$</span>4.9 million</b>: ledger.txt | [news/gull.txt:3](news/gull.txt#L3), 1 more claim<br>[news/ledger.txt:2](news/ledger.txt#L2) |
| ↻ update · spread | passengers (Salt Island), in 2024 | <b>41,200 passengers</b>: Harbour Gull<br><b>Some 38,000 passengers</b>: ledger.txt | [news/gull.txt:2](news/gull.txt#L2)<br>[news/ledger.txt:3](news/ledger.txt#L3) |

### ✖ contradiction · changed: repairs to the north pier

- <b><span>$</span>5.27 million</b>: Harbour Gull, Evening Echo, 2025-01-13, [news/gull.txt:3](news/gull.txt#L3), 1 more claim
  > “Repairs to the north pier cost <b><span>$</span>5.27 million</b>, more than a third of what the line earned.”
- <b><span>$</span>4.9 million</b>: ledger.txt, 2025-01-14, [news/ledger.txt:2](news/ledger.txt#L2)
  > “According to figures that the port authority of Salt Island released late on Tuesday after weeks of questions, repairs to the north pier came to <b><span>$</span>4.9 million</b>, and the bill for the south pier is still open.”

gap: <span>$</span>370,000, 7 % · why: same measure · rule: disjoint-values (\`f7c1a90b\`)

### ↻ update · spread: passengers (Salt Island), in 2024

- <b>41,200 passengers</b>: Harbour Gull, 2025-01-13, [news/gull.txt:2](news/gull.txt#L2)
  > “The Salt Island ferry carried <b>41,200 passengers</b> in 2024, its operator said on Monday.”
- <b>Some 38,000 passengers</b>: ledger.txt, 2025-01-14, [news/ledger.txt:3](news/ledger.txt#L3)
  > “<b>Some 38,000 passengers</b> took the ferry last year.”

gap: 3,200 passengers, 7.8 % · why: same measure, entities and period · rule: later-value (\`f3e5a771\`)
`)
  })

  test('lists in the table what is known, agreed and resolved when asked', () => {
    const rows = markdown
      .render(held, { ...plain, verbose: true })
      .split('\n')
      .slice(4, 11)
    expect(rows.map((row) => row.split(' | ').slice(0, 2).join(' | '))).toEqual([
      '| Verdict | Of what',
      '| --- | ---',
      '| ✖ contradiction · changed | repairs to the north pier',
      '| ✖ contradiction · known | repairs to the north pier',
      '| ✔ agreement · new | people … employs',
      '| ↻ update · spread | passengers (Salt Island), in 2024',
      '| ✔ resolved | ticket price (Salt Island), 2024: <span>$</span>4.5, &#62;<span>$</span>5',
    ])
  })

  test.each([
    ['a known finding', settled, '## ✔ crosscheck: no new contradictions, 1 known, 0 resolved\n\n3 articles, 1 more'],
    ['nothing', silent, '## ✔ crosscheck: no contradictions in 2 articles, 0 disputes, 0 updates\n\n2 articles'],
  ])('has no table of %s', (_, report, start) => {
    const text = markdown.render(report, plain)
    expect(text.slice(0, start.indexOf('\n'))).toBe(start.slice(0, start.indexOf('\n')))
    expect(text).not.toContain('|')
  })

  test('says what was not read', () => {
    expect(markdown.render(silent, { ...plain, unread: 2 }).split('\n')[2]).toBe(
      '2 articles read · **2 articles could not be read** · 1 claim · 0 agreements',
    )
  })

  test('keeps below what a comment holds, the worst first, and says how much is left out', () => {
    const standings: readonly (readonly [Severity, Standing, string])[] = [
      ['info', 'new', 'later'],
      ['error', 'spread', 'second'],
      ['error', 'new', 'first'],
    ]
    const findings = standings.flatMap(([severity, status, rule]) =>
      Array.from({ length: 40 }, () => ({ ...costFinding, severity, status, rule })),
    )
    const articles = ferries.articles.map(({ article }) => article)
    const text = markdown.render(reportOf(articles, ferries.claims, findings), plain)
    const shown = [...text.matchAll(/rule: (\w+)/g)].map(([, rule]) => rule)
    expect(text.length).toBeLessThanOrEqual(60_000)
    expect(shown).toEqual([
      ...Array(40).fill('first'),
      ...Array(Math.min(40, shown.length - 40)).fill('second'),
      ...Array(Math.max(0, shown.length - 80)).fill('later'),
    ])
    expect(shown.length).toBeGreaterThan(40)
    expect(text.split('\n').at(-2)).toBe(
      `There is no room here for ${120 - shown.length} more findings: \`--format html=FILE\` shows all.`,
    )
  })

  test('shows no finding that alone has no room, nor too many sides, publishers or words', () => {
    const long = `${'very '.repeat(5000)}long`
    const articles = Array.from({ length: 20 }, (_, i) =>
      articleOf(`a${i}`, `${'p/'.repeat(2000)}${i}.txt`, `X\nIt ${long} has 9 rooms.\n`, { publisher: `Post ${i}` }),
    )
    const claims = articles.map((article, i) =>
      claimOf(`c${i}`, article, {
        sentence: `It ${long} has 9 rooms.`,
        quote: '9 rooms',
        quantity: { text: '9 rooms', value: 9 },
      }),
    )
    const ids = claims.map(({ id }) => id)
    const finding = findingOf({ ...costFinding, groups: ids.map((id) => [id]) })
    expect(markdown.render(reportOf(articles, claims, [finding]), plain)).toBe(`\
## ✖ crosscheck: 1 contradiction, 0 disputes, 0 updates

20 articles, all read · 20 claims · 0 agreements

There is no room here for 1 more finding: \`--format html=FILE\` shows all.
`)
    const short = articles.map((article, i) => ({ ...article, path: `${i}.txt` }))
    const lines = markdown.render(reportOf(short, claims, [finding]), plain).split('\n')
    expect(lines.filter((line) => line.startsWith('- '))).toEqual([
      ...ids.slice(0, 8).map((_, i) => `- <b>9 rooms</b>: Post ${i}, [${i}.txt:2](${i}.txt#L2)`),
      '- and 12 more sides',
    ])
    expect(lines.find((line) => line.startsWith('  > '))).toBe(`  > “… ${'very '.repeat(58)}long has <b>9 rooms</b>.”`)
    const one = findingOf({ ...costFinding, groups: [ids.slice(1), ids.slice(0, 1)] })
    expect(markdown.render(reportOf(short, claims, [one]), plain)).toContain(
      '- <b>9 rooms</b>: Post 1, Post 2, Post 3, Post 4, Post 5 and 14 more, [1.txt:2](1.txt#L2), 18 more claims\n',
    )
  })
})
