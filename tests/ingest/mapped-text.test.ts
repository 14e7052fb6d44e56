import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeAnchors } from '../../src/ingest/mapped-text.ts'
import type { Anchor } from '../../src/model/text.ts'

/** Where an offset of a text leads. */
function lead(anchors: readonly Anchor[], offset: number): number {
  const anchor = anchors.findLast(({ text }) => text <= offset)
  return anchor ? anchor.source + offset - anchor.text : -1
}

test.each([
  ['one onto one', 'abc', [{ text: 0, source: 5 }], [{ text: 0, source: 7 }], [{ text: 0, source: 12 }]],
  [
    'an anchor of the middle within a stretch',
    'abcd',
    [{ text: 0, source: 2 }],
    [
      { text: 0, source: 0 },
      { text: 4, source: 20 },
    ],
    [
      { text: 0, source: 2 },
      { text: 2, source: 20 },
    ],
  ],
  [
    'an anchor that both have',
    'abcd',
    [
      { text: 0, source: 0 },
      { text: 2, source: 10 },
    ],
    [
      { text: 0, source: 0 },
      { text: 10, source: 50 },
    ],
    [
      { text: 0, source: 0 },
      { text: 2, source: 50 },
    ],
  ],
  [
    'stretches that changed places',
    'abcd',
    [
      { text: 0, source: 10 },
      { text: 2, source: 0 },
    ],
    [
      { text: 0, source: 100 },
      { text: 5, source: 300 },
    ],
    [
      { text: 0, source: 305 },
      { text: 2, source: 100 },
    ],
  ],
  [
    'anchors that cancel out',
    'ab',
    [
      { text: 0, source: 0 },
      { text: 1, source: 5 },
    ],
    [
      { text: 0, source: 10 },
      { text: 5, source: 11 },
    ],
    [{ text: 0, source: 10 }],
  ],
  ['an empty text', '', [{ text: 0, source: 3 }], [{ text: 0, source: 4 }], [{ text: 0, source: 7 }]],
])('%s', (_, text, inner, outer, composed) => {
  expect(composeAnchors({ text, anchors: inner }, outer)).toEqual(composed)
})

test('composed anchors lead where the two lead one after the other', () => {
  const anchors = (most: number) =>
    fc
      .uniqueArray(fc.nat(most), { maxLength: 8 })
      .chain((starts) =>
        fc.tuple(
          ...[...new Set([0, ...starts])]
            .sort((a, b) => a - b)
            .map((text) => fc.record({ text: fc.constant(text), source: fc.nat(60) })),
        ),
      )
  fc.assert(
    fc.property(fc.nat(40), anchors(40), anchors(100), (length, inner, outer) => {
      const within = inner.filter(({ text }) => text === 0 || text < length)
      const composed = composeAnchors({ text: 'x'.repeat(length), anchors: within }, outer)
      expect(composed[0]?.text).toBe(0)
      expect(composed.every(({ text }, index) => index === 0 || text > (composed[index - 1]?.text ?? 0))).toBe(true)
      for (let i = 0; i < length; i++) expect(lead(composed, i)).toBe(lead(outer, lead(within, i)))
    }),
  )
})
