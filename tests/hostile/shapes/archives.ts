import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { joined, repeated, type Shape } from '../shape.ts'

const encoder = new TextEncoder()

const TYPES = encoder.encode(
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
)

/** A Word file whose text is this XML. */
export function wordFile(xml: string, others: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  return zipSync({ '[Content_Types].xml': TYPES, 'word/document.xml': encoder.encode(xml), ...others }, { level: 6 })
}

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** The XML of a Word file with this in its body. */
export function wordXml(body: string): string {
  return `<?xml version="1.0"?><w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`
}

const RUN = '<w:p><w:r><w:t>Twelve people died.</w:t></w:r></w:p>'

const WORD_FILES: readonly ((count: number) => Uint8Array)[] = [
  (count) => wordFile(wordXml(RUN.repeat(count))),
  (count) => wordFile(wordXml('<w:tbl><w:tr><w:tc>'.repeat(count))),
  (count) => wordFile(wordXml(`<w:p ${repeated(count, (i) => `w:a${i}="1" `)}><w:r><w:t>x</w:t></w:r></w:p>`)),
  () =>
    wordFile(
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${repeated(9, (i) => `<!ENTITY a${i} "${`&a${i === 0 ? '' : i - 1};`.repeat(10)}">`)}]>${wordXml('<w:p><w:r><w:t>&a8;</w:t></w:r></w:p>')}`,
    ),
  () =>
    wordFile(
      `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${wordXml('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>')}`,
    ),
  () =>
    wordFile(wordXml(RUN), {
      '../../../../tmp/crosscheck-escaped.txt': encoder.encode('x'),
      '/etc/x': encoder.encode('x'),
    }),
  () =>
    wordFile(wordXml(RUN), {
      'word/_rels/document.xml.rels': encoder.encode(
        '<Relationships><Relationship Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
      ),
    }),
  (count) => wordFile(wordXml(`<w:p><w:r><w:t>${'<![CDATA['.repeat(count)}`)),
  () => wordFile('not xml at all \u0000'),
  () => zipSync({ 'word/document.xml': new Uint8Array(30_000_000) }, { level: 6 }),
  () => zipSync({ 'hello.txt': encoder.encode('Twelve people died.') }),
  () => zipSync({ __proto__: encoder.encode('x'), 'constructor/prototype': encoder.encode('x') }),
  (count) => wordFile(wordXml(RUN)).slice(0, 40 + (count % 400)),
  () => joined('PK\u0003\u0004', new Uint8Array(100)),
  () => joined('PK\u0005\u0006', new Uint8Array(18)),
]

/** Compressed files: bombs, bombs in bombs, names that lead out, and what is cut short. */
export const ARCHIVE_SHAPES: readonly Shape[] = [
  {
    name: 'word',
    extensions: ['.docx'],
    make: (chance, index) => WORD_FILES[index % WORD_FILES.length]?.(chance.pick([3, 300, 3_000])) ?? '',
  },
  { name: 'word-bomb', extensions: ['.docx'], most: 3, make: () => wordFile(wordXml(RUN.repeat(400_000))) },
  {
    name: 'gzip',
    extensions: ['.txt.gz', '.html.gz', '.json.gz', '.md'],
    make: (chance, index) => {
      const packed = gzipSync(`${'Twelve people died. '.repeat(chance.below(50))}\n`)
      if (index % 3 === 0) return gzipSync(packed)
      return index % 3 === 1 ? packed.subarray(0, 2 + chance.below(packed.length)) : joined(packed, chance.bytes(20))
    },
  },
  {
    name: 'gzip-bomb',
    extensions: ['.txt.gz', '.html.gz'],
    most: 4,
    make: () => gzipSync(new Uint8Array(400_000_000).fill(97)),
  },
]
