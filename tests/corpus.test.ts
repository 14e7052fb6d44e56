import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { check, type Finding, loadRules, readArticles } from '../src/index.ts'
import { figuresOf } from './plain-claim.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const { articles, unreadable, warnings } = await readArticles(['corpus'], { cwd: root })
const report = check(articles, await loadRules(fileURLToPath(new URL('../rules', import.meta.url))))
const figures = figuresOf(report.claims)
const pathOf = new Map(articles.map(({ id, path }) => [id, path]))

/** `contradiction disjoint-values`, then for each side its claims: `putin-wang-wire-report: "$185,000 million"`. */
function told({ verdict, rule, groups }: Finding): readonly [string, ...string[][]] {
  return [`${verdict} ${rule}`, ...groups.map((side) => side.map(said))]
}

function said(id: string): string {
  const claim = report.claims.find((one) => one.id === id)
  const path = pathOf.get(claim?.articleId ?? '')?.replace(/^corpus\/(.*)\.\w+$/, '$1')
  return `${path}: "${claim?.quote.replaceAll(/\s+/g, ' ')}"`
}

/** What a person finds who reads the five dispatches; nothing else may be found. */
const golden: readonly (readonly [string, ...string[][]])[] = [
  [
    'contradiction disjoint-values',
    ['putin-wang-wire-report: "compared to $185,000 million"'],
    ['kremlin-visit-analysis: "$190.27 billion"'],
  ],
  [
    'contradiction swapped-tellers',
    ['wang-yi-in-moscow-brief: "rise up to $200 billion"'],
    ['putin-wang-wire-report: "could soon arrive at $200,000 million"'],
  ],
  [
    'dispute parties-disagree',
    [
      'highest-diplomat-on-the-way: "China denied to be considering lethal aid for Russia"',
      'putin-wang-wire-report: "Beijing has denied that it gives Russia military support"',
      'wang-yi-russia-trip-preview: "China calls itself neutral and insists that neither side receives military aid from it, unlike"',
    ],
    [
      'wang-yi-in-moscow-brief: "Putin said Beijing might give material support to the Russian campaign, a step that risks drawing in further countries"',
    ],
  ],
  [
    'agreement same-role',
    [
      'highest-diplomat-on-the-way: "President Vladimir Putin"',
      'putin-wang-wire-report: "the president of russia Vladimir Poutine"',
      'wang-yi-in-moscow-brief: "Vladimir Putin, the Russian president"',
    ],
  ],
  [
    'agreement same-role',
    [
      'highest-diplomat-on-the-way: "Kremlin spokesman Dmitry Peskov"',
      'putin-wang-wire-report: "the spokesman of the Kremlin, Dmitry Peskov"',
    ],
  ],
  [
    'agreement same-role',
    [
      'putin-wang-wire-report: "the foreign minister of Russia, Sergei Lavrov"',
      'wang-yi-in-moscow-brief: "Sergey Lavrov, Russia’s foreign minister"',
      'wang-yi-russia-trip-preview: "Russian foreign minister Sergei Lavrov"',
    ],
  ],
  [
    'agreement same-statement',
    [
      'highest-diplomat-on-the-way: "China denied to be considering lethal aid for Russia"',
      'putin-wang-wire-report: "Beijing has denied that it gives Russia military support"',
      'wang-yi-russia-trip-preview: "China calls itself neutral and insists that neither side receives military aid from it, unlike"',
    ],
  ],
  [
    'agreement same-statement',
    [
      'kremlin-visit-analysis: "He saw Nikolai Patrushev, head of Russia\'s National Security Council, then the foreign minister, Sergey Lavrov, before Vladimir Putin received him in person"',
      'putin-wang-wire-report: "Wang saw the foreign minister of Russia, Sergei Lavrov, before whom he hoped that this trip would end in new agreements"',
    ],
  ],
  [
    'agreement same-statement',
    [
      'putin-wang-wire-report: "the president of russia Vladimir Poutine confirmed this Wednesday that Xi Jinping is expected in the country and celebrated that the link with China touches new borders, while in USA there is fear of a material support of Beijing for the invasion of Ukraine"',
      'putin-wang-wire-report: "The president of China is awaited in Russia and so it was agreed, Putin told"',
      'wang-yi-in-moscow-brief: "Putin answered that he is awaiting a visit by the Chinese president, and that the two sides have “agreed on this"',
    ],
  ],
  [
    'agreement restated-value',
    ['kremlin-visit-analysis: "$190.27 billion"', 'kremlin-visit-analysis: "nearly 180 billion euros"'],
  ],
  [
    'agreement same-value',
    [
      'putin-wang-wire-report: "could soon arrive at $200,000 million"',
      'wang-yi-in-moscow-brief: "rise up to $200 billion"',
    ],
  ],
  [
    'agreement same-place',
    [
      'highest-diplomat-on-the-way: "Monday Biden came to Kiev"',
      'wang-yi-in-moscow-brief: "Monday Joe Biden, the US president, had made an unannounced trip to Kyiv"',
    ],
  ],
  [
    'agreement same-time',
    [
      'highest-diplomat-on-the-way: "Monday Biden came to Kiev"',
      'wang-yi-in-moscow-brief: "Monday Joe Biden, the US president, had made an unannounced trip to Kyiv"',
    ],
  ],
]

test('all five dispatches are read', () => {
  expect(unreadable).toEqual([])
  expect(warnings).toEqual([])
  expect(articles.map(({ path }) => path)).toEqual([
    'corpus/highest-diplomat-on-the-way.txt',
    'corpus/kremlin-visit-analysis.md',
    'corpus/putin-wang-wire-report.md',
    'corpus/wang-yi-in-moscow-brief.html',
    'corpus/wang-yi-russia-trip-preview.md',
  ])
})

test('the findings are those a person makes', () => {
  expect(report.findings.map(told)).toEqual(golden)
})

describe('what is not reporting makes no claim', () => {
  test.each([
    ['the paywall line', '58.4%'],
    ['the newsletter in the margin', '12,400'],
  ])('%s', (_, text) => {
    expect(figures.filter(({ quantity }) => quantity.text.includes(text))).toEqual([])
  })

  test('a block that stands twice counts once', () => {
    const signed = figures.filter(({ quantity }) => quantity.text.startsWith('More than 3,000'))
    expect(signed.map(({ articleId }) => pathOf.get(articleId))).toEqual(['corpus/wang-yi-in-moscow-brief.html'])
  })
})

test('every claim quotes its article exactly, at the place it names', () => {
  for (const { articleId, quote, location } of report.claims) {
    const article = articles.find(({ id }) => id === articleId)
    expect(article?.text.slice(location.start, location.end)).toBe(quote)
  }
})
