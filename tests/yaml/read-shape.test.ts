import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { formatProblem } from '../../src/errors.ts'
import { complain } from '../../src/yaml/complain.ts'
import { orElse, someOf, text } from '../../src/yaml/fields.ts'
import { hints } from '../../src/yaml/hints.ts'
import { readShape } from '../../src/yaml/read-shape.ts'
import { parseYaml } from '../../src/yaml/yaml-file.ts'

const level = z.enum(['low', 'high'])
const ship = z.strictObject({
  name: text({ add: 'what is painted on it' }),
  crew: z.int().min(1).max(99).optional(),
  afloat: z.boolean().default(true),
  alarm: z.union([level, someOf(level)]).optional(),
  cargo: z.partialRecord(z.enum(['coal', 'grain']), z.number()).optional(),
  ports: z.record(z.string(), level).optional(),
  log: z
    .array(z.strictObject({ day: text(), note: orElse(text().max(12), null) }))
    .max(2)
    .optional(),
  flag: text()
    .superRefine((flag, context) => {
      if (flag === 'black') complain(context, { code: 'pirate', what: 'a black flag', fix: 'Strike it.' })
    })
    .optional(),
  sails: z
    .strictObject({ fore: z.number(), main: z.number() })
    .register(hints, { called: 'a set of sails', write: 'Write `fore:` and `main:`.', writeForList: 'Name the sails.' })
    .optional(),
})

async function read(source: string) {
  const { value, problems } = readShape(await parseYaml(source, 'x.yaml'), ship)
  return { value, problems: problems.map(formatProblem) }
}

const KEYS = 'name, crew, afloat, alarm, cargo, ports, log, flag, sails'

describe('what does not fit is told with its place and how to mend it', () => {
  const cases: readonly [name: string, source: string, problems: readonly string[]][] = [
    [
      'a key that is missing',
      'crew: 3',
      ['x.yaml:1:1: `name` is missing [missing-key]\n    1 | crew: 3\n      | ^\n  Add `name: what is painted on it`.'],
    ],
    [
      'keys that there are not, two at once',
      'name: a\nnane: b\ncrww: 3',
      [
        `x.yaml:2:1: no key is called \`nane\` here [unknown-key]\n    2 | nane: b\n      | ^^^^\n  Use one of: ${KEYS}; did you mean \`name\`?`,
        `x.yaml:3:1: no key is called \`crww\` here [unknown-key]\n    3 | crww: 3\n      | ^^^^\n  Use one of: ${KEYS}; did you mean \`crew\`?`,
      ],
    ],
    [
      'a list for a map',
      '- name: a',
      [
        `x.yaml:1:1: the file is a list, not a map [wrong-type]\n    1 | - name: a\n      | ^\n  Write its keys: ${KEYS}.`,
      ],
    ],
    [
      'a number for a text',
      'name: 12',
      [
        'x.yaml:1:7: `name` is a number, not text [wrong-type]\n    1 | name: 12\n      |       ^^\n  Put it in quotes.',
      ],
    ],
    [
      'a date of an old version of YAML for a text',
      '%YAML 1.1\n---\nname: 2021-03-04',
      [
        'x.yaml:3:7: `name` is a date, not text [wrong-type]\n    3 | name: 2021-03-04\n      |       ^^^^^^^^^^\n  Put it in quotes.',
      ],
    ],
    [
      'a text for a number',
      'name: a\ncrew: many',
      [
        'x.yaml:2:7: `crew` is text, not a number [wrong-type]\n    2 | crew: many\n      |       ^^^^\n  Write a number here.',
      ],
    ],
    [
      'a fraction for a whole number',
      'name: a\ncrew: 2.5',
      [
        'x.yaml:2:7: `crew` is a number, not a whole number [wrong-type]\n    2 | crew: 2.5\n      |       ^^^\n  Write a whole number here.',
      ],
    ],
    [
      'too small a number',
      'name: a\ncrew: 0',
      [
        'x.yaml:2:7: `crew` is 0, and at least 1 is allowed [out-of-range]\n    2 | crew: 0\n      |       ^\n  Write a number of at least 1.',
      ],
    ],
    [
      'too large a number',
      'name: a\ncrew: 100',
      [
        'x.yaml:2:7: `crew` is 100, and at most 99 is allowed [out-of-range]\n    2 | crew: 100\n      |       ^^^\n  Write a number of at most 99.',
      ],
    ],
    [
      'a word for a truth value',
      'name: a\nafloat: yes',
      [
        'x.yaml:2:9: `afloat` is text, not a truth value [wrong-type]\n    2 | afloat: yes\n      |         ^^^\n  Write `true` or `false`.',
      ],
    ],
    [
      'nothing for a key that may be left out',
      'name: a\ncrew:',
      ['x.yaml:2:6: `crew` is empty, not a number [wrong-type]\n    2 | crew:\n      |      ^\n  Write a number here.'],
    ],
    [
      'another word, of a choice between a word and a list',
      'name: a\nalarm: higg',
      [
        'x.yaml:2:8: `alarm` is never `higg` [unknown-value]\n    2 | alarm: higg\n      |        ^^^^\n  Use one of: low, high; did you mean `high`?',
      ],
    ],
    [
      'another word in a list, of the same choice',
      'name: a\nalarm: [low, hgh]',
      [
        'x.yaml:2:14: `alarm` is never `hgh` [unknown-value]\n    2 | alarm: [low, hgh]\n      |              ^^^\n  Use one of: low, high; did you mean `high`?',
      ],
    ],
    [
      'an empty list, of the same choice',
      'name: a\nalarm: []',
      [
        'x.yaml:2:8: `alarm` is empty [empty-list]\n    2 | alarm: []\n      |        ^^\n  Put at least one item in it.',
      ],
    ],
    [
      'neither, of the same choice',
      'name: a\nalarm: { low: high }',
      [
        'x.yaml:2:8: `alarm` is a map, not one word [wrong-type]\n    2 | alarm: { low: high }\n      |        ^^^^^^^^^^^^^\n  Use one of: low, high.',
      ],
    ],
    [
      'a key of a closed table',
      'name: a\ncargo: { grian: 3 }',
      [
        'x.yaml:2:10: no key is called `grian` here [unknown-key]\n    2 | cargo: { grian: 3 }\n      |          ^^^^^\n  Use one of: coal, grain; did you mean `grain`?',
      ],
    ],
    [
      'a value of a closed table',
      'name: a\ncargo: { grain: much }',
      [
        'x.yaml:2:17: `cargo.grain` is text, not a number [wrong-type]\n    2 | cargo: { grain: much }\n      |                 ^^^^\n  Write a number here.',
      ],
    ],
    [
      'a list for a table',
      'name: a\ncargo: [grain]',
      [
        'x.yaml:2:8: `cargo` is a list, not a map [wrong-type]\n    2 | cargo: [grain]\n      |        ^^^^^^^\n  Write its keys: coal, grain.',
      ],
    ],
    [
      'a value of an open table',
      'name: a\nports: { Saltby: med }',
      [
        'x.yaml:2:18: `ports.Saltby` is never `med` [unknown-value]\n    2 | ports: { Saltby: med }\n      |                  ^^^\n  Use one of: low, high.',
      ],
    ],
    [
      'a list that is too long',
      'name: a\nlog: [{ day: a }, { day: b }, { day: c }]',
      [
        'x.yaml:2:6: `log` has 3 items, more than the 2 allowed [too-long]\n    2 | log: [{ day: a }, { day: b }, { day: c }]\n      |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n  Shorten it.',
      ],
    ],
    [
      'a text that is too long',
      'name: a\nlog: [{ day: a, note: becalmed again }]',
      [
        'x.yaml:2:23: `log.note` has 14 characters, more than the 12 allowed [too-long]\n    2 | log: [{ day: a, note: becalmed again }]\n      |                       ^^^^^^^^^^^^^^\n  Shorten it.',
      ],
    ],
    [
      'a key that is missing in the second item of a list',
      'name: a\nlog:\n  - day: a\n  - note: b',
      ['x.yaml:4:5: `log.day` is missing [missing-key]\n    4 |   - note: b\n      |     ^\n  Add `day: …`.'],
    ],
    [
      'what a check of its own finds',
      'name: a\nflag: black',
      ['x.yaml:2:7: a black flag [pirate]\n    2 | flag: black\n      |       ^^^^^\n  Strike it.'],
    ],
    [
      'a shape with a name of its own',
      'name: a\nsails: 2',
      [
        'x.yaml:2:8: `sails` is a number, not a set of sails [wrong-type]\n    2 | sails: 2\n      |        ^\n  Write `fore:` and `main:`.',
      ],
    ],
    [
      'a list in place of a shape with a name of its own',
      'name: a\nsails: [2]',
      [
        'x.yaml:2:8: `sails` is a list, not a set of sails [wrong-type]\n    2 | sails: [2]\n      |        ^^^\n  Name the sails.',
      ],
    ],
    [
      'everything at once, in order of place',
      'crew: 0\nflag: black\nlog: [{ nite: a }]\nname: " "',
      [
        'x.yaml:1:7: `crew` is 0, and at least 1 is allowed [out-of-range]\n    1 | crew: 0\n      |       ^\n  Write a number of at least 1.',
        'x.yaml:2:7: a black flag [pirate]\n    2 | flag: black\n      |       ^^^^^\n  Strike it.',
        'x.yaml:3:7: `log.day` is missing [missing-key]\n    3 | log: [{ nite: a }]\n      |       ^^^^^^^^^^^\n  Add `day: …`.',
        'x.yaml:3:9: no key is called `nite` here [unknown-key]\n    3 | log: [{ nite: a }]\n      |         ^^^^\n  Use one of: day, note; did you mean `note`?',
        'x.yaml:4:7: `name` is blank [wrong-type]\n    4 | name: " "\n      |       ^^^\n  Write text between the quotes.',
      ],
    ],
  ]
  test.each(cases)('%s', async (_, source, problems) => {
    expect(await read(source)).toEqual({ value: undefined, problems })
  })
})

describe('what fits comes back', () => {
  const cases: readonly [name: string, source: string, value: unknown][] = [
    ['with what is left out filled in', 'name: a', { name: 'a', afloat: true }],
    [
      'with every sort of value',
      'name: " a "\ncrew: 3\nafloat: false\nalarm: [low]\ncargo: { coal: 1.5 }\nports: { Saltby: high }\nlog: [{ day: a }]',
      {
        name: 'a',
        crew: 3,
        afloat: false,
        alarm: ['low'],
        cargo: { coal: 1.5 },
        ports: { Saltby: 'high' },
        log: [{ day: 'a', note: null }],
      },
    ],
  ]
  test.each(cases)('%s', async (_, source, value) => {
    expect(await read(source)).toEqual({ value, problems: [] })
  })
})

test('a file that could not be parsed says why', async () => {
  const { value, problems } = await read('name: "a\n')
  expect(value).toBeUndefined()
  expect(problems[0]).toMatch(/^x\.yaml:1:9: not valid YAML: Missing closing "quote \[invalid-yaml\]\n/)
})

test('whatever stands in a file, either it fits or every problem has a line of the file', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json({ maxDepth: 4 }), async (source) => {
      const { value, problems } = readShape(await parseYaml(source, 'x.yaml'), ship)
      expect(value === undefined).toBe(problems.length > 0)
      expect(problems.filter(({ place }) => place.line !== 1)).toEqual([])
    }),
  )
})
