import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { built } from '../built.ts'
import { ruleText } from '../rules/folder.ts'
import { TRIAL_PACK } from '../rules/trial-pack.ts'
import { execute, write } from './execute.ts'

let folder = ''
beforeAll(async () => {
  await built()
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-new-rule-'))
}, 180_000)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function run(call: string, cwd: string) {
  return execute(cwd, ['rules', ...call.split(' ')])
}

describe('rules new', () => {
  /** Runs it in a folder of its own. */
  function begin(call: string, made: readonly string[] = []) {
    const own = mkdtempSync(join(folder, 'new-'))
    for (const path of made) mkdirSync(join(own, path), { recursive: true })
    return { own, ...run(call, own) }
  }

  test('writes into rules where it is there, names the next command, and that passes', () => {
    const { own, ...said } = begin('new rival-tolls --verdict dispute', ['rules'])
    expect(said).toEqual({
      status: 0,
      stdout:
        'rules/verdicts/rival-tolls.yaml written: the draft of a rule\n  Its cases pass. Write your own over it, then run: crosscheck rules test rival-tolls --rules rules\n',
      stderr: '',
    })
    expect(readdirSync(join(own, 'rules/verdicts'))).toEqual(['rival-tolls.yaml'])
    expect(run('test rival-tolls --rules rules --coverage', own).status).toBe(0)
  })

  test('begins a rule about another kind of claims, and says which verdicts it may have', () => {
    const { own, status } = begin('new two-mayors --about role', ['rules'])
    expect(status).toBe(0)
    expect(readFileSync(join(own, 'rules/verdicts/two-mayors.yaml'), 'utf8')).toContain('\nabout: role\n')
    expect(run('new late-mayors --about role --verdict dispute', own)).toEqual({
      status: 2,
      stdout: '',
      stderr:
        '--verdict: there is no draft of a rule about `role` with this verdict [no-draft]\n  Choose one of `contradiction`, `agreement`.\n1 problem\n',
    })
    expect(run('new late-fees --measure --about offices', own).stderr).toBe(
      '--about: a measure is of quantities alone [option-clash]\n  Leave out `--about`, or `--measure`.\n--about: `offices` is not known [unknown-about]\n  Choose one of `quantity`, `event`, `role`, `statement`.\n2 problems\n',
    )
  })

  test('makes the folder that is named, and begins a measure in it', () => {
    const { own, status } = begin('new late-fees --into desk/own')
    expect(status).toBe(0)
    const { stdout } = run('new bus-fares --measure --into desk/own', own)
    expect(stdout).toBe(
      'desk/own/measures/bus-fares.yaml written: the draft of a measure\n  Its cases pass. Write your own over it, then run: crosscheck rules test bus-fares --rules desk/own\n',
    )
    expect(run('test --rules desk/own', own)).toEqual({
      status: 0,
      stdout: '4 cases passed: 2 reported, 2 quiet (1 rule, 1 measure)\n',
      stderr: '',
    })
  })

  test('says so where a case of the draft fails, or files beside it are not sound', () => {
    const { own } = begin('new late-fees --into desk')
    expect(run('new g7-aid --measure --into desk', own).stdout).toContain('\n  1 of its 2 cases fails as they are. ')
    writeFileSync(join(own, 'desk/verdicts/odd.yaml'), 'id: [')
    const { status, stdout } = run('new rival-tolls --into desk', own)
    expect(stdout).toContain(
      '\n  What is there already is not sound, which this tells: crosscheck rules test rival-tolls ',
    )
    expect(status).toBe(0)
  })

  test.each([
    [
      'where the package is installed above',
      ['node_modules/crosscheck/dist/schemas', 'a/rules'],
      'a/rules',
      '../../../',
    ],
    ['where it is not installed', ['a/rules'], 'a/rules', '../../../'],
    ['in a folder below', ['rules', 'a/node_modules/crosscheck/dist/schemas'], 'a/rules', '../../'],
  ])('names the schema %s', (_, made, into, up) => {
    const { own } = begin(`new late-fees --into ${into}`, made)
    const [first] = readFileSync(join(own, into, 'verdicts/late-fees.yaml'), 'utf8').split('\n')
    expect(first).toBe(`# yaml-language-server: $schema=${up}node_modules/crosscheck/dist/schemas/rule.json`)
  })

  describe('with a configuration', () => {
    /** Runs it in a folder with this configuration. */
    function configured(text: string, call: string, files: Readonly<Record<string, string>> = {}) {
      const own = mkdtempSync(join(folder, 'new-'))
      for (const [path, content] of Object.entries({ 'crosscheck.yaml': text, ...files })) write(own, path, content)
      const { status, stdout, stderr } = run(call, own)
      return { own, status, said: (stdout || stderr).split('\n') }
    }
    const house = { 'house/measures/tram-fare.yaml': TRIAL_PACK['measures/tram-fare.yaml'] ?? '' }

    test('writes into the first pack that is a folder, where it counts at once', () => {
      const packs = 'packs: [default, ./house, ./other]\n'
      const files = { ...house, 'other/verdicts/x.yaml': ruleText(), 'rules/keep.txt': '' }
      const { own, status, said } = configured(packs, 'new rival-tolls', files)
      expect([status, ...said]).toEqual([
        0,
        'house/verdicts/rival-tolls.yaml written: the draft of a rule',
        '  Its cases pass. Write your own over it, then run: crosscheck rules test rival-tolls',
        '',
      ])
      expect(run('test rival-tolls', own).status).toBe(0)
      mkdirSync(join(own, 'late'))
      expect(run('new late-tolls', join(own, 'late')).stdout.split('\n')[0]).toBe(
        '../house/verdicts/late-tolls.yaml written: the draft of a rule',
      )
    })

    test('writes into rules where no pack is a folder, and says how it comes in force', () => {
      const { status, said } = configured('paths: [a]\n', 'new late-fees --measure', { 'rules/keep.txt': '' })
      expect([status, ...said]).toEqual([
        0,
        'rules/measures/late-fees.yaml written: the draft of a measure',
        '  Its cases pass. Write your own over it, then run: crosscheck rules test late-fees --rules rules',
        '  Name its folder in crosscheck.yaml, so that check uses it: `packs: [default, ./rules]`',
        '',
      ])
    })

    test('asks where to write to, where neither is there', () => {
      const { status, said } = configured('paths: [a]\n', 'new late-fees')
      expect([status, ...said]).toEqual([
        2,
        'crosscheck rules new: the configuration names no folder as a pack, and there is no folder `rules` here [no-rules-folder]',
        '  Name the folder to write to, which need not be there: `--into rules`.',
        '1 problem',
        '',
      ])
    })

    test('goes by another one, or by none', () => {
      const files = { ...house, 'rules/keep.txt': '', 'other.yaml': 'packs: [default, ./house]\n' }
      const named = configured('', 'new late-fees --config other.yaml', files)
      expect(named.said.slice(0, 2)).toEqual([
        'house/verdicts/late-fees.yaml written: the draft of a rule',
        '  Its cases pass. Write your own over it, then run: crosscheck rules test late-fees --config other.yaml',
      ])
      const without = configured('packs: [default, ./house]\n', 'new late-fees --no-config', files)
      expect(without.said.slice(0, 3)).toEqual([
        'rules/verdicts/late-fees.yaml written: the draft of a rule',
        '  Its cases pass. Write your own over it, then run: crosscheck rules test late-fees --rules rules --no-config',
        '',
      ])
    })

    test('is refused with one that cannot be used, unless the folder is named', () => {
      const gone = 'packs: [default, ./gone]\n'
      const { own, status, said } = configured(gone, 'new late-fees', { 'rules/keep.txt': '' })
      expect([status, said[0]]).toEqual([2, 'crosscheck.yaml:1:18: no folder is called `./gone` [no-such-pack]'])
      expect(readdirSync(join(own, 'rules'))).toEqual(['keep.txt'])
      // Once the draft is there, the configuration is sound.
      expect(configured(gone, 'new late-fees --into gone').said[1]).toBe(
        '  Its cases pass. Write your own over it, then run: crosscheck rules test late-fees',
      )
      expect(configured(gone, 'new late-fees --into desk').said[1]).toBe(
        '  What is there already is not sound, which this tells: crosscheck rules test late-fees --rules desk',
      )
    })

    test('says where a rule of this id is switched off', () => {
      const text = 'packs: [default, ./house]\nrules: { same-value: off }\n'
      expect(configured(text, 'new same-value', house).said[1]).toBe(
        '  The configuration switches off the rule of this id: give it a severity there. Write your own over it, then run: crosscheck rules test same-value',
      )
    })
  })
})
