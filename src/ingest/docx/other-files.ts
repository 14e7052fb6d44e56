import type { Entry } from './zip.ts'

/** What other archives hold, and what people call them. */
const ARCHIVES: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, 'an Excel workbook'],
  [/^ppt\//, 'a PowerPoint presentation'],
  [/^visio\//, 'a Visio drawing'],
  [/^META-INF\/container\.xml$/, 'an EPUB book'],
  [/^Index\/(?:Document|Metadata)\.iwa$|^index\.apxl$/, 'a file of Apple Pages or Keynote'],
  [/^META-INF\/manifest\.xml$/, 'an OpenDocument file'],
  [/^META-INF\/MANIFEST\.MF$|^AndroidManifest\.xml$/, 'a program'],
]

/** Streams of the compound files that Office wrote before 2007, and writes of what has a password. */
const COMPOUNDS: readonly (readonly [string, string])[] = [
  ['EncryptedPackage', 'an Office file that is locked with a password'],
  ['WordDocument', 'a Word file of before 2007 (.doc)'],
  ['PowerPoint Document', 'a PowerPoint presentation of before 2007 (.ppt)'],
  ['Workbook', 'an Excel workbook of before 2007 (.xls)'],
  ['__nameid_version1.0', 'an Outlook message (.msg)'],
]

/** How far into a compound file names are looked for. */
const HEAD = 1_048_576

/** What a ZIP archive without the text of a Word file is: `an Excel workbook`. */
export function archiveName(entries: ReadonlyMap<string, Entry>): string {
  const names = [...entries.keys()]
  return (
    ARCHIVES.find(([sign]) => names.some((name) => sign.test(name)))?.[1] ?? 'a ZIP archive without a Word file in it'
  )
}

/**
 * What a compound file is, by the names in its directory, which are UTF-16.
 *
 * @see [MS-CFB] 2.6.1; [MS-OFFCRYPTO] 2.3.4.4 for `EncryptedPackage`
 */
export function compoundName(bytes: Uint8Array): string {
  const ends = [bytes.subarray(0, HEAD), bytes.subarray(-HEAD)].map((end) => Buffer.from(end))
  const found = COMPOUNDS.find(([name]) => ends.some((end) => end.includes(Buffer.from(name, 'utf16le'))))
  return found?.[1] ?? 'an Office file of before 2007'
}
