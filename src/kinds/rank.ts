import type { Kind } from './kind.ts'

/** A place in an order: "third-largest" and "number three in Europe" are 3. */
export const rank: Kind = {
  id: 'rank',
  noRatio: true,
  discrete: true,
  units: { rank: { canonical: 'rank', scale: 1 } },
  examples: [
    { text: "It is Asia's fourth-largest port.", unit: 'rank', low: 4, high: 4 },
    { text: 'the second-highest level on record', unit: 'rank', low: 2, high: 2 },
    { text: 'The firm would be number three in Europe.', unit: 'rank', low: 3, high: 3 },
    { text: 'The town ranked 12th in the survey.', unit: 'rank', low: 12, high: 12 },
  ],
  nonExamples: [
    'The third man fled.',
    'Bus number three in the yard burned.',
    'It is the largest port.',
    'a third of the port',
  ],
}
