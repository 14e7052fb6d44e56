import type { Kind } from './kind.ts'

/**
 * Amounts of data, in bytes, with decimal prefixes.
 *
 * @see IEC 80000-13.
 */
export const data: Kind = {
  id: 'data',
  units: {
    kilobyte: { canonical: 'B', scale: 1e3, after: ['kB', 'KB', 'kilobyte', 'kilobytes'] },
    megabyte: { canonical: 'B', scale: 1e6, after: ['MB', 'megabyte', 'megabytes'] },
    gigabyte: { canonical: 'B', scale: 1e9, after: ['GB', 'gigabyte', 'gigabytes'] },
    terabyte: { canonical: 'B', scale: 1e12, after: ['TB', 'terabyte', 'terabytes'] },
    petabyte: { canonical: 'B', scale: 1e15, after: ['PB', 'petabyte', 'petabytes'] },
  },
  examples: [
    { text: 'The leak holds at least 12 gigabytes.', unit: 'gigabyte', low: 1.2e10, high: null },
    { text: 'exactly 2TB of files', unit: 'terabyte', low: 2e12, high: 2e12 },
  ],
  nonExamples: ['The 5G network', 'The 12 MPs met.'],
}
