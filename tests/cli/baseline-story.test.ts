import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bin, built } from '../built.ts'

const FILE = 'crosscheck-baseline.jsonl'

/** Five articles of five publishers; Gull and Ledger are at odds over the pier, Post and Mail over the ferry. */
const ARTICLES: Readonly<Record<string, string>> = {
  'gull.md': article('Gull', '2025-02-10', 'The repair of the Salt Island pier cost $5.27 million in 2024.'),
  'ledger.md': article('Ledger', '2025-02-11', 'In 2024, the repair of the Salt Island pier cost $4.1 million.'),
  'post.md': article('Post', '2025-02-12', 'The Osland ferry carried 41,200 passengers in 2023.'),
  'mail.md': article('Mail', '2025-02-12', 'In 2023 the Osland ferry carried 38,900 passengers.'),
  'echo.md': article('Echo', '2025-02-13', 'The library of Velmora lent 52,000 books in 2023.'),
}

function article(publisher: string, published: string, ...paragraphs: readonly string[]): string {
  return `---\ntitle: News of the coast\npublisher: ${publisher}\npublished: ${published}\n---\n\n${paragraphs.join('\n\n')}\n`
}

let folder = ''
let home = ''
beforeAll(async () => {
  await built()
  home = mkdtempSync(join(tmpdir(), 'crosscheck-'))
}, 180_000)
beforeEach(() => {
  folder = mkdtempSync(join(home, 'story-'))
  mkdirSync(join(folder, 'articles'))
  for (const [name, text] of Object.entries(ARTICLES)) write(`articles/${name}`, text)
})
afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

function write(path: string, text: string) {
  writeFileSync(join(folder, path), text)
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

function edit(path: string, from: string, to: string) {
  const text = read(path)
  expect(text).toContain(from)
  write(path, text.replace(from, to))
}

/** Exit status and both streams of `crosscheck WORDS`. */
function crosscheck(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], { cwd: folder, encoding: 'utf8' })
  return { status, stdout, stderr }
}

function git(...words: readonly string[]) {
  const identity = ['-c', 'user.name=desk', '-c', 'user.email=desk@example.org', '-c', 'init.defaultBranch=main']
  const { status, stderr } = spawnSync('git', [...identity, ...words], { cwd: folder, encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, expect.any(String)])
}

interface Outcome {
  readonly status: number | null
  readonly stderr: string
  /** "new: Gull, Ledger" of each disagreement, in report order. */
  readonly open: readonly string[]
  readonly resolved: number
}

/** What `check` says of the disagreements, against the baseline unless other words are given. */
function checked(...words: readonly string[]): Outcome {
  const against = words.length === 0 ? ['--baseline', FILE] : words
  const { status, stdout, stderr } = crosscheck('check', 'articles', '--format', 'json', ...against)
  const { articles, claims, findings, baseline } = JSON.parse(stdout)
  const publishers = new Map(articles.map(({ id, publisher }: Row) => [id, publisher]))
  const byClaim = new Map(claims.map(({ id, articleId }: Row) => [id, publishers.get(articleId)]))
  const conflicts = findings.filter(({ verdict }: Row) => verdict !== 'agreement')
  const open = conflicts.map(({ status: standing, claims: ids }: Row & { claims: readonly string[] }) => {
    return `${standing}: ${[...new Set(ids.map((id) => byClaim.get(id)))].sort().join(', ')}`
  })
  return { status, stderr, open: open.sort(), resolved: baseline?.resolved.length ?? 0 }
}

type Row = Readonly<Record<string, string>>

describe('a desk with five articles and a baseline', () => {
  beforeEach(() => {
    expect(crosscheck('baseline', 'create', 'articles')).toEqual({
      status: 0,
      stdout: `${FILE}: 2 findings noted\n  Give it to check: \`--baseline ${FILE}\`\n`,
      stderr: '',
    })
  })

  test('nothing has changed: nothing fails', () => {
    expect(checked()).toEqual({
      status: 0,
      stderr: '',
      open: ['known: Gull, Ledger', 'known: Mail, Post'],
      resolved: 0,
    })
  })

  test('an article changes one number: the run fails, and that finding alone is not known', () => {
    edit('articles/mail.md', '38,900', '37,400')
    expect(checked()).toEqual({
      status: 1,
      stderr: '',
      open: ['changed: Mail, Post', 'known: Gull, Ledger'],
      resolved: 0,
    })
  })

  test('an article contradicts what none did before: the run fails, and that finding alone is new', () => {
    write('articles/sixth.md', article('Sixth', '2025-02-14', 'In 2023 the library of Velmora lent 47,000 books.'))
    expect(checked()).toEqual({
      status: 1,
      stderr: '',
      open: ['known: Gull, Ledger', 'known: Mail, Post', 'new: Echo, Sixth'],
      resolved: 0,
    })
  })

  test('a publisher repeats a known figure: it has spread, which is told and does not fail', () => {
    write(
      'articles/sixth.md',
      article('Sixth', '2025-02-14', 'The Osland ferry carried 38,900 passengers in 2023, records show.'),
    )
    expect(checked()).toEqual({
      status: 0,
      stderr: '1 known finding is repeated by another publisher (`crosscheck baseline accept` notes it)\n',
      open: ['known: Gull, Ledger', 'spread: Mail, Post, Sixth'],
      resolved: 0,
    })
  })

  test('the number is corrected: it is resolved, until the baseline is pruned', () => {
    edit('articles/mail.md', '38,900', '41,200')
    expect(checked()).toEqual({ status: 0, stderr: '', open: ['known: Gull, Ledger'], resolved: 1 })
    expect(crosscheck('baseline', 'prune', 'articles').stdout).toBe(`${FILE}: 1 finding taken out, 1 left\n`)
    expect(checked()).toEqual({ status: 0, stderr: '', open: ['known: Gull, Ledger'], resolved: 0 })
  })

  test('one is mended and another one comes: the run fails', () => {
    edit('articles/mail.md', '38,900', '41,200')
    write('articles/sixth.md', article('Sixth', '2025-02-14', 'In 2023 the library of Velmora lent 47,000 books.'))
    expect(checked()).toEqual({ status: 1, stderr: '', open: ['known: Gull, Ledger', 'new: Echo, Sixth'], resolved: 1 })
  })

  test.each<[name: string, change: () => void]>([
    ['a file is renamed', () => renameSync(join(folder, 'articles/gull.md'), join(folder, 'articles/zz.md'))],
    [
      'a sentence is put in other words',
      () =>
        edit(
          'articles/ledger.md',
          'In 2024, the repair of the Salt Island pier cost $4.1 million.',
          'Last year the repair of the Salt Island pier cost 4.1 million dollars.',
        ),
    ],
    [
      'a paragraph moves',
      () =>
        edit('articles/gull.md', 'The repair', 'The coast was quiet on Monday.\n\nNobody complained.\n\nThe repair'),
    ],
    ['files come in another order', () => renameSync(join(folder, 'articles/post.md'), join(folder, 'articles/aa.md'))],
  ])('%s: all is known still', (_, change) => {
    change()
    expect(checked()).toEqual({
      status: 0,
      stderr: '',
      open: ['known: Gull, Ledger', 'known: Mail, Post'],
      resolved: 0,
    })
  })

  test('what is accepted for a time fails again when that is over', () => {
    edit('articles/mail.md', '38,900', '37,400')
    const { findings } = JSON.parse(crosscheck('check', 'articles', '--format', 'json', '--baseline', FILE).stdout)
    const [id = ''] = findings.flatMap(({ id: own, status }: Row) => (status === 'changed' ? [own] : []))
    const noting = [
      '--reason',
      'two ways of counting',
      '--by',
      'desk',
      '--until',
      '2026-03-31',
      '--today',
      '2026-01-15',
    ]
    expect(crosscheck('baseline', 'accept', id.slice(0, 8), 'articles', ...noting)).toEqual({
      status: 0,
      stdout: `${FILE}: 1 finding accepted\n`,
      stderr: '',
    })
    expect(checked('--baseline', FILE, '--today', '2026-03-31').status).toBe(0)
    expect(checked('--baseline', FILE, '--today', '2026-04-01')).toEqual({
      status: 1,
      stderr: '1 finding was known until 2026-03-31, and counts again\n',
      open: ['known: Gull, Ledger', 'new: Mail, Post'],
      resolved: 0,
    })
  })

  test('two branches note findings of their own: merged, the baseline knows both', () => {
    write('.gitattributes', `${FILE} merge=union\n`)
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'five articles')
    git('switch', '-qc', 'library')
    write('articles/sixth.md', article('Sixth', '2025-02-14', 'In 2023 the library of Velmora lent 47,000 books.'))
    acceptNew('library figures are provisional')
    git('add', '.')
    git('commit', '-qm', 'library')
    git('switch', '-q', 'main')
    write('articles/seventh.md', article('Seventh', '2025-02-14', 'In 2023 the museum of Velmora sold 9,100 tickets.'))
    write('articles/eighth.md', article('Eighth', '2025-02-14', 'The museum of Velmora sold 8,200 tickets in 2023.'))
    acceptNew('museum figures are provisional')
    git('add', '.')
    git('commit', '-qm', 'museum')
    git('merge', '-q', '--no-edit', 'library')
    expect(checked()).toEqual({
      status: 0,
      stderr: '',
      open: ['known: Echo, Sixth', 'known: Eighth, Seventh', 'known: Gull, Ledger', 'known: Mail, Post'],
      resolved: 0,
    })
    expect(crosscheck('baseline', 'update', 'articles').stdout).toBe(`${FILE}: 0 findings taken out, 4 left\n`)
  })

  function acceptNew(reason: string) {
    const { findings } = JSON.parse(crosscheck('check', 'articles', '--format', 'json', '--baseline', FILE).stdout)
    const ids = findings.flatMap(({ id, status, verdict }: Row) =>
      status === 'new' && verdict !== 'agreement' ? [id] : [],
    )
    expect(crosscheck('baseline', 'accept', ...ids, 'articles', '--reason', reason).status).toBe(0)
  }
})

describe('without a file, against a commit', () => {
  beforeEach(() => {
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'five articles')
  })

  test('what was there then is known, what changed since fails', () => {
    expect(checked('--baseline-from-ref', 'HEAD')).toMatchObject({
      status: 0,
      open: ['known: Gull, Ledger', 'known: Mail, Post'],
    })
    edit('articles/mail.md', '38,900', '37,400')
    expect(checked('--baseline-from-ref', 'main')).toMatchObject({
      status: 1,
      open: ['changed: Mail, Post', 'known: Gull, Ledger'],
    })
  })

  test('from a folder inside the repository, and of a path that was not there', () => {
    mkdirSync(join(folder, 'more'))
    cpSync(join(folder, 'articles/mail.md'), join(folder, 'more/mail.md'))
    edit('more/mail.md', '38,900', '30,100')
    const { status, stdout } = spawnSync(
      process.execPath,
      [bin, 'check', '.', '../more', '--baseline-from-ref', 'HEAD', '--format', 'json'],
      { cwd: join(folder, 'articles'), encoding: 'utf8' },
    )
    const conflicts = JSON.parse(stdout).findings.filter(({ verdict }: Row) => verdict !== 'agreement')
    expect([status, conflicts.map(({ status: standing }: Row) => standing).sort()]).toEqual([1, ['changed', 'known']])
  })

  test('nothing of the repository is run, and nothing is read through a link in the commit', () => {
    const outside = join(home, 'outside.md')
    writeFileSync(outside, article('Away', '2025-02-14', 'In 2023 the library of Velmora lent 47,000 books.'))
    symlinkSync(outside, join(folder, 'articles/linked.md'))
    renameSync(join(folder, 'articles/gull.md'), join(folder, 'articles/gull é.md'))
    git('add', '.')
    git('commit', '-qm', 'a link and a name')
    rmSync(join(folder, 'articles/linked.md'))
    write('articles/linked.md', article('Away', '2025-02-14', 'In 2023 the library of Velmora lent 47,000 books.'))
    const ran = join(folder, 'ran')
    write('run.sh', `#!/bin/sh\necho $0 >> '${ran}'\ncat\n`)
    chmodSync(join(folder, 'run.sh'), 0o755)
    write('.gitattributes', '*.md filter=mine\n')
    git('config', 'core.fsmonitor', join(folder, 'run.sh'))
    git('config', 'filter.mine.smudge', join(folder, 'run.sh'))
    for (const hook of ['post-checkout', 'post-index-change']) {
      cpSync(join(folder, 'run.sh'), join(folder, '.git/hooks', hook))
    }
    expect(checked('--baseline-from-ref', 'HEAD')).toMatchObject({
      status: 1,
      open: ['known: Gull, Ledger', 'known: Mail, Post', 'new: Away, Echo'],
    })
    expect(existsSync(ran)).toBe(false)
  })

  test('through a link to the folder, by a pattern and from a clone without the commit', () => {
    symlinkSync('articles', join(folder, 'linked'))
    const open = (...words: readonly string[]) => {
      const { status, stdout } = crosscheck('check', ...words, '--baseline-from-ref', 'HEAD', '--format', 'json')
      return [status, JSON.parse(stdout).summary.known]
    }
    expect(open('linked')).toEqual([0, 2])
    expect(open('articles/*.md')).toEqual([0, 2])
    git('commit', '-q', '--allow-empty', '-m', 'later')
    git('clone', '-q', '--depth', '1', `file://${folder}`, 'shallow')
    const { status, stderr } = crosscheck('check', 'shallow/articles', '--baseline-from-ref', 'HEAD~9')
    expect([status, stderr]).toEqual([2, expect.stringContaining('git knows no commit `HEAD~9`')])
  })

  test.each([
    [
      'no-such-branch',
      '--baseline-from-ref: git knows no commit `no-such-branch` [unusable-ref]\n  Name a branch, a tag or a commit; in CI fetch it first (`fetch-depth: 0`).\n1 problem\n',
    ],
    [
      '--output=x',
      '--baseline-from-ref: git knows no commit `--output=x` [unusable-ref]\n  Name a branch, a tag or a commit; in CI fetch it first (`fetch-depth: 0`).\n1 problem\n',
    ],
  ])('%s is refused', (ref, stderr) => {
    expect(crosscheck('check', 'articles', `--baseline-from-ref=${ref}`)).toEqual({ status: 2, stdout: '', stderr })
    expect(existsSync(join(folder, 'x'))).toBe(false)
  })

  test('outside of a repository it is refused', () => {
    rmSync(join(folder, '.git'), { recursive: true })
    const { status, stderr } = crosscheck('check', 'articles', '--baseline-from-ref', 'HEAD')
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('Run this in the git repository that holds the articles.'),
    ])
  })
})

describe('what is asked wrongly', () => {
  const cases: readonly [words: readonly string[], stderr: string][] = [
    [
      ['check', 'articles', '--baseline', FILE],
      `${FILE}: there is no such file [no-such-baseline]\n  Run \`crosscheck baseline create\` with the paths of your articles to make it.\n`,
    ],
    [
      ['check', 'articles', '--baseline', FILE, '--baseline-from-ref', 'HEAD'],
      '--baseline-from-ref: a run is held against one baseline, and `--baseline` names another [two-baselines]\n  Leave one of the two out.\n',
    ],
    [
      ['check', 'articles', '--today', '2025-02-30'],
      '--today: `2025-02-30` is no date [no-date]\n  Write `--today 2027-01-31`.\n',
    ],
    [
      ['baseline', 'accept', 'articles', '--reason', 'x'],
      'crosscheck baseline accept: no id given [no-id]\n  Give the ids of findings that `crosscheck check` printed, such as `fe0d87ef`; four characters of each are enough.\n',
    ],
    [
      ['baseline', 'accept', 'fe0d', 'articles'],
      '--reason: no reason given [no-reason]\n  Say why it may stay, for those who read the baseline later: `--reason "both figures are official"`.\n',
    ],
    [
      ['baseline', 'accept', 'fe0d', 'articles', '--reason', 'x', '--until', '2025-02-01', '--today', '2025-02-02'],
      '--until: `2025-02-01` is over on 2025-02-02, so nothing would be known [over-already]\n  Give a day to come, or leave it out.\n',
    ],
    [
      ['baseline', 'show'],
      `${FILE}: there is no such file [no-such-baseline]\n  Run \`crosscheck baseline create\` with the paths of your articles to make it.\n`,
    ],
  ]
  test.each(cases)('%j', (words, stderr) => {
    expect(crosscheck(...words)).toEqual({ status: 2, stdout: '', stderr: `${stderr}1 problem\n` })
  })

  test.skipIf(!existsSync('/dev/full'))(
    'a device is no baseline, and is not read to its end, which never comes',
    () => {
      expect(crosscheck('check', 'articles', '--baseline', '/dev/full')).toEqual({
        status: 2,
        stdout: '',
        stderr:
          '/dev/full: a device is no baseline [unreadable-baseline]\n  Name a file that `crosscheck baseline create` wrote.\n1 problem\n',
      })
    },
  )

  test('what lies beside the folder that was read is not gone', () => {
    mkdirSync(join(folder, 'desk'))
    const noted = (...words: readonly string[]) =>
      spawnSync(process.execPath, [bin, 'baseline', ...words], { cwd: join(folder, 'desk'), encoding: 'utf8' })
    expect(noted('create', '../articles').status).toBe(0)
    write('desk/own.md', ARTICLES['echo.md'] ?? '')
    const { status, stderr } = noted('prune', '.')
    expect([status, stderr]).toEqual([
      2,
      `${FILE}: it was made of more than was read: \`../articles\` [partial-run]\n  Name all of the paths; what is not read would count as gone.\n1 problem\n`,
    ])
  })

  test('a baseline that is there is not written over, unless it is asked for', () => {
    write(FILE, 'mine\n')
    expect(crosscheck('baseline', 'create', 'articles')).toEqual({
      status: 2,
      stdout: '',
      stderr: `${FILE}: there is a baseline already [baseline-exists]\n  Note single findings with \`crosscheck baseline accept\`, or write over the file with \`--force\`.\n1 problem\n`,
    })
    expect(read(FILE)).toBe('mine\n')
    expect(crosscheck('baseline', 'create', 'articles', '--force').status).toBe(0)
  })

  test('a run over a part tells nothing of what is gone, so the baseline stays', () => {
    crosscheck('baseline', 'create', 'articles')
    const before = read(FILE)
    expect(crosscheck('baseline', 'prune', 'articles/gull.md')).toEqual({
      status: 2,
      stdout: '',
      stderr: `${FILE}: it was made of more than was read: \`articles\` [partial-run]\n  Name all of the paths; what is not read would count as gone.\n1 problem\n`,
    })
    write('articles/spoilt.txt', 'a\0b\0\0\u0001')
    expect(crosscheck('baseline', 'update', 'articles').status).toBe(2)
    expect(read(FILE)).toBe(before)
  })
})
