import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readArticles } from '../../src/index.ts'
import type { Limits } from '../../src/model/limits.ts'
import { built } from '../built.ts'

let cwd = ''
beforeAll(async () => {
  await built()
  cwd = mkdtempSync(join(tmpdir(), 'crosscheck-'))
  writeFileSync(join(cwd, 'a.html'), '<p>Two died.')
  writeFileSync(join(cwd, 'm.html'), `<p>${'<i>3</i> <b>4</b> '.repeat(60_000)}`)
  writeFileSync(join(cwd, 'z.html'), '<p>Five died.')
  writeFileSync(join(cwd, 'z.txt'), 'Six died.')
}, 120_000)
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

async function outcome(limits: Partial<Limits>) {
  const { articles, unreadable } = await readArticles(['.'], { cwd, limits })
  return {
    read: articles.map(({ path }) => path),
    unread: unreadable.map(({ code, place, fix }) => [code, place.path, /limits\.\w+/.exec(fix)?.[0]]),
  }
}

describe('a file whose parser passes a limit is left out and named, and the others are read', () => {
  test.each<[string, Partial<Limits>, string]>([
    ['too-slow', { seconds: 0.2 }, 'limits.seconds'],
    ['too-much-memory', { memoryMegabytes: 16, seconds: 60 }, 'limits.memoryMegabytes'],
    ['article-too-long', { articleCharacters: 100_000, seconds: 60 }, 'limits.articleCharacters'],
    ['file-too-large', { fileMegabytes: 1 }, 'limits.fileMegabytes'],
  ])('%s', async (code, limits, named) => {
    expect(await outcome(limits)).toEqual({
      read: ['a.html', 'z.html', 'z.txt'],
      unread: [[code, 'm.html', named]],
    })
  })

  test('within the limits every one is read', async () => {
    expect(await outcome({ articleCharacters: 10_000_000, seconds: 120 })).toEqual({
      read: ['a.html', 'm.html', 'z.html', 'z.txt'],
      unread: [],
    })
  })
})
