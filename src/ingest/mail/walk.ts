import type { Limits } from '../../model/limits.ts'
import type { Span } from '../../model/text.ts'
import { type Entity, parametersOf, readEntity } from './entity.ts'
import { partsOf } from './multipart.ts'

/** A text part of a message. */
export interface TextPart {
  readonly entity: Entity
  readonly isHtml: boolean
}

/** What a message, or a part of it, is made of. */
export interface Body {
  /** Its text, piece by piece; each piece in one way, or in several of which one is to be read. */
  readonly pieces: readonly (TextPart | Alternatives)[]
  /** Messages that are forwarded whole. */
  readonly messages: readonly Entity[]
  /** Names of the files that are attached. */
  readonly attached: readonly string[]
  /** Whether parts were left out, since there are too many or they stand too deep. */
  readonly isCut: boolean
}

/** The same text in several ways, the plainest first. */
export interface Alternatives {
  readonly ways: readonly (readonly TextPart[])[]
}

/** How many parts of one message are looked at. */
const MOST_PARTS = 1_000

const NOTHING: Body = { pieces: [], messages: [], attached: [], isCut: false }

const HTML: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml'])
const MESSAGE: ReadonlySet<string> = new Set(['message/rfc822', 'message/global'])

/**
 * Finds what is to be read in a message: the texts in the order of its parts,
 * of alternatives all, of a page with its pictures (`multipart/related`) only
 * the page. Parts that are attached are named, not read.
 *
 * @see RFC 2046, section 5
 */
export function walkBody(bytes: Uint8Array, message: Entity, { nesting }: Limits): Body {
  let left = MOST_PARTS
  const visit = (entity: Entity, depth: number): Body => {
    if (!entity.type.startsWith('multipart/')) return leaf(entity, entity !== message)
    if (depth >= nesting || left <= 0) return { ...NOTHING, isCut: true }
    const subtype = entity.type.slice('multipart/'.length)
    const spans = partsOf(bytes, entity, left + 1)
    const isCut = spans.length > left
    left -= spans.length
    const usual = subtype === 'digest' ? 'message/rfc822' : 'text/plain'
    const parts = spans.map((span: Span) => readEntity(bytes, span, usual))
    // Without a boundary the text is all there is.
    if (parts.length === 0) return leaf({ ...entity, type: 'text/plain' }, false)
    const bodies = (subtype === 'related' ? rootFirst(parts, entity) : parts).map((part) => visit(part, depth + 1))
    return { ...joined(subtype, bodies), isCut: isCut || bodies.some((body) => body.isCut) }
  }
  return visit(message, 0)
}

function joined(subtype: string, bodies: readonly Body[]): Omit<Body, 'isCut'> {
  const messages = bodies.flatMap((body) => body.messages)
  const attached = bodies.flatMap((body) => body.attached)
  const pieces = bodies.map((body) => body.pieces)
  if (subtype === 'related') return { pieces: pieces[0] ?? [], messages, attached: [] }
  if (subtype !== 'alternative') return { pieces: pieces.flat(), messages, attached }
  const ways = pieces.map(textParts).filter((parts) => parts.length > 0)
  return { pieces: ways.length === 0 ? [] : [{ ways }], messages, attached }
}

/** The text parts of pieces; of alternatives within an alternative the richest way. */
function textParts(pieces: Body['pieces']): readonly TextPart[] {
  return pieces.flatMap((piece) => ('ways' in piece ? (piece.ways.at(-1) ?? []) : [piece]))
}

/** The part that the others belong to comes first, as `start` names it. */
function rootFirst(parts: readonly Entity[], { parameters }: Entity): readonly Entity[] {
  const start = parameters.get('start')
  const root = start === undefined ? undefined : parts.find(({ fields }) => fields.get('content-id') === start)
  return root === undefined ? parts : [root, ...parts.filter((part) => part !== root)]
}

function leaf(entity: Entity, isPart: boolean): Body {
  const { type, fields, parameters } = entity
  const disposition = fields.get('content-disposition') ?? ''
  const name = parametersOf(`;${disposition}`)
  const file = parametersOf(disposition).get('filename') ?? parameters.get('name') ?? name.get('filename')
  const isAttached = isPart && (/^attachment\b/i.test(disposition) || file !== undefined)
  if (MESSAGE.has(type)) return { ...NOTHING, messages: [entity] }
  if (isAttached) return { ...NOTHING, attached: file === undefined ? [] : [file] }
  if (HTML.has(type)) return { ...NOTHING, pieces: [{ entity, isHtml: true }] }
  if (type === 'text/plain' || type === 'text') return { ...NOTHING, pieces: [{ entity, isHtml: false }] }
  return NOTHING
}
