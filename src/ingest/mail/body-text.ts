import { decode, decodeAs } from '../decode.ts'
import type { Entity } from './entity.ts'
import { unflow } from './flowed.ts'

/** Charsets that mails name without meaning them: what is UTF-8 in one is UTF-8. */
const LOOSE: ReadonlySet<string> = new Set(['', 'us-ascii', 'ascii', 'unknown-8bit', 'unknown', 'default'])

/** The characters of a text part, and whether some of them may be wrong. */
export interface BodyText {
  readonly text: string
  readonly isInDoubt: boolean
}

/**
 * The characters of a text part: transfer encoding undone, charset decoded,
 * soft line breaks of flowed text taken out; line ends are line feeds.
 *
 * A charset that nobody knows, or that the bytes do not fit, is told from the
 * bytes as that of a file is. Empty where the bytes are no text.
 *
 * @see RFC 2045, section 6; RFC 3676
 */
export async function bodyText(bytes: Uint8Array, entity: Entity): Promise<BodyText> {
  const content = await transferDecoded(bytes.subarray(entity.body.start, entity.body.end), entity)
  const label = (entity.parameters.get('charset') ?? '').trim().toLowerCase()
  const named = LOOSE.has(label) ? null : decodeAs(label, content)
  const { text, flaws } = named === null ? decode(content) : { text: named, flaws: [] }
  const lines = (text ?? '').replace(/\r\n?/g, '\n').replaceAll('\0', '')
  const isFlowed = entity.type === 'text/plain' && entity.parameters.get('format')?.toLowerCase() === 'flowed'
  const deletesSpace = entity.parameters.get('delsp')?.toLowerCase() === 'yes'
  return { text: isFlowed ? unflow(lines, deletesSpace) : lines, isInDoubt: flaws.length > 0 }
}

async function transferDecoded(body: Uint8Array, { fields }: Entity): Promise<Uint8Array> {
  const encoding = /base64|quoted-printable/i.exec(fields.get('content-transfer-encoding') ?? '')?.[0]
  if (encoding === undefined) return body
  const { default: PostalMime } = await import('postal-mime')
  // As an attachment the library gives the bytes, without making characters of them.
  const head = `Content-Type: application/octet-stream\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`
  const { attachments } = await PostalMime.parse(Buffer.concat([Buffer.from(head), body]))
  const content = attachments[0]?.content
  if (content === undefined || typeof content === 'string') return new Uint8Array()
  return content instanceof Uint8Array ? content : new Uint8Array(content)
}
