import { type Metadata, NO_METADATA, type Stated } from '../format.ts'
import { primaryLanguage } from '../primary-language.ts'
import type { ForwardHeader } from './sections.ts'

/** Decodes the words of a header field, and finds the names in a field of addresses. */
export interface HeaderWords {
  readonly words: (value: string) => string
  /** Name of the first mailbox; empty where it has none but its address. */
  readonly mailbox: (value: string) => string
}

/** Fields of mail that goes out to many. */
const TO_MANY = ['list-id', 'list-unsubscribe', 'list-post']
const REPLY_MARK = /^(?:\s{0,9}(?:re|fwd?|aw|wg)(?:\[\d{1,3}\])?\s{0,9}:)+/i
const FORWARD_MARK = /^\s{0,9}(?:fwd?|wg)\s{0,9}:/i
const WEB_ADDRESS = /https?:\/\/[^\s<>"]{1,2000}/i
/** How old programs write the address behind a name. */
const MAILTO = /\[mailto:[^[\]]{0,200}\]/i
/** Longer fields are not looked at in full. */
const MOST_FIELD = 4_000

/** Names and decoded words of header fields, as postal-mime reads them: RFC 2047 and RFC 5322, section 3.4. */
export async function headerWords(): Promise<HeaderWords> {
  const { addressParser, decodeWords } = await import('postal-mime')
  const words = (value: string) => decodeWords(value.slice(0, MOST_FIELD)).replace(/\s+/g, ' ').trim()
  return {
    words,
    mailbox(value) {
      const [first] = addressParser(value.slice(0, MOST_FIELD).replace(MAILTO, ''), { flatten: true })
      const name = (first?.name ?? '').replace(/\s+/g, ' ').trim()
      return name.includes('@') ? '' : name
    },
  }
}

/** Whether the subject of a message says that it is passed on. */
export function saysForward(fields: ReadonlyMap<string, string>, { words }: HeaderWords): boolean {
  return FORWARD_MARK.test(words(fields.get('subject') ?? ''))
}

/** Whether a message is a page that a browser saved (MHTML): what is in its header is about the saving. */
export function isSavedPage(fields: ReadonlyMap<string, string>): boolean {
  return fields.has('snapshot-content-location') || /^"?<?saved by /i.test(fields.get('from') ?? '')
}

/**
 * What the header of a message says about it.
 *
 * - title: `Subject` without `Re:` and `Fwd:`;
 * - published: `Date`;
 * - publisher and author: the name in `From` is the author's, with no publisher; but for mail to a list
 *   (`List-Id`, `List-Unsubscribe`, `List-Post`) it is the publisher's, as newsletters have it, unless `List-Id`
 *   has a name of its own: then that is the publisher. A bare address names nobody;
 * - url: `Archived-At`; language: `Content-Language`.
 */
export function mailMetadata(fields: ReadonlyMap<string, string>, header: HeaderWords): Metadata {
  const of = (name: string, value: string): Stated | null =>
    value === '' ? null : { value, from: `mail header ${name}` }
  const field = (name: string) => of(name, header.words(fields.get(name.toLowerCase()) ?? ''))
  const from = of('From', header.mailbox(fields.get('from') ?? ''))
  const list = of('List-Id', header.words(listName(fields.get('list-id') ?? '')))
  const isToMany = TO_MANY.some((name) => fields.has(name))
  return {
    ...NO_METADATA,
    title: of('Subject', withoutMark(header.words(fields.get('subject') ?? ''))),
    publisher: isToMany ? (list ?? from) : null,
    author: isToMany && list === null ? null : from,
    published: field('Date'),
    url: of('Archived-At', WEB_ADDRESS.exec(fields.get('archived-at') ?? '')?.[0] ?? ''),
    language: primaryLanguage(of('Content-Language', fields.get('content-language')?.split(',')[0] ?? '')),
  }
}

/** What the lines above a message that is forwarded within another say about it. */
export function forwardedMetadata(fields: ForwardHeader, header: HeaderWords): Metadata {
  const of = (name: string, value: string): Stated | null =>
    value === '' ? null : { value, from: `header of the forwarded message, ${name}` }
  return {
    ...NO_METADATA,
    title: of('Subject', withoutMark(fields.get('subject') ?? '')),
    author: of('From', header.mailbox(fields.get('from') ?? '')),
    published: fields.has('date') ? of('Date', fields.get('date') ?? '') : of('Sent', fields.get('sent') ?? ''),
  }
}

/** A saved page says itself what it is; only its address may be in the header alone. */
export function savedPageMetadata(fields: ReadonlyMap<string, string>, page: Metadata, header: HeaderWords): Metadata {
  const names = ['Snapshot-Content-Location', 'Content-Location']
  const name = names.find((each) => WEB_ADDRESS.test(fields.get(each.toLowerCase()) ?? ''))
  const address = WEB_ADDRESS.exec(fields.get(name?.toLowerCase() ?? '') ?? '')?.[0]
  const subject = header.words(fields.get('subject') ?? '')
  return {
    ...page,
    title: page.title ?? (subject === '' ? null : { value: subject, from: 'mail header Subject' }),
    url: page.url ?? (address === undefined ? null : { value: address, from: `mail header ${name}` }),
  }
}

/** The words before the identifier of a list: `"Harbour News" <news.x.example>`. */
function listName(field: string): string {
  return field.slice(0, Math.max(0, field.indexOf('<'))).replaceAll('"', '')
}

function withoutMark(subject: string): string {
  return subject.replace(REPLY_MARK, '').trim()
}
