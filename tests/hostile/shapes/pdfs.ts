import { deflateSync } from 'node:zlib'
import { joined, repeated, type Shape } from '../shape.ts'

/** A PDF of these objects, the first of them the catalogue; the table of offsets is right. */
export function pdfOf(objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array {
  const parts: Uint8Array[] = [joined('%PDF-1.7\n')]
  const offsets: number[] = []
  let length = parts[0]?.length ?? 0
  for (const [index, object] of objects.entries()) {
    offsets.push(length)
    const part = joined(`${index + 1} 0 obj\n`, object, '\nendobj\n')
    parts.push(part)
    length += part.length
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`
  return joined(
    ...parts,
    `${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${length}\n%%EOF`,
  )
}

const stream = (content: string | Uint8Array, entries = '') =>
  joined(`<<${entries}/Length ${joined(content).length}>>\nstream\n`, content, '\nendstream')

const page = (content: string | Uint8Array, entries = '') =>
  pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    stream(content, entries),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ])

const PDFS: readonly ((count: number) => Uint8Array)[] = [
  () => page('BT /F 12 Tf 72 700 Td (Twelve people died.) Tj ET'),
  (count) => page(`BT /F 12 Tf ${'(x) Tj '.repeat(count)} ET`),
  (count) => page('q '.repeat(count)),
  (count) => page(`BT /F 12 Tf ${'['.repeat(count)}`),
  (count) => page(`BT /F 12 Tf (${'('.repeat(count)}`),
  (count) => page(`${'<<'.repeat(count)}`),
  () => page(deflateSync(new Uint8Array(20_000_000).fill(32)), '/Filter/FlateDecode'),
  () => page('x', '/Filter[/FlateDecode/FlateDecode/LZWDecode/ASCII85Decode/JBIG2Decode]'),
  () => pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 99999999/Parent 2 0 R>>']),
  () => pdfOf(['<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>'], '/Prev 9'),
  (count) => pdfOf([`<</Type/Catalog/Pages ${'['.repeat(count)}${']'.repeat(count)}>>`]),
  () =>
    pdfOf([
      '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>',
      '<</Type/Pages/Kids[]/Count 0>>',
    ]),
  () =>
    pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>'], '/Encrypt<</Filter/Standard/V 5/R 6>>'),
  () => joined('%PDF-1.7\n1 0 obj\n<</Length 999999999999>>\nstream\n'),
  () => joined('%PDF-9.9\nstartxref\n-1\n%%EOF'),
  (count) =>
    joined(
      '%PDF-1.4\n',
      repeated(count, (i) => `${i} 0 obj\n<</A ${i + 1} 0 R>>\nendobj\n`),
      'trailer<</Root 0 0 R>>',
    ),
]

/** PDFs that point at themselves, never end or unpack to far more. */
export const PDF_SHAPES: readonly Shape[] = [
  {
    name: 'pdf',
    extensions: ['.pdf'],
    make: (chance, index) => PDFS[index % PDFS.length]?.(chance.pick([3, 300, 3_000])) ?? '',
  },
  {
    name: 'large-pdf',
    extensions: ['.pdf'],
    most: PDFS.length,
    make: (_, index) => PDFS[index % PDFS.length]?.(30_000) ?? '',
  },
]
