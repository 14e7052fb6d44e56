import { words as figures } from './numbers.ts'

export { fuzz } from './numbers.ts'

export const longest = 256

export const seeds = [
  'On Monday, 14 May 2024, at 09:40, and from 3 to 5 June; by the end of next week; 29 February 2023.',
  'In the first quarter of 2021, the 1990s, the mid-19th century, FY2023/24, since last March, until 2030.',
  'Two days earlier, three weeks ago, a fortnight on, every other Tuesday, overnight, at noon, 6 p.m. BST.',
  '05/14/2024, 2024-W08-3, 31/04/2021, 1 BC, year 0, Christmas Day 2019, Ramadan, Q4, H1 2020, summer.',
  'within 48 hours, for half a century, a two-year term, the past 12 months, quarter past five, midnight.',
]

export const words = [
  ...['Monday', 'Sunday', 'January', 'Feb.', 'May', 'Sept', 'December', 'yesterday', 'tomorrow', 'tonight', 'weekend'],
  ...[
    'last',
    'next',
    'this',
    'early',
    'late',
    'mid-',
    'the end of',
    'first quarter of',
    'second half of',
    'century',
    'decade',
  ],
  ...[
    'ago',
    'earlier',
    'later',
    'since',
    'until',
    'between',
    'from',
    ' to ',
    'th ',
    'st ',
    "'90s",
    '1990s',
    'BC',
    'AD',
    'FY',
    'Q3',
  ],
  ...[
    'a.m.',
    'p.m.',
    'noon',
    'o’clock',
    ':',
    '/',
    '-',
    '.',
    '30',
    '31',
    '29 February',
    '0000',
    '9999',
    '99999',
    'Easter',
    'Eid',
  ],
  ...figures.slice(0, 12),
]
