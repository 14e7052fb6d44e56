import { describe, expect, test } from 'vitest'
import { inFolder, loadPack, refusal, refusalOf, ruleText } from './folder.ts'

describe('a slip in a measure', () => {
  const measureText = (more = '', heads = 'heads: [levy]') =>
    `id: m\nlabel: levy\n${heads}\n${more}\ntests: { reads: [{ text: a levy of 5, value: "5" }], ignores: [levity] }\n`
  const KEYS = 'id, label, kinds, temporality, tolerance, heads, notHeads, counts, notSameAs, tests'
  const PERCENTAGE = 'a percentage of more than 0 and at most 50'
  const cases: readonly [name: string, text: string, message: string][] = [
    [
      'an unknown key',
      measureText('head: [tax]'),
      `measures/m.yaml:4:1: no key is called \`head\` here [unknown-key]\n    4 | head: [tax]\n      | ^^^^\n  Use one of: ${KEYS}; did you mean \`heads\`?`,
    ],
    [
      'a word for a list',
      measureText('', 'heads: levy'),
      'measures/m.yaml:3:8: `heads` is text, not a list [wrong-type]\n    3 | heads: levy\n      |        ^^^^\n  Write a list here.',
    ],
    [
      'no heads',
      measureText('', 'heads: []'),
      'measures/m.yaml:3:8: `heads` is empty [empty-list]\n    3 | heads: []\n      |        ^^\n  Put at least one item in it.',
    ],
    [
      'an unknown temporality',
      measureText('temporality: cumulativ'),
      'measures/m.yaml:4:14: `temporality` is never `cumulativ` [unknown-value]\n    4 | temporality: cumulativ\n      |              ^^^^^^^^^\n  Use one of: cumulative, snapshot, flow; did you mean `cumulative`?',
    ],
    [
      'a bare number for a tolerance',
      measureText('tolerance: 2'),
      `measures/m.yaml:4:12: \`tolerance\` is a number, not ${PERCENTAGE} [wrong-type]\n    4 | tolerance: 2\n      |            ^\n  Write it as \`2%\` or \`0.5%\`.`,
    ],
    ...['0%', '0.00%', '50.1%', '51%', '100%', '-2%', '2', '2 percent', '%', '.5%', '1e1%'].map(
      (written): [string, string, string] => [
        `a tolerance of ${written}`,
        measureText(`tolerance: "${written}"`),
        `measures/m.yaml:4:12: \`tolerance\` is \`${written}\`, not ${PERCENTAGE} [wrong-form]\n    4 | tolerance: "${written}"\n      |            ${'^'.repeat(written.length + 2)}\n  Write it as \`2%\` or \`0.5%\`.`,
      ],
    ),
    [
      'a measure that there is not',
      measureText('notSameAs: [n]'),
      'measures/m.yaml:4:13: no measure is called `n` [unknown-measure]\n    4 | notSameAs: [n]\n      |             ^\n  Use one of: m.',
    ],
    [
      'a number in a list',
      measureText('counts: [5]'),
      'measures/m.yaml:4:10: `counts` is a number, not text [wrong-type]\n    4 | counts: [5]\n      |          ^\n  Put it in quotes.',
    ],
  ]
  test.each(cases)('%s', async (_, text, message) => {
    expect(await refusalOf({ 'verdicts/x.yaml': ruleText(), 'measures/m.yaml': text })).toBe(message)
  })

  test('a kind that there is not, where the kinds are known', async () => {
    const files = { 'verdicts/x.yaml': ruleText(), 'measures/m.yaml': measureText('kinds: [mony]') }
    const message = await inFolder(files, (folder) => refusal(folder, loadPack(folder, { kinds: ['count', 'money'] })))
    expect(message).toBe(
      'measures/m.yaml:4:9: `kinds` is never `mony` [unknown-value]\n    4 | kinds: [mony]\n      |         ^^^^\n  Use one of: count, money; did you mean `money`?',
    )
  })

  test('is told in order of place, whichever check finds it', async () => {
    const files = {
      'verdicts/x.yaml': ruleText(),
      'measures/m.yaml': measureText('notSameAs: [levvy]\ncounts: [5]'),
      'measures/a.yaml': measureText('notSameAs: [m, fee]').replace('id: m', 'id: a'),
    }
    const message = await refusalOf(files)
    expect(message.split('\n').filter((line) => !line.startsWith(' '))).toEqual([
      'measures/a.yaml:4:16: no measure is called `fee` [unknown-measure]',
      'measures/m.yaml:4:13: no measure is called `levvy` [unknown-measure]',
      'measures/m.yaml:5:10: `counts` is a number, not text [wrong-type]',
    ])
  })

  test('nothing: phrases come back in lower case, word by word in base form', async () => {
    const files = {
      'verdicts/x.yaml': ruleText(),
      'measures/m.yaml': measureText('', 'heads: [Port   Levies, levy, "port levies"]'),
    }
    const lemma = (word: string) => (word === 'levies' ? 'levy' : word)
    const { measures } = await inFolder(files, (folder) => loadPack(folder, { lemma }))
    expect(measures).toEqual([
      {
        id: 'm',
        label: 'levy',
        kinds: [],
        temporality: null,
        tolerance: null,
        heads: ['port levy', 'levy'],
        notHeads: [],
        counts: [],
        notSameAs: [],
        tests: { reads: [{ text: 'a levy of 5', value: '5' }], ignores: ['levity'] },
      },
    ])
  })
  test.each([
    ['2%', 0.02],
    ['0.5%', 0.005],
    ['2.25 %', 0.0225],
    ['50%', 0.5],
    ['50.0%', 0.5],
    ['0.01%', 0.0001],
  ])('nor in a tolerance of %s', async (written, fraction) => {
    const files = { 'verdicts/x.yaml': ruleText(), 'measures/m.yaml': measureText(`tolerance: ${written}`) }
    const { measures } = await inFolder(files, (folder) => loadPack(folder))
    expect(measures.map(({ tolerance }) => tolerance)).toEqual([fraction])
  })
})
