import { describe, expect, test } from 'vitest'
import { formatProblem } from '../../src/errors.ts'
import { parseYaml, readYamlFile } from '../../src/yaml/yaml-file.ts'
import { entryOf } from '../../src/yaml/yaml-node.ts'
import { inFolder } from '../rules/folder.ts'

const syntax = 'Check the indentation, and put text that holds `: ` or ` #` in quotes.'
const shallow = 'Nest less: a handful of levels is enough.'
const noControl = (frame: string) =>
  `a control or bidirectional character stands here [control-character]\n${frame}\n  Remove the character.`

async function problemsOf(source: string): Promise<readonly string[]> {
  return (await parseYaml(source, 'x.yaml')).problems.map(formatProblem)
}

describe('a file that is refused', () => {
  const cases: readonly [name: string, source: string, problems: readonly string[]][] = [
    [
      'a key given twice',
      'id: a\nnote: b\nid: c\n',
      [
        'x.yaml:3:1: `id` is given twice, first in line 1 [duplicate-key]\n    3 | id: c\n      | ^^\n  Keep one of the two.',
      ],
    ],
    [
      'a nested key given twice',
      'a:\n  b: 1\n  b: 2\n',
      [
        'x.yaml:3:3: `b` is given twice, first in line 2 [duplicate-key]\n    3 |   b: 2\n      |   ^\n  Keep one of the two.',
      ],
    ],
    [
      'an alias',
      'a: &n text\nb: *n\n',
      [
        'x.yaml:2:4: an alias stands for a value here [yaml-alias]\n    2 | b: *n\n      |    ^^\n  Write the value out.',
      ],
    ],
    [
      'a key that is a list',
      '? [a]\n: b\n',
      ['x.yaml:1:3: a key here is not a word [bad-key]\n    1 | ? [a]\n      |   ^^^\n  Write the key as plain text.'],
    ],
    [
      'a tag',
      'a: !run rm\n',
      [
        `x.yaml:1:4: not valid YAML: Unresolved tag: !run [invalid-yaml]\n    1 | a: !run rm\n      |    ^^^^\n  ${syntax}`,
      ],
    ],
    [
      'a second document',
      'a: b\n---\nc: d\n',
      [
        `x.yaml:2:1: not valid YAML: a second document starts here [invalid-yaml]\n    2 | ---\n      | ^^^\n  ${syntax}`,
      ],
    ],
    [
      'an open quote',
      'a: "b\n',
      [`x.yaml:1:6: not valid YAML: Missing closing "quote [invalid-yaml]\n    1 | a: "b\n      |      ^\n  ${syntax}`],
    ],
    [
      'two colons',
      'a: b: c\n',
      [
        `x.yaml:1:4: not valid YAML: Nested mappings are not allowed in compact mappings [invalid-yaml]\n    1 | a: b: c\n      |    ^\n  ${syntax}`,
      ],
    ],
    [
      'an escape character',
      'a: b\u001b[31m\n',
      [`x.yaml:1:5: ${noControl('    1 | a: b⟨U+001B⟩[31m\n      |     ^^^^^^^^')}`],
    ],
    [
      'an escaped escape character',
      'a: "\\e[31m"\n',
      [`x.yaml:1:4: ${noControl('    1 | a: "\\e[31m"\n      |    ^^^^^^^^')}`],
    ],
    [
      'an override of direction',
      'a: b\nc: \u202ed\n',
      [`x.yaml:2:4: ${noControl('    2 | c: ⟨U+202E⟩d\n      |    ^^^^^^^^')}`],
    ],
    [
      'a long line',
      `a: b\nc: ${'x'.repeat(4000)}\n`,
      [
        'x.yaml:2:1: a line of 4003 characters is longer than the 4000 allowed [too-long]\n    2 | c: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…\n      | ^\n  Break the line: a folded text starts with `>`.',
      ],
    ],
    [
      'many lines',
      'a\n'.repeat(5001),
      ['x.yaml: 5002 lines are more than the 5000 allowed [too-long]\n  Split it into several files.'],
    ],
  ]
  test.each(cases)('%s', async (_, source, problems) => {
    expect(await problemsOf(source)).toEqual(problems)
  })
})

describe('deep nesting is refused before anything recurses', () => {
  const cases: readonly [name: string, source: string][] = [
    ['brackets', `a: ${'['.repeat(1000)}${']'.repeat(1000)}`],
    ['brackets with closing ones in quotes', '[ "]", '.repeat(500)],
    ['braces', `a: ${'{b: '.repeat(900)}`],
    ['dashes on one line', `${'- '.repeat(1000)}x`],
    ['question marks', `${'? '.repeat(1000)}x`],
    ['indented keys', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['colons', `a:\n  - ${'b: '.repeat(700)}`],
  ]
  test.each(cases)('%s', async (_, source) => {
    const problems = await problemsOf(source)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^x\.yaml:\d+:\d+: nested more than 64 levels deep \[too-deep\]/)
    expect(problems[0]).toContain(shallow)
  })

  test('but not sixty levels', async () => {
    expect(await problemsOf(`a: ${'['.repeat(60)}${']'.repeat(60)}`)).toEqual([])
  })
})

test('thirty thousand keys in one map take no quadratic time', async () => {
  const line = (at: number) => Array.from({ length: 10 }, (_, index) => `k${at}${index}: 1`).join(', ')
  const source = `{${Array.from({ length: 3000 }, (_, index) => line(10_000 + index)).join(',\n')}}`
  const start = performance.now()
  expect(await problemsOf(source)).toEqual([])
  expect(performance.now() - start).toBeLessThan(10_000)
})

describe('a file that is read', () => {
  test('has a place for every key and value', async () => {
    const { root } = await parseYaml('# note\nid: x\nwhen:\n  - values: [same]\n', 'x.yaml')
    const when = entryOf(root, 'when')
    expect(entryOf(root, 'id')).toEqual({
      key: 'id',
      keyPlace: { path: 'x.yaml', line: 2, column: 1, excerpt: { text: 'id: x', length: 2 } },
      value: {
        type: 'text',
        place: { path: 'x.yaml', line: 2, column: 5, excerpt: { text: 'id: x', length: 1 } },
        text: 'x',
      },
    })
    const item = when?.value.type === 'list' ? when.value.items[0] : undefined
    const values = entryOf(item ?? null, 'values')
    expect(values?.keyPlace).toMatchObject({ path: 'x.yaml', line: 4, column: 5 })
    expect(values?.value.place).toMatchObject({ path: 'x.yaml', line: 4, column: 13 })
  })

  test('keeps words and numbers apart', async () => {
    const { root } = await parseYaml('a: 20\nb: "20"\nc: yes\nd: true\ne:\nf: 2021-01-01\n', 'x.yaml')
    const types = root?.type === 'map' ? root.entries.map(({ key, value }) => `${key} ${value.type}`) : []
    expect(types).toEqual(['a number', 'b text', 'c text', 'd boolean', 'e nothing', 'f text'])
  })

  test('may have a byte order mark and Windows line ends', async () => {
    const { root } = await inFolder({ 'x.yaml': '\uFEFFid: x\r\nnote: y\r\n' }, (folder) =>
      readYamlFile(`${folder}/x.yaml`),
    )
    const note = entryOf(root, 'note')?.value
    expect(note?.type === 'text' && note.text).toBe('y')
    expect(note?.place.line).toBe(2)
    expect(note?.place.column).toBe(7)
  })

  test('may have a key called __proto__, which is a key like any other', async () => {
    const { root } = await parseYaml('__proto__: x\n', 'x.yaml')
    expect(root?.type === 'map' && root.entries.map(({ key }) => key)).toEqual(['__proto__'])
  })
})

describe('a file on disk', () => {
  const read = (content: string | Uint8Array) =>
    inFolder({ 'x.yaml': content }, async (folder) => {
      const { problems } = await readYamlFile(`${folder}/x.yaml`)
      return problems.map((problem) => formatProblem(problem).replace(`${folder}/`, ''))
    })

  test('that is not UTF-8', async () => {
    expect(await read(new Uint8Array([0x61, 0x3a, 0x20, 0xff]))).toEqual([
      'x.yaml: not UTF-8 text [not-utf8]\n  Save the file as UTF-8.',
    ])
  })

  test('that is too big', async () => {
    expect(await read('a\n'.repeat(200_000))).toEqual([
      'x.yaml: 400000 bytes are more than the 262144 allowed [too-long]\n  Split it into several files.',
    ])
  })

  test('that is not there', async () => {
    const { problems } = await readYamlFile('no/such/file.yaml')
    expect(problems.map(formatProblem)).toEqual([
      'no/such/file.yaml: cannot be read (ENOENT) [unreadable-file]\n  Check the file and its permissions.',
    ])
  })

  test('that is a folder', async () => {
    const problems = await inFolder({ 'x.yaml/a.txt': '' }, async (folder) => {
      const { problems } = await readYamlFile(`${folder}/x.yaml`)
      return problems.map(({ code, what }) => `${code} ${what}`)
    })
    expect(problems).toEqual(['unreadable-file cannot be read (EISDIR)'])
  })
})
