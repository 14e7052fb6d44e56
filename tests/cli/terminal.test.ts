import { describe, expect, test } from 'vitest'
import { showsUnicode, wantsColour, widthOf } from '../../src/cli/terminal.ts'

type Env = Readonly<Record<string, string>>

function terminal(isTTY: boolean, env: Env = {}, columns: number | undefined = undefined) {
  return { isTTY, env, columns }
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
  ]
  test.each(cases)('terminal %s, %o, option %s: %s', (isTTY, env, option, colour) => {
    expect(wantsColour(terminal(isTTY, env), option)).toBe(colour)
  })
})

test.each([
  [undefined, 100],
  [0, 100],
  [20, 40],
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
