import type { Kind } from './kind.ts'

/**
 * Rate of flow, in cubic metres a second.
 *
 * @see NIST SP 811, Appendix B.8.
 */
export const flow: Kind = {
  id: 'flow',
  units: {
    'm3/s': {
      canonical: 'm3/s',
      scale: 1,
      after: [
        'cumecs',
        'cumec',
        'm3/s',
        'm³/s',
        'cubic metres per second',
        'cubic metres a second',
        'cubic meters per second',
        'cubic meters a second',
      ],
    },
    cfs: {
      canonical: 'm3/s',
      scale: 0.028316846592,
      after: ['cfs', 'cusecs', 'cusec', 'cubic feet per second', 'cubic feet a second'],
    },
  },
  examples: [
    { text: 'The dam let out at least 300 cubic metres per second.', unit: 'm3/s', low: 300, high: null },
    { text: 'at most 1,000 cumecs', unit: 'm3/s', low: null, high: 1000 },
    { text: 'exactly 10,000 cusecs of water', unit: 'cfs', low: 283.16846592, high: 283.16846592 },
  ],
  nonExamples: ['300 cubic metres of water', 'It moved 3 metres per second.'],
}
