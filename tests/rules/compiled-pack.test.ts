import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadRules } from '../../src/index.ts'
import { readCompiledPack, writeCompiledPack } from '../../src/rules/compiled-pack.ts'
import { root } from '../built.ts'

let folder = ''
let file = ''
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-compiled-'))
  cpSync(join(root, 'rules'), join(folder, 'rules'), { recursive: true })
  file = join(folder, 'rules.json')
  writeCompiledPack(join(folder, 'rules'), pack, file)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const pack = await loadRules(join(root, 'rules'))
const read = () => readCompiledPack({ name: 'trial', folder: join(folder, 'rules') }, file)

test('a compiled pack is the pack that it was made of', () => {
  const { rules, measures } = read() ?? {}
  expect({ rules, measures }).toEqual({ rules: pack.rules, measures: pack.measures })
})

describe('a compiled pack is passed over', () => {
  const half = (text: string) => text.slice(0, text.length / 2)
  test.each<[string, (text: string) => string]>([
    ['half written', half],
    ['empty', () => ''],
    ['no JSON', (text) => `${text}}`],
    ['JSON of another sort', () => 'null'],
    ['a list', () => '[]'],
    ['without rules', (text) => JSON.stringify({ hash: JSON.parse(text).hash })],
    ['with rules that are none', (text) => JSON.stringify({ ...JSON.parse(text), rules: 'all', measures: 7 })],
    ['of other bytes', (text) => text.replace(/"hash":"./, '"hash":"-')],
  ])('where it is %s', (_, damage) => {
    writeFileSync(file, damage(readFileSync(file, 'utf8')))
    expect(read()).toBeNull()
  })

  test.each([
    ['is edited', () => writeFileSync(join(folder, 'rules', 'verdicts', 'same-value.yaml'), 'id: same-value\n')],
    ['is new', () => writeFileSync(join(folder, 'rules', 'verdicts', 'new.yaml'), 'id: new\n')],
    ['is gone', () => rmSync(join(folder, 'rules', 'verdicts', 'same-value.yaml'))],
    ['cannot be read', () => rmSync(join(folder, 'rules', 'verdicts'), { recursive: true })],
  ])('where a rule %s', (_, change) => {
    change()
    expect(read()).toBeNull()
  })
})
