import { COUNTRIES } from '../lexicon/countries.ts'
import type { Exclusion } from '../model/text.ts'
import type { Metadata, Stated } from './format.ts'
import { linesOf } from './lines.ts'
import { readPublished } from './published.ts'
import { tailOf } from './title-tail.ts'

/** What the first words of a report say of it. */
export interface Dateline {
  /** The agency in brackets, as it writes itself: `Reuters`. */
  readonly agency: string | null
  /** As written; only with its year: `Feb. 22, 2023`. */
  readonly date: string | null
}

/** A dateline stands before the first passage; these many lines may come before: kicker, headline, byline, credit. */
const FIRST_LINES = 8
const LONGEST = 120
const DATE =
  /\b(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4}|\b)|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?:,? \d{4}\b)?)/i
const YEAR = /\b\d{4}$/
/** What closes a dateline: a dash between blanks, or a dot and a dash; behind the strokes of some agencies a full stop. */
const CLOSES = /\s?(?:--|[-–—]|\.-)\s|\/\.\s/
const AGENCY = /(?:\(([^()]{2,40})\)|\/([^/()]{2,40})\/?)$/
const NAME = /^\p{Lu}[\p{L}\d&.'’-]*(?: (?:[\p{Lu}&][\p{L}\d&.'’-]*|\p{Ll}{1,3})){0,4}$/u
const PLACE =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:(?:, | ?\/ ?| )(?:\p{Lu}[\p{L}\p{M}.'’-]*|of|on|upon|de|del|la|le|da|do|and|the)){0,7}$/u

const PLACES: ReadonlySet<string> = new Set(COUNTRIES.flatMap(({ name, aliases }) => [name, ...aliases]))

/** Without an agency the place must be in capitals: `From 3 May 2024 - a holiday - …` has none. */
const CAPITALS = /^[\p{Lu}'’.-]{3}/u

/**
 * The article with what its dateline says, where nothing else says it: the
 * agency as publisher, unless its address or title names another outlet that
 * runs its copy; the date as published, only if day, month and year are there.
 */
export function withDateline<A extends { readonly parsed: { readonly metadata: Metadata; readonly text: string } }>(
  article: A & { readonly excluded: readonly Exclusion[] },
): A {
  const { metadata, text } = article.parsed
  if (metadata.publisher !== null && metadata.published !== null) return article
  const { agency, date } = readDateline(text, article.excluded)
  const own = agency !== null && !runsElsewhere(metadata, agency) ? agency : null
  const publisher = metadata.publisher ?? fromDateline(own)
  const published = metadata.published ?? fromDateline(date)
  return { ...article, parsed: { ...article.parsed, metadata: { ...metadata, publisher, published } } }
}

/**
 * Reads the dateline of a text: place, date and agency before a dash, at the
 * start of its first passage; nothing where there is none. Lines in
 * `excluded`, such as front matter, do not count.
 *
 * Example: `MOSCOW, Feb. 22, 2023 (Reuters) - Trade rose` has the agency
 * `Reuters` and the date `Feb. 22, 2023`; of `Maputo, 18 jul (Índico) –` the
 * date is `null`, for it has no year.
 */
export function readDateline(text: string, excluded: readonly Exclusion[]): Dateline {
  const isOut = (start: number) => excluded.some(({ span }) => span.start <= start && start < span.end)
  const begin = excluded[0]?.reason === 'front-matter' ? excluded[0].span.end : 0
  const lines = linesOf(text.slice(begin, begin + FIRST_LINES * 1_000)).slice(0, FIRST_LINES)
  for (const { start, end } of lines) {
    if (isOut(begin + start)) continue
    const dateline = datelineOf(text.slice(begin + start, begin + Math.min(end, start + LONGEST)))
    if (dateline) return dateline
  }
  return { agency: null, date: null }
}

function datelineOf(opening: string): Dateline | null {
  const line = opening.replace(/^[*_>\s]+/, '')
  const close = CLOSES.exec(line)
  if (!close) return null
  const head = withoutEnd(line.slice(0, close.index))
  const bracket = AGENCY.exec(head)
  const before = withoutEnd(bracket ? head.slice(0, bracket.index) : head)
  const date = DATE.exec(before)
  const place = withoutEnd(date ? before.slice(0, date.index) : before)
  if (!PLACE.test(place) || (date && date.index + date[0].length !== before.length)) return null
  const agency = (bracket?.[1] ?? bracket?.[2] ?? '').trim()
  const isAgency = NAME.test(agency) && !PLACES.has(agency) && !/\.$/.test(agency)
  if (!isAgency && (!date || !CAPITALS.test(place))) return null
  const written = date?.[0] ?? ''
  return {
    agency: isAgency ? agency : null,
    date: YEAR.test(written) && readPublished(written) !== null ? written : null,
  }
}

/** Whether the article says that another outlet than the agency printed it. */
function runsElsewhere({ url, title }: Metadata, agency: string): boolean {
  const letters = lettersOf(agency)
  const host = /^https?:\/\/([^/:?#]{1,253})/i.exec(url?.value ?? '')?.[1]
  if (host !== undefined && !lettersOf(host).includes(letters)) return true
  const outlet = tailOf(title?.value ?? '')
  return outlet !== null && !lettersOf(outlet).includes(letters)
}

/** Without marks and blanks at its end. */
function withoutEnd(head: string): string {
  let end = head.length
  while (end > 0 && '.,;:*_ '.includes(head.charAt(end - 1))) end--
  return head.slice(0, end)
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]/gu, '')
}

function fromDateline(value: string | null): Stated | null {
  return value === null ? null : { value, from: 'dateline' }
}
