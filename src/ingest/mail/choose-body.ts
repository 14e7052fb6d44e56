import { STUBS } from '../../lexicon/mail-furniture.ts'
import type { Limits } from '../../model/limits.ts'
import type { Metadata } from '../format.ts'
import { readPage } from '../html/page.ts'
import { bodyText } from './body-text.ts'
import type { Alternatives, TextPart } from './walk.ts'

/** Text of one part, and what it says about itself where it is a page. */
export interface ReadPart {
  readonly text: string
  readonly page: Metadata | null
  /** Whether some of its letters may be wrong. */
  readonly isInDoubt: boolean
}

/** A longer text is no stub, whatever it says. */
const MOST_STUB = 500
/** Plain text with so many addresses of the web behind its words was made from HTML by a program. */
const MOST_LINKS = 3
const LINK = /[<([]\s{0,3}https?:\/\//g

/**
 * Reads one piece of a message. Of alternatives plain text counts, unless it
 * is blank, only says to look at the HTML, shows less than half of what that
 * shows, or is the HTML with its links written out.
 */
export async function readPiece(
  bytes: Uint8Array,
  piece: TextPart | Alternatives,
  limits: Limits,
): Promise<readonly ReadPart[]> {
  if (!('ways' in piece)) return [await readPart(bytes, piece, limits)]
  const plain = piece.ways.find((way) => way.every(({ isHtml }) => !isHtml))
  const rich = piece.ways.findLast((way) => way.some(({ isHtml }) => isHtml))
  const plainParts = await readAll(bytes, plain ?? [], limits)
  const richParts = await readAll(bytes, rich ?? [], limits)
  return isBetter(textOf(plainParts), textOf(richParts)) ? plainParts : richParts
}

async function readAll(bytes: Uint8Array, way: readonly TextPart[], limits: Limits): Promise<readonly ReadPart[]> {
  const parts: ReadPart[] = []
  for (const part of way) parts.push(await readPart(bytes, part, limits))
  return parts
}

async function readPart(bytes: Uint8Array, { entity, isHtml }: TextPart, limits: Limits): Promise<ReadPart> {
  const { text, isInDoubt } = await bodyText(bytes, entity)
  if (!isHtml) return { text, page: null, isInDoubt }
  const page = await readPage(text, limits)
  return { text: page.text, page: page.metadata, isInDoubt }
}

function isBetter(plain: string, rich: string): boolean {
  const [shown, wanted] = [visibleLength(plain), visibleLength(rich)]
  if (shown === 0 || wanted === 0) return shown > 0
  if (shown < MOST_STUB && STUBS.some((words) => plain.toLowerCase().includes(words)) && wanted > shown) return false
  return shown * 2 >= wanted && (plain.match(LINK) ?? []).length < MOST_LINKS
}

function visibleLength(text: string): number {
  return text.replace(/https?:\/\/\S{0,2000}/g, '').replace(/\s+/g, '').length
}

function textOf(parts: readonly ReadPart[]): string {
  return parts.map(({ text }) => text).join('\n')
}
