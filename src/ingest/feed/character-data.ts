import type { Anchor, Span } from '../../model/text.ts'
import type { MappedText } from '../mapped-text.ts'

/** The references that every XML document may use without saying so. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

const REFERENCE = /&(?:#x([0-9a-fA-F]{1,8})|#(\d{1,8})|(amp|lt|gt|quot|apos));/y
const SPECIAL = /[&<]/g
const CDATA = '<![CDATA['

/**
 * The characters that the content of an XML element stands for: references
 * decoded once, CDATA as it is, comments and instructions left out, line ends
 * of any sort a line feed. Other elements in it give their characters too.
 *
 * A reference that is none of XML's own stays as it is written, and so does one
 * to a character that no text has: `&nbsp;` may mean something to HTML. No
 * entity that the file defines is ever put in.
 *
 * Example: `[0, 10)` of `A &amp;lt;` gives `A &lt;`.
 *
 * @see https://www.w3.org/TR/xml/#syntax
 */
export function characterData(source: string, { start, end }: Span): MappedText {
  const parts: string[] = []
  const anchors: Anchor[] = []
  let length = 0
  let shift: number | null = null
  const put = (piece: string, from: number) => {
    if (piece === '') return
    if (from - length !== shift) anchors.push({ text: length, source: from })
    shift = from - length
    parts.push(piece)
    length += piece.length
  }
  for (let at = start; at < end; ) {
    const stop = nextSpecial(source, at, end)
    putLines(source.slice(at, stop), at, put)
    if (stop >= end) break
    const { text, from, next, isReference } = decodeAt(source, stop, end)
    if (isReference) for (const unit of text.split('')) put(unit, from)
    else putLines(text, from, put)
    at = next
  }
  return { text: parts.join(''), anchors: anchors.length > 0 ? anchors : [{ text: 0, source: start }] }
}

/** What stands at a special character: its text, where that stands, and where reading goes on. */
interface Decoded {
  readonly text: string
  readonly from: number
  readonly next: number
  /** All of the text then stands where the reference begins. */
  readonly isReference: boolean
}

function decodeAt(source: string, at: number, end: number): Decoded {
  if (source[at] === '&') return decodeReference(source, at)
  if (source.startsWith(CDATA, at)) {
    const close = before(source.indexOf(']]>', at), end)
    return {
      text: source.slice(at + CDATA.length, close),
      from: at + CDATA.length,
      next: Math.min(close + 3, end),
      isReference: false,
    }
  }
  const [mark, width] = source.startsWith('<!--', at) ? ['-->', 3] : source[at + 1] === '?' ? ['?>', 2] : ['>', 1]
  return { text: '', from: at, next: Math.min(before(source.indexOf(mark, at), end) + width, end), isReference: false }
}

function decodeReference(source: string, at: number): Decoded {
  REFERENCE.lastIndex = at
  const [whole = '&', hex, decimal, name] = REFERENCE.exec(source) ?? []
  const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16)
  const text = NAMED.get(name ?? '') ?? (isCharacter(code) ? String.fromCodePoint(code) : whole)
  return { text, from: at, next: at + whole.length, isReference: true }
}

/** Controls are left to HTML, which reads those from 0x80 on as windows-1252. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13
  return (code < 0x7f || code > 0x9f) && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
}

/** Puts a text whose line ends may be CRLF or CR. */
function putLines(text: string, from: number, put: (piece: string, from: number) => void): void {
  let start = 0
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    put(text.slice(start, at), from + start)
    if (text[at + 1] !== '\n') put('\n', from + at)
    start = at + 1
  }
  put(text.slice(start), from + start)
}

function nextSpecial(source: string, at: number, end: number): number {
  SPECIAL.lastIndex = at
  return before(SPECIAL.exec(source)?.index ?? -1, end)
}

function before(found: number, end: number): number {
  return found === -1 || found > end ? end : found
}
