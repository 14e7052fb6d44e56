import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CallShape, callShapes } from '../../src/cli/completion/call-shape.ts'
import { fishScript } from '../../src/cli/completion/fish.ts'
import { closedNames } from '../../src/cli/completion/names-of.ts'
import { scriptFor } from '../../src/cli/completion/script.ts'
import { zshScript } from '../../src/cli/completion/zsh.ts'
import { createProgram } from '../../src/cli/program.ts'
import { shell } from './execute.ts'

const program = createProgram(
  '0.0.0',
  () => {},
  () => {},
)

let shapes: readonly CallShape[] = []
let folder = ''
beforeAll(async () => {
  shapes = callShapes(program, await closedNames())
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-completion-'))
  mkdirSync(join(folder, 'check'))
  mkdirSync(join(folder, 'two words'))
  writeFileSync(join(folder, 'chapter.txt'), '')
  writeFileSync(join(folder, 'script.bash'), scriptFor('bash', shapes))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const has = (name: string) => shell(tmpdir(), `${name} --version`).status === 0

/** What bash would offer, given the words as bash parts them; the last is the one being typed. */
function offered(words: readonly string[]): readonly string[] {
  const program = `source script.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _crosscheck; printf "%s\\n" "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', program, 'bash', ...words], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return stdout.split('\n').filter((line) => line !== '')
}

describe.skipIf(!has('bash'))('bash completes', () => {
  const cases: readonly [words: readonly string[], offers: readonly string[]][] = [
    [['crosscheck', 'ch'], ['check']],
    [['crosscheck', 'help', 'ex'], ['explain']],
    [['crosscheck', '--v'], ['--version']],
    [['crosscheck', 'zzz'], []],
    [['crosscheck', 'baseline', 'p'], ['prune']],
    [['crosscheck', 'baseline', 'prune', '--bas'], ['--baseline']],
    [['crosscheck', 'check', '--fail'], ['--fail-on']],
    [['crosscheck', 'check', '--why'], []],
    [['crosscheck', 'check', '--fail-on', 'd'], ['dispute']],
    [['crosscheck', 'check', '--fail-on', '=', 'd'], ['dispute']],
    [
      ['crosscheck', 'check', '--fail-on', '='],
      ['never', 'contradiction', 'dispute', 'update', 'any'],
    ],
    [
      ['crosscheck', 'check', '--severity', ''],
      ['info', 'warning', 'error'],
    ],
    [['crosscheck', 'check', '--format', 'js'], ['json']],
    [
      ['crosscheck', 'articles', '--format', 't'],
      ['table', 'text'],
    ],
    [
      ['crosscheck', 'mentions', '--stdin-format', 'js'],
      ['json', 'jsonl'],
    ],
    [['crosscheck', 'check', '--published', 'ch'], []],
    [['crosscheck', 'check', '--format', 'json', '=', 'chap'], ['chapter.txt']],
    [
      ['crosscheck', 'check', 'ch'],
      ['chapter.txt', 'check'],
    ],
    [['crosscheck', 'check', 'two'], ['two words']],
    [['crosscheck', 'check', '--rules', 'ch'], ['check']],
    [['crosscheck', 'check', '--today', 'ch'], []],
    [['crosscheck', 'check', '--quiet', 'chap'], ['chapter.txt']],
    [['crosscheck', 'check', '--baseline', 'chap'], ['chapter.txt']],
    [['crosscheck', 'baseline', 'show', 'ch'], []],
    [
      ['crosscheck', 'completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [
      ['crosscheck', 'init', '--ci', 'git'],
      ['github', 'gitlab'],
    ],
  ]
  test.each(cases)('%j: %j', (words, offers) => {
    expect([...offered(words)].sort()).toEqual([...offers].sort())
  })

  test('the script is sound, may be read twice and sets itself up for the command', () => {
    const twice = 'source script.bash && source script.bash && complete -p crosscheck'
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-euc', twice], { cwd: folder, encoding: 'utf8' })
    expect({ stdout, stderr }).toEqual({ stdout: 'complete -F _crosscheck crosscheck\n', stderr: '' })
  })
})

describe('what is completed', () => {
  test('is every command and option that help shows', () => {
    const walk = (command: Command, words: readonly string[]): readonly string[] => {
      const inner = command.commands.flatMap((one) => walk(one, [...words, one.name()]))
      const own = command.options.filter(({ hidden }) => !hidden).map(({ long }) => [...words, long].join(' '))
      return [...own, ...inner]
    }
    const completed = shapes.flatMap(({ words, options }) =>
      options.flatMap(({ names }) => names.map((name) => [...words, name].join(' '))),
    )
    expect(completed.filter((one) => !one.endsWith('--help') && !one.endsWith('-h')).sort()).toEqual(
      [...walk(program, [])].sort(),
    )
  })

  test('has the names of every format, whatever the command', () => {
    const unknown = shapes.flatMap(({ words, options }) =>
      options
        .filter(({ names, value }) => names.includes('--format') && value.sort !== 'names')
        .map(() => words.join(' ')),
    )
    expect(unknown).toEqual([])
  })
})

describe('other shells', () => {
  const small = new Command('crosscheck')
  small.command('read').summary("the articles' own [words]: all").argument('[paths...]').option('--as <name>', 'how')
  small.command('keep').command('list').argument('<folder>').option('-q, --quiet', 'say less')
  const described = callShapes(small, (_words, option) => (option === 'as' ? ['a', 'b'] : null))

  test('fish gets a line for each command and option', () => {
    expect(fishScript(described).split('\n').slice(1)).toEqual([
      'complete -c crosscheck -f',
      "complete -c crosscheck -n '__fish_use_subcommand' -a 'read' -d 'the articles\\' own [words]: all'",
      "complete -c crosscheck -n '__fish_use_subcommand' -a 'keep' -d ''",
      "complete -c crosscheck -n '__fish_use_subcommand' -a 'help' -d 'display help for command'",
      "complete -c crosscheck -n '__fish_use_subcommand' -s h -l help -d 'display help for command'",
      "complete -c crosscheck -n '__fish_seen_subcommand_from read' -F",
      "complete -c crosscheck -n '__fish_seen_subcommand_from read' -l as -r -f -a 'a b' -d 'how'",
      "complete -c crosscheck -n '__fish_seen_subcommand_from read' -s h -l help -d 'display help for command'",
      "complete -c crosscheck -n '__fish_seen_subcommand_from keep; and not __fish_seen_subcommand_from list help' -a 'list' -d ''",
      "complete -c crosscheck -n '__fish_seen_subcommand_from keep; and not __fish_seen_subcommand_from list help' -a 'help' -d 'display help for command'",
      "complete -c crosscheck -n '__fish_seen_subcommand_from keep; and not __fish_seen_subcommand_from list help' -s h -l help -d 'display help for command'",
      "complete -c crosscheck -n '__fish_seen_subcommand_from keep; and __fish_seen_subcommand_from list' -f -a '(__fish_complete_directories)'",
      "complete -c crosscheck -n '__fish_seen_subcommand_from keep; and __fish_seen_subcommand_from list' -s q -l quiet -d 'say less'",
      "complete -c crosscheck -n '__fish_seen_subcommand_from keep; and __fish_seen_subcommand_from list' -s h -l help -d 'display help for command'",
      '',
    ])
  })

  test('zsh gets a function for each command, with its texts quoted', () => {
    const script = zshScript(described)
    expect(script).toContain(String.raw`'read:the articles'\'' own [words]: all'`)
    expect(script).toContain(
      [
        '_crosscheck_read() {',
        "  _arguments '*--as=[how]:as:(a b)' \\",
        "    '-h[display help for command]' \\",
        "    '--help[display help for command]' \\",
        "    '*:read:_files'",
        '}',
      ].join('\n'),
    )
    expect(script).toContain('        list) _crosscheck_keep_list ;;\n')
  })

  test.skipIf(!has('zsh'))('zsh finds no fault in its script', () => {
    writeFileSync(join(folder, 'script.zsh'), scriptFor('zsh', shapes))
    expect(shell(folder, 'zsh -n script.zsh').stderr).toBe('')
  })

  test.skipIf(!has('fish'))('fish finds no fault in its script', () => {
    writeFileSync(join(folder, 'script.fish'), scriptFor('fish', shapes))
    expect(shell(folder, 'fish -n script.fish').stderr).toBe('')
  })
})
