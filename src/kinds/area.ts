import type { Kind } from './kind.ts'
import { length } from './length.ts'
import { powersOf } from './powers.ts'

/**
 * Area, in square metres.
 *
 * @see NIST SP 811, Appendix B.8. The acre is the international one.
 */
export const area: Kind = {
  id: 'area',
  units: {
    ...powersOf(length.units, 2, {
      mm: 'mm2',
      cm: 'cm2',
      m: 'm2',
      km: 'km2',
      inch: 'square inch',
      foot: 'square foot',
      yard: 'square yard',
      mile: 'square mile',
    }),
    sqm: { canonical: 'm2', scale: 1, after: ['sqm', 'sqms'] },
    sqkm: { canonical: 'm2', scale: 1_000_000, after: ['sqkm'] },
    sqft: { canonical: 'm2', scale: 0.09290304, after: ['sqft'] },
    hectare: { canonical: 'm2', scale: 10_000, after: ['ha', 'hectare', 'hectares'] },
    acre: { canonical: 'm2', scale: 4046.8564224, after: ['acre', 'acres'] },
  },
  examples: [
    { text: 'The fire burned at least 300 hectares.', unit: 'hectare', low: 3_000_000, high: null },
    { text: 'an area of exactly 2 square kilometres', unit: 'km2', low: 2_000_000, high: 2_000_000 },
    { text: 'more than 10 km2 of forest', unit: 'km2', low: 10_000_000, high: null },
    { text: 'at least 3 km squared', unit: 'km2', low: 3_000_000, high: null },
    { text: 'no more than 100 acres', unit: 'acre', low: null, high: 404_685.64224 },
  ],
  nonExamples: [
    'They met in Trafalgar Square.',
    'The road is 12 km long.',
    'The 6 square tables were sold.',
    'The wall is 12 m 2 cm high.',
  ],
}
