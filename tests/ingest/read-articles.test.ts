import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { InputError, type Problem } from '../../src/errors.ts'
import { readArticles } from '../../src/ingest/read-articles.ts'
import { locate } from '../../src/location.ts'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'crosscheck-'))
})
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true })
})

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), content)
  }
}

const read = (...paths: readonly string[]) => readArticles(paths, { cwd })
const shown = ({ code, place }: Problem) =>
  [code, place.path, place.line, place.column].filter((part) => part !== null).join(':')
const pathsOf = async (...paths: readonly string[]) => (await read(...paths)).articles.map(({ path }) => path)

async function refusal(...paths: readonly string[]): Promise<readonly Problem[]> {
  const error = await read(...paths).catch((reason: unknown) => reason)
  if (!(error instanceof InputError)) throw new Error(`not refused: ${error}`)
  return error.problems
}

describe('which files', () => {
  beforeEach(() => {
    write({
      'b.md': 'B',
      'a/2.txt': 'A2',
      'a/10.TXT': 'A10',
      'a/.hidden.txt': 'no',
      'a/.git/x.txt': 'no',
      'a/node_modules/x.md': 'no',
      'a/notes.yaml': 'no: article',
      'a/deep/er/c.html': '<p>C',
      'odd [1].txt': 'odd',
    })
  })

  test.each([
    [['.'], ['a/10.TXT', 'a/2.txt', 'a/deep/er/c.html', 'b.md', 'odd [1].txt']],
    [['a'], ['a/10.TXT', 'a/2.txt', 'a/deep/er/c.html']],
    [['./a/'], ['a/10.TXT', 'a/2.txt', 'a/deep/er/c.html']],
    [['*.md'], ['b.md']],
    [['a/**/*.{txt,html}'], ['a/2.txt', 'a/deep/er/c.html']],
    [['odd [1].txt'], ['odd [1].txt']],
    [['b.md', './b.md', '*.md'], ['b.md']],
  ])('%j stands for %j', async (paths, files) => {
    expect(await pathsOf(...paths)).toEqual(files)
  })

  test('what crosscheck wrote is passed over, and an article that only looks like it is not', async () => {
    write({
      'own/crosscheck-baseline.jsonl': '{"schema":"crosscheck/baseline@1","paths":null}\n{"fingerprint":"x"}\n',
      'own/report.json': '{\n  "schema": "crosscheck/report@1",\n  "articles": []\n}\n',
      'own/row.json': '{"text": "{\\"schema\\":\\"crosscheck/report@1\\"}", "schema": "crosscheck/x"}',
    })
    expect(await pathsOf('own')).toEqual(['own/row.json'])
  })

  test.each([[['web']], [['web/**/*.html']]])(
    'what a browser saved beside a page is passed over: %j',
    async (paths) => {
      write({
        'web/Dam.html': '<p>Two people died.</p>',
        'web/Dam_files/ad.html': '<p>31 cars to win.</p>',
        'web/Dam_files/deep/frame.html': '<p>31 cars to win.</p>',
        'web/Fire.htm': '<p>Two people died.</p>',
        'web/Fire-Dateien/ad.html': '<p>31 cars to win.</p>',
        'web/case_files/1.html': '<p>Two people died.</p>',
        'web/_files/1.html': '<p>Two people died.</p>',
      })
      expect(await pathsOf(...paths)).toEqual(
        ['web/Dam.html', 'web/_files/1.html', 'web/case_files/1.html', 'web/Fire.htm']
          .filter((path) => paths[0] === 'web' || path.endsWith('.html'))
          .sort(),
      )
    },
  )

  test('what a browser saved beside a page is read where it is named', async () => {
    write({ 'web/Dam.html': '<p>Two people died.</p>', 'web/Dam_files/note.html': '<p>Two people died.</p>' })
    expect(await pathsOf('web/Dam_files')).toEqual(['web/Dam_files/note.html'])
    expect(await pathsOf('web/Dam_files/note.html')).toEqual(['web/Dam_files/note.html'])
  })

  test('the order of the arguments makes no difference', async () => {
    const one = await read('b.md', 'a', 'odd [1].txt')
    expect(await read('odd [1].txt', 'a', 'b.md', 'a/2.txt')).toEqual(one)
    expect(one.articles.map(({ id, path }) => `${id} ${path}`)).toEqual([
      'a1 a/10.TXT',
      'a2 a/2.txt',
      'a3 a/deep/er/c.html',
      'a4 b.md',
      'a5 odd [1].txt',
    ])
  })

  test('a path outside the working directory stays as written', async () => {
    const { articles } = await readArticles(['../b.md', '../a'], { cwd: join(cwd, 'a') })
    expect(articles.map(({ path }) => path)).toEqual(['../b.md', '10.TXT', '2.txt', 'deep/er/c.html'])
  })

  test('links are followed inside the folder only', async () => {
    write({ 'in/x.txt': 'X', 'out.txt': 'OUT' })
    symlinkSync('x.txt', join(cwd, 'in/same.txt'))
    symlinkSync('../out.txt', join(cwd, 'in/leads-out.txt'))
    symlinkSync('..', join(cwd, 'in/up'))
    const { articles, warnings } = await read('in')
    expect(articles.map(({ text }) => text)).toEqual(['X'])
    expect(warnings.map(shown)).toEqual(['link-outside:in/leads-out.txt', 'link-outside:in/up'])
  })

  test('links in a circle and links to folders inside are no way round', async () => {
    write({ 'in/x.txt': 'Two.', 'in/more/y.css': '' })
    symlinkSync('..', join(cwd, 'in/more/again'))
    symlinkSync('one.txt', join(cwd, 'in/other.txt'))
    symlinkSync('other.txt', join(cwd, 'in/one.txt'))
    const { articles, unreadable, warnings } = await readArticles(['in'], { cwd })
    expect(articles.map(({ path }) => path)).toEqual(['in/x.txt'])
    expect(unreadable.map(shown)).toEqual(['read-error:in/one.txt', 'read-error:in/other.txt'])
    expect(warnings.map(shown)).toEqual(['passed-over:in'])
  })

  test.skipIf(process.platform === 'win32')('a pipe that nobody writes to keeps nobody waiting', async () => {
    write({ 'in/x.txt': 'Two.', 'in/page.html/y.txt': 'Three.' })
    for (const name of ['wire.txt', 'wire']) execFileSync('mkfifo', [join(cwd, 'in', name)])
    symlinkSync('wire', join(cwd, 'in/linked.html'))
    const { articles, warnings } = await readArticles(['in'], { cwd })
    expect(articles.map(({ path }) => path)).toEqual(['in/page.html/y.txt', 'in/x.txt'])
    expect(warnings.map(shown)).toEqual(['no-file:in/linked.html', 'no-file:in/wire.txt'])
    expect((await readArticles(['in/**/*'], { cwd })).articles).toEqual(articles)
  })
})

describe('a run that cannot be made as asked', () => {
  test('every problem at once, in order of path', async () => {
    write({ 'harbour.txt': 'x', 'table.csv': 'x', 'bare/x.yaml': 'x', 'ok.md': 'x' })
    mkdirSync(join(cwd, 'empty'))
    const paths = ['ok.md', 'table.csv', 'harbor.txt', 'empty', 'bare', 'x*.md', 'no/where.txt']
    const problems = await refusal(...paths)
    expect(problems.map(shown)).toEqual([
      'no-articles:bare',
      'empty-folder:empty',
      'no-such-file:harbor.txt',
      'no-such-file:no/where.txt',
      'unknown-extension:table.csv',
      'no-match:x*.md',
    ])
    expect(await refusal(...paths.toReversed())).toEqual(problems)
  })

  test.each([
    ['the nearest name', 'sub/harbor.txt', '`sub/harbour.txt`'],
    ['the extensions of a folder', 'sub/bare', '.txt, .md'],
    ['the extensions of a file', 'sub/table.csv', '.jsonl, .ndjson'],
  ])('the way out names %s', async (_, path, hint) => {
    write({ 'sub/harbour.txt': 'x', 'sub/bare/x.yaml': 'x', 'sub/table.csv': 'x' })
    expect((await refusal(path))[0]?.fix).toContain(hint)
  })

  test('a name that is like no other gets no suggestion', async () => {
    write({ 'harbour.txt': 'x' })
    expect((await refusal('quite-another-thing.txt'))[0]?.fix).toBe('Check the path.')
  })

  test('no paths', async () => {
    expect((await refusal()).map(shown)).toEqual(['no-input:.'])
  })
})

test('empty files are remarks, even where there is nothing else', async () => {
  write({ 'a.txt': '', 'b.json': '[]', 'c.md': '---\ntitle: T\n---\n' })
  const { articles, unreadable, warnings } = await readArticles(['.'], { cwd })
  expect(articles).toEqual([])
  expect(unreadable).toEqual([])
  expect(warnings.map(shown)).toEqual(['empty-article:a.txt', 'empty-article:b.json', 'empty-article:c.md'])
})

describe('a file that cannot be read does not stop the others', () => {
  test.each([
    ['a binary file', 'x.txt', Buffer.from([80, 75, 0, 1]), 'binary-file:x.txt'],
    ['bad JSON', 'x.json', '{\n "text": oops}', 'bad-json:x.json:2:10'],
    ['a bad line', 'x.jsonl', '{"text":"a"}\n{"text":', 'bad-json:x.jsonl:2:9'],
    ['a row without text', 'x.json', '[\n{"title":"T"}]', 'no-text:x.json:2:1'],
    ['bad front matter', 'x.md', '---\ntitle: T\npublisher: "P\n---\nText.', 'bad-front-matter:x.md:'],
  ])('%s', async (_, path, content, problem) => {
    write({ [path]: content, 'good.txt': 'Two died.' })
    const { articles, unreadable } = await read('.')
    expect(articles[0]?.path).toBe('good.txt')
    expect(unreadable.map(shown)).toEqual([expect.stringContaining(problem)])
  })

  test('a file that is gone when its turn comes', async () => {
    write({ 'good.txt': 'Two died.' })
    symlinkSync('gone.txt', join(cwd, 'link.txt'))
    const { articles, unreadable } = await read('.')
    expect(articles.map(({ path }) => path)).toEqual(['good.txt'])
    expect(unreadable.map(shown)).toEqual(['no-such-file:link.txt'])
  })

  test.skipIf(process.getuid?.() === 0)('permission denied', async () => {
    write({ 'good.txt': 'Two died.', 'secret.txt': 'x', 'locked/x.txt': 'x' })
    chmodSync(join(cwd, 'secret.txt'), 0)
    chmodSync(join(cwd, 'locked'), 0)
    const { unreadable } = await read('.')
    chmodSync(join(cwd, 'locked'), 0o700)
    expect(unreadable.map(shown)).toEqual(['permission-denied:locked', 'permission-denied:secret.txt'])
  })

  test('when nothing can be read that is not a refusal', async () => {
    write({ 'x.json': '{' })
    const { articles, unreadable } = await read('x.json')
    expect(articles).toEqual([])
    expect(unreadable.map(shown)).toEqual(['bad-json:x.json:1:2'])
  })
})

describe('warnings', () => {
  test.each([
    ['an empty file', 'x.txt', '', 'empty-article:x.txt'],
    ['white space alone', 'x.html', ' \r\n\t', 'empty-article:x.html'],
    ['an empty row', 'x.jsonl', '{"text":"a"}\n{"text":" "}', 'empty-article:x.jsonl:2:1'],
    ['a guessed encoding', 'x.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]), 'guessed-encoding:x.txt:1:4'],
    ['a date nobody understands', 'x.md', '---\ndate: last week\n---\nTwo died.', 'unknown-date:x.md'],
  ])('%s', async (_, path, content, problem) => {
    write({ [path]: content, 'good.txt': 'Two died.' })
    const { warnings, unreadable } = await read('.')
    expect(warnings.map(shown)).toEqual([problem])
    expect(unreadable).toEqual([])
  })
})

describe('ids', () => {
  test('rows keep theirs, others are numbered around them', async () => {
    write({ 'a.txt': 'A', 'b.jsonl': '{"id":"a2","text":"B"}\n{"id":7,"text":"C"}\n{"text":"D"}', 'c.txt': 'E' })
    const { articles } = await read('.')
    expect(articles.map(({ id, text }) => id + text)).toEqual(['a1A', 'a2B', '7C', 'a3D', 'a4E'])
  })

  test('one that is taken loses no article: it is numbered, and a warning a file names both rows', async () => {
    write({
      'a.json': '{"id":"x","text":"A"}',
      'b.jsonl': '{"text":"B"}\n{"id":"x","text":"C"}\n{"id":"y","text":"D"}\n{"id":"y","text":"E"}',
    })
    const { articles, unreadable, warnings } = await read('b.jsonl', 'a.json')
    expect(articles.map(({ id, text }) => id + text)).toEqual(['xA', 'a1B', 'a2C', 'yD', 'a3E'])
    expect(unreadable).toEqual([])
    expect(warnings.map((warning) => [shown(warning), warning.what])).toEqual([
      ['duplicate-id:b.jsonl:2:1', 'the id `x` is already taken by a.json:1, as is 1 other id of this file'],
    ])
  })
})

describe('standard input', () => {
  const pipe = async (input: string, ...paths: readonly string[]) =>
    (await readArticles(['-', ...paths], { cwd, stdin: async () => Buffer.from(input) })).articles

  test.each([
    ['Two died.', [['a1', '-', 'text', 'Two died.']]],
    [
      '{"id":"x","text":"A"}\n\n{"text":"B"}\n',
      [
        ['x', '-', 'jsonl', 'A'],
        ['a1', '-', 'jsonl', 'B'],
      ],
    ],
    ['{Two} died.', [['a1', '-', 'text', '{Two} died.']]],
    ['<!doctype html><p>Two died.', [['a1', '-', 'html', 'Two died.']]],
    ['{"text":"A"}', [['a1', '-', 'json', 'A']]],
    ['[1]', [['a1', '-', 'text', '[1]']]],
  ])('%j', async (input, articles) => {
    expect((await pipe(input)).map(({ id, path, format, text }) => [id, path, format, text])).toEqual(articles)
  })

  test('has its place among files', async () => {
    write({ '!.txt': 'one', 'a.txt': 'three' })
    expect((await pipe('two', '.')).map(({ text }) => text)).toEqual(['one', 'two', 'three'])
  })
})

test('line and column are those of the file on disk', async () => {
  write({
    'a.md': '\ufeff---\r\ntitle: T\r\n---\r\nFirst. 31 died.',
    'b.json': '{\n  "text": "First \\"line\\".\\n31 died."\n}',
    'c.html': '<html>\n<body><p>Caf&eacute; &amp;\n 31 died.</p>',
    'd.jsonl': '{"text":"x"}\n{"text":["x","31 died."]}',
  })
  const { articles } = await read('.')
  const spots = articles
    .filter(({ text }) => text.includes('31'))
    .map((article) => {
      const { line, column } = locate(article, article.text.indexOf('31'))
      return `${article.path}:${line}:${column}`
    })
  expect(spots).toEqual(['a.md:4:8', 'b.json:2:29', 'c.html:3:2', 'd.jsonl:2:15'])
})

test('published dates become ISO dates', async () => {
  write({ 'a.md': '---\npublished: 14 May 2024\n---\nx', 'b.json': '{"date":"2024-05-14T09:40Z","text":"x"}' })
  expect((await read('.')).articles.map(({ published }) => published)).toEqual(['2024-05-14', '2024-05-14T09:40Z'])
})
