import type { Kind } from './kind.ts'

/**
 * Rate of flow, in cubic metres a second: any volume by a second.
 *
 * @see NIST SP 811, Appendix B.8.
 */
export const flow: Kind = {
  id: 'flow',
  quotient: { of: 'volume', per: 'duration', units: ['second'], canonical: 'm3/s' },
  units: {
    'm3/s': { canonical: 'm3/s', scale: 1, quotient: ['m3', 'second'], after: ['cumecs', 'cumec'] },
    cfs: {
      canonical: 'm3/s',
      scale: 0.028316846592,
      quotient: ['cubic foot', 'second'],
      after: ['cfs', 'cusecs', 'cusec'],
    },
  },
  examples: [
    { text: 'The dam let out at least 300 cubic metres per second.', unit: 'm3/s', low: 300, high: null },
    { text: 'at most 1,000 cumecs', unit: 'm3/s', low: null, high: 1000 },
    { text: 'exactly 10,000 cusecs of water', unit: 'cfs', low: 283.16846592, high: 283.16846592 },
    { text: 'The pump moves at least 40 litres a second.', unit: 'litre/second', low: 0.04, high: null },
  ],
  nonExamples: ['300 cubic metres of water', 'It moved 3 metres per second.'],
}
