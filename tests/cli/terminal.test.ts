import { describe, expect, test } from 'vitest'
import { A_FILE, showsProgress, showsUnicode, wantsColour, widthOf } from '../../src/cli/terminal.ts'

type Env = Readonly<Record<string, string>>

function terminal(isTTY: boolean, env: Env = {}, columns: number | undefined = undefined, platform = 'linux') {
  return { isTTY, env, columns, platform }
}

describe('colour', () => {
  const cases: readonly [isTTY: boolean, env: Env, option: boolean | undefined, colour: boolean][] = [
    [true, {}, undefined, true],
    [false, {}, undefined, false],
    [true, { TERM: 'dumb' }, undefined, false],
    [true, { NO_COLOR: '1' }, undefined, false],
    [true, { NO_COLOR: '' }, undefined, true],
    [false, { FORCE_COLOR: '1' }, undefined, true],
    [false, { FORCE_COLOR: '' }, undefined, true],
    [true, { FORCE_COLOR: '0' }, undefined, false],
    [true, { FORCE_COLOR: 'false' }, undefined, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, undefined, true],
    [true, { NO_COLOR: '1' }, true, true],
    [true, { FORCE_COLOR: '1' }, false, false],
    [false, { CI: 'true' }, undefined, false],
    [true, { CI: 'true' }, undefined, true],
    [true, { TERM: 'dumb', FORCE_COLOR: '1' }, undefined, true],
    [true, { TERM: 'dumb' }, true, true],
  ]
  test.each(cases)('terminal %s, %o, option %s: %s', (isTTY, env, option, colour) => {
    expect(wantsColour(terminal(isTTY, env), option)).toBe(colour)
  })
})

test.each([
  [undefined, 100],
  [0, 100],
  [-1, 100],
  [1, 40],
  [20, 40],
  [39, 40],
  [40, 40],
  [60, 60],
  [80, 80],
  [200, 200],
])('a terminal of %s columns is fitted into %d', (columns, width) => {
  expect(widthOf(terminal(true, {}, columns))).toBe(width)
})

describe('characters beyond ASCII', () => {
  const cases: readonly [env: Env, unicode: boolean][] = [
    [{}, true],
    [{ LANG: 'en_GB.UTF-8' }, true],
    [{ LANG: 'de_DE.utf8' }, true],
    [{ LANG: 'C' }, false],
    [{ LANG: 'de_DE.ISO-8859-1' }, false],
    [{ LANG: 'C', LC_ALL: 'C.UTF-8' }, true],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'POSIX' }, false],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: '' }, true],
    [{ TERM: 'linux', LANG: 'en_GB.UTF-8' }, false],
    [{ TERM: 'xterm-256color' }, true],
  ]
  test.each(cases)('%o: %s', (env, unicode) => {
    expect(showsUnicode(terminal(true, env))).toBe(unicode)
  })
})

describe('characters beyond ASCII on Windows', () => {
  const cases: readonly [env: Env, unicode: boolean][] = [
    [{}, false],
    [{ OS: 'Windows_NT', SESSIONNAME: 'Console' }, false],
    [{ WT_SESSION: '' }, false],
    [{ WT_SESSION: '0bf0e2f4-0000-4b70-8d8b-0b5f7f4c1f6e' }, true],
    [{ TERM_PROGRAM: 'vscode' }, true],
    [{ ConEmuTask: '{cmd::Cmder}' }, true],
    [{ ConEmuANSI: 'ON' }, true],
    [{ ConEmuANSI: 'OFF' }, false],
    [{ TERMINAL_EMULATOR: 'JetBrains-JediTerm' }, true],
    [{ TERM: 'xterm-256color' }, true],
    [{ TERM: 'dumb', WT_SESSION: '1' }, false],
    [{ LANG: 'en_GB.UTF-8' }, true],
    [{ WT_SESSION: '1', LANG: 'C' }, false],
  ]
  test.each(cases)('%o: %s', (env, unicode) => {
    expect(showsUnicode(terminal(true, env, undefined, 'win32'))).toBe(unicode)
  })

  test('a file may hold any, on every system', () => {
    expect([showsUnicode(A_FILE), wantsColour(A_FILE, undefined), widthOf(A_FILE)]).toEqual([true, false, 100])
  })
})

describe('progress', () => {
  const cases: readonly [isTTY: boolean, env: Env, shows: boolean][] = [
    [true, {}, true],
    [true, { TERM: 'xterm' }, true],
    [true, { NO_COLOR: '1' }, true],
    [true, { CI: '' }, true],
    [true, { CI: 'false' }, true],
    [true, { CI: 'true' }, false],
    [true, { CI: '1' }, false],
    [true, { TERM: 'dumb' }, false],
    [false, {}, false],
    [false, { FORCE_COLOR: '1' }, false],
  ]
  test.each(cases)('terminal %s, %o: %s', (isTTY, env, shows) => {
    expect(showsProgress(terminal(isTTY, env))).toBe(shows)
  })
})
