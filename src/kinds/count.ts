import type { Kind } from './kind.ts'

/**
 * How many of something. It has no units: the unit of a count is the lemma of
 * what is counted, or nothing where the words around the number do not say.
 */
export const count: Kind = {
  id: 'count',
  discrete: true,
  units: {},
  examples: [
    { text: 'At least 20 people were hurt.', unit: 'person', low: 20, high: null },
    { text: 'The party won 34 seats.', unit: 'seat', low: 34, high: 34 },
    { text: 'Dozens of homes burned.', unit: 'home', low: 24, high: null },
    { text: 'a 500-bed hospital', unit: 'bed', low: 500, high: 500 },
    { text: 'The toll rose to 31.', unit: '', low: 31, high: 31 },
    { text: 'One passenger was missing.', unit: 'passenger', low: 1, high: 1 },
  ],
  nonExamples: [
    'No one was hurt.',
    'See page 7.',
    'Call (07) 5550 1990.',
    'It left at 4:15 a.m. from Pier 2.',
    'The Boeing 737 landed.',
    'They won 2-1.',
    'On the one hand, it rained.',
    'He lives at 12 Main Street.',
  ],
}
