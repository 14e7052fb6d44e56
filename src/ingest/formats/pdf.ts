import type { BinaryFormat, Flaw, Reading } from '../format.ts'
import { compose } from '../pdf/compose.ts'
import { metadataOf } from '../pdf/metadata.ts'
import { type Opened, openPdf } from '../pdf/open.ts'

/** How far into a file its header may stand behind what a server or mail put before it. */
const HEAD = 1_024

/** The header at the start, or further on where bytes that are no text follow it. */
const HEADER = /^(?:\xef\xbb\xbf)?\s*%PDF-\d|\n%PDF-\d\.\d\s+%[\x80-\xff]{4}/

/** Share of the letters that a font without a key to them may take. */
const MOST_UNKNOWN = 0.2
const UNKNOWN = /[\ufffd\p{Co}\p{Cn}\p{Cc}]/gu

/**
 * PDF, the text that it holds as text: pictures of pages are not read. Pages
 * are its divisions, and lines the printed ones of each page.
 *
 * @see ISO 32000-1, 9.10 on extraction of text
 */
export const pdf: BinaryFormat = {
  id: 'pdf',
  reads: 'bytes',
  isolated: true,
  extensions: ['.pdf'],
  recognizes: (bytes) => HEADER.test(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')),
  async read(bytes, limits): Promise<Reading> {
    if (bytes.length === 0) return { articles: [], flaws: [] }
    const opened = await openPdf(bytes, limits)
    if ('code' in opened) return { articles: [], flaws: [opened] }
    const { text, divisions, lineStarts } = compose(opened.pages)
    const damaged = opened.damaged.length > 0 ? [damagedPages(opened)] : []
    if (text === '') return { articles: [], flaws: damaged.length > 0 ? damaged : [noText()] }
    if ((text.match(UNKNOWN)?.length ?? 0) > MOST_UNKNOWN * text.length)
      return { articles: [], flaws: [unknownLetters()] }
    const metadata = metadataOf(opened.about)
    const anchors = [{ text: 0, source: 0 }]
    return {
      articles: [{ id: null, metadata, text, excluded: [], anchors, at: 0, divisions, lineStarts }],
      flaws: damaged,
      notes: pagesWithoutText(opened),
    }
  },
}

function damagedPages({ damaged }: Opened): Flaw {
  const what = `${pagesText(damaged)} of this PDF cannot be read`
  return { code: 'bad-pdf', at: null, what, fix: 'Fetch it again; what the other pages say is checked.' }
}

function noText(): Flaw {
  const what = 'this PDF holds pictures of pages and no text'
  const fix = 'Have its text recognised, for example by `ocrmypdf`, or leave it out.'
  return { code: 'no-text-layer', at: null, what, fix }
}

function unknownLetters(): Flaw {
  const what = 'the letters of this PDF cannot be told: its fonts have no key to them'
  const fix = 'Have its text recognised anew, for example by `ocrmypdf --force-ocr`, or leave it out.'
  return { code: 'unknown-letters', at: null, what, fix }
}

function pagesWithoutText({ pages, damaged }: Opened): readonly Flaw[] {
  const blank = pages.flatMap((rows, index) => (rows.length === 0 && !damaged.includes(index + 1) ? [index + 1] : []))
  if (blank.length === 0) return []
  const what = `${pagesText(blank)} of this PDF ${blank.length === 1 ? 'holds' : 'hold'} no text`
  return [{ code: 'page-without-text', at: null, what, fix: 'Look whether they are pictures: those are not read.' }]
}

/** `page 3`, `pages 2, 5 and 7`, `pages 1, 2, 3, 4, 5 and 30 more`. */
function pagesText(numbers: readonly number[]): string {
  if (numbers.length === 1) return `page ${numbers[0]}`
  if (numbers.length > 6) return `pages ${numbers.slice(0, 5).join(', ')} and ${numbers.length - 5} more`
  return `pages ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`
}
