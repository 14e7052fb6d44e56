import type { Limits } from '../../model/limits.ts'
import type { Division } from '../../model/text.ts'
import type { Block } from '../docx/block.ts'
import { archiveName, compoundName } from '../docx/other-files.ts'
import { metadataOf, readProperties } from '../docx/properties.ts'
import { readBody } from '../docx/read-body.ts'
import { readXml, type XmlReading } from '../docx/read-xml.ts'
import { type Entry, entriesOf } from '../docx/zip.ts'
import type { BinaryFormat, Flaw, Reading } from '../format.ts'
import { lineStartsOf } from '../lines.ts'
import { tooLarge } from '../too-large.ts'

/** How archives and the compound files of old Office begin. */
const ARCHIVE = [0x50, 0x4b, 0x03, 0x04]
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]

/** The part with the text; some programs number it. */
const BODY = /^word\/document\d{0,2}\.xml$/

const SAVE_AS_DOCX = 'Open it and save it as .docx, or leave it out.'

/**
 * Word files as they are since 2007. Paragraphs are its divisions, those with
 * text and rows of tables, counted from 1. Other archives and older Office
 * files are recognised, so that they can be called by their names.
 *
 * @see ECMA-376 (Office Open XML)
 */
export const docx: BinaryFormat = {
  id: 'docx',
  reads: 'bytes',
  isolated: true,
  extensions: ['.docx', '.docm'],
  recognizes: (bytes) => begins(bytes, ARCHIVE) || begins(bytes, COMPOUND),
  async read(bytes, limits): Promise<Reading> {
    if (bytes.length === 0) return { articles: [], flaws: [] }
    if (begins(bytes, COMPOUND)) return failed(otherFile(compoundName(bytes)))
    const entries = entriesOf(bytes)
    if (entries === null) return failed(bad())
    const body = [...entries.values()].find(({ name }) => BODY.test(name))
    if (!body) return failed(otherFile(archiveName(entries)))
    if (body.isEncrypted) return failed(locked())
    const listener = readBody(limits.articleCharacters)
    const reading = await readXml(bytes, body, limits, listener)
    if (reading !== 'done') return failed(flawOf(reading, limits))
    const blocks = listener.blocks()
    if (blocks.length === 0) return { articles: [], flaws: holdsOtherFile(entries) ? [textElsewhere()] : [] }
    const metadata = metadataOf(await readProperties(bytes, entries, limits), blocks)
    const { text, divisions } = textOf(blocks)
    const article = { id: null, metadata, text, excluded: [], anchors: [{ text: 0, source: 0 }], at: 0 }
    return { articles: [{ ...article, divisions, lineStarts: lineStartsOf(text) }], flaws: [] }
  },
}

/** Paragraphs with an empty line between them, rows of a table on lines that follow each other. */
function textOf(blocks: readonly Block[]): { readonly text: string; readonly divisions: readonly Division[] } {
  const parts: string[] = []
  const divisions: Division[] = []
  let length = 0
  for (const [index, { text, isRow }] of blocks.entries()) {
    const before = blocks[index - 1]
    const gap = before === undefined ? '' : before.isRow && isRow ? '\n' : '\n\n'
    parts.push(gap, text)
    divisions.push({ unit: 'paragraph', number: index + 1, start: length + gap.length, ownLines: true })
    length += gap.length + text.length
  }
  return { text: parts.join(''), divisions }
}

/** Whether a converter put the text in as a file of its own, which only Word unpacks. */
function holdsOtherFile(entries: ReadonlyMap<string, Entry>): boolean {
  return [...entries.keys()].some((name) => /^word\/.{0,200}\.(?:html?|xhtml|mht|mhtml|rtf|docx|txt)$/i.test(name))
}

function textElsewhere(): Flaw {
  const what = 'this Word file has its text in another file that is packed into it'
  return { code: 'packed-file', at: null, what, fix: 'Open it in Word and save it, or leave it out.' }
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function failed(flaw: Flaw): Reading {
  return { articles: [], flaws: [flaw] }
}

function flawOf(reading: Exclude<XmlReading, 'done'>, limits: Limits): Flaw {
  if (reading === 'too-large') return tooLarge('what this Word file unpacks to is', limits)
  if (reading === 'damaged') return bad()
  const what = reading === 'entities' ? 'defines entities of its own' : `nests deeper than ${limits.nesting} levels`
  return { code: 'unsafe-docx', at: null, what: `this Word file ${what}, which Word never does`, fix: 'Leave it out.' }
}

function otherFile(name: string): Flaw {
  return { code: 'other-file', at: null, what: `this is ${name}`, fix: SAVE_AS_DOCX }
}

function locked(): Flaw {
  const what = 'this Word file is locked with a password'
  return { code: 'locked-file', at: null, what, fix: 'Save it without the password, or leave it out.' }
}

function bad(): Flaw {
  return {
    code: 'bad-docx',
    at: null,
    what: 'this Word file or archive is damaged or cut short',
    fix: 'Fetch it again, or leave it out.',
  }
}
