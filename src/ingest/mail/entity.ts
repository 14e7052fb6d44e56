import type { Span } from '../../model/text.ts'

/** A message or a part of one: header fields, then a body. Offsets index the bytes of the file. */
export interface Entity {
  /** Field bodies by name in lower case, unfolded, as written; of several with one name the first. */
  readonly fields: ReadonlyMap<string, string>
  /** `text/plain`, in lower case. */
  readonly type: string
  /** Parameters of the content type, by name in lower case. */
  readonly parameters: ReadonlyMap<string, string>
  readonly body: Span
}

/** Header fields beyond this many bytes are not looked at. */
const MAX_HEADER = 262_144

const LF = 10
const CR = 13
const FIELD = /^([\w!#$%&'*+.^`|~-]{1,100})[\t ]{0,9}:(.*)$/s
const TYPE = /^\s*([\w.+-]{1,100}\/[\w.+-]{1,100})/
const PARAMETER = /;\s*([\w*.-]{1,60})\s{0,9}=\s{0,9}(?:"([^"]{0,1000})"|([^\s;"]{1,1000}))/g

/**
 * Reads the header of an entity. One that says nothing of its type is
 * `text/plain`, or `message/rfc822` within a digest.
 *
 * Of fields that come twice the first counts, so that nothing put in behind it
 * has a say. A line that is no field is passed over; where none is, all is body.
 *
 * @see RFC 5322, section 2.2; RFC 2045, section 5
 */
export function readEntity(bytes: Uint8Array, span: Span, usualType = 'text/plain'): Entity {
  const end = headerEnd(bytes, span)
  const header = bytes.subarray(span.start, Math.min(end.header, span.start + MAX_HEADER))
  const fields = new Map<string, string>()
  for (const line of unfolded(new TextDecoder('utf-8', { ignoreBOM: true }).decode(header))) {
    const [, name, value = ''] = FIELD.exec(line) ?? []
    if (name !== undefined && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value.trim())
  }
  // A file or part that begins with its words has no header.
  const start = fields.size === 0 && end.header > span.start ? span.start : end.body
  const contentType = fields.get('content-type') ?? ''
  return {
    fields,
    type: TYPE.exec(contentType)?.[1]?.toLowerCase() ?? usualType,
    parameters: parametersOf(contentType),
    body: { start, end: span.end },
  }
}

/** Parameters behind the value of a field: `text/plain; charset="utf-8"`. The first of a name counts. */
export function parametersOf(field: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>()
  for (const [, name = '', quoted, bare] of field.matchAll(PARAMETER)) {
    const key = name.toLowerCase()
    if (!parameters.has(key)) parameters.set(key, quoted ?? bare ?? '')
  }
  return parameters
}

/** Where the header ends, and where the body begins behind the empty line. */
function headerEnd(bytes: Uint8Array, { start, end }: Span): { readonly header: number; readonly body: number } {
  for (let at = start; at < end; ) {
    const feed = bytes.indexOf(LF, at)
    const next = feed === -1 || feed >= end ? end : feed + 1
    const isEmpty = bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] === LF)
    if (isEmpty) return { header: at, body: next }
    at = next
  }
  return { header: end, body: end }
}

/** Lines of a header; one that begins with a blank goes on with the line before it. */
function unfolded(header: string): readonly string[] {
  const lines: string[][] = []
  for (const line of header.split(/\r\n|\n|\r/)) {
    if (/^[\t ]/.test(line)) lines.at(-1)?.push(line)
    else lines.push([line])
  }
  return lines.map((parts) => parts.join(''))
}
