import { strToU8, zipSync } from 'fflate'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** What a Word file says about itself. */
export interface DocxOptions {
  /** Elements of the core properties: `dc:title`. */
  readonly core?: Readonly<Record<string, string>>
  readonly custom?: Readonly<Record<string, string>>
  /** Other parts by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
}

/** Text as it stands in XML. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** A paragraph of one run. */
export function paragraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  return `<w:p>${properties}${run(text)}</w:p>`
}

export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
}

/** A table of cells with a paragraph each. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`
  return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}

/** A Word file whose body holds these elements. */
export function makeDocx(body: string, { core, custom, parts = {} }: DocxOptions = {}): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="${WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
  xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"
  xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>${body}<w:sectPr/></w:body></w:document>`
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ...(core ? { 'docProps/core.xml': coreXml(core) } : {}),
    ...(custom ? { 'docProps/custom.xml': customXml(custom) } : {}),
    'word/document.xml': document,
    ...parts,
  }
  return makeZip(all)
}

/** An archive of these files. */
export function makeZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data])
  return zipSync(Object.fromEntries(bytes), { mtime: '2024-05-14T09:40:00Z' })
}

function coreXml(properties: Readonly<Record<string, string>>): string {
  const elements = Object.entries(properties).map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`)
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${elements.join('')}</cp:coreProperties>`
}

function customXml(properties: Readonly<Record<string, string>>): string {
  const elements = Object.entries(properties).map(
    ([name, value], i) =>
      `<property pid="${i + 2}" name="${name}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  )
  return `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
    xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${elements.join('')}</Properties>`
}
