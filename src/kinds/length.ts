import type { Kind } from './kind.ts'
import { prefixed } from './prefixes.ts'

/**
 * Length, in metres. "in" is an inch only before a mark: "50,000 in 2020" has
 * none.
 *
 * @see NIST SP 811, Appendix B.8; the factors from inch to mile and the
 *   nautical mile are exact.
 */
export const length: Kind = {
  id: 'length',
  units: {
    ...prefixed({
      canonical: 'm',
      scale: 1,
      symbols: ['m'],
      names: ['metre', 'meter'],
      prefixes: 'n µ m c d',
      keys: 'symbol',
    }),
    m: { canonical: 'm', scale: 1, after: ['m', 'metre', 'metres', 'meter', 'meters'], parts: ['cm'] },
    km: {
      canonical: 'm',
      scale: 1000,
      after: ['km', 'kms', 'kilometre', 'kilometres', 'kilometer', 'kilometers'],
      parts: ['m'],
    },
    micron: { canonical: 'm', scale: 0.000001, after: ['micron', 'microns'] },
    inch: { canonical: 'm', scale: 0.0254, after: ['inch', 'inches', 'in', '"', '″', "''"] },
    foot: { canonical: 'm', scale: 0.3048, after: ['foot', 'feet', 'ft', '′'], parts: ['inch'] },
    yard: { canonical: 'm', scale: 0.9144, after: ['yard', 'yards', 'yd', 'yds'], parts: ['foot'] },
    mile: { canonical: 'm', scale: 1609.344, after: ['mile', 'miles', 'mi'], parts: ['yard'] },
    fathom: { canonical: 'm', scale: 1.8288, after: ['fathom', 'fathoms'] },
    furlong: { canonical: 'm', scale: 201.168, after: ['furlong', 'furlongs'] },
    'light-year': {
      canonical: 'm',
      scale: 9_460_730_472_580_800,
      after: ['light year', 'light years', 'lightyear', 'lightyears'],
    },
    'nautical mile': { canonical: 'm', scale: 1852, after: ['nautical mile', 'nautical miles', 'nmi'] },
  },
  examples: [
    { text: 'The wall is exactly 12 metres high.', unit: 'm', low: 12, high: 12 },
    { text: 'It sank at least 3 nautical miles off the coast.', unit: 'nautical mile', low: 5556, high: null },
    { text: 'The river crested at 44.2 feet.', unit: 'foot', low: 13.45692, high: 13.4874 },
    { text: 'He is exactly 6 ft 3 in tall.', unit: 'foot', low: 1.905, high: 1.905 },
    { text: 'The pipeline is more than 1,200km long.', unit: 'km', low: 1_200_000, high: null },
  ],
  nonExamples: [
    'It cost $38m.',
    'Some 50,000 in 2020',
    'He rang at 6pm.',
    'The 40 m people of the country voted.',
    'He said: "I am 48" and left.',
  ],
}
