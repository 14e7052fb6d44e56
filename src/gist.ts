import { VERBS } from './lexicon/verbs.ts'
import type { EventClaim, StatementClaim } from './model/claim.ts'

/** Names that a sentence of a title lists. */
const MOST_NAMES = 3

/** What stands between a verb and the place it goes to; between all others and theirs is "in". */
const BEFORE_PLACE: Readonly<Record<string, string>> = {
  cross: '',
  enter: '',
  leave: '',
  reach: '',
  tour: '',
  visit: '',
  flee: 'to',
  fly: 'to',
  go: 'to',
  head: 'to',
  return: 'to',
  travel: 'to',
}

/** "Irene Castell" and "Castell" are "castell". */
export function surnameOf(name: string): string {
  return name.toLowerCase().split(' ').at(-1) ?? ''
}

/**
 * What happened in few words, without the place where that is asked: "Wang Yi
 * visits Moscow", "Wang Yi and Nikolai Patrushev meet", "earthquake in
 * Velmora". Names beyond the third are left out; where nobody is named the
 * article's words tell it.
 */
export function eventGist({ event, quote }: EventClaim, withPlace = true): string {
  const { predicate, participants, place, proposition } = event
  const where = withPlace && place !== null && !participants.includes(place) ? [placed(predicate, place)] : []
  if (!VERBS.has(predicate)) return [predicate, ...whose(participants), ...where].join(' ')
  if (participants.length === 0) return `“${quote}”`
  const named = proposition.subjects.filter((name) => participants.includes(name))
  const subjects = named.length > 0 ? named : participants.slice(0, 1)
  const others = participants.filter((name) => !subjects.includes(name))
  const verb = subjects.length === 1 ? thirdPerson(predicate) : predicate
  return [listed(subjects), verb, ...(others.length > 0 ? [listed(others)] : []), ...where].join(' ')
}

function whose(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`(${listed(names)})`]
}

/** "in Moscow", and "Moscow" behind "visits". */
function placed(predicate: string, place: string): string {
  const preposition = Object.hasOwn(BEFORE_PLACE, predicate) ? BEFORE_PLACE[predicate] : 'in'
  return preposition === '' ? place : `${preposition} ${place}`
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES)
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

const BEFORE = ',;:–—- \t\r\n'
const BEHIND = ',;. \t\r\n'
const QUOTED = /^["“«]([^"“”«»]*)["”»]?$/
const QUOTE_MARK = /["“”«»]/

/** What is said, without "that" and marks around it; what is a direct quotation and nothing else in quotation marks. */
export function contentGist({ content, verbatim }: StatementClaim['statement']): string {
  const words = bare(content)
  const quoted = QUOTED.exec(words)?.[1] ?? (verbatim.length > 0 && !QUOTE_MARK.test(words) ? words : null)
  return quoted === null ? words.replace(/^that /i, '') : `“${bare(quoted)}”`
}

/** Without the marks and spaces at its ends. */
function bare(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && BEFORE.includes(text.charAt(start))) start += 1
  while (end > start && BEHIND.includes(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

/** A title holds so many characters of what somebody says. */
const SAID_LENGTH = 100

/**
 * Who says what, or denies it, in a line: "Rhea Valdoria: “no foreigners were
 * aboard”"; a denial and what the article says itself stand as they are:
 * "“Solmar denied that any raft had failed”".
 */
export function saidGist({ statement, quote }: StatementClaim): string {
  const { source, stance } = statement
  if (source === null) return quotedGist(quote)
  if (stance === 'asserts') return `${source}: ${quotedGist(statement.content.replace(/^that /i, ''))}`
  const isNamed = quote.toLowerCase().includes(surnameOf(source))
  return isNamed ? quotedGist(quote) : `${source}: ${quotedGist(quote)}`
}

/** In quotation marks, without those inside; too long a text is cut behind a word. */
function quotedGist(text: string): string {
  const plain = bare(text.replaceAll(/["“”«»]/g, '').replaceAll(/\s+/g, ' '))
  if (plain.length <= SAID_LENGTH) return `“${plain}”`
  return `“${bare(plain.slice(0, plain.lastIndexOf(' ', SAID_LENGTH)))} …”`
}
