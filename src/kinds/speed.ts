import type { Kind } from './kind.ts'

/**
 * Speed, in metres a second.
 *
 * @see NIST SP 811, Appendix B.8.
 */
export const speed: Kind = {
  id: 'speed',
  units: {
    'km/h': {
      canonical: 'm/s',
      scale: 1 / 3.6,
      after: [
        'km/h',
        'kmh',
        'kph',
        'kmph',
        'km an hour',
        'km per hour',
        'kilometres per hour',
        'kilometres an hour',
        'kilometers per hour',
        'kilometers an hour',
        'kilometre per hour',
      ],
    },
    mph: { canonical: 'm/s', scale: 0.44704, after: ['mph', 'miles per hour', 'miles an hour', 'mile per hour'] },
    knot: { canonical: 'm/s', scale: 1852 / 3600, after: ['knot', 'knots'] },
    'm/s': { canonical: 'm/s', scale: 1, after: ['m/s', 'metres per second', 'metres a second', 'meters per second'] },
  },
  examples: [
    { text: 'gusts of at least 90 km/h', unit: 'km/h', low: 25, high: null },
    { text: 'winds of at least 100 miles per hour', unit: 'mph', low: 44.704, high: null },
    { text: 'at most 36 kilometres an hour', unit: 'km/h', low: null, high: 10 },
  ],
  nonExamples: ['They walked 12 miles in an hour.', 'The road is 90 km long.'],
}
