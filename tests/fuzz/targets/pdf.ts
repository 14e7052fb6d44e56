import { pdf } from '../../../src/ingest/formats/pdf.ts'
import { DEFAULT_LIMITS } from '../../../src/lexicon/limits.ts'
import { pdfOf } from '../../hostile/shapes/pdfs.ts'
import { holdExtracted } from '../properties/reading.ts'

/** A PDF: pages and lines lie in the text that was got out of it. */
export async function fuzz(data: Uint8Array): Promise<void> {
  holdExtracted(await pdf.read(Uint8Array.from(data), DEFAULT_LIMITS))
}

export const longest = 1_500

const PAGE = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>'
const CONTENT = 'BT /F 12 Tf 72 700 Td (Twelve planks) Tj 0 -14 Td [(bro) -20 (ke.)] TJ ET'

export const seeds = [
  pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    PAGE,
    `<</Length ${CONTENT.length}>>\nstream\n${CONTENT}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]),
]

export const words = [
  ...[
    ' 0 R',
    ' 0 obj',
    'endobj',
    'stream\n',
    'endstream',
    'xref\n',
    'trailer',
    'startxref',
    '%%EOF',
    '/Kids',
    '/Parent',
    '/Contents',
  ],
  ...[
    '/Filter/FlateDecode',
    '/ObjStm',
    '/XRef',
    '/Encrypt',
    '/Prev',
    ' Tj',
    ' TJ',
    ' Td',
    ' Tm',
    'BT',
    'ET',
    '/ToUnicode',
    '/Length -1',
  ],
]
