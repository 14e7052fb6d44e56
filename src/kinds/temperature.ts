import type { Kind } from './kind.ts'

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
      canonical: '°C',
      scale: 1,
      after: ['°C', '° C', 'degrees Celsius', 'degree Celsius', 'degrees C', 'degrees Centigrade', 'C', 'Celsius'],
    },
    fahrenheit: {
      canonical: '°C',
      scale: 5 / 9,
      offset: -160 / 9,
      after: ['°F', '° F', 'degrees Fahrenheit', 'degree Fahrenheit', 'degrees F', 'Fahrenheit', 'F'],
    },
    degree: { canonical: 'degree', scale: 1, after: ['°', 'degree', 'degrees'] },
  },
  examples: [
    { text: 'The mercury reached at least 41.5 degrees Celsius.', unit: 'celsius', low: 41.5, high: null },
    { text: 'exactly 212°F', unit: 'fahrenheit', low: 100, high: 100 },
    { text: 'at least 30 degrees', unit: 'degree', low: 30, high: null },
  ],
  nonExamples: ['He has two university degrees.', 'Plan C has 12 parts.', 'The F 16 is a jet.'],
}
