import type { Kind } from './kind.ts'

/**
 * Power, in watts.
 *
 * @see NIST SP 811, Appendix B.8; the horsepower is the mechanical one.
 */
export const power: Kind = {
  id: 'power',
  units: {
    watt: { canonical: 'W', scale: 1, after: ['W', 'watt', 'watts'] },
    kW: { canonical: 'W', scale: 1000, after: ['kW', 'kilowatt', 'kilowatts'] },
    MW: { canonical: 'W', scale: 1e6, after: ['MW', 'megawatt', 'megawatts'] },
    GW: { canonical: 'W', scale: 1e9, after: ['GW', 'gigawatt', 'gigawatts'] },
    horsepower: { canonical: 'W', scale: 745.69987158227, after: ['hp', 'horsepower'] },
  },
  examples: [
    { text: 'a wind farm of at least 300 MW', unit: 'MW', low: 3e8, high: null },
    { text: 'exactly 1.5 gigawatts of capacity', unit: 'GW', low: 1.5e9, high: 1.5e9 },
  ],
  nonExamples: ['It sold 300 MWh.', 'Interstate 30 W was closed.', 'The mw stood for many words.'],
}
