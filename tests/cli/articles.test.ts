import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { built } from '../built.ts'
import { execute, shell, write } from './execute.ts'

const PAGE = `---
title: Pier repairs end
date: 2025-01-14
---
The Salt Island pier cost $5.27 million in 2024.

58% of this article remains to be read.
`

let desk = ''
beforeAll(async () => {
  await built()
  desk = mkdtempSync(join(tmpdir(), 'crosscheck-articles-'))
  write(desk, 'news/gull.md', PAGE)
  write(desk, 'news/ledger.txt', 'The Salt Island pier cost $4.1 million in 2024.\u001b[2J\n')
  write(desk, 'news/sources.yaml', '"*": { publisher: Harbour Gull }\nledger.txt: { published: 2025-01-15 }\n')
  write(desk, 'news/table.csv', 'a,b\n')
  write(desk, 'news/notes.CSV', 'a,b\n')
  write(desk, 'news/pier.jpg', 'x')
  write(desk, 'news/gull.md.bak', 'x')
  write(desk, 'news/crosscheck.yaml', 'paths: [.]\n')
  write(desk, 'one/pier.txt', 'The pier cost $4.1 million last year.\n')
  write(desk, 'bad/x.txt', 'x')
  write(desk, 'bad/sources.yaml', 'x.txt: { publishr: Gull }\n')
  write(desk, 'limits.yaml', 'limits: { articleCharacters: 100 }\n')
  write(desk, 'long/x.txt', 'Two people were hurt. '.repeat(20))
}, 180_000)
afterAll(() => rmSync(desk, { recursive: true, force: true }))

const json = (args: readonly string[]) => JSON.parse(execute(desk, ['articles', ...args, '--format', 'json']).stdout)

describe('crosscheck articles', () => {
  test('lists what was read', () => {
    const { status, stdout } = execute(desk, ['articles', 'news', '--quiet'])
    expect(status).toBe(0)
    expect(stdout).toContain('│ a1 │ news/gull.md    │ markdown │ Pier repairs end │ Harbour Gull │ 2025-01-14 ')
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('2 articles, 19 words')
  })

  test('says of each field where it came from, and what is left out and why', () => {
    const { stdout } = execute(desk, ['articles', 'news/gull.md', '--explain'])
    const rows = stdout.split('\n').map((line) => line.trim().split(/ {3,}/))
    expect(rows).toContainEqual(['a1', 'news/gull.md', 'markdown'])
    expect(rows).toContainEqual(['title', 'Pier repairs end', 'front matter title'])
    expect(rows).toContainEqual(['publisher', 'Harbour Gull', 'news/sources.yaml:1'])
    expect(rows).toContainEqual(['published', '2025-01-14', 'front matter date'])
    expect(rows).toContainEqual(['updated', 'not stated'])
    expect(rows).toContainEqual(['7', 'paywall', '58% of this article remains to be read.'])
  })

  test('prints the text that is checked, with nothing in it that a terminal obeys', () => {
    expect(execute(desk, ['articles', 'news', '--text', '--quiet']).stdout).toBe(
      `a1   news/gull.md   markdown

[6 words left out: front-matter]
The Salt Island pier cost $5.27 million in 2024.

[8 words left out: paywall]

a2   news/ledger.txt   text

The Salt Island pier cost $4.1 million in 2024.⟨U+001B⟩[2J
`,
    )
  })

  test('gives programs the same', () => {
    const { schema, articles } = json(['news'])
    expect([schema, articles.map(({ id, publisher }: { id: string; publisher: string }) => [id, publisher])]).toEqual([
      'crosscheck/articles@1',
      [
        ['a1', 'Harbour Gull'],
        ['a2', 'Harbour Gull'],
      ],
    ])
    expect(articles[0]).toMatchObject({
      published: '2025-01-14',
      origins: { publisher: 'news/sources.yaml:1' },
      line: 1,
    })
    expect(articles[0].leftOut).toMatchObject([
      { reason: 'front-matter', line: 1, endLine: 4 },
      { reason: 'paywall', line: 7, endLine: 7 },
    ])
    expect(articles[0]).not.toHaveProperty('text')
    expect(json(['news', '--text']).articles[0].text).toBe(PAGE)
    execute(desk, ['articles', 'news', '--format', 'csv=out.csv', '--format', 'ndjson=out.ndjson'])
    const [head = '', first = ''] = readFileSync(join(desk, 'out.csv'), 'utf8').split('\r\n')
    const [row = ''] = readFileSync(join(desk, 'out.ndjson'), 'utf8').split('\n')
    expect(Object.keys(JSON.parse(row))).toEqual(head.split(','))
    expect(first).toMatch(/^a1,news\/gull\.md,1,markdown,Pier repairs end,Harbour Gull,2025-01-14,/)
  })

  test('refuses what does not go together', () => {
    const { status, stderr } = execute(desk, ['articles', 'news', '--text', '--explain', '--format', 'csv'])
    expect(status).toBe(2)
    expect(stderr.split('\n').filter((line) => !line.startsWith(' '))).toEqual([
      '--format: `csv` is not known [unknown-format]',
      '--text: the text and what is known of it are two things to print [option-clash]',
      '2 problems',
      '',
    ])
  })
})

describe('files of formats that are not known', () => {
  const warning = 'news: 3 files were passed over: no format is known for .csv (2) and .jpg (1) [passed-over]'

  test('are told in one line for the folder', () => {
    expect(execute(desk, ['articles', 'news']).stderr.split('\n')[0]).toBe(warning)
    expect(execute(desk, ['check', 'news', '--fail-on', 'never']).stderr.split('\n')[0]).toBe(warning)
  })

  test.each([
    ['where warnings are not wanted', ['articles', 'news', '--quiet']],
    ['where there are none', ['articles', 'one']],
    ['where a file is named', ['articles', 'news/gull.md']],
    ['where a pattern is', ['articles', 'news/*.md']],
  ])('are not told %s', (_, args) => {
    expect(execute(desk, args).stderr).toBe('')
  })
})

describe('what is said of an article', () => {
  const said = (line: string) => JSON.parse(shell(desk, `${line} --format json`).stdout).articles[0]

  test('on the command line counts', () => {
    const args = '--published "2 May 2024" --publisher Ledger'
    expect(said(`crosscheck articles one ${args}`)).toMatchObject({
      publisher: 'Ledger',
      published: '2024-05-02',
      origins: { publisher: '--publisher', published: '--published' },
    })
    const { claims } = JSON.parse(shell(desk, `crosscheck claims one/pier.txt ${args} --format json`).stdout)
    expect(claims[0].period).toMatchObject({ start: '2023-01-01', end: '2024-01-01' })
  })

  test('on standard input too, whose format can be told', () => {
    const input = `printf -- '---\\ntitle: Pier\\n---\\nTwo were hurt.\\n'`
    expect(said(`${input} | crosscheck articles - --stdin-format markdown --publisher Ledger`)).toMatchObject({
      format: 'markdown',
      title: 'Pier',
      publisher: 'Ledger',
    })
  })

  test.each([
    ['check news --publisher Ledger', '--publisher: it is said of one article, and 2 were read [several-articles]'],
    [
      'mentions news --published 2024-05-02',
      '--published: it is said of one article, and 2 were read [several-articles]',
    ],
    ['claims one --published yesterday', '--published: `yesterday` is no date [no-date]'],
    ['explain fe0d one --stdin-format text', '--stdin-format: standard input is not among the paths [no-stdin]'],
    ['baseline create - --stdin-format markdwn', '--stdin-format: `markdwn` is not known [unknown-stdin-format]'],
    ['articles bad', 'bad/sources.yaml:1:10: no key is called `publishr` here [unknown-key]'],
  ])('is refused in `crosscheck %s`', (call, line) => {
    const { status, stderr } = execute(desk, call.split(' '))
    expect([status, stderr.split('\n').find((one) => !one.startsWith('news: '))]).toEqual([2, line])
  })
})

test('limits are those of the configuration', () => {
  const { status, stderr } = execute(desk, ['articles', 'long', '--config', 'limits.yaml'])
  expect([status, stderr.split('\n')[0]]).toEqual([
    3,
    'long/x.txt: this article has 440 characters, more than the 100 allowed [article-too-long]',
  ])
  expect(execute(desk, ['mentions', 'long', '--config', 'limits.yaml']).status).toBe(3)
  expect(execute(desk, ['articles', 'long']).status).toBe(0)
})

test('what a commit had is read with the sources.yaml it had', () => {
  const git = (...words: readonly string[]) =>
    spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...words], { cwd: join(desk, 'kept') })
  const text = (cost: string) => `The Salt Island pier cost ${cost} million last year.\n`
  write(desk, 'kept/gull.txt', text('$5.27'))
  write(desk, 'kept/ledger.txt', text('$4.1'))
  write(desk, 'kept/sources.yaml', '"*": { published: 2025-01-14 }\n')
  for (const words of [
    ['init', '-q'],
    ['add', '.'],
    ['commit', '-qm', 'x'],
  ])
    git(...words)
  expect(execute(join(desk, 'kept'), ['check', '.', '--fail-on', 'any']).status).toBe(1)
  expect(execute(join(desk, 'kept'), ['check', '.', '--fail-on', 'any', '--baseline-from-ref', 'HEAD'])).toMatchObject({
    status: 0,
    stderr: '',
  })
})
