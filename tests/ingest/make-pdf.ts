import { windows1252 } from './windows-1252.ts'

/** Text at a place of a page, in points from its upper left corner. */
export interface Placed {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
}

/** What a PDF says about itself. */
export interface PdfOptions {
  readonly information?: Readonly<Record<string, string>>
  /** Elements of the XMP, as `dc:publisher`. */
  readonly xmp?: Readonly<Record<string, string>>
  /** Further entries of the trailer: `/Encrypt 9 0 R`. */
  readonly trailer?: string
}

export const PAGE = { width: 612, height: 792, margin: 72 }

/** Widths of Helvetica, in thousandths of its size, from the space on. */
const WIDTHS = `278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556
  278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667
  944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500
  278 556 500 722 500 500 500 334 260 334 584`
  .split(/\s+/)
  .map(Number)

/** Those of signs that are not of ASCII; currencies and the short dash are as wide as a figure. */
const OTHER_WIDTHS = new Map(Object.entries({ '—': 1000, '“': 333, '”': 333, '‘': 222, '’': 222, '•': 350 }))

/** Width of a text in Helvetica. */
export function widthOf(text: string, size: number): number {
  const width = (sign: string) => WIDTHS[(sign.codePointAt(0) ?? 0) - 32] ?? OTHER_WIDTHS.get(sign) ?? 556
  return [...text].reduce((sum, sign) => sum + width(sign), 0) * (size / 1000)
}

/** The lines of a paragraph, wrapped to a width. */
export function wrap(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer, size) > width) lines.push(line)
    line = line !== '' && widthOf(longer, size) > width ? word : longer
  }
  return [...lines, line]
}

/** A PDF 1.4 file with one font, Helvetica in WinAnsiEncoding, as a program would write it. */
export function makePdf(pages: readonly (readonly Placed[])[], options: PdfOptions = {}): Uint8Array {
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  add(`<< /Type /Catalog /Pages 2 0 R${options.xmp ? ' /Metadata 5 0 R' : ''} >>`)
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}] >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  const information = Object.entries(options.information ?? {}).map(([name, value]) => `/${name} (${escaped(value)})`)
  add(`<< ${information.join(' ')} >>`)
  add(stream(xmpOf(options.xmp ?? {}), '/Type /Metadata /Subtype /XML'))
  for (const [index, page] of pages.entries()) {
    const box = `/MediaBox [0 0 ${PAGE.width} ${PAGE.height}]`
    add(`<< /Type /Page /Parent 2 0 R ${box} /Contents ${7 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`)
    add(stream(page.map(shown).join('\n')))
  }
  let file = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n'
  const offsets: number[] = []
  for (const [index, body] of objects.entries()) {
    offsets.push(file.length)
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
  }
  const start = file.length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${options.trailer ?? ''} >>\n`
  file += `startxref\n${start}\n%%EOF\n`
  return Uint8Array.from(Buffer.from(file, 'latin1'))
}

function shown({ text, x, y, size = 11 }: Placed): string {
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${PAGE.height - y} Tm (${escaped(text)}) Tj ET`
}

/** A string literal, each character in windows-1252. */
function escaped(text: string): string {
  return windows1252(text)
    .toString('latin1')
    .replace(/[\\()]/g, '\\$&')
}

function stream(data: string, entries = ''): string {
  return `<< ${entries} /Length ${data.length} >>\nstream\n${data}\nendstream`
}

function xmpOf(properties: Readonly<Record<string, string>>): string {
  const spaces = `xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
    xmlns:prism="http://prismstandard.org/namespaces/basic/3.0/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"`
  const elements = Object.entries(properties).map(([name, value]) => `<${name}>${value}</${name}>`)
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" ${spaces}>${elements.join('')}</rdf:Description></rdf:RDF></x:xmpmeta>
    <?xpacket end="w"?>`
}

/** How blocks are set on pages. */
export interface Setting {
  readonly size?: number
  readonly columns?: number
  /** Set in the first line of a paragraph in place of a gap before it. */
  readonly indent?: number
  /** Where the last line of a page stands. */
  readonly bottom?: number
  /** Lines above and below the text of each page; `#` is the number of the page. */
  readonly head?: string
  readonly foot?: string
}

/** A paragraph, or the rows of a table, each with its cells. */
export type PdfBlock = string | readonly (readonly string[])[]

const GUTTER = 24

/** Sets blocks one under the other, from column to column and page to page. */
export function setPages(blocks: readonly PdfBlock[], setting: Setting = {}): readonly (readonly Placed[])[] {
  const { size = 11, columns = 1, indent = 0, bottom = PAGE.height - PAGE.margin } = setting
  const leading = size * 1.25
  const width = (PAGE.width - 2 * PAGE.margin - GUTTER * (columns - 1)) / columns
  const pages: Placed[][] = [[]]
  let column = 0
  let y = PAGE.margin
  const put = (texts: readonly { readonly text: string; readonly x: number }[]) => {
    if (y + leading > bottom) {
      column += 1
      y = PAGE.margin
      if (column === columns) {
        column = 0
        pages.push([])
      }
    }
    y += leading
    for (const { text, x } of texts) {
      pages.at(-1)?.push({ text, x: PAGE.margin + column * (width + GUTTER) + x, y, size })
    }
  }
  for (const block of blocks) {
    if (indent === 0) y += leading * 0.6
    if (typeof block === 'string') {
      for (const [i, text] of wrap(block, width - indent, size).entries()) put([{ text, x: i === 0 ? indent : 0 }])
    } else for (const row of block) put(row.map((text, i) => ({ text, x: (i * width) / row.length })))
  }
  return pages.map((page, i) => [...edge(setting.head, i, 40), ...page, ...edge(setting.foot, i, PAGE.height - 40)])
}

function edge(text: string | undefined, page: number, y: number): readonly Placed[] {
  return text === undefined ? [] : [{ text: text.replaceAll('#', String(page + 1)), x: PAGE.margin, y, size: 9 }]
}
