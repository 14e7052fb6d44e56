import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { GITHUB_WORKFLOW, GITLAB_JOB } from '../../src/cli/init/ci-jobs.ts'
import { configurationText } from '../../src/cli/init/configuration.ts'
import { plannedFiles } from '../../src/cli/init/planned-files.ts'
import { likelyFolder, likelyPlatforms } from '../../src/cli/init/surroundings.ts'
import { bin, built } from '../built.ts'
import { execute, LOOKS, shell, write } from './execute.ts'

let folder = ''
beforeAll(built, 180_000)
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-init-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const read = (path: string) => readFileSync(join(folder, path), 'utf8')

describe('the configuration', () => {
  test.each([[['articles']], [['news/', 'late/*.html']], [['true', '2024', '- odd', "it's: here # now", '@team']]])(
    'of %j loads as YAML, and as those paths',
    async (paths) => {
      expect(parse(await configurationText(paths))).toEqual({ paths, failOn: 'contradiction' })
    },
  )

  test('teaches every key, and each is sound where its # is taken away', async () => {
    const text = (await configurationText(['articles'])).replaceAll(/^# (?=\w+:(?: |$)|\s+[\w-]+: )/gm, '')
    expect(Object.keys(parse(text))).toEqual(
      'paths baseline failOn severity formats allowIncomplete only exclude packs rules tolerances limits'.split(' '),
    )
  })

  test('names the schema of the package for editors, first of all', async () => {
    const [first] = (await configurationText(['articles'])).split('\n')
    expect(first).toMatch(/^# yaml-language-server: \$schema=\.\/node_modules\/crosscheck\/\S+\.json$/)
  })
})

describe('the jobs', () => {
  test('GitHub: may write nothing but what code scanning lists, and uploads though the check failed', () => {
    const workflow = parse(GITHUB_WORKFLOW)
    expect(workflow.permissions).toEqual({ contents: 'read' })
    const { permissions, steps } = workflow.jobs.crosscheck
    expect(permissions).toEqual({ contents: 'read', 'security-events': 'write' })
    expect(steps.map((step: { uses?: string; run?: string }) => step.uses ?? step.run)).toEqual([
      expect.stringMatching(/^actions\/checkout@v\d+$/),
      expect.stringMatching(/^actions\/setup-node@v\d+$/),
      'npm ci',
      'npx --no-install crosscheck check --format github --format sarif=crosscheck.sarif',
      expect.stringMatching(/^github\/codeql-action\/upload-sarif@v\d+$/),
    ])
    expect(steps.at(-1).if).toBe(`\${{ !cancelled() && hashFiles('crosscheck.sarif') != '' }}`)
    expect(steps.at(-1).with.sarif_file).toBe('crosscheck.sarif')
  })

  test('GitLab: keeps the report though the check failed', () => {
    const { crosscheck } = parse(GITLAB_JOB)
    expect(crosscheck.script).toEqual([
      'npm ci',
      'npx --no-install crosscheck check --format lines --format gitlab=gl-code-quality-report.json',
    ])
    expect(crosscheck.artifacts).toEqual({
      when: 'always',
      reports: { codequality: 'gl-code-quality-report.json' },
    })
  })
})

describe('.gitattributes', () => {
  const line = 'crosscheck-baseline.jsonl merge=union'
  const cases: readonly [before: string | null, fate: string, after: string][] = [
    [null, 'create', `${line}\n`],
    ['', 'extend', `${line}\n`],
    ['*.png binary\n', 'extend', `*.png binary\n${line}\n`],
    ['*.png binary', 'extend', `*.png binary\n${line}\n`],
    [`${line}\n*.png binary\n`, 'keep', `${line}\n*.png binary\n`],
    ['crosscheck-baseline.jsonl   text\r\n', 'keep', 'crosscheck-baseline.jsonl   text\r\n'],
    ['old-crosscheck-baseline.jsonl text\n', 'extend', `old-crosscheck-baseline.jsonl text\n${line}\n`],
  ]
  test.each(cases)('%j: %s', async (before, fate, after) => {
    const files = await plannedFiles(['articles'], [], (path) => (path === '.gitattributes' ? before : null))
    expect(files[1]).toEqual({ path: '.gitattributes', text: after, fate, note: null })
  })
})

describe('what a folder holds', () => {
  const cases: readonly [files: readonly string[], articles: string, platforms: readonly string[]][] = [
    [[], 'articles', ['github', 'gitlab']],
    [['corpus/a.md', 'other/b.md'], 'corpus', ['github', 'gitlab']],
    [['news/a.md', 'articles/a.md', '.github/CODEOWNERS'], 'articles', ['github']],
    [['news', '.gitlab-ci.yml'], 'articles', ['gitlab']],
    [['.gitlab-ci.yml', '.github/CODEOWNERS'], 'articles', ['github', 'gitlab']],
  ]
  test.each(cases)('%j: %s, %j', (files, articles, platforms) => {
    for (const file of files) write(folder, file, '')
    expect([likelyFolder(folder), likelyPlatforms(folder)]).toEqual([articles, platforms])
  })

  test.each([
    ['git@github.com:desk/news.git', ['github']],
    ['https://gitlab.example/desk/news.git', ['gitlab']],
    ['https://git.example/desk/news.git', ['github', 'gitlab']],
  ])('a remote %s: %j', (url, platforms) => {
    write(folder, '.git/config', `[remote "origin"]\n\turl = ${url}\n`)
    expect(likelyPlatforms(folder)).toEqual(platforms)
  })
})

describe('crosscheck init', () => {
  const NEXT = `Next:
  crosscheck check             what the articles say against each other today
  crosscheck baseline create   note that as known, so that only new findings fail
`

  test('writes all that is needed and says what comes next', () => {
    mkdirSync(join(folder, 'corpus'))
    const { status, stdout, stderr } = execute(folder, ['init'])
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: `wrote crosscheck.yaml
wrote .gitattributes
wrote .github/workflows/crosscheck.yml
wrote .gitlab-ci.yml

${NEXT}The job runs the crosscheck that \`npm ci\` installs: add it to the devDependencies in package.json.
`,
      stderr: '',
    })
    expect(parse(read('crosscheck.yaml')).paths).toEqual(['corpus'])
    expect(read('.github/workflows/crosscheck.yml')).toBe(GITHUB_WORKFLOW)
    expect(read('.gitlab-ci.yml')).toBe(GITLAB_JOB)
  })

  test('does as told, and says which folder is missing', () => {
    const { status, stdout } = execute(folder, ['init', '--paths', 'news', '--paths', 'late/*.md', '--ci', 'none'])
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `wrote crosscheck.yaml\nwrote .gitattributes\n\n\`news\` is not there yet: put the articles into it.\n${NEXT}`,
    })
    expect(readdirSync(folder).sort()).toEqual(['.gitattributes', 'crosscheck.yaml'])
    expect(parse(read('crosscheck.yaml')).paths).toEqual(['news', 'late/*.md'])
  })

  test('once more, it finds all as it should be and changes nothing', () => {
    execute(folder, ['init'])
    const before = ['crosscheck.yaml', '.gitattributes', '.gitlab-ci.yml'].map(read)
    const { status, stdout } = execute(folder, ['init', '--yes'])
    expect(status).toBe(0)
    expect(stdout).toContain(
      'already there: crosscheck.yaml\nalready there: .gitattributes\nalready there: .github/workflows/crosscheck.yml\nalready there: .gitlab-ci.yml\n',
    )
    expect(['crosscheck.yaml', '.gitattributes', '.gitlab-ci.yml'].map(read)).toEqual(before)
  })

  test('writes over nothing, and shows what it would have written', async () => {
    write(folder, 'crosscheck.yaml', 'paths: [mine]\n')
    write(folder, '.gitlab-ci.yml', 'build: { script: make }\n')
    const { status, stdout, stderr } = execute(folder, ['init', '--ci', 'gitlab'])
    expect(status).toBe(2)
    expect(read('crosscheck.yaml')).toBe('paths: [mine]\n')
    expect(read('.gitlab-ci.yml')).toBe('build: { script: make }\n')
    expect(read('crosscheck.gitlab-ci.yml')).toBe(GITLAB_JOB)
    expect(stdout).toContain(
      'wrote .gitattributes\nwrote crosscheck.gitlab-ci.yml\n  add to `.gitlab-ci.yml`: `include: [{ local: crosscheck.gitlab-ci.yml }]`\n',
    )
    const shown = (await configurationText(['articles'])).replaceAll(/^(?=.)/gm, '    ')
    expect(stderr).toBe(
      `crosscheck.yaml: this file is there, so it was not written [file-exists]
  Move it away and run \`crosscheck init\` again, or take from the lines below what you need.
${shown}
`,
    )
  })

  test('a name that is no platform stops it before it writes', () => {
    expect(execute(folder, ['init', '--ci', 'jenkins']).status).toBe(2)
    expect(readdirSync(folder)).toEqual([])
  })
})

describe.skipIf(shell(tmpdir(), 'script --version').status !== 0)('on a terminal', () => {
  function onTerminal(answers: string): Promise<{ readonly status: number | null; readonly seen: string }> {
    const env = { ...LOOKS, NODE: process.execPath, BIN: bin }
    const child = spawn('bash', ['-c', `script -qec '"$NODE" "$BIN" init' /dev/null`], { cwd: folder, env })
    let seen = ''
    let asked = 0
    const lines = answers.split('\n')
    child.stdout.on('data', (chunk) => {
      seen += chunk
      // Answers are typed when they are asked for, as a person does.
      for (; asked < (seen.match(/\] /g) ?? []).length; asked += 1) child.stdin.write(lines[asked] ?? '')
    })
    return new Promise((resolve) => child.on('close', (status) => resolve({ status, seen })))
  }

  test('asks for the folder and the platform, again until it knows it', async () => {
    const { status, seen } = await onTerminal('news\r\njenkins\r\ngithub\r')
    expect(status).toBe(0)
    expect(seen).toContain('Which folder holds the articles? [articles] ')
    expect(seen).toContain('`jenkins` is not known [unknown-ci]')
    expect(parse(read('crosscheck.yaml')).paths).toEqual(['news'])
    expect(existsSync(join(folder, '.github/workflows/crosscheck.yml'))).toBe(true)
    expect(existsSync(join(folder, '.gitlab-ci.yml'))).toBe(false)
  })

  test.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('%s ends it with 130, with nothing written', async (_name, key) => {
    const { status } = await onTerminal(`news\r\n${key}`)
    expect(status).toBe(130)
    expect(readdirSync(folder)).toEqual([])
  })
})
