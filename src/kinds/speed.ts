import type { Kind } from './kind.ts'

/**
 * Speed, in metres a second: any length by an hour, a minute or a second. What
 * is walked in a day is a length a day.
 *
 * @see NIST SP 811, Appendix B.8.
 */
export const speed: Kind = {
  id: 'speed',
  quotient: {
    of: 'length',
    per: 'duration',
    units: ['hour', 'minute', 'second', 'millisecond'],
    canonical: 'm/s',
  },
  units: {
    'km/h': { canonical: 'm/s', scale: 1 / 3.6, quotient: ['km', 'hour'], after: ['kmh', 'kph', 'kmph'] },
    mph: { canonical: 'm/s', scale: 0.44704, quotient: ['mile', 'hour'], after: ['mph'] },
    knot: {
      canonical: 'm/s',
      scale: 1852 / 3600,
      quotient: ['nautical mile', 'hour'],
      after: ['knot', 'knots', 'kts'],
    },
    'm/s': { canonical: 'm/s', scale: 1, quotient: ['m', 'second'] },
  },
  examples: [
    { text: 'gusts of at least 90 km/h', unit: 'km/h', low: 25, high: null },
    { text: 'winds of at least 100 miles per hour', unit: 'mph', low: 44.704, high: null },
    { text: 'at most 36 kilometres an hour', unit: 'km/h', low: null, high: 10 },
    { text: 'The ice moves at least 3 metres a minute.', unit: 'm/minute', low: 0.05, high: null },
  ],
  nonExamples: ['They walked 12 miles in an hour.', 'The road is 90 km long.', 'They walked 12 miles a day.'],
}
