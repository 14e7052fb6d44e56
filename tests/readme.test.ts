import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { STATUS } from '../src/cli/status.ts'
import { INPUT_FORMATS } from '../src/ingest/formats/index.ts'
import { KINDS } from '../src/kinds/index.ts'
import { FAIL_ON } from '../src/lexicon/fail-on.ts'
import { PREDICATES } from '../src/lexicon/predicates.ts'
import { articleFormats } from '../src/report/articles.ts'
import { claimFormats } from '../src/report/claims.ts'
import { explanationFormats } from '../src/report/explain/index.ts'
import { formats } from '../src/report/formats/index.ts'
import { PLACEHOLDERS } from '../src/rules/placeholders.ts'
import { bin, built, root } from './built.ts'

/**
 * Holds the README to the program. `UPDATE_README=1` writes what the program
 * prints into the fences instead.
 */
const path = join(root, 'README.md')
const UPDATE = process.env.UPDATE_README === '1'
const readme = readFileSync(path, 'utf8')

/**
 * A fence with the comment right before it: `<!-- sample: crosscheck … -->`, `<!-- file: … -->`, `<!-- program -->`,
 * `<!-- output -->`, or `<!-- recipe -->` before commands that begin with `$ `, each with what it prints.
 */
interface Fence {
  readonly mark: string
  readonly argument: string
  readonly content: string
}

const MARKED = /^<!-- (sample|file|program|output|recipe)(?:: (.*))? -->\n(```\w+\n)([\s\S]*?)^```$/gm
const fences: readonly Fence[] = [...readme.matchAll(MARKED)].map(([, mark = '', argument = '', , content = '']) => ({
  mark,
  argument,
  content,
}))
const program = fences.find(({ mark }) => mark === 'program')?.content ?? ''

/** Looks of the output that the machine must not decide. */
const LOOKS = { COLUMNS: '100', NO_COLOR: '1', LC_ALL: 'C.UTF-8', TERM: 'xterm', NODE: process.execPath, BIN: bin }
const { FORCE_COLOR: _, NODE_OPTIONS: __, ...inherited } = process.env

const hasJq = spawnSync('sh', ['-c', 'command -v jq']).status === 0
const needsMore = ({ argument, content, mark }: Fence) =>
  !hasJq && (mark === 'recipe' ? content : argument).includes('| jq ')

let folder = ''
beforeAll(async () => {
  await built()
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-readme-'))
  if (UPDATE) writeFileSync(path, updated())
}, 180_000)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function run(command: string, args: readonly string[]): string {
  const env = { ...inherited, ...LOOKS }
  const { stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8', env })
  // Whatever the samples find, none has a warning or an error to tell.
  expect(stderr).toBe('')
  return stdout
}

/** What belongs into a fence; lines keep no blanks at their end, which editors would take away. */
function wanted({ mark, argument, content }: Fence): string {
  if (mark === 'program') return content
  if (mark === 'recipe') return followed(content)
  if (mark === 'file') return readFileSync(join(root, argument), 'utf8')
  const printed =
    mark === 'sample' ? run('sh', ['-c', `crosscheck() { "$NODE" "$BIN" "$@"; }; ${argument}`]) : runProgram()
  return printed.replaceAll(/[ \t]+$/gm, '')
}

/** Runs the commands of a recipe one after another in a folder that holds the corpus as `articles`. */
function followed(recipe: string): string {
  const place = mkdtempSync(join(folder, 'recipe-'))
  cpSync(join(root, 'corpus'), join(place, 'articles'), { recursive: true })
  const commands = recipe.split('\n').filter((line) => line.startsWith('$ '))
  const told = commands.map((line) => {
    const script = `crosscheck() { "$NODE" "$BIN" "$@"; }; exec 2>&1; ${line.slice(2)}`
    const { stdout } = spawnSync('sh', ['-c', script], {
      cwd: place,
      encoding: 'utf8',
      env: { ...inherited, ...LOOKS },
    })
    return `${line}\n${stdout}`
  })
  return told.join('').replaceAll(/[ \t]+$/gm, '')
}

/** Runs the program in a folder that has this package installed, as a reader would. */
function runProgram(): string {
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  const installed = join(folder, 'node_modules', 'crosscheck')
  if (!existsSync(installed)) symlinkSync(root, installed, 'junction')
  writeFileSync(join(folder, 'program.mjs'), program)
  return run(process.execPath, [join(folder, 'program.mjs')])
}

function updated(): string {
  return readme.replaceAll(
    MARKED,
    (whole, mark: string, argument: string | undefined, open: string, content: string) => {
      const fence = { mark, argument: argument ?? '', content }
      if (needsMore(fence)) return whole
      return `${whole.slice(0, whole.indexOf('\n') + 1)}${open}${wanted(fence)}\`\`\``
    },
  )
}

/** Cells of the table under the header row that begins with `first`, without the header. */
function table(first: string): readonly (readonly string[])[] {
  const lines = readme.split('\n')
  const header = lines.findIndex((line) => line.replaceAll(/ +/g, ' ').startsWith(`| ${first} |`))
  const end = lines.findIndex((line, index) => index > header && !line.startsWith('|'))
  return lines.slice(header + 2, end).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
}

/** Words in backticks. */
function code(cell: string | undefined): readonly string[] {
  return [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, word = '']) => word)
}

describe.skipIf(UPDATE)('a sample is what the program prints', () => {
  const checked = fences.filter(({ mark }) => mark !== 'program')

  test.each(checked.map((fence) => [`${fence.mark} ${fence.argument}`, fence] as const))('%s', (_name, fence) => {
    if (needsMore(fence)) expect(fence.content).not.toBe('')
    else expect(wanted(fence), 'UPDATE_README=1 writes it anew').toBe(fence.content)
  })

  test.each(fences.filter(({ mark }) => mark === 'sample').map(({ argument }) => [argument]))(
    'a reader can see its command: %s',
    (command) => {
      expect(readme.split('\n')).toContain(`    ${command}`)
    },
  )

  test('a contradiction comes first, and every sort of sample is there', () => {
    expect(fences[0]?.content).toContain('contradiction')
    expect(new Set(fences.map(({ mark }) => mark))).toEqual(new Set(['sample', 'file', 'program', 'output', 'recipe']))
  })
})

describe('a fresh machine', () => {
  test.each([
    ['    npm install && node bin/crosscheck.js check corpus --fail-on never'],
    ['    npm install && npm test'],
  ])('has one line to copy: %s', (command) => {
    expect(readme.split('\n').filter((line) => line === command)).toEqual([command])
  })

  test('has one test command', () => {
    expect(readme.match(/^ {4}npm .*npm test.*$/gm)).toEqual(['    npm install && npm test'])
  })
})

describe('what the README lists is what the code has', () => {
  test('predicates and their values, in order', () => {
    const listed = table('predicate').map(([name, , values]) => [code(name)[0], code(values)])
    expect(listed).toEqual(Object.entries(PREDICATES))
  })

  test('placeholders of a message', () => {
    const listed = code(
      / `message` is one sentence with the placeholders ([^;]+);/.exec(readme.replaceAll('\n', ' '))?.[1],
    )
    expect(listed).toEqual(PLACEHOLDERS.map((name) => `{${name}}`))
  })

  test('exit statuses', () => {
    expect(table('exit status').map(([status]) => Number(status))).toEqual(Object.values(STATUS))
  })

  test('input formats and their extensions', () => {
    const listed = table('format').map(([id, extensions]) => [code(id)[0], code(extensions)])
    expect(listed).toEqual(INPUT_FORMATS.map(({ id, extensions }) => [id, extensions]))
  })

  test('output formats', () => {
    const listed = table('command | format').map(([command, format]) => `${code(command)} ${code(format)}`)
    const named = (command: string, names: Iterable<string>) => [...names].map((name) => `${command} ${name}`)
    expect(listed).toEqual([
      ...named('check', formats.keys()),
      ...named('claims', claimFormats.keys()),
      ...named('explain', explanationFormats.keys()),
      ...named('articles', [...articleFormats.keys(), 'text']),
      'mentions ndjson',
    ])
  })

  test('kinds of quantity', () => {
    const sentence = /^Kinds of quantity: ([\s\S]+?)\.$/m.exec(readme)?.[1]
    expect(code(sentence)).toEqual(KINDS.map(({ id }) => id))
  })

  test('levels of --fail-on', () => {
    const [row] = table('option').filter(([option]) => option?.startsWith('`--fail-on'))
    expect(new Set(code(row?.[2]))).toEqual(new Set(FAIL_ON.keys()))
  })

  test.each(['check', 'claims', 'explain', 'mentions', 'articles'])('options of %s', (command) => {
    const all = table('option').filter(([, of]) => of === 'all' || code(of).includes(command))
    const listed = all.flatMap(([option]) => code(option).map((words) => words.split(' ')[0]))
    const help = run(process.execPath, [bin, command, '--help'])
    const had = [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option)
    // `--version` is an option of the program itself.
    expect(new Set(listed)).toEqual(new Set([...had, '--version']))
  })
})

const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target)

test.each(links.filter((target) => !/^https?:/.test(target)))('the link to %s leads somewhere', (target) => {
  // An anchor is a heading in lower case with hyphens for blanks.
  const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(
    ([, text = '']) => `#${text.toLowerCase().replaceAll(' ', '-')}`,
  )
  expect(target.startsWith('#') ? headings.includes(target) : existsSync(join(root, target))).toBe(true)
})

test('there is a place for the figures', () => {
  expect(readme).toMatch(/^<!-- figures -->\n[\s\S]*\|[\s\S]*^<!-- \/figures -->$/m)
})
