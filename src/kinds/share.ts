import type { Kind } from './kind.ts'

/**
 * Shares and rates of change, as fractions of one: per cents, and the fraction
 * words that news uses for them ("a third", "two in five").
 *
 * @see NIST SP 811, section 7.10.2, for % as 0.01.
 */
export const share: Kind = {
  id: 'share',
  asChange: 'share',
  units: {
    percent: {
      canonical: 'ratio',
      written: 'percent',
      scale: 0.01,
      after: ['%', 'percent', 'per cent', 'pct', 'pc', 'per-cent', 'percents', 'percentage'],
      notBefore: ['point', 'points'],
    },
    permille: { canonical: 'ratio', scale: 0.001, after: ['‰', 'per mille'] },
    fraction: { canonical: 'ratio', scale: 1 },
  },
  examples: [
    { text: 'Exports rose 7.5% in May.', unit: 'percent', low: 0.0745, high: 0.0755 },
    { text: 'More than 40 per cent of the seats are empty.', unit: 'percent', low: 0.4, high: null },
    { text: 'Fifteen pct said no.', unit: 'percent', low: 0.145, high: 0.155 },
    { text: 'At least two in five pupils were absent.', unit: 'fraction', low: 0.4, high: null },
    { text: 'No more than a quarter of the crop was lost.', unit: 'fraction', low: null, high: 0.25 },
    { text: 'At least three-fifths of the votes are in.', unit: 'fraction', low: 0.6, high: null },
  ],
  nonExamples: [
    'The gap is 3 percentage points.',
    'She spoke in the second half of the game.',
    'It was a third term for the mayor.',
    'A percentage of the profit goes to charity.',
    'They arrived at half past six.',
  ],
}
