import type { Kind } from './kind.ts'
import { prefixed } from './prefixes.ts'

/** Words beside which bars and atmospheres are a pressure, and "mb" millibars. */
const WEATHER: ReadonlySet<string> = new Set([
  ...['pressure', 'pressures', 'hurricane', 'cyclone', 'typhoon', 'storm', 'barometric', 'barometer', 'pressurised'],
  ...['pressurized', 'tyre', 'tire', 'compressed', 'hpa', 'psi'],
])

/**
 * Pressure, in pascals.
 *
 * @see NIST SP 811, Appendix B.8.
 */
export const pressure: Kind = {
  id: 'pressure',
  units: {
    pascal: { canonical: 'Pa', scale: 1, after: ['Pa', 'pascal', 'pascals'] },
    ...prefixed({
      canonical: 'Pa',
      scale: 1,
      symbols: ['Pa'],
      names: ['pascal'],
      prefixes: 'h k M G',
      keys: 'symbol',
    }),
    millibar: {
      canonical: 'Pa',
      scale: 100,
      after: ['mbar', 'millibar', 'millibars'],
      cued: { after: ['mb'], near: WEATHER },
    },
    bar: { canonical: 'Pa', scale: 100_000, cued: { after: ['bar', 'bars'], near: WEATHER } },
    atmosphere: {
      canonical: 'Pa',
      scale: 101_325,
      cued: { after: ['atm', 'atmosphere', 'atmospheres'], near: WEATHER },
    },
    psi: { canonical: 'Pa', scale: 6894.757293168, after: ['psi', 'pounds per square inch'] },
    mmHg: { canonical: 'Pa', scale: 133.322387415, after: ['mmHg', 'mm Hg', 'millimetres of mercury'] },
  },
  examples: [
    { text: 'The pressure fell to exactly 950 hPa.', unit: 'hPa', low: 95_000, high: 95_000 },
    { text: 'The hurricane has a central pressure of at least 922 mb.', unit: 'millibar', low: 92_200, high: null },
    { text: 'at least 30 pounds per square inch', unit: 'psi', low: 206_842.71879504, high: null },
  ],
  nonExamples: ['The town has 12 bars.', 'The file is 100 mb.', 'Police put pressure on 30 clubs.'],
}
