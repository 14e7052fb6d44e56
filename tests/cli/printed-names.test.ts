import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { built } from '../built.ts'
import { execute, write } from './execute.ts'

let folder = ''
beforeAll(async () => {
  await built()
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-names-'))
  write(folder, 'articles/gull.txt', 'Pier repairs end\n\nThe Salt Island pier cost $5.27 million in 2024.\n')
  write(folder, 'articles/ledger.txt', 'Pier bill is out\n\nThe Salt Island pier cost $4.1 million in 2024.\n')
  write(folder, 'crosscheck.yaml', 'paths: [articles]\nbaseline: "known\\n::error::.jsonl"\n')
}, 180_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// A pull request can name the file, and the log of a job takes such a line for a command.
test.each([
  ['create', '1 finding noted'],
  ['update', '0 findings taken out, 1 left'],
  ['prune', '0 findings taken out, 1 left'],
  ['migrate', '1 finding, 0 fingerprints made anew'],
])('baseline %s prints the name of its file on one line, with no command in it', (command, what) => {
  expect(execute(folder, ['baseline', command])).toEqual({
    status: 0,
    stdout: `known ::error::.jsonl: ${what}\n`,
    stderr: '',
  })
})

test('the name of an article begins no line of its own among the problems', () => {
  write(folder, 'odd/gull.txt', 'The Salt Island pier cost $5.27 million in 2024.\n')
  write(folder, 'odd/first\n::error::second\u001b[31m.txt', '\0')
  const { status, stderr } = execute(folder, ['check', 'odd', '--no-config'])
  expect(status).toBe(3)
  expect(stderr.split('\n')[0]).toMatch(/^odd\/first ::error::second⟨U\+001B⟩\[31m\.txt: this /)
  expect(stderr).not.toMatch(/^::/m)
})
