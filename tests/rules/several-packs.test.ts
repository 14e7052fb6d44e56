import { describe, expect, test } from 'vitest'
import { loadPacks } from '../../src/rules/load-packs.ts'
import { inFolder, refusal, ruleText } from './folder.ts'

type Files = Readonly<Record<string, string>>

const measureText = (id: string, more = '') =>
  `id: ${id}\nlabel: ${id}\nheads: [${id}]\n${more}tests: { reads: [{ text: a, value: a }], ignores: [b] }\n`
const rule = (id: string, note: string) => ruleText({ id: `id: ${id}`, note: `note: ${note}` })

/** The packs `a` and `b` of a folder with these files, in this order. */
function loaded(files: Files, names = ['a', 'b']) {
  return inFolder(files, async (folder) => {
    const packs = names.map((name) => ({ name, folder: `${folder}/${name}` }))
    const { rules, measures, origins } = await loadPacks(packs)
    const told = (origin: { pack: string; file: string } | undefined) =>
      origin && `${origin.pack}: ${origin.file.replace(`${folder}/`, '')}`
    return {
      rules: rules.map(({ id, note }) => [id, note, told(origins.rules[id])]),
      measures: measures.map(({ id, label }) => [id, label, told(origins.measures[id])]),
    }
  })
}

function refused(files: Files, names = ['a', 'b']): Promise<string> {
  return inFolder(files, (folder) =>
    refusal(folder, loadPacks(names.map((name) => ({ name, folder: `${folder}/${name}` })))),
  )
}

describe('several packs', () => {
  test('are one, by id, and each definition knows where it is written', async () => {
    const files = {
      'a/verdicts/x.yaml': rule('x', 'of-a'),
      'a/measures/m.yaml': measureText('m'),
      'b/verdicts/w.yaml': rule('w', 'of-b'),
      'b/measures/n.yaml': measureText('n'),
    }
    expect(await loaded(files)).toEqual({
      rules: [
        ['w', 'of-b', 'b: b/verdicts/w.yaml'],
        ['x', 'of-a', 'a: a/verdicts/x.yaml'],
      ],
      measures: [
        ['m', 'm', 'a: a/measures/m.yaml'],
        ['n', 'n', 'b: b/measures/n.yaml'],
      ],
    })
  })

  test('have the definition of the later one where two share an id', async () => {
    const files = { 'a/verdicts/x.yaml': rule('x', 'of-a'), 'b/verdicts/x.yaml': rule('x', 'of-b') }
    expect((await loaded(files)).rules).toEqual([['x', 'of-b', 'b: b/verdicts/x.yaml']])
    expect((await loaded(files, ['b', 'a'])).rules).toEqual([['x', 'of-a', 'a: a/verdicts/x.yaml']])
  })

  test('need no more than one that brings rules', async () => {
    const files = { 'a/verdicts/x.yaml': rule('x', 'of-a'), 'b/measures/m.yaml': measureText('m') }
    expect((await loaded(files)).measures).toEqual([['m', 'm', 'b: b/measures/m.yaml']])
  })

  test('may mention measures of each other', async () => {
    const files = {
      'a/verdicts/x.yaml': rule('x', 'of-a'),
      'a/measures/m.yaml': measureText('m', 'notSameAs: [n]\n'),
      'b/measures/n.yaml': measureText('n', 'notSameAs: [m]\n'),
    }
    expect((await loaded(files)).measures.map(([id]) => id)).toEqual(['m', 'n'])
  })
})

describe('several packs are refused', () => {
  test('with the problems of each', async () => {
    const files = {
      'a/verdicts/x.yaml': rule('y', 'of-a'),
      'b/verdicts/x.yaml': ruleText({ severity: 'severity: bad' }),
      'b/measures/m.yaml': measureText('m', 'notSameAs: [mm]\n'),
    }
    const lines = (await refused(files)).split('\n')
    expect(lines.filter((line) => /^[ab]\//.test(line))).toEqual([
      'a/verdicts/x.yaml:1:5: `id` is `y`, but the file is called `x.yaml` [id-not-file-name]',
      'b/measures/m.yaml:4:13: no measure is called `mm` [unknown-measure]',
      'b/verdicts/x.yaml:3:11: `severity` is never `bad` [unknown-value]',
    ])
  })

  test('where one holds nothing', async () => {
    expect(await refused({ 'a/verdicts/x.yaml': rule('x', 'of-a'), 'b/readme.txt': '' })).toBe(
      'b: no rules are here: `verdicts/*.yaml` names no file [no-rules]\n  Name a folder that holds `verdicts/` and `measures/`.',
    )
  })

  test('where all hold measures only', async () => {
    const only = (name: string) =>
      `${name}: only measures are here, and no other pack brings rules [no-rules]\n  Put \`default\` before it among the packs, or rules into its folder \`verdicts/\`.`
    expect(await refused({ 'a/measures/m.yaml': measureText('m'), 'b/measures/n.yaml': measureText('n') })).toBe(
      `${only('a')}\n${only('b')}`,
    )
  })
})
