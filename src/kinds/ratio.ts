import type { Kind } from './kind.ts'

/**
 * How one part stands to another: "60:40" and "3 to 1" are 1.5 and 3. Only
 * where the words say that it is a ratio; else "3-1" is a score and "3 to 1"
 * odds or a range.
 */
export const ratio: Kind = {
  id: 'ratio',
  units: { to: { canonical: 'to one', scale: 1 } },
  examples: [
    { text: 'a ratio of at least 3 to 1', unit: 'to', low: 3, high: null },
    { text: 'They agreed on a 60:40 split.', unit: 'to', low: 1.45, high: 1.55 },
    { text: 'a student-teacher ratio of exactly 15:1', unit: 'to', low: 15, high: 15 },
  ],
  nonExamples: [
    'They won 3-1.',
    'The odds were 3 to 1.',
    'The bus left at 6:40.',
    'It rose from 3 to 4.',
    'See John 3:16.',
  ],
}
