import { describe, expect, test } from 'vitest'
import type { ParsedArticle } from '../../src/ingest/format.ts'
import { pdf } from '../../src/ingest/formats/pdf.ts'
import { DEFAULT_LIMITS } from '../../src/lexicon/limits.ts'
import {
  makePdf,
  PAGE,
  type PdfBlock,
  type PdfOptions,
  type Placed,
  type Setting,
  setPages,
  widthOf,
  wrap,
} from './make-pdf.ts'

async function read(pages: readonly (readonly Placed[])[], options?: PdfOptions): Promise<ParsedArticle> {
  const { articles, flaws } = await pdf.read(makePdf(pages, options), DEFAULT_LIMITS)
  const [article] = articles
  if (!article) throw new Error(`no article: ${flaws[0]?.what}`)
  return article
}

const set = async (blocks: readonly PdfBlock[], setting?: Setting) => (await read(setPages(blocks, setting))).text

/** Lines one under the other, each where it is put. */
const lines = (...texts: readonly string[]): readonly Placed[] =>
  texts.map((text, i) => ({ text, x: PAGE.margin, y: PAGE.margin + 14 * i, size: 11 }))

/** Standard security, whose user password is not the empty one. */
const LOCK = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>
  /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`

const FERRY = [
  'The car ferry Saint Aubin caught fire off Harrow Bay early on Tuesday and 31 of the 214 people on board died, the coast guard said.',
  'Rescue boats brought 183 people ashore. Twelve of them were in hospital by noon, three with burns to more than 40% of the body.',
  'The line that owns the ship, Aubin Lines, said repairs to its car deck had cost $5.27 million in 2022 and passed every test.',
]

describe('text of a page', () => {
  test.each([
    ['gaps between paragraphs', FERRY, {}],
    ['indents in place of gaps', FERRY, { indent: 18 }],
    ['two columns', [...FERRY, ...FERRY.map((text) => `Later ${text}`)], { columns: 2, bottom: 250 }],
    ['three columns', [...FERRY, ...FERRY.map((text) => `Later ${text}`)], { columns: 3, bottom: 300, size: 8 }],
    ['a paragraph over the end of a page', FERRY, { bottom: 130 }],
    ['double spacing of large print', FERRY, { size: 16 }],
  ] as const)('%s', async (_, blocks, setting) => {
    expect(await set(blocks, setting)).toBe(blocks.join('\n\n'))
  })

  test('a headline over two columns comes first', async () => {
    const [first = []] = setPages([...FERRY, ...FERRY], { columns: 2, bottom: 280 })
    const page = [{ text: 'Ferry fire off Harrow Bay kills 31', x: PAGE.margin, y: 60, size: 24 }, ...first]
    expect((await read([page])).text).toBe(['Ferry fire off Harrow Bay kills 31', ...FERRY, ...FERRY].join('\n\n'))
  })

  test('a box beside a part of the text', async () => {
    const narrow = lines(...wrap(FERRY[0] ?? '', 280, 11))
    const box = ['Fires at sea have killed', 'some 212 people in these', 'waters since the year 1990.']
    const beside = box.map((text, i) => ({ text, x: 400, y: PAGE.margin + 14 * i, size: 11 }))
    const full = [FERRY[1], FERRY[2]].flatMap((below = '', nth) =>
      wrap(below, 468, 11).map((text, i) => ({ text, x: PAGE.margin, y: 200 + 60 * nth + 14 * i, size: 11 })),
    )
    expect((await read([[...narrow, ...beside, ...full]])).text).toBe(
      [FERRY[0], box.join(' '), FERRY[1], FERRY[2]].join('\n\n'),
    )
  })

  test('what stands off the page or across it is not read', async () => {
    const off = { text: 'Old draft.', x: 72, y: 900 }
    expect((await read([[...lines('One.'), off]])).text).toBe('One.')
  })

  test.each([
    ['T', 'he fire broke out at', 'The fire broke out at'],
    ['A', 'fter the fire', 'After the fire'],
    ['A', 'ferry burned, a large', 'A ferry burned, a large'],
    ['“W', 'e pulled them out', '“We pulled them out'],
  ])('a capital that hangs beside lines: %s', async (capital, first, expected) => {
    const beside = [first, 'ferry that was on its', 'way to the island.'].map((text, i) => ({
      text,
      x: 72 + widthOf(capital, 44) + 3,
      y: 100 + 14 * i,
    }))
    const page = [{ text: capital, x: 72, y: 128, size: 44 }, ...beside]
    expect((await read([page])).text).toBe(`${expected} ferry that was on its way to the island.`)
  })

  test('text drawn in another order is read as it stands', async () => {
    const page = lines('The fire broke out at 4 a.m. on the car deck and', 'spread within minutes.')
    expect((await read([page.toReversed()])).text).toBe(
      'The fire broke out at 4 a.m. on the car deck and spread within minutes.',
    )
  })

  test('a row of a table keeps its figures beside what they are of', async () => {
    const table = [
      ['Port', 'Dead', 'Hurt'],
      ['Harrow Bay', '31', '12'],
      ['Saint Aubin', '4', '40'],
    ]
    expect(await set([FERRY[0] ?? '', table, FERRY[1] ?? ''])).toBe(
      [FERRY[0], 'Port Dead Hurt\nHarrow Bay 31 12\nSaint Aubin 4 40', FERRY[1]].join('\n\n'),
    )
  })
})

describe('words cut at line ends', () => {
  test.each([
    ['a word goes on', ['a record of invest-', 'ment in ports'], 'a record of investment in ports'],
    ['a compound stays', ['the state-', 'owned line'], 'the state-owned line'],
    ['a figure keeps it', ['a 12-', 'year-old boy'], 'a 12-year-old boy'],
    ['a chain keeps it', ['a 12-year-', 'old boy'], 'a 12-year-old boy'],
    ['a name keeps it', ['the Anglo-', 'Irish treaty'], 'the Anglo-Irish treaty'],
    ['seasons keep it', ['in 2022-', '23 it rose'], 'in 2022-23 it rose'],
    ['one that waits for a word', ['short-', 'and long-term loans'], 'short- and long-term loans'],
    ['as written elsewhere', ['wind-swept piers and wind-', 'swept quays'], 'wind-swept piers and wind-swept quays'],
    ['a dash is none', ['the ship –', 'a ferry – sank'], 'the ship – a ferry – sank'],
    ['a tight dash', ['from 2019–', '2022 it rose'], 'from 2019–2022 it rose'],
  ])('%s', async (_, texts, expected) => {
    expect((await read([lines(...texts)])).text).toBe(expected)
  })
})

describe('what is no text of the article', () => {
  const pages = setPages(FERRY, { bottom: 130, head: 'The Harrow Courier', foot: 'Page #' })
  test('running heads and numbers of pages', async () => {
    expect((await read(pages)).text).toBe(FERRY.join('\n\n'))
  })

  test.each([
    ['figures that count no pages stay', '40 # 12', '40 1 12'],
    ['what stands on one page only stays', 'Special edition', 'Special edition'],
  ])('%s', async (_, head, stays) => {
    const [first = [], second = []] = setPages(FERRY, { bottom: 130 })
    const above = { text: head.replaceAll('#', '1'), x: PAGE.margin, y: 40, size: 9 }
    expect((await read([[above, ...first], second])).text).toContain(stays)
  })

  test.each([
    [
      'the mark of a note',
      [
        { text: 'killed 31', x: 72, y: 100 },
        { text: '2', x: 119, y: 96, size: 6 },
      ],
      'killed 31',
    ],
    [
      'a power',
      [
        { text: 'over 40 km', x: 72, y: 100 },
        { text: '2', x: 127, y: 96, size: 6 },
      ],
      'over 40 km²',
    ],
    [
      'an ordinal',
      [
        { text: 'the 21', x: 72, y: 100 },
        { text: 'st', x: 103, y: 96, size: 6 },
      ],
      'the 21st',
    ],
  ])('%s', async (_, page, expected) => {
    expect((await read([page])).text).toBe(expected)
  })

  test.each([
    ['numbers of lines', 1, false],
    ['numbers of every fifth line', 5, false],
    ['figures that do not count stay', 0, true],
  ])('%s', async (_, step, expected) => {
    const texts = Array.from({ length: 10 }, (__, i) => `and then line ${i} of the record`)
    const numbers = texts.map((___, i) => ({
      text: String(step === 0 ? 7 : (i + 1) * step),
      x: 40,
      y: PAGE.margin + 14 * i,
    }))
    const { text } = await read([[...numbers, ...lines(...texts)]])
    expect(/\d and then/.test(text)).toBe(expected)
  })

  test('heads of chapters with the number of the page', async () => {
    const chapters = ['Fires', 'Floods', 'Storms', 'Tides'].map((chapter, i) => [
      { text: chapter, x: 72, y: 40 },
      { text: String(i + 7), x: 500, y: 40 },
      ...lines(`The ${chapter.toLowerCase()} of that year were rare.`),
    ])
    expect((await read(chapters)).text).not.toMatch(/\d/)
  })

  test('a note in small print at the foot', async () => {
    const [page = []] = setPages(FERRY)
    const note = { text: '1 As told to reporters on Monday.', x: PAGE.margin, y: 700, size: 8 }
    expect((await read([[...page, note]])).text).toBe(FERRY.join('\n\n'))
  })
})

test('pages and printed lines', async () => {
  const { divisions = [], lineStarts = [], text } = await read(setPages(FERRY, { bottom: 110 }))
  expect(divisions.map(({ unit, number, ownLines }) => ({ unit, number, ownLines }))).toEqual(
    [1, 2, 3].map((number) => ({ unit: 'page', number, ownLines: true })),
  )
  expect(divisions.map(({ start }) => lineStarts.includes(start))).toEqual([true, true, true])
  expect(lineStarts.every((start) => start === 0 || /\s/.test(text.charAt(start - 1)))).toBe(true)
})

describe('what a file says about itself', () => {
  const information = { Title: 'Ferry fire kills 31', Author: 'Ann Lee', CreationDate: 'D:20240514094000Z' }
  const xmp = { 'prism:publicationName': 'The Harrow Courier', 'prism:publicationDate': '2024-05-14' }
  test('the title, the author, the publisher and the date', async () => {
    const { metadata } = await read([lines('One.')], { information, xmp })
    expect(metadata).toMatchObject({
      title: { value: 'Ferry fire kills 31', from: 'PDF information' },
      author: { value: 'Ann Lee' },
      publisher: { value: 'The Harrow Courier', from: 'PDF metadata prism:publicationName' },
      published: { value: '2024-05-14' },
    })
  })

  test.each([
    ['the day the file was made is no date of publication', { information }, 'published'],
    ['nor is that of its metadata', { xmp: { 'xmp:CreateDate': '2024-05-14', 'dc:date': '2024-05-14' } }, 'published'],
    ['the name of a file is no title', { information: { Title: 'Microsoft Word - memo3.docx' } }, 'title'],
    ['nothing is no title', { information: { Title: '  ' } }, 'title'],
  ] as const)('%s', async (_, options, field) => {
    expect((await read([lines('One.')], options)).metadata[field]).toBeNull()
  })
})

describe('what cannot be read', () => {
  const sound = makePdf([lines('One.')])
  test.each([
    ['no text', makePdf([[]]), 'no-text-layer'],
    ['cut short', sound.slice(0, 60), 'bad-pdf'],
    ['only the header', Buffer.from('%PDF-1.7\n'), 'bad-pdf'],
    ['another file', Buffer.from('Ann Lee reports.'), 'bad-pdf'],
    ['too many pages', makePdf(Array.from({ length: 1001 }, () => [])), 'too-many-pages'],
    ['locked', makePdf([lines('One.')], { trailer: LOCK }), 'locked-file'],
  ])('%s', async (_, bytes, code) => {
    const { articles, flaws } = await pdf.read(bytes, DEFAULT_LIMITS)
    expect([articles, flaws.map((flaw) => flaw.code)]).toEqual([[], [code]])
  })

  test('nothing is nothing', async () => {
    expect(await pdf.read(new Uint8Array(), DEFAULT_LIMITS)).toEqual({ articles: [], flaws: [] })
  })

  test('a page without text is named', async () => {
    const { notes } = await pdf.read(makePdf([lines('One.'), [], lines('Two.')]), DEFAULT_LIMITS)
    expect(notes?.map(({ what }) => what)).toEqual(['page 2 of this PDF holds no text'])
  })
})

test.each([
  ['a PDF', '%PDF-1.4\n', true],
  ['behind a mark', '\xef\xbb\xbf%PDF-1.4\n', true],
  ['behind lines of a server', 'HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', true],
  ['a text that tells of one', 'The file begins with %PDF-1.4\n', false],
  ['a text that shows one', 'It begins so:\n%PDF-1.4\nand goes on', false],
])('recognises %s', (_, head, expected) => {
  expect(pdf.recognizes(Buffer.from(head, 'latin1'))).toBe(expected)
})
