import type { Span } from '../../model/text.ts'

/** What the lines above a forwarded or quoted message say of it, by name in lower case. */
export type ForwardHeader = ReadonlyMap<string, string>

/** A message within the text of a mail: the mail's own words, or one that is forwarded in it. */
export interface Section {
  /** Without the header. */
  readonly span: Span
  /** `null` for the mail's own words. */
  readonly header: ForwardHeader | null
  /** Whether it is only there for the reply above it. */
  readonly isQuoted: boolean
}

interface Line extends Span {
  /** Without quotation marks and emphasis. */
  readonly words: string
}

const FORWARDED = /^(?:-{2,20} ?forwarded (?:message|by).{0,100}|begin forwarded message:)$/i
const ORIGINAL = /^-{2,20} ?original (?:message|appointment) ?-{2,20}$/i
const HEADER = /^(from|sent|date|to|cc|bcc|reply-to|subject|importance|attachments)\s{0,3}:\s{0,9}(.*)$/i
const RULE = /^[_-]{10,200}$/

/** How many lines the header of a quoted message may have. */
const MOST_HEADER = 20

/**
 * Cuts the text of a mail at the headers that mail programs write above a
 * message they forward or quote whole: `---------- Forwarded message`, `Begin
 * forwarded message:`, `-----Original Message-----`, or only `From:`, `Sent:`,
 * `To:` and `Subject:` below each other. `forwards` says whether the mail's
 * subject calls it a forward; otherwise a header without a word of forwarding
 * belongs to what is replied to. O(n).
 */
export function sectionsOf(text: string, forwards: boolean): readonly Section[] {
  const lines = linesIn(text)
  const sections: Section[] = []
  let open: Omit<Section, 'span'> & { readonly start: number } = { start: 0, header: null, isQuoted: false }
  for (let i = 0; i < lines.length; i++) {
    const found = headerAt(lines, i)
    const line = lines[i]
    if (!found || !line) continue
    sections.push({ span: { start: open.start, end: line.start }, header: open.header, isQuoted: open.isQuoted })
    const isQuoted = found.marker !== 'forwarded' && !forwards
    i = found.last
    open = { start: lines[i]?.end ?? text.length, header: found.header, isQuoted: isQuoted || open.isQuoted }
  }
  return [...sections, { span: { start: open.start, end: text.length }, header: open.header, isQuoted: open.isQuoted }]
}

/** The header that begins at a line, and its last line. */
function headerAt(
  lines: readonly Line[],
  at: number,
): { readonly header: ForwardHeader; readonly last: number; readonly marker: 'forwarded' | 'original' | null } | null {
  const words = lines[at]?.words ?? ''
  const marker = FORWARDED.test(words) ? 'forwarded' : ORIGINAL.test(words) ? 'original' : null
  if (marker === null && !RULE.test(words) && !/^from\s{0,3}:/i.test(words)) return null
  let from = marker === null && !RULE.test(words) ? at : at + 1
  while (from < at + 4 && lines[from]?.words === '') from++
  const { header, last } = fieldsAt(lines, from)
  const isWhole =
    header.has('from') && (header.has('date') || header.has('sent')) && (header.has('subject') || header.has('to'))
  if (isWhole) return { header, last, marker }
  return marker === null ? null : { header, last: Math.max(at, last), marker }
}

function fieldsAt(lines: readonly Line[], from: number): { readonly header: ForwardHeader; readonly last: number } {
  const header = new Map<string, string>()
  let last = from - 1
  let name: string | null = null
  for (let i = from; i < Math.min(lines.length, from + MOST_HEADER); i++) {
    const words = lines[i]?.words ?? ''
    const [, found, value = ''] = HEADER.exec(words) ?? []
    if (found !== undefined) {
      name = found.toLowerCase()
      if (!header.has(name)) header.set(name, value.trim())
    } else if (words === '' || name === null) break
    // A long list of recipients or a long subject goes on in the next line.
    else if (name === 'to' || name === 'cc' || name === 'subject')
      header.set(name, `${header.get(name) ?? ''} ${words}`)
    else break
    last = i
  }
  return { header, last }
}

function linesIn(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    lines.push({ start, end, words: end - start > 400 ? '…' : bare(text.slice(start, end)) })
    start = end + 1
  }
  return lines
}

/** A line without the marks of a quote before it and of emphasis in it: `> *From:* Ann` is `From: Ann`. */
function bare(line: string): string {
  return line
    .replace(/^[>\s]+/, '')
    .replace(/\*/g, '')
    .trim()
}
