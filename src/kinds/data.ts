import type { Kind } from './kind.ts'
import { prefixed } from './prefixes.ts'

/**
 * Amounts of data, in bytes. "MB" are megabytes, "Mb" and "mb" megabits.
 *
 * @see IEC 80000-13, for the bit, the byte and the binary prefixes.
 */
export const data: Kind = {
  id: 'data',
  units: {
    bit: { canonical: 'B', scale: 1 / 8, after: ['bit', 'bits'] },
    byte: { canonical: 'B', scale: 1, after: ['byte', 'bytes'] },
    ...prefixed({ canonical: 'B', scale: 1, symbols: ['B'], names: ['byte'], prefixes: 'k M G T P E', keys: 'name' }),
    ...prefixed({ canonical: 'B', scale: 1 / 8, symbols: ['b'], names: ['bit'], prefixes: 'k M G T', keys: 'name' }),
    kilobyte: { canonical: 'B', scale: 1e3, after: ['kB', 'KB', 'kilobyte', 'kilobytes'] },
    megabit: { canonical: 'B', scale: 1e6 / 8, after: ['Mb', 'mb', 'Mbit', 'megabit', 'megabits'] },
    kibibyte: { canonical: 'B', scale: 2 ** 10, after: ['KiB', 'kibibyte', 'kibibytes'] },
    mebibyte: { canonical: 'B', scale: 2 ** 20, after: ['MiB', 'mebibyte', 'mebibytes'] },
    gibibyte: { canonical: 'B', scale: 2 ** 30, after: ['GiB', 'gibibyte', 'gibibytes'] },
  },
  examples: [
    { text: 'The leak holds at least 12 gigabytes.', unit: 'gigabyte', low: 1.2e10, high: null },
    { text: 'exactly 2TB of files', unit: 'terabyte', low: 2e12, high: 2e12 },
    { text: 'no more than 100 mb', unit: 'megabit', low: null, high: 1.25e7 },
    { text: 'at least 500 exabytes', unit: 'exabyte', low: 5e20, high: null },
  ],
  nonExamples: ['The 5G network', 'The 12 MPs met.', 'The line is 20 m long.', 'He waited a bit.'],
}
