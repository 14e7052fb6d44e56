import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { Finding } from '../../src/model/finding.ts'
import type { Report } from '../../src/model/report.ts'
import type { Style } from '../../src/report/format.ts'
import { junit } from '../../src/report/formats/junit.ts'
import { xmlText } from '../../src/report/xml.ts'
import { against, costReport, ORDERS, sayingOf } from './ci.ts'
import { agreed, ferries, plain, reportOf, silent } from './fixture.ts'

const schema = readFileSync(new URL('junit.xsd', import.meta.url), 'utf8')

async function problemsOf(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: { fileName: 'report.xml', contents: xml }, schema })
  return errors.map(({ message }) => message)
}

function linesOf(report: Report, style: Partial<Style> = {}): readonly string[] {
  return junit.render(report, { ...plain, ...style }).split('\n')
}

test('a suite for each verdict, a test case for each finding', () => {
  expect(junit.render(ferries, plain)).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="crosscheck" tests="3" failures="1" errors="0" time="0">
<testsuite name="articles" tests="1" failures="0" errors="0" skipped="0" time="0">
<testcase classname="articles" name="every article could be read" time="0"/>
</testsuite>
<testsuite name="contradiction" tests="1" failures="1" errors="0" skipped="0" time="0">
<testcase classname="contradiction.disjoint-values" name="disjoint-values [f7c1a90be44d]" time="0">
<failure message="Harbour Gull has $5.27 million, ledger.txt has $4.9 million for repairs to the north pier" type="disjoint-values">
Harbour Gull has $5.27 million, ledger.txt has $4.9 million for repairs to the north pier
$5.27 million: Harbour Gull, news/gull.txt:3:1: &quot;Repairs to the north pier cost $5.27 million&quot;
$4.9 million: ledger.txt, news/ledger.txt:2:112: &quot;repairs to the north pier came to $4.9 million&quot;
why: same measure
</failure>
</testcase>
</testsuite>
<testsuite name="agreement" tests="1" failures="0" errors="0" skipped="0" time="0">
<testcase classname="agreement.same-values" name="same-values [f02bb6c8d110]" time="0">
<system-out>
Harbour Gull and ledger.txt have 64 people for people … employs
64 people: Harbour Gull, news/gull.txt:4:10: &quot;employs 64 people&quot;
why: same measure
</system-out>
</testcase>
</testsuite>
</testsuites>
`)
})

test('nothing found is a test that passes, an article that could not be read one that breaks', () => {
  expect(linesOf(silent).slice(1)).toEqual([
    '<testsuites name="crosscheck" tests="1" failures="0" errors="0" time="0">',
    '<testsuite name="articles" tests="1" failures="0" errors="0" skipped="0" time="0">',
    '<testcase classname="articles" name="every article could be read" time="0"/>',
    '</testsuite>',
    '</testsuites>',
    '',
  ])
  expect(linesOf(silent, { unread: 2 }).slice(1)).toEqual([
    '<testsuites name="crosscheck" tests="1" failures="0" errors="1" time="0">',
    '<testsuite name="articles" tests="1" failures="0" errors="1" skipped="0" time="0">',
    '<testcase classname="articles" name="every article could be read" time="0">',
    '<error message="2 articles could not be read" type="unread">',
    'Silence proves nothing there. Standard error of the run says which, and how to mend it.',
    '</error>',
    '</testcase>',
    '</testsuite>',
    '</testsuites>',
    '',
  ])
})

describe('a finding', () => {
  const message = 'Harbour Gull has $5.27 million, ledger.txt has $4.9 million for repairs to the north pier'
  const cases: readonly [
    what: string,
    part: Partial<Finding>,
    failing: Style['failing'],
    counts: string,
    line: string,
  ][] = [
    [
      'that is new fails',
      {},
      ['contradiction'],
      'failures="1" errors="0" skipped="0"',
      `<failure message="${message}" type="disjoint-values">`,
    ],
    [
      'that has changed fails',
      { status: 'changed' },
      ['contradiction'],
      'failures="1" errors="0" skipped="0"',
      `<failure message="${message}" type="disjoint-values">`,
    ],
    [
      'that is known is skipped',
      { status: 'known' },
      ['contradiction'],
      'failures="0" errors="0" skipped="1"',
      `<skipped message="known to known.jsonl: ${message}"/>`,
    ],
    [
      'that has spread is skipped',
      { status: 'spread' },
      ['contradiction'],
      'failures="0" errors="0" skipped="1"',
      `<skipped message="known to known.jsonl, though another publisher has it now: ${message}"/>`,
    ],
    ['of a verdict that fails no run passes', {}, [], 'failures="0" errors="0" skipped="0"', '<system-out>'],
    [
      'that is known and of such a verdict passes',
      { status: 'known' },
      ['dispute'],
      'failures="0" errors="0" skipped="0"',
      '<system-out>',
    ],
  ]
  test.each(cases)('%s', (_, part, failing, counts, line) => {
    const lines = linesOf(against(costReport([part])), { failing })
    expect(lines[5]).toBe(`<testsuite name="contradiction" tests="1" ${counts} time="0">`)
    expect(lines[7]).toBe(line)
  })

  test('has a name of what it is about, whatever the wording', () => {
    const fact = {
      measures: ['trade-turnover'],
      entities: ['China', 'Russia'],
      changes: [],
      periods: ['2022-01-01/2023-01-01'],
      qualifiers: [],
      units: [],
    }
    const named = (words: string) => linesOf(costReport([{ fact, message: words }]))[6]
    expect(named('one way')).toBe(
      '<testcase classname="contradiction.disjoint-values" name="trade turnover (China, Russia), 2022 [f7c1a90be44d]" time="0">',
    )
    expect(named('another')).toBe(named('one way'))
  })
})

describe('XML that others read', () => {
  test.each([
    ['with findings', ferries, {}],
    ['with agreements only', agreed, {}],
    ['with nothing found', silent, {}],
    ['with nothing read', reportOf([], [], []), { unread: 1 }],
    [
      'with findings of one fingerprint',
      costReport([{ id: 'f1' }, { id: 'f1-2' }, { id: 'f2', verdict: 'update' }]),
      {},
    ],
    ['with known ones', against(costReport([{ status: 'known' }])), {}],
  ])('%s', async (_, report, style) => {
    expect(await problemsOf(junit.render(report, { ...plain, ...style }))).toEqual([])
  })

  test('one name twice would be found out', async () => {
    expect(await problemsOf(junit.render(costReport([{}, {}]), plain))).toEqual([
      "Schemas validity error : Element 'testcase': Duplicate key-sequence ['contradiction.disjoint-values', 'disjoint-values [f7c1a90be44d]'] in unique identity-constraint 'named-once'.",
    ])
  })

  test.each(ORDERS)('%j add no element and spoil none', async (words) => {
    const xml = junit.render(sayingOf(words), plain)
    expect(await problemsOf(xml)).toEqual([])
    const usual = junit.render(sayingOf('words'), plain)
    expect(xml.match(/<[^ >]*/g)).toEqual(usual.match(/<[^ >]*/g))
  })

  test.each([
    ['markup', `a < b & "c" > 'd' ]]>`, 'a &lt; b &amp; &quot;c&quot; &gt; &apos;d&apos; ]]&gt;'],
    ['controls', '\u0000\u000B\u001b\u0085', '⟨U+0000⟩⟨U+000B⟩⟨U+001B⟩⟨U+0085⟩'],
    ['breaks', 'a\r\nb\tc', 'a b c'],
    ['halves and no characters', '\uD800\uDC00 \uD800 \uFFFE', '\u{10000} ⟨U+D800⟩ \uFFFD'],
  ])('%s', (_, text, xml) => {
    expect(xmlText(text)).toBe(xml)
  })

  test('any text is one line of what XML can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(xmlText(text)).toMatch(/^[\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u)
        expect(xmlText(text)).not.toMatch(/[<>"'\r\n]|&(?!(?:amp|lt|gt|quot|apos);)/)
      }),
    )
  })
})
