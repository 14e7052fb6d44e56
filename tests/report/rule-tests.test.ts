import { describe, expect, test } from 'vitest'
import type { MeasureCase, RuleTests } from '../../src/model/rule-tests.ts'
import type { Style } from '../../src/report/format.ts'
import { ruleTestFormats } from '../../src/report/rules/tests.ts'
import { plain } from './fixture.ts'
import { tried } from './trial.ts'

const FAILED = `desk/verdicts/apart.yaml:2:7: \`apart\` should fire here and stays silent [missing]
  left         The Orlow mill milled 52,000 tonnes of rye in 2021.
  right        In 2021 the Orlow mill milled about 52,000 tonnes of rye.
  nearest      "52,000 tonnes" and "about 52,000 tonnes"
  fires too    alike
  what it asks and what they give:
    ✘ values: disjoint   within

desk/verdicts/apart.yaml:3:7: \`apart\` should fire here and stays silent [missing]
  left         The Orlow mill is old.
  right        In 2021 the Orlow mill milled 52,000 tonnes of rye.
  read         left: nothing
               right: "52,000 tonnes" (rye)

desk/verdicts/apart.yaml:4:7: \`apart\` should fire here and stays silent [missing]
  left         A plane crashed in Peru, killing 14 people, an airline in Lima said on Monday.
  right        The harvest festival in Norway sold 3,000 tickets for its concerts.
  nearest      "14 people" and "3,000 tickets"
  compared     no: they have neither a measure nor a value nor a telling word in common
  what it asks and what they give:
    ✘ values: disjoint   not-comparable
    ✘ any of
      ✘ periods: same    unstated
      ✘ wording: close   apart
    ✘ units: same        different

desk/verdicts/apart.yaml:2:7: \`apart\` should stay silent here and fires [noisy]
  left         The Orlow mill milled 52,000 tonnes of rye in 2021.
  right        In 2021 the Orlow mill milled 43,000 tonnes of rye.
  fires on     "52,000 tonnes" and "43,000 tonnes"
  because      values: disjoint; periods: same; wording: close; not measures: other; units: same

desk/verdicts/never.yaml:1:7: \`never\` should fire here and stays silent [missing]
  left         Nothing here.
  right        Nor here.
  read         left: nothing
               right: nothing

desk/measures/bus-fare.yaml:2:7: \`bus-fare\` should read \`$45 million\` here and does not [missing]
  text         The ferry tickets came to $45 million.
  read         "$45 million" (ticket)

desk/measures/bus-fare.yaml:3:7: \`bus-fare\` should read \`$45 million\` here and does not [missing]
  text         Nobody paid.
  read         nothing

desk/measures/bus-fare.yaml:2:7: \`bus-fare\` should read no value here and does [noisy]
  text         The bus fares came to $45 million.
  read         "$45 million" (bus-fare)

8 of 15 cases failed: 6 missing, 2 noisy; 3 reported, 4 quiet (3 rules, 1 measure)
`

const COVERED = `+-------+-------+--------+-----------+-----------------+
| rule  | fires | silent | on others | idle conditions |
+-------+-------+--------+-----------+-----------------+
| alike | 1     | 1      | 2         | 1               |
| apart | 2     | 4      | 1         | 4               |
| never | 0     | 2      | 0         | 1               |
+-------+-------+--------+-----------+-----------------+

conditions that decide no case: without any one of them every case comes out the same
  alike   measures: same
  apart   periods: same
          wording: close
          measures: other
          units: same
  never   temporality: flow

cases on which another rule fires too
  desk/verdicts/alike.yaml:1:7   alike, silent   apart
  desk/verdicts/apart.yaml:2:7   apart, fires    alike
  desk/verdicts/apart.yaml:1:7   apart, silent   alike

  no case makes these rules fire: never

5 of 10 cases failed: 4 missing, 1 noisy; 2 reported, 3 quiet (3 rules, 0 measures)
`

async function testsText(tests: RuleTests, coverage: boolean, style: Partial<Style> = {}): Promise<string> {
  return (await ruleTestFormats.get('text')?.())?.(tests, coverage, { ...plain, ...style }) ?? ''
}

describe('rules test', () => {
  test('tells of each case that failed what happened instead, then how many there were', async () => {
    expect(await testsText(tried('alike', 'apart', 'never', 'bus-fare'), false)).toBe(FAILED)
  })

  test('tells no more than how many there were where none failed', async () => {
    expect(await testsText(tried('alike', 'tram-fare'), false)).toBe(
      '4 cases passed: 2 reported, 2 quiet (1 rule, 1 measure)\n',
    )
  })

  test('with coverage: what no case decides, who fires on whose case, who never fires', async () => {
    const told = await testsText(tried('alike', 'apart', 'never'), true, { unicode: false })
    expect(told.slice(told.indexOf('+--'))).toBe(COVERED)
  })

  test('without a rule there is nothing to cover', async () => {
    expect(await testsText(tried('tram-fare'), true)).toBe(
      'no rule was tested: measures have no conditions to cover\n\n2 cases passed: 1 reported, 1 quiet (0 rules, 1 measure)\n',
    )
  })

  test('shows no control that a case holds', async () => {
    const { cases, ...rest } = tried('tram-fare')
    const odd = cases.map((one) => ({ ...one, status: 'noisy' as const, text: 'a\u001b[2Jb' }) as MeasureCase)
    expect(await testsText({ ...rest, cases: odd }, false)).not.toContain('\u001b')
  })

  test('as JSON', async () => {
    const json = await ruleTestFormats.get('json')?.()
    const given = JSON.parse(json?.(tried('alike', 'apart', 'tram-fare'), true, plain) ?? '')
    const claim = { text: '140 people', value: 140, unit: 'person', measure: 'employ', start: 15, end: 33 }
    expect(given.cases[0]).toEqual({
      kind: 'rule',
      id: 'alike',
      list: 'fires',
      status: 'reported',
      path: 'desk/verdicts/alike.yaml',
      line: 1,
      column: 7,
      left: 'The Orlow mill employs 140 people.',
      right: 'The Orlow mill employs 140 people.',
      claims: [
        { side: 'left', ...claim },
        { side: 'right', ...claim },
      ],
      pair: {
        left: { side: 'left', ...claim },
        right: { side: 'right', ...claim },
        keptApart: null,
        because: ['values: equal', 'measures: same'],
        failed: [],
      },
      fired: ['alike'],
    })
    expect(given.cases.at(-1)).toEqual({
      kind: 'measure',
      id: 'tram-fare',
      list: 'ignores',
      status: 'quiet',
      path: 'desk/measures/tram-fare.yaml',
      line: 1,
      column: 7,
      text: 'In the end it came to $45 million.',
      value: null,
      claims: [{ text: '$45 million', value: 45000000, unit: 'USD', measure: null, start: 14, end: 33 }],
    })
    expect(given.coverage[0]).toEqual({
      id: 'alike',
      fires: 1,
      silent: 1,
      idle: [{ op: 'is', predicate: 'measures', values: ['same'] }],
      onOthers: [
        { id: 'apart', list: 'fires', path: 'desk/verdicts/apart.yaml', line: 2, column: 7 },
        { id: 'apart', list: 'silent', path: 'desk/verdicts/apart.yaml', line: 1, column: 7 },
      ],
    })
    expect(given.summary).toEqual({ rules: 2, measures: 1, cases: 10, reported: 3, quiet: 3, missing: 3, noisy: 1 })
    expect(JSON.parse(json?.(tried('alike'), false, plain) ?? '').coverage).toBe(null)
  })
})
