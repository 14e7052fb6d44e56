import type { Kind } from './kind.ts'

/**
 * Speed of a line, in bytes a second: any amount of data by a second.
 *
 * @see IEC 80000-13.
 */
export const dataRate: Kind = {
  id: 'data-rate',
  quotient: { of: 'data', per: 'duration', units: ['second'], canonical: 'B/s' },
  units: {
    'kilobit/second': { canonical: 'B/s', scale: 125, quotient: ['kilobit', 'second'], after: ['kbps', 'Kbps'] },
    'megabit/second': {
      canonical: 'B/s',
      scale: 125_000,
      quotient: ['megabit', 'second'],
      after: ['Mbps', 'mbps', 'Mbit/s', 'MBit/s'],
    },
    'gigabit/second': {
      canonical: 'B/s',
      scale: 1.25e8,
      quotient: ['gigabit', 'second'],
      after: ['Gbps', 'gbps', 'Gbit/s'],
    },
  },
  examples: [
    { text: 'a line of at least 100 Mbps', unit: 'megabit/second', low: 1.25e7, high: null },
    { text: 'exactly 2 gigabits per second', unit: 'gigabit/second', low: 2.5e8, high: 2.5e8 },
    { text: 'It writes at least 3 gigabytes a second.', unit: 'gigabyte/second', low: 3e9, high: null },
  ],
  nonExamples: ['a file of 100 MB', 'It took 3 gigabytes in a second.', 'at 100 mph'],
}
