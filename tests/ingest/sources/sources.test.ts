import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { InputError, type Problem, placeText } from '../../../src/errors.ts'
import { type ReadOptions, readArticles } from '../../../src/ingest/read-articles.ts'
import type { Article } from '../../../src/model/text.ts'
import { inFolder } from '../../rules/folder.ts'

type Files = Readonly<Record<string, string>>

const shown = ({ code, place }: Problem) => `${placeText(place)} ${code}`

async function read(files: Files, paths: readonly string[] = ['.'], options: ReadOptions = {}) {
  return inFolder(files, (cwd) => readArticles(paths, { cwd, ...options }))
}

/** Of each article what is asked for, by path. */
async function told(field: keyof Article, files: Files, paths?: readonly string[]) {
  const { articles } = await read(files, paths)
  return Object.fromEntries(articles.map((article) => [article.path, article[field]]))
}

async function refused(files: Files, paths: readonly string[] = ['.'], options: ReadOptions = {}) {
  const error = await read(files, paths, options).catch((reason: unknown) => reason)
  if (!(error instanceof InputError)) throw new Error('not refused')
  return error.problems
}

describe('sources.yaml says of files what they do not say of themselves', () => {
  test('field by field, with the line in the origin', async () => {
    const { articles, warnings, unreadable } = await read({
      'a/pier.txt': '---\ntitle: Own\npublisher: Own Gull\n---\nTwo were hurt.',
      'a/sources.yaml':
        'pier.txt:\n  publisher: Harbour Gull\n  published: 14 May 2024\n  updated: 2024-05-15\n  author: Ann Reed\n  url: https://gull.example/pier\n  language: en-GB\n',
    })
    expect([warnings, unreadable]).toEqual([[], []])
    expect(articles).toMatchObject([
      {
        title: 'Own',
        publisher: 'Harbour Gull',
        published: '2024-05-14',
        updated: '2024-05-15',
        author: 'Ann Reed',
        url: 'https://gull.example/pier',
        origins: {
          title: 'front matter title',
          publisher: 'a/sources.yaml:2',
          published: 'a/sources.yaml:3',
          language: 'a/sources.yaml:7',
        },
      },
    ])
  })

  test('the name goes before a pattern, a later pattern before an earlier one, a near file before one above', async () => {
    const files = {
      'sources.yaml': '"*": { publisher: Top, author: Desk }\n',
      'a/sources.yaml': 'x.txt: { publisher: Name }\n"*": { publisher: All }\n"*.txt": { publisher: Texts }\n',
      'a/x.txt': 'x',
      'a/y.txt': 'y',
      'a/z.md': 'z',
      'b/x.txt': 'x',
    }
    expect(await told('publisher', files)).toEqual({
      'a/x.txt': 'Name',
      'a/y.txt': 'Texts',
      'a/z.md': 'All',
      'b/x.txt': 'Top',
    })
    expect(new Set(Object.values(await told('author', files)))).toEqual(new Set(['Desk']))
  })

  test('also of a row, a page and a packed file', async () => {
    const files = {
      'sources.yaml': '"*": { publisher: P }\n',
      'a.json': '{"text":"x","publisher":"own"}',
      'b.html': '<html><meta property="og:site_name" content="own"><body><p>x</p></body></html>',
    }
    expect(await told('publisher', files)).toEqual({ 'a.json': 'P', 'b.html': 'P' })
  })
})

describe('the language that it says', () => {
  const german =
    'Bei einem Brand auf einer Fähre sind am Montag drei Menschen gestorben, teilte die Polizei der Stadt mit. '

  test('is believed, whatever the words are', async () => {
    const files = {
      'en.txt': german.repeat(3),
      'de.txt': 'Two people were hurt on the pier on Monday, the police said.',
      'own.txt': german.repeat(3),
      'sources.yaml': 'en.txt: { language: en }\nde.txt: { language: de-AT }\n',
    }
    const { articles, unreadable } = await read(files)
    expect(articles.map(({ path, language, origins }) => [path, language, origins.language])).toEqual([
      ['en.txt', 'en', 'sources.yaml:1'],
    ])
    expect(unreadable.map(({ place }) => place.path)).toEqual(['de.txt', 'own.txt'])
  })
})

describe('it is looked for', () => {
  const files = {
    'sources.yaml': '"*": { publisher: Top }\n',
    'a/sources.yaml': '"*": { publisher: A }\n',
    'a/b/x.txt': 'x',
  }

  test.each([
    ['up to the folder that is named', ['.'], 'A'],
    ['not above it', ['a/b'], null],
    ['in the folder of a file that is named, and not above', ['a/b/x.txt'], null],
    ['from where a pattern starts', ['a/**/*.txt'], 'A'],
    ['from the folder further up, where two are named', ['a/b', 'a'], 'A'],
    ['whatever the order', ['a', 'a/b'], 'A'],
  ])('%s', async (_, paths, publisher) => {
    expect(await told('publisher', files, paths)).toEqual({ 'a/b/x.txt': publisher })
  })

  test('beside a file that is named', async () => {
    expect(await told('publisher', { ...files, 'a/x.txt': 'x' }, ['a/x.txt'])).toEqual({ 'a/x.txt': 'A' })
  })

  test('and is no article itself', async () => {
    expect(await refused({ 'sources.yaml': '"*": { publisher: P }\n', 'x/readme': '' })).toMatchObject([
      { code: 'no-articles' },
    ])
  })

  test('not through a link that leads out of the folder', async () => {
    await inFolder({ 'out/s.yaml': 'secret: 1\n', 'in/x.txt': 'x' }, async (cwd) => {
      symlinkSync('../out/s.yaml', join(cwd, 'in/sources.yaml'))
      const { articles, warnings } = await readArticles(['in'], { cwd })
      expect([articles[0]?.publisher, warnings.map(shown)]).toEqual([null, ['in/sources.yaml link-outside']])
    })
  })
})

describe('what is remarkable about it', () => {
  test.each<[string, Files, readonly string[], readonly string[]]>([
    [
      'a name that no file has',
      { 'sources.yaml': 'y.txt: { publisher: P }\n' },
      ['.'],
      ['sources.yaml:1:1 unmatched-source'],
    ],
    [
      'a pattern that no file matches',
      { 'sources.yaml': '"*.pdf": { publisher: P }\n' },
      ['.'],
      ['sources.yaml:1:1 unmatched-source'],
    ],
    ['not where other files may be there', { 'sources.yaml': 'y.txt: { publisher: P }\n' }, ['x.txt'], []],
    ['another name for it', { 'sources.yml': '"*": { publisher: P }\n' }, ['.'], ['sources.yml misnamed-sources']],
    [
      'a title for several articles',
      { 'x.jsonl': '{"text":"a"}\n{"text":"b"}\n', 'sources.yaml': 'x.jsonl: { title: T, publisher: P }\n' },
      ['.'],
      ['x.jsonl stated-of-several'],
    ],
  ])('%s', async (_, files, paths, warnings) => {
    const result = await read({ 'x.txt': 'x', ...files }, paths)
    expect(result.warnings.map(shown)).toEqual(warnings)
  })

  test('nothing, where it is empty or comments', async () => {
    for (const text of ['', '# later\n', '{}\n']) {
      expect((await read({ 'x.txt': 'x', 'sources.yaml': text })).warnings).toEqual([])
    }
  })
})

describe('it is refused', () => {
  test.each([
    ['an unknown key', '"*": { publishr: P }', 'sources.yaml:1:8 unknown-key', 'did you mean `publisher`?'],
    ['a list', '- x', 'sources.yaml:1:1 wrong-type', 'map'],
    ['no map for a file', 'x.txt: Gull', 'sources.yaml:1:8 wrong-type', 'title, publisher'],
    ['a number', 'x.txt: { published: 20240514 }', 'sources.yaml:1:21 wrong-type', 'quotes'],
    ['no date', 'x.txt: { published: 05/06/2024 }', 'sources.yaml:1:21 unknown-date', '2024-05-14'],
    ['no address', 'x.txt: { url: gull.example }', 'sources.yaml:1:15 wrong-form', 'https://'],
    ['no language', 'x.txt: { language: English }', 'sources.yaml:1:20 wrong-form', '`en`'],
    ['a blank', 'x.txt: { title: " " }', 'sources.yaml:1:17 wrong-type', 'text'],
    ['a folder above', '../x.txt: { title: T }', 'sources.yaml:1:1 outside-name', 'below'],
    ['the root', '/x.txt: { title: T }', 'sources.yaml:1:1 outside-name', 'below'],
    ['a name twice', 'x.txt: { title: T }\nx.txt: { title: U }', 'sources.yaml:2:1 duplicate-key', 'Keep one'],
    ['an alias', 'x.txt: &a { title: T }\ny.txt: *a', 'sources.yaml:2:8 yaml-alias', 'Write'],
    ['no YAML', 'x.txt: [', 'sources.yaml:1:9 invalid-yaml', 'indentation'],
    ['brackets without end', '['.repeat(100), 'sources.yaml:1:67 too-deep', 'Nest less'],
  ])('for %s', async (_, text, problem, fix) => {
    const [first] = await refused({ 'x.txt': 'x', 'sources.yaml': `${text}\n` })
    if (!first) throw new Error('no problem')
    expect(shown(first)).toBe(problem)
    expect(first.fix).toContain(fix)
  })

  test('with all that is wrong with every one of them', async () => {
    const files = {
      'a/x.txt': 'x',
      'a/sources.yaml': 'x.txt: 1\n',
      'b/x.txt': 'x',
      'b/sources.yaml': 'x.txt: { a: 1, b: 2 }\n',
    }
    expect((await refused(files)).map(shown)).toEqual([
      'a/sources.yaml:1:8 wrong-type',
      'b/sources.yaml:1:10 unknown-key',
      'b/sources.yaml:1:16 unknown-key',
    ])
  })

  test.skipIf(process.getuid?.() === 0)('where it may not be read', async () => {
    await inFolder({ 'x.txt': 'x', 'sources.yaml': '' }, async (cwd) => {
      chmodSync(join(cwd, 'sources.yaml'), 0)
      await expect(readArticles(['.'], { cwd })).rejects.toThrow('unreadable-file')
    })
  })
})

describe('what is stated of the one article that is read', () => {
  const stated = { publisher: 'Gull', published: '14 May 2024' }

  test('goes before sources.yaml, and that before the file', async () => {
    const files = {
      'x.md': '---\npublisher: Own\ntitle: T\n---\nx',
      'sources.yaml': '"*": { publisher: Said, author: Ann Reed }\n',
    }
    const { articles } = await read(files, ['x.md'], { stated })
    expect(articles).toMatchObject([
      {
        publisher: 'Gull',
        published: '2024-05-14',
        author: 'Ann Reed',
        title: 'T',
        origins: { publisher: '--publisher', published: '--published', author: 'sources.yaml:1' },
      },
    ])
  })

  test('holds for standard input', async () => {
    const stdin = async () => Buffer.from('Two were hurt.')
    expect((await read({}, ['-'], { stdin, stated })).articles).toMatchObject([{ publisher: 'Gull' }])
  })

  test('is refused where several are read, in one file or more', async () => {
    const several = ['--published several-articles', '--publisher several-articles']
    expect((await refused({ 'x.txt': 'x', 'y.txt': 'y' }, ['.'], { stated })).map(shown)).toEqual(several)
    const rows = await refused({ 'x.jsonl': '{"text":"a"}\n{"text":"b"}' }, ['x.jsonl'], { stated })
    expect(rows.map(shown)).toEqual(several)
    expect(rows[0]).toMatchObject({
      what: expect.stringContaining('2 were read'),
      fix: expect.stringContaining('sources.yaml'),
    })
  })
})
