import type { Kind } from './kind.ts'

/**
 * Area, in square metres.
 *
 * @see NIST SP 811, Appendix B.8. The acre is the international one.
 */
export const area: Kind = {
  id: 'area',
  units: {
    m2: {
      canonical: 'm2',
      scale: 1,
      after: ['m2', 'm²', 'sq m', 'sqm', 'square metre', 'square metres', 'square meter', 'square meters'],
    },
    km2: {
      canonical: 'm2',
      scale: 1_000_000,
      after: [
        'km2',
        'km²',
        'sq km',
        'square km',
        'square kilometre',
        'square kilometres',
        'square kilometer',
        'square kilometers',
      ],
    },
    hectare: { canonical: 'm2', scale: 10_000, after: ['ha', 'hectare', 'hectares'] },
    acre: { canonical: 'm2', scale: 4046.8564224, after: ['acre', 'acres'] },
    'square foot': { canonical: 'm2', scale: 0.09290304, after: ['sq ft', 'square foot', 'square feet'] },
    'square mile': { canonical: 'm2', scale: 2_589_988.110336, after: ['sq mi', 'square mile', 'square miles'] },
  },
  examples: [
    { text: 'The fire burned at least 300 hectares.', unit: 'hectare', low: 3_000_000, high: null },
    { text: 'an area of exactly 2 square kilometres', unit: 'km2', low: 2_000_000, high: 2_000_000 },
    { text: 'more than 10 km2 of forest', unit: 'km2', low: 10_000_000, high: null },
    { text: 'no more than 100 acres', unit: 'acre', low: null, high: 404_685.64224 },
  ],
  nonExamples: ['They met in Trafalgar Square.', 'The road is 12 km long.', 'The 6 square tables were sold.'],
}
