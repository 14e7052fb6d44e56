import { describe, expect, test } from 'vitest'
import { KINDS } from '../src/kinds/index.ts'
import { normalizeQuantity } from '../src/normalize/quantities.ts'
import { quantitiesOf } from './extract/quantity-reader.ts'

for (const kind of KINDS) {
  describe(kind.id, () => {
    test.each(kind.examples)('$text', (example) => {
      const found = quantitiesOf(example.text).filter((mention) => mention.kind === kind.id)
      const match = found.find((mention) => mention.unit === example.unit)
      expect(match, `found ${found.map((mention) => mention.unit).join(', ') || 'nothing'}`).toBeDefined()
      if (!match) return
      const { interval } = normalizeQuantity(match, example.text)
      expectNear(interval.low?.value ?? null, example.low)
      expectNear(interval.high?.value ?? null, example.high)
    })

    test.each(kind.nonExamples)('nothing in: %s', (text) => {
      expect(quantitiesOf(text).filter((mention) => mention.kind === kind.id)).toEqual([])
    })
  })
}

function expectNear(value: number | null, wanted: number | null): void {
  if (value === null || wanted === null) expect(value).toBe(wanted)
  else expect(value).toBeCloseTo(wanted, 9 - Math.ceil(Math.log10(Math.abs(wanted) + 1)))
}

test('no two kinds have one id', () => {
  const ids = KINDS.map((kind) => kind.id)
  expect(ids).toEqual([...new Set(ids)])
})
