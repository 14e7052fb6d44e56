import type { Kind } from './kind.ts'

/**
 * Energy, in joules.
 *
 * @see NIST SP 811, Appendix B.8; the watt hour is exactly 3600 J.
 */
export const energy: Kind = {
  id: 'energy',
  units: {
    kWh: { canonical: 'J', scale: 3.6e6, after: ['kWh', 'kilowatt hour', 'kilowatt hours', 'kilowatthours'] },
    MWh: { canonical: 'J', scale: 3.6e9, after: ['MWh', 'megawatt hour', 'megawatt hours'] },
    GWh: { canonical: 'J', scale: 3.6e12, after: ['GWh', 'gigawatt hour', 'gigawatt hours'] },
    TWh: { canonical: 'J', scale: 3.6e15, after: ['TWh', 'terawatt hour', 'terawatt hours'] },
    joule: { canonical: 'J', scale: 1, after: ['joule', 'joules'] },
    mmbtu: {
      canonical: 'J',
      scale: 1.05505585262e9,
      after: ['mmBtu', 'mmbtu', 'MMBtu', 'million British thermal units'],
    },
  },
  examples: [
    { text: 'The farm made at least 2 GWh.', unit: 'GWh', low: 7.2e12, high: null },
    { text: 'exactly 10 kilowatt-hours', unit: 'kWh', low: 3.6e7, high: 3.6e7 },
  ],
  nonExamples: ['a plant of 300 MW', 'It runs 24 hours a day.'],
}
