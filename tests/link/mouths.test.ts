import { describe, expect, test } from 'vitest'
import { mouthsOf, speakersOf } from '../../src/link/mouths.ts'
import type { ComparisonFacts } from '../../src/model/finding.ts'
import { claim, signature } from './fixture.ts'
import { saying } from './told.ts'

describe('two speakers', () => {
  const cases: readonly [
    left: string | null,
    right: string | null,
    sources: ComparisonFacts['sources'],
    mouths: ComparisonFacts['mouths'],
  ][] = [
    [null, null, 'own', 'none'],
    [null, 'Ilsa Maren', 'one-sided', 'none'],
    ['Ilsa Maren', 'Ilsa Maren', 'same', 'same'],
    ['Ilsa Maren', 'Maren', 'same', 'same'],
    ['Brisket Lines', 'Brisket Lines of Osland', 'same', 'same'],
    ['the operator Brisket Lines', 'Brisket Lines', 'same', 'same'],
    ['Daniel Maren', 'Dan Maren', 'same', 'same'],
    ['Daniel Maren', 'D Maren', 'same', 'same'],
    ['Ilsa Maren', 'Pell Okoro', 'rival', 'persons'],
    // Two of one family, and two of one first name.
    ['Daniel Maren', 'Ilsa Maren', 'rival', 'persons'],
    ['Dan Maren', 'Daniel Okoro', 'rival', 'persons'],
    // An organisation, or people, may have spoken through anybody.
    ['Brisket Lines', 'Pell Okoro', 'rival', 'open'],
    ['survivors', 'Brisket Lines', 'rival', 'open'],
    ['Maren', 'Okoro', 'rival', 'open'],
    // Nobody in particular is no party.
    ['officials', 'Pell Okoro', 'one-sided', 'open'],
    // A bank of a place is not the place.
    ['Osland', 'Bank of Tarvania', 'rival', 'open'],
  ]

  test.each(cases)('%s / %s: %s, %s', (left, right, sources, mouths) => {
    const [a, b] = [saying('settle price', { source: left }), saying('settle price', { source: right })]
    expect(speakersOf(a, b, signature(null), signature(null))).toEqual({ sources, mouths })
    expect(speakersOf(b, a, signature(null), signature(null))).toEqual({ sources, mouths })
  })
})

describe('who gives a figure', () => {
  const said = (source: string, sentence: string) =>
    claim('20', { sentence, attribution: [{ source, cue: 'said', stance: 'asserts' }] })
  const cases: readonly [left: string, right: string, mouths: ComparisonFacts['mouths']][] = [
    ['Speaking with Okoro, Maren said 20 would do.', 'Okoro told Maren that 20 would do.', 'swapped'],
    // Only one of them tells of the talk.
    ['Maren said 20 would do.', 'Okoro told Maren that 20 would do.', 'open'],
    ['Maren said that 20 would do, and Okoro agreed.', 'Okoro said Maren had 20.', 'open'],
  ]

  test.each(cases)('%s / %s: %s', (left, right, mouths) => {
    const [a, b] = [said('Ilsa Maren', left), said('Pell Okoro', right)]
    expect(mouthsOf(a, b)).toBe(mouths)
    expect(mouthsOf(b, a)).toBe(mouths)
  })
})
