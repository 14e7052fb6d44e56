import type { Kind } from './kind.ts'

/** Strength of an earthquake, as published; the scales differ by less than reports do. */
export const magnitude: Kind = {
  id: 'magnitude',
  noRatio: true,
  units: { magnitude: { canonical: 'magnitude', scale: 1, after: ['magnitude', 'on the Richter scale', 'Richter'] } },
  examples: [
    { text: 'An earthquake of magnitude 6.1 shook the coast.', unit: 'magnitude', low: 6.05, high: 6.15 },
    { text: 'a 5.8-magnitude tremor', unit: 'magnitude', low: 5.75, high: 5.85 },
    { text: 'measuring 7.0 on the Richter scale', unit: 'magnitude', low: 6.95, high: 7.05 },
  ],
  nonExamples: ['The magnitude of the task shook 6 people.', 'an event of this magnitude'],
}
