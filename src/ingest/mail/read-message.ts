import type { Limits } from '../../model/limits.ts'
import type { Division, Exclusion } from '../../model/text.ts'
import type { Flaw, Metadata, ParsedArticle, Reading } from '../format.ts'
import { lineStartsOf } from '../lines.ts'
import { type ReadPart, readPiece } from './choose-body.ts'
import type { Entity } from './entity.ts'
import { readEntity } from './entity.ts'
import { mailFurniture } from './furniture.ts'
import {
  forwardedMetadata,
  type HeaderWords,
  headerWords,
  isSavedPage,
  mailMetadata,
  savedPageMetadata,
  saysForward,
} from './mail-metadata.ts'
import { sectionsOf } from './sections.ts'
import { walkBody } from './walk.ts'

/** Messages within messages are read up to this depth, which forwarding by hand never reaches. */
const DEEPEST_MESSAGE = 10

/** So many attached files are named in a note. */
const MOST_NAMES = 5

/** What all messages of a file share while they are read. */
interface Mail {
  readonly bytes: Uint8Array
  readonly limits: Limits
  readonly header: HeaderWords
  readonly articles: ParsedArticle[]
  readonly notes: Flaw[]
  /** How many parts of the file the articles so far are made of. */
  parts: number
}

/**
 * The articles of a mail: the message, and each message that is forwarded with
 * it, whole as a part or within its text. Each is a part of the file, counted
 * from 1 in the order in which they are read, with lines of its own.
 */
export async function readMessages(bytes: Uint8Array, limits: Limits): Promise<Reading> {
  const mail: Mail = { bytes, limits, header: await headerWords(), articles: [], notes: [], parts: 0 }
  await readMessage(mail, readEntity(bytes, { start: 0, end: bytes.length }), 0)
  return { articles: mail.articles, flaws: [], notes: mail.notes }
}

async function readMessage(mail: Mail, message: Entity, depth: number): Promise<void> {
  const { bytes, limits, header, notes } = mail
  const { pieces, messages, attached, isCut } = walkBody(bytes, message, limits)
  const parts: ReadPart[] = []
  for (const piece of pieces) parts.push(...(await readPiece(bytes, piece, limits)))
  const page = parts.find((part) => part.page !== null)?.page
  if (page && isSavedPage(message.fields))
    addWhole(mail, savedPageMetadata(message.fields, page, header), parts.slice(0, 1))
  else addSections(mail, message, parts)
  if (isCut) notes.push(tooManyParts())
  if (parts.some((part) => part.isInDoubt)) notes.push(guessedEncoding())
  notes.push(...(await unreadAttachments(attached)))
  for (const forwarded of messages) {
    if (depth < DEEPEST_MESSAGE) await readMessage(mail, readEntity(bytes, forwarded.body), depth + 1)
    else notes.push(tooDeep())
  }
}

type Words = Pick<ReadPart, 'text'>

/** The mail's own words make one article, each message forwarded in them another; what is only quoted makes none. */
function addSections(mail: Mail, message: Entity, parts: readonly Words[]): void {
  const forwards = saysForward(message.fields, mail.header)
  const own: Words[] = []
  const passedOn: { readonly text: string; readonly metadata: Metadata }[] = []
  for (const { text } of parts) {
    for (const { span, header, isQuoted } of sectionsOf(text, forwards)) {
      const words = text.slice(span.start, span.end).replace(/^\s*\n/, '')
      if (isQuoted || words.trim() === '') continue
      if (header === null) own.push({ text: words })
      else passedOn.push({ text: words, metadata: forwardedMetadata(header, mail.header) })
    }
  }
  if (own.length > 0 || passedOn.length === 0) addWhole(mail, mailMetadata(message.fields, mail.header), own)
  for (const { text, metadata } of passedOn) addWhole(mail, metadata, [{ text }])
}

function addWhole(mail: Mail, metadata: Metadata, parts: readonly Words[]): void {
  const divisions: Division[] = []
  const excluded: Exclusion[] = []
  let text = ''
  for (const part of parts) {
    if (text !== '') text += '\n\n'
    const start = text.length
    divisions.push({ unit: 'part', number: ++mail.parts, start, ownLines: true })
    for (const { span, reason } of mailFurniture(part.text))
      excluded.push({ span: { start: start + span.start, end: start + span.end }, reason })
    text += part.text
  }
  const anchors = [{ text: 0, source: 0 }]
  mail.articles.push({ id: null, metadata, text, excluded, anchors, at: 0, divisions, lineStarts: lineStartsOf(text) })
}

/** Names the attached files that could be read as files of their own. */
async function unreadAttachments(attached: readonly string[]): Promise<readonly Flaw[]> {
  // The list of formats has this one in it, so that it cannot be there before this module.
  const { formatFor } = await import('../format-for.ts')
  const names = attached.filter((name) => formatFor(name) !== null).map((name) => `\`${name.slice(0, 100)}\``)
  if (names.length === 0) return []
  const rest = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : ''
  const what = `attached files were not read: ${names.slice(0, MOST_NAMES).join(', ')}${rest}`
  return [{ code: 'attachment-not-read', at: null, what, fix: 'Save them as files of their own, and name those.' }]
}

function guessedEncoding(): Flaw {
  const what = 'a part of this mail is not in the encoding that it names, so some letters may be wrong'
  return {
    code: 'guessed-encoding',
    at: null,
    what,
    fix: 'Save the mail again from where it came, or its text as UTF-8.',
  }
}

function tooManyParts(): Flaw {
  const what = 'this mail has too many parts, or parts too deep in each other, so not all of it was read'
  return { code: 'too-many-parts', at: null, what, fix: 'Save what you want checked as files of their own.' }
}

function tooDeep(): Flaw {
  const what = `messages are forwarded in each other more than ${DEEPEST_MESSAGE} deep, so not all of them were read`
  return { code: 'mail-too-deep', at: null, what, fix: 'Save the innermost message as a file of its own.' }
}
