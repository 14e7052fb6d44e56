import { readdirSync, readFileSync } from 'node:fs'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { expect, test } from 'vitest'

// The build in plain JavaScript: neither Java nor a program of the machine's own.
process.env.RECHECK_SYNC_BACKEND = 'pure'

/** Ten times as long as usual, so that a busy machine finds what an idle one does. */
const LIMITS = { timeout: 100_000, attackTimeout: 10_000, incubationTimeout: 10_000 }

interface Pattern {
  readonly place: string
  readonly source: string
  readonly flags: string
}

const src = new URL('../src/', import.meta.url)
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
const trees = files.map((path) =>
  ts.createSourceFile(path, readFileSync(new URL(path, src), 'utf8'), ts.ScriptTarget.Latest, true),
)

function found<T>(read: (node: ts.Node, place: string) => T | null): readonly T[] {
  return trees.flatMap((tree) => {
    const all: T[] = []
    const visit = (node: ts.Node): void => {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree))
      const one = read(node, `src/${tree.fileName}:${line + 1}`)
      if (one !== null) all.push(one)
      ts.forEachChild(node, visit)
    }
    visit(tree)
    return all
  })
}

const patterns = found((node, place): Pattern | null => {
  if (!ts.isRegularExpressionLiteral(node)) return null
  const end = node.text.lastIndexOf('/')
  return { place, source: node.text.slice(1, end), flags: node.text.slice(end + 1) }
})

test('there are patterns to check', () => {
  expect(patterns.length).toBeGreaterThan(100)
})

test('the checker knows a vulnerable pattern', () => {
  expect(checkSync('\\s+$', '').status).toBe('vulnerable')
})

test('no pattern is put together while the program runs, where nothing can check it', () => {
  const built = found((node, place) =>
    (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp' ? place : null,
  )
  expect(built).toEqual([])
})

test.each(patterns)(
  '$place /$source/$flags takes linear time',
  ({ place, source, flags }) => {
    const result = checkSync(source, flags, LIMITS)
    const attack = result.status === 'vulnerable' ? result.attack.pattern : null
    expect({ status: result.status, attack }, `${place} /${source}/${flags}`).toEqual({ status: 'safe', attack: null })
  },
  120_000,
)
