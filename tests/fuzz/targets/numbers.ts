import { articleFromText } from '../../../src/ingest/article-from-text.ts'
import { findMentions } from '../../../src/pipeline.ts'
import { holdMention } from '../properties/mention.ts'
import { textOf } from '../target.ts'

/** Figures in a text: each row quotes it, and its values are in order. */
export function fuzz(data: Uint8Array): void {
  const text = textOf(data)
  if (text === null) return
  for (const row of findMentions([articleFromText(text, { published: '2024-05-14' })])) holdMention(text, row)
}

export const longest = 256

export const seeds = [
  'At least 14 people died, up from nearly a dozen; 3.4 million tonnes (about $1.2bn) were lost.',
  'Between 20 and 30 per cent, two thirds, one in five, 7 out of 10, half a million, 1 1/2 hours.',
  'It rose 12.5% to €3,400.50 from £2-3m; a €5-a-day fee, 6ft 2in, 10-year-olds, no. 7, 2-1.',
  'Twenty-three hundred, a hundred and one, dozens, scores of thousands, 1.2.3, 1,00,000, 1 000 000.',
  'US$5–7 billion a year, 30°C, -4 °F, 5 km/h, 100 m², ½ cup, 5‰, ¥10tn, Rs 4 crore, 3x.',
]

export const words = [
  ...['million', 'billion', 'trillion', 'crore', 'lakh', 'hundred', 'thousand', 'dozen', 'half', 'third', 'and a half'],
  ...[
    'per cent',
    '%',
    'percentage points',
    'basis points',
    '$',
    '€',
    '£',
    'US$',
    'bn',
    'km',
    'kg',
    'tonnes',
    '°C',
    'people',
  ],
  ...[
    'at least',
    'more than',
    'nearly',
    'about',
    'up to',
    'between',
    ' and ',
    'from',
    ' to ',
    '–',
    '-',
    'a year',
    'per',
    'out of',
    'one in',
  ],
  ...['rose', 'fell', 'by', 'double', 'minus', 'zero', 'no ', 'twenty', '½', '²', ',', '.', '\u00a0', '\u2009', "'"],
]
