import { joined, repeated, type Shape } from '../shape.ts'

const TEXTS = ['.txt', '.md', '.html', '.json', '.jsonl']

/** Characters that a terminal obeys, that turn the direction of a line, that nobody sees, or that name what every object has. */
const NASTY = [
  '\u001b[2J\u001b[1;1H',
  '\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '\u202e1 ediH\u202c',
  '\u2066\u2069',
  '\u0007\r',
  '\u0090q\u009c',
  '\u009b31m',
  '::add-mask::12',
  '##[error]',
  '\n::error file=x::12 dead\n',
  '=HYPERLINK("http://evil.example","12")',
  '[12](javascript:alert(1))',
  '<script>alert(12)</script>',
  '__proto__',
  'constructor',
  '\ufeff\ufffe\uffff',
  '%s%n{{12}}',
  '`|<!--',
]

const SENTENCES = [
  'At least 12 people died in the Harrow fire, X said.',
  'The firm X cut 40% of its 300 jobs to $5 million in 2023.',
]

/** Plain text that is none, or far too much of something. */
export const TEXT_SHAPES: readonly Shape[] = [
  {
    name: 'nasty',
    extensions: ['.txt', '.md'],
    make: (chance) => repeated(4, () => `${chance.pick(SENTENCES).replaceAll('X', chance.pick(NASTY))}\n\n`),
  },
  { name: 'random', extensions: TEXTS, make: (chance) => chance.bytes(chance.below(4_000)) },
  {
    name: 'nul',
    extensions: TEXTS,
    make: (chance) => joined('Twelve people died.\n', new Uint8Array(1 + chance.below(99)), ' More.'),
  },
  { name: 'empty', extensions: TEXTS, make: (_, index) => ['', ' ', '\n\n', '\ufeff', '\t'][index % 5] ?? '' },
  {
    name: 'bad-utf8',
    extensions: ['.txt', '.md', '.html'],
    make: (chance) =>
      joined(
        'Twelve ',
        Uint8Array.of(0xc0, 0xaf, 0xed, 0xa0, 0x80, 0xf8, 0xff),
        chance.pick(SENTENCES),
        Uint8Array.of(0xe2),
      ),
  },
  {
    name: 'utf16',
    extensions: ['.txt', '.html'],
    make: (chance, index) => {
      const units = Buffer.from(`${chance.pick(SENTENCES)}\ud83d`, 'utf16le')
      if (index % 3 === 0) return units
      return index % 3 === 1
        ? joined(Uint8Array.of(0xff, 0xfe), units)
        : joined(Uint8Array.of(0xfe, 0xff), units.swap16(), 'x')
    },
  },
  {
    name: 'long-line',
    extensions: ['.txt'],
    most: 6,
    make: (_, index) => repeated(100_000, ['7', '(', '“', '1,', 'U.S.', '$'][index % 6] ?? '7'),
  },
  {
    name: 'words',
    extensions: ['.txt'],
    most: 6,
    make: (chance) =>
      repeated(
        400,
        chance.pick([
          'hundred and ',
          'from 1 to ',
          'May ',
          'of the ',
          'he said that 5 ',
          '5 May 2020 to ',
          '"5" ',
          '(((1))) ',
        ]),
      ),
  },
  { name: 'book', extensions: ['.txt'], most: 2, make: () => repeated(2_100_000, 'a ') },
  {
    name: 'lines',
    extensions: ['.txt', '.md', '.jsonl'],
    most: 6,
    make: (_, index) => repeated(200_000, ['\n', '\r', 'a\n'][index % 3] ?? ''),
  },
]
