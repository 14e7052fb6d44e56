import type { Kind } from './kind.ts'

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
    mm: { canonical: 'm', scale: 0.001, after: ['mm', 'millimetre', 'millimetres', 'millimeter', 'millimeters'] },
    cm: { canonical: 'm', scale: 0.01, after: ['cm', 'centimetre', 'centimetres', 'centimeter', 'centimeters'] },
    m: { canonical: 'm', scale: 1, after: ['m', 'metre', 'metres', 'meter', 'meters'] },
    km: {
      canonical: 'm',
      rates: { hour: ['speed', 'km/h'] },
      scale: 1000,
      after: ['km', 'kms', 'kilometre', 'kilometres', 'kilometer', 'kilometers'],
    },
    inch: { canonical: 'm', scale: 0.0254, after: ['inch', 'inches', 'in'] },
    foot: { canonical: 'm', scale: 0.3048, after: ['foot', 'feet', 'ft'] },
    yard: { canonical: 'm', scale: 0.9144, after: ['yard', 'yards', 'yd', 'yds'] },
    mile: { canonical: 'm', rates: { hour: ['speed', 'mph'] }, scale: 1609.344, after: ['mile', 'miles', 'mi'] },
    'nautical mile': { canonical: 'm', scale: 1852, after: ['nautical mile', 'nautical miles', 'nmi'] },
  },
  examples: [
    { text: 'The wall is exactly 12 metres high.', unit: 'm', low: 12, high: 12 },
    { text: 'It sank at least 3 nautical miles off the coast.', unit: 'nautical mile', low: 5556, high: null },
    { text: 'The river crested at 44.2 feet.', unit: 'foot', low: 13.45692, high: 13.4874 },
    { text: 'The pipeline is more than 1,200km long.', unit: 'km', low: 1_200_000, high: null },
  ],
  nonExamples: ['It cost $38m.', 'Some 50,000 in 2020', 'He rang at 6pm.', 'The 40 m people of the country voted.'],
}
