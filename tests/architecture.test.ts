import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const src = new URL('../src/', import.meta.url)
const stages = ['ingest', 'text', 'extract', 'normalize', 'link', 'judge', 'report']
const shared = [
  'model',
  'lexicon',
  'kinds',
  'interval.ts',
  'json',
  'period.ts',
  'character.ts',
  'civil.ts',
  'comparison-text.ts',
  'count.ts',
  'gist.ts',
  'lazy.ts',
  'lemma.ts',
  'location.ts',
  'minutes.ts',
  'multimap.ts',
  'nearest.ts',
  'new-pairs.ts',
  'order.ts',
  'publisher.ts',
  'sorted.ts',
  'telling.ts',
  'tolerance.ts',
  'errors.ts',
  'fingerprint.ts',
]

/** What each folder or top-level file of `src/` may import, besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  'character.ts': [],
  'code-frame.ts': ['character.ts'],
  'errors.ts': ['code-frame.ts'],
  'fingerprint.ts': ['model'],
  'summary.ts': ['model'],
  'interval.ts': ['model'],
  json: ['model'],
  'period.ts': ['model'],
  'tolerance.ts': ['model', 'interval.ts'],
  'civil.ts': [],
  'as-published.ts': ['model', 'comparison-text.ts', 'location.ts'],
  'comparison-text.ts': ['model', 'sorted.ts'],
  'count.ts': [],
  'count-words.ts': ['model'],
  'gist.ts': ['model', 'lexicon'],
  'lazy.ts': [],
  'location.ts': ['model', 'sorted.ts'],
  'minutes.ts': ['civil.ts'],
  'multimap.ts': [],
  'nearest.ts': [],
  'selection.ts': ['model', 'lexicon', 'errors.ts', 'nearest.ts', 'publisher.ts'],
  baseline: shared,
  'new-pairs.ts': [],
  'order.ts': [],
  'publisher.ts': ['model'],
  'sorted.ts': [],
  'telling.ts': ['model', 'gist.ts'],
  'lemma.ts': ['lexicon'],
  'ids.ts': ['errors.ts'],
  lexicon: ['model'],
  kinds: ['model'],
  ...Object.fromEntries(stages.map((stage) => [stage, shared])),
  ingest: ['yaml', ...shared],
  yaml: ['errors.ts', 'nearest.ts'],
  rules: ['yaml', ...shared],
  config: ['yaml', 'rules', 'selection.ts', ...shared],
  'pipeline.ts': [
    'count-words.ts',
    'as-published.ts',
    'ids.ts',
    'summary.ts',
    'selection.ts',
    'baseline',
    ...stages,
    ...shared,
  ],
  'version.ts': [],
  'test-rules.ts': ['pipeline.ts', ...stages, ...shared],
  'rules-in-force.ts': ['config', 'rules', 'report', ...shared],
  'index.ts': [
    'pipeline.ts',
    'test-rules.ts',
    'rules-in-force.ts',
    'selection.ts',
    'baseline',
    'rules',
    'version.ts',
    ...stages,
    ...shared,
  ],
  'internal.ts': [
    'index.ts',
    'rules-in-force.ts',
    'selection.ts',
    'config',
    'ids.ts',
    'ingest',
    'rules',
    'report',
    ...shared,
  ],
  cli: ['internal.ts', 'count.ts', 'errors.ts', 'lexicon', 'nearest.ts', 'version.ts'],
  'schemas.ts': ['ingest', 'rules', 'config', 'report', 'baseline', 'kinds'],
  'write-schemas.ts': ['schemas.ts'],
  'compile-rules.ts': ['internal.ts'],
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))

function importsOf(path: string): readonly string[] {
  const text = readFileSync(new URL(path, src), 'utf8')
  return [...text.matchAll(/(?:from |import\()'(\.[^']+)'/g)].map(([, target = '']) => {
    const url = new URL(target, new URL(path, src))
    return url.href.slice(src.href.length)
  })
}

test.each(files)('%s imports only what its layer may', (path) => {
  const [layer = ''] = path.split('/')
  const refused = importsOf(path).filter((target) => {
    const [reached = ''] = target.split('/')
    return reached !== layer && !allowed[layer]?.includes(reached)
  })
  expect(refused).toEqual([])
})

test.each(files.filter((path) => path.startsWith('model/')))('%s holds types and nothing else', (path) => {
  const text = readFileSync(new URL(path, src), 'utf8')
  expect(text).not.toMatch(/^(?:export )?(?:async )?(?:function|const|let|class|enum) /m)
})

const touchesFiles = /from 'node:fs(?:\/promises)?'/
const mayTouchFiles = /^(?:(?:ingest|rules|config|yaml|cli)\/|(?:version|write-schemas)\.ts$)/

test.each(files.filter((path) => !mayTouchFiles.test(path)))('%s leaves the file system alone', (path) => {
  expect(readFileSync(new URL(path, src), 'utf8')).not.toMatch(touchesFiles)
})

// Only the command line knows which day it is, to say which entries of a baseline are over, and how long somebody waits.
const mayReadClock = ['cli/today.ts', 'cli/progress.ts']

test.each(files.filter((path) => !mayReadClock.includes(path)))('%s reads no clock and no chance', (path) => {
  expect(readFileSync(new URL(path, src), 'utf8')).not.toMatch(
    /Date\.now|new Date\(|Math\.random|performance\.now|localeCompare|toLocale/,
  )
})

/** What a module imports before it runs, types left out. */
function loadedWith(path: string): readonly string[] {
  const text = readFileSync(new URL(path, src), 'utf8')
  return [...text.matchAll(/^(?:import|export) (?!type )[^;]*? from '([^']+)'$/gm)].map(([, target = '']) =>
    target.startsWith('.') ? new URL(target, new URL(path, src)).href.slice(src.href.length) : target,
  )
}

test.each(['index.ts', 'internal.ts', 'cli/main.ts'])(
  '%s starts without the libraries that only some runs need',
  (entry) => {
    const reached = new Set([entry])
    for (const path of reached) {
      if (path.endsWith('.ts')) for (const target of loadedWith(path)) reached.add(target)
    }
    expect(reached).toContain('errors.ts')
    expect(
      ['zod', 'yaml', 'chalk', 'cli-table3', 'chokidar', 'parse5', 'saxes', 'postal-mime'].filter((name) =>
        reached.has(name),
      ),
    ).toEqual([])
  },
)
