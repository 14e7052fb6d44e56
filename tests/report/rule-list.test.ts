import { describe, expect, test } from 'vitest'
import type { Style } from '../../src/report/format.ts'
import { describeRule, ruleListFormats } from '../../src/report/rules/list.ts'
import { plain } from './fixture.ts'
import { pack } from './trial.ts'

async function table(part: 'rules' | 'measures', style: Partial<Style> = {}): Promise<string> {
  return (await ruleListFormats.get('table')?.())?.(pack, part, { ...plain, ...style }) ?? ''
}

describe('what a rule is about is the first sentence of its note', () => {
  test.each([
    ['One sentence.\n', 'One sentence.'],
    ['Up to 2.5 percent is\n  allowed for. More is not.', 'Up to 2.5 percent is allowed for.'],
    ['Who says so? "The bank" does.', 'Who says so?'],
    ['no end at all', 'no end at all'],
    ['e.g. this stays whole', 'e.g. this stays whole'],
  ])('%j', (note, line) => {
    expect(describeRule({ note })).toBe(line)
  })
})

describe('rules list', () => {
  test('rules, each in a line, with where they come from', async () => {
    expect(await table('rules')).toBe(
      `┌───────┬───────────────┬────────┬──────────┬──────┬─────────────────────────────────────┐
│ rule  │ verdict       │ aspect │ severity │ pack │ about                               │
├───────┼───────────────┼────────┼──────────┼──────┼─────────────────────────────────────┤
│ alike │ agreement     │ value  │ info     │ desk │ Two values that one number can be.  │
│ apart │ contradiction │ value  │ error    │ desk │ Two values that exclude each other. │
│ never │ update        │ value  │ warning  │ desk │ Nothing meets this                  │
└───────┴───────────────┴────────┴──────────┴──────┴─────────────────────────────────────┘
3 rules, and 2 measures with --measures; \`crosscheck rules show ID\` tells all about one
`,
    )
  })

  test('in a narrow terminal without what tells least, and the last column cut', async () => {
    expect(await table('rules', { width: 60, unicode: false })).toBe(
      `+-------+---------------+----------------------------------+
| rule  | verdict       | about                            |
+-------+---------------+----------------------------------+
| alike | agreement     | Two values that one number ca... |
| apart | contradiction | Two values that exclude each...  |
| never | update        | Nothing meets this               |
+-------+---------------+----------------------------------+
3 rules, and 2 measures with --measures; \`crosscheck rules show ID\` tells all about one
`,
    )
  })

  test('in a narrow terminal without what is the same in each row, so that packs are told apart', async () => {
    const never = { pack: './house', file: 'house/verdicts/never.yaml' }
    const { rules, ...others } = pack.origins
    const two = { ...pack, origins: { ...others, rules: { ...rules, never } } }
    const render = await ruleListFormats.get('table')?.()
    expect(
      render?.(two, 'rules', { ...plain, width: 80, unicode: false })
        .split('\n')
        .slice(1, 6),
    ).toEqual([
      '| rule  | verdict       | severity | pack    | about                           |',
      '+-------+---------------+----------+---------+---------------------------------+',
      '| alike | agreement     | info     | desk    | Two values that one number c... |',
      '| apart | contradiction | error    | desk    | Two values that exclude each... |',
      '| never | update        | warning  | ./house | Nothing meets this              |',
    ])
  })

  test.each([[60], [70], [80], [90], [120]])('no line of the table is wider than %i columns', async (width) => {
    const lines = (await table('rules', { width })).split('\n').filter((line) => /^[┌│├└]/.test(line))
    expect(lines.filter((line) => line.length > width)).toEqual([])
  })

  test('measures', async () => {
    expect(await table('measures')).toBe(
      `┌───────────┬───────┬─────────────┬──────┬───────────────┐
│ measure   │ kinds │ temporality │ pack │ what it reads │
├───────────┼───────┼─────────────┼──────┼───────────────┤
│ bus-fare  │ money │ snapshot    │ desk │ bus fares     │
│ tram-fare │ any   │             │ desk │ tram fares    │
└───────────┴───────┴─────────────┴──────┴───────────────┘
2 measures; \`crosscheck rules show ID\` tells all about one
`,
    )
  })

  test('as JSON both, whatever was asked for', async () => {
    const json = await ruleListFormats.get('json')?.()
    const given = JSON.parse(json?.(pack, 'rules', plain) ?? '')
    expect(json?.(pack, 'measures', plain)).toBe(json?.(pack, 'rules', plain))
    expect(given.rules[2]).toEqual({
      id: 'never',
      verdict: 'update',
      aspect: 'value',
      severity: 'warning',
      description: 'Nothing meets this',
      pack: 'desk',
      file: 'desk/verdicts/never.yaml',
    })
    expect(given.measures[1]).toEqual({
      id: 'tram-fare',
      label: 'tram fares',
      kinds: [],
      temporality: null,
      pack: 'desk',
      file: 'desk/measures/tram-fare.yaml',
    })
    expect([given.schema, given.rules.length, given.measures.length]).toEqual(['crosscheck/rules@1', 3, 2])
  })
})
