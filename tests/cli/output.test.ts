import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeWhole } from '../../src/cli/output.ts'
import { InputError } from '../../src/errors.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('a file is written whole and nothing else is left', () => {
  writeWhole(join(folder, 'report.json'), '{}\n')
  writeWhole(join(folder, 'report.json'), '{"a":1}\n')
  expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('{"a":1}\n')
  expect(readdirSync(folder)).toEqual(['report.json'])
})

test('a file keeps its rights, and a link goes on pointing at it', () => {
  const file = join(folder, 'report.json')
  writeFileSync(file, 'old')
  chmodSync(file, 0o600)
  symlinkSync(file, join(folder, 'link'))
  writeWhole(join(folder, 'link'), 'new')
  expect(readFileSync(file, 'utf8')).toBe('new')
  expect((statSync(file).mode & 0o777).toString(8)).toBe('600')
  expect(readdirSync(folder)).toEqual(['link', 'report.json'])
})

test('what is no regular file is written to directly', () => {
  writeWhole('/dev/null', 'gone')
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
})

describe('what a killed process left beside a file', () => {
  const beside = (name: string, ageMs: number) => {
    writeFileSync(join(folder, name), 'half')
    const then = new Date(Date.now() - ageMs)
    utimesSync(join(folder, name), then, then)
  }

  test('is not in the way of one with the same process id', () => {
    beside(`.report.json.${process.pid}-0.tmp`, 0)
    writeWhole(join(folder, 'report.json'), 'new')
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('new')
    expect(readFileSync(join(folder, `.report.json.${process.pid}-0.tmp`), 'utf8')).toBe('half')
  })

  test.each([
    ['.report.json.4711-0.tmp', 7_200_000, false],
    ['.report.json.4711-0.tmp', 60_000, true],
    ['.report.json.old.tmp', 7_200_000, true],
    ['.report.jsonl.4711-0.tmp', 7_200_000, true],
    ['report.json.4711-0.tmp', 7_200_000, true],
  ])('%s, touched %i ms ago, stays: %s', (name, ageMs, stays) => {
    beside(name, ageMs)
    writeWhole(join(folder, 'report.json'), 'new')
    expect(readdirSync(folder).includes(name)).toBe(stays)
  })
})

test.each([['missing/report.json'], ['.']])('%s is refused by name, with nothing left behind', (name) => {
  const path = join(folder, name)
  expect(() => writeWhole(path, 'text')).toThrow(InputError)
  expect(() => writeWhole(path, 'text')).toThrow(`${path}: cannot be written: E`)
  expect(readdirSync(folder)).toEqual([])
})
