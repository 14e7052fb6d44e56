import type { Kind } from './kind.ts'
import { prefixed } from './prefixes.ts'

/**
 * Power, in watts.
 *
 * @see NIST SP 811, Appendix B.8; the horsepower is the mechanical one.
 */
export const power: Kind = {
  id: 'power',
  units: {
    watt: { canonical: 'W', scale: 1, after: ['W', 'watt', 'watts'] },
    ...prefixed({ canonical: 'W', scale: 1, symbols: ['W'], names: ['watt'], prefixes: 'm k M G T', keys: 'symbol' }),
    MWp: { canonical: 'W', scale: 1e6, after: ['MWp', 'MWe'] },
    GWp: { canonical: 'W', scale: 1e9, after: ['GWp', 'GWe'] },
    horsepower: { canonical: 'W', scale: 745.69987158227, after: ['hp', 'bhp', 'horsepower'] },
  },
  examples: [
    { text: 'a wind farm of at least 300 MW', unit: 'MW', low: 3e8, high: null },
    { text: 'exactly 1.5 gigawatts of capacity', unit: 'GW', low: 1.5e9, high: 1.5e9 },
    { text: 'at most 2 mW of light', unit: 'mW', low: null, high: 0.002 },
  ],
  nonExamples: ['It sold 300 MWh.', 'Interstate 30 W was closed.', 'The mw stood for many words.'],
}
