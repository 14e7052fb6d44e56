import type { Kind } from './kind.ts'
import { prefixed } from './prefixes.ts'

/**
 * Energy, in joules. The calories of food are kilocalories.
 *
 * @see NIST SP 811, Appendix B.8; the watt hour is exactly 3600 J. IEA unit
 *   converter for oil and coal equivalents.
 */
export const energy: Kind = {
  id: 'energy',
  units: {
    joule: { canonical: 'J', scale: 1, after: ['J', 'joule', 'joules'] },
    ...prefixed({
      canonical: 'J',
      scale: 1,
      symbols: ['J'],
      names: ['joule'],
      prefixes: 'k M G T P E',
      keys: 'symbol',
    }),
    Wh: { canonical: 'J', scale: 3600, after: ['Wh', 'watt hour', 'watt hours'] },
    ...prefixed({
      canonical: 'J',
      scale: 3600,
      symbols: ['Wh'],
      names: ['watt hour', 'watthour'],
      prefixes: 'k M G T',
      keys: 'symbol',
    }),
    eV: { canonical: 'J', scale: 1.602176634e-19, after: ['eV', 'electronvolt', 'electronvolts', 'electron volts'] },
    ...prefixed({
      canonical: 'J',
      scale: 1.602176634e-19,
      symbols: ['eV'],
      names: ['electronvolt', 'electron volt'],
      prefixes: 'm k M G T',
      keys: 'symbol',
    }),
    BTU: {
      canonical: 'J',
      scale: 1055.05585262,
      after: ['BTU', 'BTUs', 'Btu', 'British thermal unit', 'British thermal units'],
    },
    mmbtu: {
      canonical: 'J',
      scale: 1.05505585262e9,
      after: ['mmBtu', 'mmbtu', 'MMBtu', 'MMBTU'],
      under: ['million British thermal units'],
    },
    therm: { canonical: 'J', scale: 1.05505585262e8, after: ['therm', 'therms'] },
    kcal: {
      canonical: 'J',
      scale: 4184,
      after: ['kcal', 'kcals', 'calorie', 'calories', 'kilocalorie', 'kilocalories'],
    },
    toe: { canonical: 'J', scale: 4.1868e10, after: ['toe', 'tonnes of oil equivalent', 'tons of oil equivalent'] },
    Mtoe: { canonical: 'J', scale: 4.1868e16, after: ['Mtoe', 'mtoe'] },
    tce: {
      canonical: 'J',
      scale: 2.93076e10,
      after: ['tce', 'tonnes of coal equivalent', 'tons of coal equivalent', 'tons of standard coal'],
    },
    boe: { canonical: 'J', scale: 6.1178632e9, after: ['boe', 'barrels of oil equivalent'] },
    'boe a day': { canonical: 'J', scale: 6.1178632e9, after: ['boepd', 'boe/d'], per: 'day' },
  },
  examples: [
    { text: 'The farm made at least 2 GWh.', unit: 'GWh', low: 7.2e12, high: null },
    { text: 'exactly 10 kilowatt-hours', unit: 'kWh', low: 3.6e7, high: 3.6e7 },
    { text: 'at least 15,000 British thermal units', unit: 'BTU', low: 15_825_837.7893, high: null },
    { text: 'at least 10 barrels of oil equivalent', unit: 'boe', low: 6.1178632e10, high: null },
  ],
  nonExamples: ['a plant of 300 MW', 'It runs 24 hours a day.', 'It lost 2 toes.', 'It sold 10 barrels of oil.'],
}
