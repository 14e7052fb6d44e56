import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { PREDICATES } from '../src/lexicon/predicates.ts'
import { jsonSchema, SCHEMAS } from '../src/schemas.ts'
import { plainValue } from '../src/yaml/plain-value.ts'
import { readShape } from '../src/yaml/read-shape.ts'
import { parseYaml } from '../src/yaml/yaml-file.ts'
import { ruleText } from './rules/folder.ts'

// zod states what a date looks like as a pattern too.
const ajv = new Ajv2020({ allErrors: true, strict: true, formats: { date: true } })

async function schemaOf(name: string) {
  const definition = await SCHEMAS[name]?.()
  if (!definition) throw new Error(`no schema is called ${name}`)
  return { definition, validate: ajv.compile(await jsonSchema(name)) }
}

const rule = await schemaOf('rule')
const measure = await schemaOf('measure')
const config = await schemaOf('config')
const baseline = await schemaOf('baseline')

/** Whether the loader takes a text, and whether its JSON Schema does. */
async function verdicts(source: string, { definition, validate }: { definition: z.ZodType; validate: unknown }) {
  const file = await parseYaml(source, 'x.yaml')
  if (!file.root) throw new Error('not YAML')
  const valid = typeof validate === 'function' && validate(JSON.parse(JSON.stringify(plainValue(file.root))))
  return { loader: readShape(file, definition).value !== undefined, schema: valid }
}

describe('each schema', () => {
  test.each(Object.keys(SCHEMAS))(
    '%s is a JSON Schema of draft 2020-12 with a name and a description',
    async (name) => {
      expect(await jsonSchema(name)).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `urn:crosscheck:${name}:1`,
        title: expect.stringMatching(/crosscheck/),
        description: expect.stringMatching(/\.$/),
      })
    },
  )

  test('that there is not is refused by name', async () => {
    await expect(jsonSchema('rulez')).rejects.toThrow('no schema is called rulez')
  })
})

describe.each([
  ['verdicts', rule, 'rule'],
  ['measures', measure, 'measure'],
] as const)('rules/%s', (folder, { validate }, name) => {
  const files = readdirSync(`rules/${folder}`)

  test.each(files)('%s meets the schema that its first line names', async (file) => {
    const source = readFileSync(`rules/${folder}/${file}`, 'utf8')
    expect(source.split('\n')[0]).toBe(`# yaml-language-server: $schema=../../dist/schemas/${name}.json`)
    const { root } = await parseYaml(source, file)
    expect(validate(root && plainValue(root))).toBe(true)
  })
})

describe('a rule that the loader refuses for its shape is refused by its JSON Schema', () => {
  const cases: readonly [name: string, parts: Readonly<Record<string, string | null>>][] = [
    ['a missing key', { severity: null }],
    ['an unknown key', { note: 'note: why\nseverty: error' }],
    ['another verdict', { verdict: 'verdict: agree' }],
    ['another aspect', { severity: 'severity: info\naspect: plase' }],
    ['an empty aspect', { severity: 'severity: info\naspect:' }],
    ['an id with capitals', { id: 'id: X y' }],
    ['a blank message', { message: 'message: " "' }],
    ['a message of a page', { message: `message: ${'word '.repeat(120)}` }],
    ['an unknown placeholder', { message: 'message: "{left.valeu}"' }],
    ['a placeholder in a placeholder', { message: 'message: "{left.{gap}value}"' }],
    ['an open brace', { message: 'message: "{gap and {gap}"' }],
    ['a blank note', { note: 'note: ""' }],
    ['a number for a source', { note: 'note: why\nsource: 12' }],
    ['an unknown predicate', { when: 'when: { period: same }' }],
    ['an unknown answer', { when: 'when: { all: [{ not: { values: disjont } }] }' }],
    ['an unknown answer in a list', { when: 'when: { periods: [same, unstatd] }' }],
    ['no answer', { when: 'when: { values: [] }' }],
    ['an empty condition', { when: 'when: {}' }],
    ['an empty all', { when: 'when: { all: [] }' }],
    ['two predicates in one condition', { when: 'when: { not: { values: equal, order: same } }' }],
    ['a list for a condition', { when: 'when: [{ values: equal }]' }],
    ['a list for a condition under not', { when: 'when: { not: [{ values: equal }] }' }],
    ['a map for a list of conditions', { when: 'when: { any: { values: equal } }' }],
    ['a test of one side', { tests: 'tests: { fires: [{ left: a }], silent: [{ left: a, right: b }] }' }],
    ['no test that fires', { tests: 'tests: { fires: [], silent: [{ left: a, right: b }] }' }],
  ]
  test.each(cases)('%s', async (_, parts) => {
    expect(await verdicts(ruleText(parts), rule)).toEqual({ loader: false, schema: false })
  })
})

describe('a rule that the loader takes meets its JSON Schema', () => {
  const cases: readonly [name: string, parts: Readonly<Record<string, string | null>>][] = [
    ['as short as can be', {}],
    ['with every key', { note: 'note: why\naspect: time\nsource: https://example.org/' }],
    ['with every placeholder and a closing brace', { message: 'message: "{left.value} {gap} {account} } {period}"' }],
    ['with a message in two lines', { message: 'message: |\n  {left.value}\n  or {right.value}' }],
    ['with conditions in conditions', { when: 'when: { any: [{ not: { all: [{ order: [before, after] }] } }] }' }],
  ]
  test.each(cases)('%s', async (_, parts) => {
    expect(await verdicts(ruleText(parts), rule)).toEqual({ loader: true, schema: true })
  })
})

describe('a measure', () => {
  const text = (more: string) =>
    `id: m\nlabel: levy\nheads: [levy]\n${more}\ntests: { reads: [{ text: a levy of 5, value: "5" }], ignores: [levity] }\n`

  test.each(['', 'tolerance: 2%', 'tolerance: 50.0 %', 'kinds: [money, count]', 'temporality: flow\nnotHeads: []'])(
    'is taken by both: %j',
    async (more) => {
      expect(await verdicts(text(more), measure)).toEqual({ loader: true, schema: true })
    },
  )

  test.each([
    'tolerance: 2',
    'tolerance: 0.0%',
    'tolerance: 51%',
    'kinds: [mony]',
    'temporality:',
    'notHeads: nothing',
    'counts: [5]',
    'head: [tax]',
  ])('is refused by both: %j', async (more) => {
    expect(await verdicts(text(more), measure)).toEqual({ loader: false, schema: false })
  })
})

describe('a configuration', () => {
  test.each([
    'paths: [articles]',
    'failOn: any\nseverity: error\nallowIncomplete: false\nbaseline: known.jsonl',
    'formats: [pretty, json=out.json]\nonly: [contradiction]\nexclude: [measure=exports]',
    'packs: [default, ./house]\nrules: { same-value: off }\ntolerances: { exports: 2% }',
    'limits: { fileMegabytes: 0.5, articleCharacters: 100, nesting: 64, seconds: 60, memoryMegabytes: 64 }',
    '{}',
  ])('is taken by both: %j', async (text) => {
    expect(await verdicts(text, config)).toEqual({ loader: true, schema: true })
  })

  test.each([
    'path: [articles]',
    'paths: articles',
    'paths: []',
    'baseline: [known.jsonl]',
    'failOn: disputes',
    'severity: 2',
    'formats: [5]',
    'allowIncomplete: yes',
    'packs: [" "]',
    'rules: { same-value: never }',
    'rules: [same-value]',
    'tolerances: { exports: 2 }',
    'limits: { seconds: 0 }',
    'limits: { nesting: 9.5 }',
    'limits: { megabytes: 1 }',
    '[]',
  ])('is refused by both: %j', async (text) => {
    expect(await verdicts(text, config)).toEqual({ loader: false, schema: false })
  })
})

test('an editor can offer every predicate with its answers', async () => {
  const { $defs } = (await jsonSchema('rule')) as {
    readonly $defs: {
      readonly condition: object
      readonly question: { readonly properties: Readonly<Record<string, { readonly anyOf?: readonly object[] }>> }
    }
  }
  const { all, any, not, ...predicates } = $defs.question.properties
  const offered = Object.entries(predicates).map(([name, { anyOf = [] }]) => [name, anyOf[0]])
  expect(offered).toEqual(Object.entries(PREDICATES).map(([name, words]) => [name, { type: 'string', enum: words }]))
  expect($defs.condition).toEqual({ $ref: '#/$defs/question' })
  expect(not).toMatchObject({ $ref: '#/$defs/condition' })
  expect(all).toMatchObject({ type: 'array', items: { $ref: '#/$defs/condition' }, minItems: 1 })
  expect(any).toMatchObject({ type: 'array', items: { $ref: '#/$defs/condition' }, minItems: 1 })
})

describe('a line of a baseline', () => {
  const entry = {
    fingerprint: '0123456789abcdef0123456789abcdef',
    also: [],
    rule: 'disjoint-values',
    verdict: 'contradiction',
    fact: { measures: ['levy'], entities: [], changes: [], periods: [], qualifiers: [], units: ['money USD'] },
    values: ['5', '>7'],
    publishers: ['Harbour Gull'],
    reason: null,
    by: null,
    added: '2025-01-14',
    until: null,
  }
  const header = { schema: 'crosscheck/baseline@1', fingerprints: 'conflict/v1', paths: ['corpus'] }

  test.each([
    ['a header', header],
    ['a header without paths', { ...header, paths: null }],
    ['an entry', entry],
  ])('is %s', (_, line) => {
    expect([baseline.definition.safeParse(line).success, baseline.validate(line)]).toEqual([true, true])
  })

  test.each([
    ['a header of another version', { ...header, schema: 'crosscheck/baseline@2' }],
    ['an entry with a short fingerprint', { ...entry, fingerprint: '0123' }],
    ['an entry accepted on no day', { ...entry, added: 'yesterday' }],
    ['an entry with a key more', { ...entry, path: 'a.md' }],
    ['both at once', { ...header, ...entry }],
    ['a list', [entry]],
  ])('is never %s', (_, line) => {
    expect([baseline.definition.safeParse(line).success, baseline.validate(line)]).toEqual([false, false])
  })
})
