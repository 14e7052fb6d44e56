import type { Kind } from './kind.ts'

/** How many times over: "twice as many", "threefold", "doubled". */
export const multiple: Kind = {
  id: 'multiple',
  asChange: 'factor',
  noRatio: true,
  units: { times: { canonical: 'times', scale: 1 } },
  examples: [
    { text: 'Sales more than doubled.', unit: 'times', low: 2, high: null },
    { text: 'At least twice as many people came.', unit: 'times', low: 2, high: null },
    { text: 'At least a threefold rise', unit: 'times', low: 3, high: null },
    { text: 'a crowd at least 10 times larger than expected', unit: 'times', low: 10, high: null },
  ],
  nonExamples: [
    'He met her twice.',
    'They won five times.',
    'She booked a double room.',
    'The Financial Times reported it.',
  ],
}
