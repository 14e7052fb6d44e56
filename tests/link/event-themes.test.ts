import { describe, expect, test } from 'vitest'
import { themesOf } from '../../src/link/event-themes.ts'
import type { Theme } from '../../src/model/event.ts'

/** "the bridge", "the Arlen Bridge", "another bridge". */
function theme(thing: string, names: readonly string[] = [], other = false): Theme {
  return { thing, names, other }
}

describe('what two events are about', () => {
  const cases: readonly [left: Theme | null, right: Theme | null, themes: string][] = [
    [theme('bridge'), theme('bridge'), 'same'],
    [theme('bridge', ['Arlen Bridge']), theme('bridge'), 'same'],
    [theme('bridge', ['Arlen Bridge']), theme('bridge', ['Arlen']), 'same'],
    // Another thing of its sort, or of another.
    [theme('bridge', [], true), theme('bridge'), 'different'],
    [theme('bridge', ['Arlen Bridge']), theme('bridge', ['Petra Bridge']), 'different'],
    [theme('market'), theme('ferry'), 'different'],
    // Nobody can tell.
    [theme('company'), theme('bridge'), 'unknown'],
    [theme('bridge', [], true), theme('bridge', [], true), 'unknown'],
    [theme('bridge', ['Arlen']), theme('gate', ['Velmora']), 'unknown'],
    [null, theme('bridge'), 'unknown'],
  ]
  test.each(cases)('%#', (left, right, themes) => {
    expect(themesOf(left, right)).toBe(themes)
    expect(themesOf(right, left)).toBe(themes)
  })
})
