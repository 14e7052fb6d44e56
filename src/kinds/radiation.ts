import type { Kind } from './kind.ts'
import { prefixed } from './prefixes.ts'

/**
 * Radiation: activity in becquerels, absorbed dose in grays, dose to people in
 * sieverts. The three convert into none of each other.
 *
 * @see NIST SP 811, section 4.2, table 4.
 */
export const radiation: Kind = {
  id: 'radiation',
  units: {
    Bq: { canonical: 'Bq', scale: 1, after: ['Bq', 'becquerel', 'becquerels'] },
    ...prefixed({
      canonical: 'Bq',
      scale: 1,
      symbols: ['Bq'],
      names: ['becquerel'],
      prefixes: 'k M G T P',
      keys: 'symbol',
    }),
    Gy: { canonical: 'Gy', scale: 1, after: ['Gy'] },
    ...prefixed({ canonical: 'Gy', scale: 1, symbols: ['Gy'], names: ['gray'], prefixes: 'µ m', keys: 'symbol' }),
    Sv: { canonical: 'Sv', scale: 1, after: ['Sv', 'sievert', 'sieverts'] },
    ...prefixed({ canonical: 'Sv', scale: 1, symbols: ['Sv'], names: ['sievert'], prefixes: 'n µ m', keys: 'symbol' }),
  },
  examples: [
    { text: 'a dose of at least 20 millisieverts', unit: 'mSv', low: 0.02, high: null },
    { text: 'at least 10,000 becquerels', unit: 'Bq', low: 10_000, high: null },
    { text: 'exactly 14 mGy', unit: 'mGy', low: 0.014, high: 0.014 },
  ],
  nonExamples: ['The gray wall is 14 m long.', '14 grays of the town'],
}
