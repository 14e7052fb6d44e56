import type { Kind } from './kind.ts'

/** Words beside which a bare "F" is a temperature and no form, model or key. */
const WARMTH: ReadonlySet<string> = new Set([
  ...[
    'temperature',
    'temperatures',
    'heat',
    'heatwave',
    'hot',
    'hotter',
    'hottest',
    'warm',
    'warmer',
    'cold',
    'colder',
  ],
  ...[
    'coldest',
    'weather',
    'highs',
    'lows',
    'degrees',
    'degree',
    'mercury',
    'thermometer',
    'fever',
    'oven',

    'freezing',
  ],
  ...['celsius', 'fahrenheit', '°'],
])

/** Words beside which a "K" is a kelvin and no thousand. */
const COLDEST: ReadonlySet<string> = new Set([
  ...['kelvin', 'superconductor', 'superconductors', 'superconducting', 'superconductivity', 'cryogenic'],
])

const SPELT_CELSIUS: readonly string[] = [
  ...['degrees c', 'degree C', 'degree c', 'deg C', 'deg c', 'deg. C', 'deg celsius', '° Celsius', 'centigrade'],
  ...['degrees centigrade', 'celcius', 'degrees celcius', 'centigrate'],
]
const SPELT_FAHRENHEIT: readonly string[] = [
  ...['degrees f', 'degree F', 'degree f', 'deg F', 'deg f', 'deg. F', 'deg fahrenheit', '° Fahrenheit', 'farenheit'],
  ...['degrees farenheit'],
]

/**
 * Temperature, in degrees Celsius. Bare degrees keep a unit of their own: the
 * text does not say whose they are.
 *
 * @see NIST SP 811, Appendix B.9.
 */
export const temperature: Kind = {
  id: 'temperature',
  noRatio: true,
  units: {
    celsius: {
      belowZero: true,
      canonical: '°C',
      scale: 1,
      after: ['°C', '° C', 'degrees Celsius', 'degree Celsius', 'degrees C', 'C', 'Celsius', ...SPELT_CELSIUS],
    },
    fahrenheit: {
      belowZero: true,
      canonical: '°C',
      scale: 5 / 9,
      offset: -160 / 9,
      after: ['°F', '° F', 'degrees Fahrenheit', 'degree Fahrenheit', 'degrees F', 'Fahrenheit', ...SPELT_FAHRENHEIT],
      cued: { after: ['F'], near: WARMTH },
    },
    degree: {
      belowZero: true,
      canonical: 'degree',
      scale: 1,
      after: ['°', 'degree', 'degrees', 'deg', 'deg.'],
    },
    kelvin: {
      canonical: '°C',
      scale: 1,
      offset: -273.15,
      after: ['kelvin', 'kelvins', '°K'],
      cued: { after: ['K'], near: COLDEST },
    },
  },
  examples: [
    { text: 'The mercury reached at least 41.5 degrees Celsius.', unit: 'celsius', low: 41.5, high: null },
    { text: 'exactly 212°F', unit: 'fahrenheit', low: 100, high: 100 },
    { text: 'Temperatures hit at least 212F.', unit: 'fahrenheit', low: 100, high: null },
    { text: 'at least 30 degrees', unit: 'degree', low: 30, high: null },
  ],
  nonExamples: [
    'He has two university degrees.',
    'Plan C has 12 parts.',
    'The F 16 is a jet.',
    'The 13F filing is late.',
  ],
}
