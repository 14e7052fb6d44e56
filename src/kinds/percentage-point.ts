import type { Kind } from './kind.ts'

/**
 * Differences of two percentages, as fractions: 7.7 points are 0.077. Bare
 * "points" belongs here only where the text speaks in percentages; see
 * `extract/points.ts`.
 */
export const percentagePoint: Kind = {
  id: 'percentage-point',
  asChange: { ofKind: 'share' },
  units: {
    point: {
      canonical: 'percentage point',
      written: 'percentage point',
      scale: 0.01,
      after: [
        'percentage point',
        'percentage points',
        'percent points',
        'per cent points',
        'pct points',
        'pp',
        'ppt',
        'ppts',
        'pps',
      ],
    },
    'basis point': {
      canonical: 'percentage point',
      written: 'basis point',
      scale: 0.0001,
      after: ['basis point', 'basis points', 'bp', 'bps'],
    },
  },
  examples: [
    { text: 'Support fell at least 2.5 percentage points.', unit: 'point', low: 0.025, high: null },
    { text: 'The bank cut its rate by exactly 50 basis points.', unit: 'basis point', low: 0.005, high: 0.005 },
    { text: 'The lead is at least 4 points, at 44% to 40%.', unit: 'point', low: 0.04, high: null },
  ],
  nonExamples: ['He scored 30 points.', 'Support fell 2.5%.', 'The plan has three points.'],
}
