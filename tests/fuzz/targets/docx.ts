import { zipSync } from 'fflate'
import { docx } from '../../../src/ingest/formats/docx.ts'
import { DEFAULT_LIMITS } from '../../../src/lexicon/limits.ts'
import { holdExtracted } from '../properties/reading.ts'

const LIMITS = { ...DEFAULT_LIMITS, fileMegabytes: 1, articleCharacters: 100_000 }

const TYPES = new TextEncoder().encode('<?xml version="1.0"?><Types/>')
const PROPERTIES =
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Pier</dc:title><dc:creator>A. Brenn</dc:creator><dcterms:created>2024-05-14T09:00:00Z</dcterms:created></cp:coreProperties>'

/** A Word file: the archive itself where the first byte is odd, else the XML of its text. */
export async function fuzz(data: Uint8Array): Promise<void> {
  const content = data.subarray(1)
  holdExtracted(await docx.read((data[0] ?? 0) % 2 === 1 ? content : wordFile(content), LIMITS))
}

function wordFile(body: Uint8Array): Uint8Array {
  const properties = new TextEncoder().encode(PROPERTIES)
  const files = { '[Content_Types].xml': TYPES, 'word/document.xml': body, 'docProps/core.xml': properties }
  return zipSync(files, { level: 0 })
}

export const longest = 2_048

const encoder = new TextEncoder()

const open = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
const BODIES = [
  `${open}<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Pier closed</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Twelve </w:t></w:r><w:r><w:tab/><w:br/><w:noBreakHyphen/><w:t>planks &amp; a rail&#x41;</w:t></w:r></w:p></w:body></w:document>`,
  `${open}<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Planks</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt></w:body></w:document>`,
  `${open}<w:p><w:del><w:r><w:delText>ten</w:delText></w:r></w:del><w:ins><w:r><w:t>twelve</w:t></w:r></w:ins><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/><w:footnoteReference w:id="1"/></w:r></w:p></w:body></w:document>`,
]

export const seeds = [
  ...BODIES.map((body) => Uint8Array.of(0, ...encoder.encode(body))),
  ...BODIES.map((body) =>
    Uint8Array.of(1, ...zipSync({ 'word/document.xml': encoder.encode(body) }, { level: 6, mtime: '2024-05-14' })),
  ),
]

export const words = [
  ...[
    '<w:p>',
    '</w:p>',
    '<w:r>',
    '<w:t>',
    '</w:t>',
    '<w:tbl>',
    '<w:tr>',
    '<w:tc>',
    '<w:tab/>',
    '<w:br/>',
    '<w:del>',
    '<w:ins>',
  ],
  ...[
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:instrText>',
    '<w:hyperlink>',
    '<w:txbxContent>',
    '<mc:AlternateContent>',
    '<w:sectPr>',
  ],
  ...[
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '&a;',
    '<![CDATA[',
    ']]>',
    '<?x?>',
    '<!--',
    '-->',
    'PK\u0003\u0004',
    'PK\u0001\u0002',
    'PK\u0005\u0006',
  ],
]
