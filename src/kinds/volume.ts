import type { Kind } from './kind.ts'
import { length } from './length.ts'
import { powersOf } from './powers.ts'
import { prefixed } from './prefixes.ts'

/** Other measures of a kitchen, beside which a cup is no prize. */
const COOKING: ReadonlySet<string> = new Set([
  ...['recipe', 'chopped', 'diced', 'sliced', 'tbsp', 'tsp', 'teaspoon', 'teaspoons', 'tablespoon', 'tablespoons'],
])

/** What is measured by the cup. */
const INGREDIENTS: ReadonlySet<string> = new Set([
  ...['sugar', 'flour', 'butter', 'milk', 'oil', 'water', 'rice', 'salt', 'sauce', 'cream', 'coffee', 'tea', 'juice'],
  ...['stock', 'broth', 'honey', 'wine', 'vinegar', 'cheese', 'vegetables', 'fruit', 'beans', 'nuts', 'oats'],
])

/**
 * Volume, in cubic metres. A gallon is the American or the imperial one, so it
 * stays a pair; so do the cooking measures. The barrel is that of petroleum.
 *
 * @see NIST SP 811, Appendix B.8.
 */
export const volume: Kind = {
  id: 'volume',
  units: {
    ...powersOf(length.units, 3, {
      mm: 'mm3',
      cm: 'cm3',
      m: 'm3',
      km: 'km3',
      inch: 'cubic inch',
      foot: 'cubic foot',
      yard: 'cubic yard',
      mile: 'cubic mile',
    }),
    litre: {
      canonical: 'm3',
      scale: 0.001,
      single: true,
      after: ['litre', 'litres', 'liter', 'liters', 'l', 'L'],
      parts: ['millilitre'],
    },
    ...prefixed({
      canonical: 'm3',
      scale: 0.001,
      symbols: ['l', 'L'],
      names: ['litre', 'liter'],
      prefixes: 'µ m c d h M G',
      keys: 'name',
      single: true,
    }),
    mls: { canonical: 'm3', scale: 0.000001, after: ['mls', 'cc'] },
    gallon: {
      single: true,
      canonical: 'm3',
      scale: [0.003785411784, 0.00454609],
      usual: 0.003785411784,
      after: ['gallon', 'gallons', 'gal', 'gals'],
    },
    quart: {
      canonical: 'm3',
      scale: [0.000946352946, 0.0011365225],
      usual: 0.000946352946,
      after: ['quart', 'quarts'],
    },
    pint: { single: true, canonical: 'm3', scale: [0.000473176473, 0.00056826125], after: ['pint', 'pints'] },
    'fluid ounce': {
      canonical: 'm3',
      scale: [0.0000284130625, 0.0000295735295625],
      after: ['fluid ounce', 'fluid ounces', 'fl oz', 'fl. oz'],
    },
    cup: {
      canonical: 'm3',
      scale: [0.0002365882365, 0.00025],
      cued: { after: ['cup', 'cups'], near: COOKING, of: INGREDIENTS, inParts: true },
    },
    tablespoon: {
      canonical: 'm3',
      scale: [0.00001478676478125, 0.00002],
      after: ['tablespoon', 'tablespoons', 'tbsp', 'tbsps'],
    },
    teaspoon: {
      canonical: 'm3',
      scale: [0.00000492892159375, 0.000005],
      after: ['teaspoon', 'teaspoons', 'tsp', 'tsps'],
    },
    barrel: { canonical: 'm3', scale: 0.158987294928, after: ['barrel', 'barrels', 'bbl', 'bbls'] },
    'barrel a day': { canonical: 'm3', scale: 0.158987294928, after: ['bpd', 'b/d'], per: 'day' },
    bcm: { canonical: 'm3', scale: 1_000_000_000, after: ['bcm'] },
    bcf: { canonical: 'm3', scale: 28_316_846.592, after: ['bcf'] },
    'acre-foot': { canonical: 'm3', scale: 1233.48183754752, after: ['acre foot', 'acre feet'] },
  },
  examples: [
    { text: 'At least 2 billion cubic metres of gas', unit: 'm3', low: 2_000_000_000, high: null },
    { text: 'exactly 3 cubic kilometres of water', unit: 'km3', low: 3_000_000_000, high: 3_000_000_000 },
    { text: 'exactly 100 gallons of fuel', unit: 'gallon', low: 0.3785411784, high: 0.454609 },
    { text: 'at least 2 cups of flour', unit: 'cup', low: 0.000473176473, high: null },
    { text: 'up to 1.5 bcm a year', unit: 'bcm', low: null, high: 1_500_000_000 },
  ],
  nonExamples: [
    'Oil rose to $80 a barrel.',
    'The tank is 3 metres high.',
    'They won three cups in two years.',
    'Serial number 24703L202 was stolen.',
  ],
}
