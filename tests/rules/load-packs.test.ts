import { describe, expect, test } from 'vitest'
import { QUESTIONS } from '../../src/lexicon/predicates.ts'
import { inFolder, loadPack, refusal, refusalOf, ruleText } from './folder.ts'

const PREDICATE_NAMES = QUESTIONS.join(', ')
const RULE_KEYS = 'id, about, verdict, aspect, severity, message, note, source, when, tests'
const PLACEHOLDERS =
  'left.value, right.value, left.said, right.said, left.publisher, right.publisher, measure, period, gap, event, holder, office, source, content, account'

describe('a slip in a rule is named with its place and how to mend it', () => {
  const cases: readonly [name: string, parts: Readonly<Record<string, string | null>>, message: string][] = [
    [
      'a value that no comparison has',
      { when: 'when:\n  all:\n    - values: disjont' },
      'verdicts/x.yaml:8:15: `values` is never `disjont` [unknown-value]\n    8 |     - values: disjont\n      |               ^^^^^^^\n  Use one of: equal, within, overlap, disjoint, restated, not-comparable; did you mean `disjoint`?',
    ],
    [
      'a value of a list',
      { when: 'when: { periods: [same, unstatd] }' },
      'verdicts/x.yaml:6:25: `periods` is never `unstatd` [unknown-value]\n    6 | when: { periods: [same, unstatd] }\n      |                         ^^^^^^^\n  Use one of: same, within, different, unstated, one-sided; did you mean `unstated`?',
    ],
    [
      'a value like none',
      { when: 'when: { order: sideways }' },
      'verdicts/x.yaml:6:16: `order` is never `sideways` [unknown-value]\n    6 | when: { order: sideways }\n      |                ^^^^^^^^\n  Use one of: before, after, same, unknown.',
    ],
    [
      'a predicate that there is not',
      { when: 'when:\n  any:\n    - values: disjoint\n    - period: same' },
      `verdicts/x.yaml:9:7: no predicate is called \`period\` [unknown-predicate]\n    9 |     - period: same\n      |       ^^^^^^\n  Use one of: ${PREDICATE_NAMES}, all, any, not; did you mean \`periods\`?`,
    ],
    [
      'a predicate from the prototype of objects',
      { when: 'when: { constructor: same }' },
      `verdicts/x.yaml:6:9: no predicate is called \`constructor\` [unknown-predicate]\n    6 | when: { constructor: same }\n      |         ^^^^^^^^^^^\n  Use one of: ${PREDICATE_NAMES}, all, any, not.`,
    ],
    [
      'an empty all',
      { when: 'when: { all: [] }' },
      'verdicts/x.yaml:6:14: `all` is empty [empty-list]\n    6 | when: { all: [] }\n      |              ^^\n  Put at least one item in it.',
    ],
    [
      'an empty any',
      { when: 'when:\n  any: []' },
      'verdicts/x.yaml:7:8: `any` is empty [empty-list]\n    7 |   any: []\n      |        ^^\n  Put at least one item in it.',
    ],
    [
      'an empty list of values',
      { when: 'when: { values: [] }' },
      'verdicts/x.yaml:6:17: `values` is empty [empty-list]\n    6 | when: { values: [] }\n      |                 ^^\n  Put at least one item in it.',
    ],
    [
      'a condition without a key',
      { when: 'when: { not: {} }' },
      `verdicts/x.yaml:6:14: a condition is empty [empty-list]\n    6 | when: { not: {} }\n      |              ^^\n  Use one of: all, any, not, ${PREDICATE_NAMES}.`,
    ],
    [
      'a list where a condition belongs',
      { when: 'when:\n  - values: disjoint' },
      'verdicts/x.yaml:7:3: `when` is a list, not a condition [wrong-type]\n    7 |   - values: disjoint\n      |   ^\n  Put `all:` or `any:` above the list.',
    ],
    [
      'a word where a condition belongs',
      { when: 'when: { not: disjoint }' },
      'verdicts/x.yaml:6:14: `not` is text, not a condition [wrong-type]\n    6 | when: { not: disjoint }\n      |              ^^^^^^^^\n  Write `predicate: value`, `all:`, `any:` or `not:`.',
    ],
    [
      'two predicates in one condition',
      { when: 'when: { not: { values: equal, order: same } }' },
      'verdicts/x.yaml:6:31: `order` stands beside `values` in one condition [two-conditions]\n    6 | when: { not: { values: equal, order: same } }\n      |                               ^^^^^\n  Make each an item of a list under `all:` or `any:`.',
    ],
    [
      'a truth value',
      { when: 'when: { values: true }' },
      'verdicts/x.yaml:6:17: `values` is a truth value, not one word [wrong-type]\n    6 | when: { values: true }\n      |                 ^^^^\n  Use one of: equal, within, overlap, disjoint, restated, not-comparable.',
    ],
    [
      'an unknown key',
      { note: 'note: why\nseverty: error' },
      `verdicts/x.yaml:6:1: no key is called \`severty\` here [unknown-key]\n    6 | severty: error\n      | ^^^^^^^\n  Use one of: ${RULE_KEYS}; did you mean \`severity\`?`,
    ],
    [
      'a key called __proto__',
      { note: 'note: why\n__proto__: x' },
      `verdicts/x.yaml:6:1: no key is called \`__proto__\` here [unknown-key]\n    6 | __proto__: x\n      | ^^^^^^^^^\n  Use one of: ${RULE_KEYS}.`,
    ],
    [
      'a missing key',
      { severity: null },
      'verdicts/x.yaml:1:1: `severity` is missing [missing-key]\n    1 | id: x\n      | ^\n  Add `severity: error | warning | info`.',
    ],
    [
      'no tests',
      { tests: null },
      'verdicts/x.yaml:1:1: `tests` is missing [missing-key]\n    1 | id: x\n      | ^\n  Add `tests: …`.',
    ],
    [
      'no silent tests',
      { tests: 'tests: { fires: [{ left: a, right: b }] }' },
      'verdicts/x.yaml:7:8: `tests.silent` is missing [missing-key]\n    7 | tests: { fires: [{ left: a, right: b }] }\n      |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n  Add `silent: …`.',
    ],
    [
      'no test that fires',
      { tests: 'tests: { fires: [], silent: [{ left: a, right: b }] }' },
      'verdicts/x.yaml:7:17: `tests.fires` is empty [empty-list]\n    7 | tests: { fires: [], silent: [{ left: a, right: b }] }\n      |                 ^^\n  Put at least one item in it.',
    ],
    [
      'a test of one side',
      { tests: 'tests: { fires: [{ left: a }], silent: [{ left: a, right: b }] }' },
      'verdicts/x.yaml:7:18: `tests.fires.right` is missing [missing-key]\n    7 | tests: { fires: [{ left: a }], silent: [{ left: a, right: b }] }\n      |                  ^^^^^^^^^^^\n  Add `right: what the other says`.',
    ],
    [
      'a number for a text',
      { tests: 'tests: { fires: [{ left: 20, right: b }], silent: [{ left: a, right: b }] }' },
      'verdicts/x.yaml:7:26: `tests.fires.left` is a number, not text [wrong-type]\n    7 | tests: { fires: [{ left: 20, right: b }], silent: [{ left: a, right: b }…\n      |                          ^^\n  Put it in quotes.',
    ],
    [
      'an unknown verdict',
      { verdict: 'verdict: agree' },
      'verdicts/x.yaml:2:10: `verdict` is never `agree` [unknown-value]\n    2 | verdict: agree\n      |          ^^^^^\n  Use one of: contradiction, dispute, update, agreement.',
    ],
    [
      'an unknown severity',
      { severity: 'severity: warn' },
      'verdicts/x.yaml:3:11: `severity` is never `warn` [unknown-value]\n    3 | severity: warn\n      |           ^^^^\n  Use one of: error, warning, info.',
    ],
    [
      'an unknown aspect',
      { severity: 'severity: info\naspect: plase' },
      'verdicts/x.yaml:4:9: `aspect` is never `plase` [unknown-value]\n    4 | aspect: plase\n      |         ^^^^^\n  Use one of: value, time, place, role, polarity, attribution, actuality, arithmetic; did you mean `place`?',
    ],
    [
      'an empty message',
      { message: 'message:' },
      'verdicts/x.yaml:4:9: `message` is empty, not text [wrong-type]\n    4 | message:\n      |         ^\n  Write text here.',
    ],
    [
      'a blank message',
      { message: 'message: " "' },
      'verdicts/x.yaml:4:10: `message` is blank [wrong-type]\n    4 | message: " "\n      |          ^^^\n  Write text between the quotes.',
    ],
    [
      'an unknown placeholder',
      { message: 'message: "{left.valeu}"' },
      `verdicts/x.yaml:4:10: no placeholder is called \`left.valeu\` [unknown-placeholder]\n    4 | message: "{left.valeu}"\n      |          ^^^^^^^^^^^^^^\n  Use one of: ${PLACEHOLDERS}; did you mean \`left.value\`?`,
    ],
    [
      'a message of a page',
      { message: `message: ${'word '.repeat(120)}` },
      'verdicts/x.yaml:4:10: `message` has 599 characters, more than the 500 allowed [too-long]\n    4 | message: word word word word word word word word word word word word wor…\n      |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n  Say it in one sentence; the rest belongs in `note`.',
    ],
    [
      'an open brace',
      { message: 'message: "{gap and {gap}"' },
      'verdicts/x.yaml:4:10: a `{` in `message` has no `}` [unknown-placeholder]\n    4 | message: "{gap and {gap}"\n      |          ^^^^^^^^^^^^^^^^\n  Close the brace or remove it.',
    ],
    [
      'another id than the file has',
      { id: 'id: y' },
      'verdicts/x.yaml:1:5: `id` is `y`, but the file is called `x.yaml` [id-not-file-name]\n    1 | id: y\n      |     ^\n  Write `id: x`, or call the file `y.yaml`.',
    ],
    [
      'an id with capitals',
      { id: 'id: X y' },
      'verdicts/x.yaml:1:5: `id` is `X y`, not an id [wrong-form]\n    1 | id: X y\n      |     ^^^\n  Write lower-case words joined by hyphens.',
    ],
  ]

  test.each(cases)('%s', async (_, parts, message) => {
    expect(await refusalOf({ 'verdicts/x.yaml': ruleText(parts) })).toBe(message)
  })

  test('a file that is a list', async () => {
    expect(await refusalOf({ 'verdicts/x.yaml': '- id: x\n' })).toBe(
      `verdicts/x.yaml:1:1: the file is a list, not a map [wrong-type]\n    1 | - id: x\n      | ^\n  Write its keys: ${RULE_KEYS}.`,
    )
  })

  test('an empty file', async () => {
    expect(await refusalOf({ 'verdicts/x.yaml': '' })).toBe(
      `verdicts/x.yaml:1:1: the file is empty, not a map [wrong-type]\n    1 |\n      | ^\n  Write its keys: ${RULE_KEYS}.`,
    )
  })
})

describe('a pack', () => {
  test('is refused with every slip of every file, in order of place', async () => {
    const message = await refusalOf({
      'verdicts/b.yaml': ruleText({ id: 'id: a', severity: 'severity: bad' }),
      'verdicts/a.yaml': ruleText({ id: 'id: a', when: 'when: { time: same }', note: null }),
      'verdicts/c.yaml': 'id: "c\n',
    })
    expect(message.split('\n').filter((line) => !line.startsWith(' '))).toEqual([
      'verdicts/a.yaml:1:1: `note` is missing [missing-key]',
      'verdicts/a.yaml:5:9: no predicate is called `time` [unknown-predicate]',
      'verdicts/b.yaml:1:5: `id` is `a`, but the file is called `b.yaml` [id-not-file-name]',
      'verdicts/b.yaml:1:5: `a` is an id twice, first at verdicts/a.yaml:1:5 [duplicate-id]',
      'verdicts/b.yaml:3:11: `severity` is never `bad` [unknown-value]',
      'verdicts/c.yaml:1:7: not valid YAML: Missing closing "quote [invalid-yaml]',
    ])
  })

  const none =
    'no rules are here: `verdicts/*.yaml` names no file [no-rules]\n  Name a folder that holds `verdicts/` and `measures/`.'

  test('that is not there is refused by name', async () => {
    expect(await refusal('no/such/rules', loadPack('no/such/rules/'))).toBe(`.: ${none}`)
    await expect(loadPack('no/such/rules')).rejects.toThrow('no/such/rules: no rules are here')
  })

  test('without a rule is refused', async () => {
    expect(await refusalOf({ 'verdicts/readme.txt': 'nothing' })).toBe(`.: ${none}`)
  })

  test('may go without measures', async () => {
    const pack = await inFolder({ 'verdicts/x.yaml': ruleText() }, (folder) => loadPack(folder))
    expect(pack.measures).toEqual([])
  })

  test('has its rules by id, with conditions compiled and what is left out filled in', async () => {
    const when =
      'when:\n  all:\n    - values: disjoint\n    - periods: [same, unstated]\n    - any:\n        - not: { entities: different }'
    const files = {
      'verdicts/x.yaml': ruleText({ when }),
      'verdicts/a-b.yaml': ruleText({ id: 'id: a-b' }),
      'verdicts/a.yaml': ruleText({ id: 'id: a' }),
    }
    const { rules } = await inFolder(files, (folder) => loadPack(folder))
    expect(rules.map(({ id }) => id)).toEqual(['a', 'a-b', 'x'])
    expect(rules.at(-1)).toEqual({
      id: 'x',
      about: 'quantity',
      verdict: 'contradiction',
      aspect: 'value',
      severity: 'error',
      message: '{left.value} or {right.value}',
      note: 'why',
      source: null,
      when: {
        op: 'all',
        of: [
          { op: 'is', predicate: 'values', values: ['disjoint'] },
          { op: 'is', predicate: 'periods', values: ['same', 'unstated'] },
          { op: 'any', of: [{ op: 'not', of: { op: 'is', predicate: 'entities', values: ['different'] } }] },
        ],
      },
      tests: { fires: [{ left: 'a', right: 'b' }], silent: [{ left: 'a', right: 'a' }] },
    })
  })
})
