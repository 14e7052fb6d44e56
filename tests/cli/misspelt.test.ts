import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forgetsCommand, noCommand } from '../../src/cli/misspelt.ts'
import { createProgram } from '../../src/cli/program.ts'
import { InputError } from '../../src/errors.ts'
import { built } from '../built.ts'
import { execute, write } from './execute.ts'

const program = createProgram(
  '0.0.0',
  () => {},
  () => {},
)

const meant: readonly [words: readonly string[], call: string][] = [
  [['chekc'], 'crosscheck check'],
  [['chekc', 'news/', '--quiet'], 'crosscheck check news/ --quiet'],
  [['Claim', '-'], 'crosscheck claims -'],
  [['explian', 'fe0d87ef', "d'accord.md"], "crosscheck explain fe0d87ef 'd'\\''accord.md'"],
  [['news/'], 'crosscheck check news/'],
  [['news\\may'], "crosscheck check 'news\\may'"],
  [['a.md', 'b.md', '--format', 'json'], 'crosscheck check a.md b.md --format json'],
  [['*.html'], "crosscheck check '*.html'"],
  [['-'], 'crosscheck check -'],
  [['tests'], 'crosscheck check tests'],
  [['--format', 'json', 'news/'], 'crosscheck check --format json news/'],
]
test.each(meant)('%j was meant as: %s', (words, call) => {
  const [problem] = noCommand(program, words).problems
  expect(problem).toMatchObject({ code: 'unknown-command', fix: `Did you mean \`${call}\`?` })
})

test.each([[['frobnicate']], [['x']], [['checkcheckcheck', 'news/']], [['']]])('%j is near nothing', (words) => {
  expect(noCommand(program, words).message).toBe(
    `crosscheck: \`${words[0]}\` is no command [unknown-command]\n  \`crosscheck --help\` lists the commands.`,
  )
})

const wrong: readonly [call: string, told: string][] = [
  [
    'check --fial-on never',
    'crosscheck check: no option is called `--fial-on` [unknown-option]\n  Did you mean `--fail-on`? `crosscheck check --help` lists the options.',
  ],
  [
    'claims -x',
    'crosscheck claims: no option is called `-x` [unknown-option]\n  `crosscheck claims --help` lists the options.',
  ],
  [
    'rules shwo',
    'crosscheck rules: `shwo` is no command [unknown-command]\n  Did you mean `show`? `crosscheck rules --help` lists the commands.',
  ],
  [
    'baseline frobnicate',
    'crosscheck baseline: `frobnicate` is no command [unknown-command]\n  `crosscheck baseline --help` lists the commands.',
  ],
  [
    'rules new',
    'crosscheck rules new: no `id` given [no-argument]\n  Write `crosscheck rules new [options] <id>`; `crosscheck rules new --help` says more.',
  ],
  [
    'rules list --format',
    'crosscheck rules list: `--format <name>` was given without a value [no-value]\n  Add one; `crosscheck rules list --help` tells which.',
  ],
  [
    'completion bash zsh fish',
    'crosscheck completion: it takes no `zsh fish` [too-many-arguments]\n  Write `crosscheck completion [options] <shell>`; `crosscheck completion --help` says more.',
  ],
]
test.each(wrong)('crosscheck %s', async (call, told) => {
  const error: unknown = await program.parseAsync(call.split(' '), { from: 'user' }).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(InputError)
  expect(error).toHaveProperty('message', told)
})

const openings: readonly [words: readonly string[], forgets: boolean][] = [
  [['--format', 'json'], true],
  [['--format=json'], true],
  [['--fail-on', 'any', 'news/'], true],
  [['--version'], false],
  [['--help'], false],
  [['-h'], false],
  [['-'], false],
  [['--frobnicate'], false],
  [['check', '--format', 'json'], false],
  [[], false],
]
test.each(openings)('%j: the command was forgotten: %s', (words, forgets) => {
  expect(forgetsCommand(program, words)).toBe(forgets)
})

describe('the executable', () => {
  let folder = ''
  beforeAll(async () => {
    await built()
    folder = mkdtempSync(join(tmpdir(), 'crosscheck-'))
    write(folder, 'news/a.txt', 'Pier\n\nThe pier cost $4.1 million in 2024.\n')
  }, 180_000)
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const cases: readonly [call: string, stderr: string][] = [
    [
      'news',
      'crosscheck: `news` is no command [unknown-command]\n  Did you mean `crosscheck check news`?\n1 problem\n',
    ],
    [
      '--format json news',
      'crosscheck: no command stands before `--format` [unknown-command]\n  Did you mean `crosscheck check --format json news`?\n1 problem\n',
    ],
    [
      'completion bsh',
      'crosscheck completion: `bsh` is not known [unknown-shell]\n  Did you mean `bash`? Choose one of `bash`, `zsh`, `fish`.\n1 problem\n',
    ],
    [
      'init --ci gitub --ci none',
      '--ci: `gitub` is not known [unknown-ci]\n  Did you mean `github`? Choose one of `github`, `gitlab`, `none`.\n1 problem\n',
    ],
  ]
  test.each(cases)('crosscheck %s says what was meant and runs nothing', (call, stderr) => {
    expect(execute(folder, call.split(' '))).toEqual({ status: 2, stdout: '', stderr })
  })
})
