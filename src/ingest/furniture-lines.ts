import { BYLINE_OPENINGS, BYLINE_WORDS } from '../lexicon/bylines.ts'

const SYMBOL = /^(?:[A-Z][A-Z0-9./&-]+|[A-Z][a-z]+)$/
const FIGURE = /^[+\-−–▲▼]?\p{Sc}?\d[\d.,]*(?:%|p|c)?$/u
const SIGNED_SHARE = /^[(]?[+\-−–▲▼] ?\d[\d.,]*%[)]?$/

const RINGING = ['call', 'dial', 'fax', 'phone', 'ring', 'sms', 'tel', 'telephone', 'text', 'whatsapp']
const OFFERS = ['try', 'subscribe', 'unlock', 'upgrade', 'go premium']

/** A number to ring, behind the word that says so. */
const PHONE =
  /^(?: (?:the|our|us|newsroom|desk|office|hotline|helpline|studio|team|now|free|toll-free|on|at|or|line|number|today))*[.:]? ?(?:\+|\(?\d)[\d() .-]{4,30}(?![\d,%])/
/** A price, behind the words of an offer. */
const PRICE = /^ [^:]{0,80}\$/

/**
 * What sentences begin with that `isByline`, `isContactDetails` or
 * `isSelfPromotion` know, and those that `READ` in capitals leads in.
 */
export const FURNITURE_OPENINGS: readonly string[] = [...BYLINE_OPENINGS, ...RINGING, ...OFFERS, 'read']

/**
 * Whether a line is a row of quotations of a stock exchange: names and figures,
 * one of them with a signed percentage, and no other word.
 *
 * Example: `ACME -6.2%  Globex 2,541.30  +0.4%`, but not `Acme fell 6.2%`.
 */
export function isTicker(line: string): boolean {
  if (!line.includes('%')) return false
  const words = line.split(/[\s|;·]+/).filter((word) => word !== '')
  const symbols = words.filter((word) => SYMBOL.test(word)).length
  const figures = words.filter((word) => FIGURE.test(word) || SIGNED_SHARE.test(word)).length
  return (
    symbols + figures === words.length && figures >= 2 && symbols >= 2 && words.some((word) => SIGNED_SHARE.test(word))
  )
}

/** Whether a line is a list of keywords in capitals: `ASIA, DIPLOMACY, ENERGY, EUROPE, TRADE, VIENNA`. */
export function isTagList(line: string): boolean {
  if (/\p{Ll}/u.test(line)) return false
  const tags = line.split(',').map((tag) => tag.trim())
  return tags.length > 5 && tags.every((tag) => /^[\p{Lu}\p{M} /&'’-]+$/u.test(tag) && tag.split(' ').length <= 4)
}

/**
 * Whether a line names who wrote it and when, and says nothing else: every word
 * is a name, a date or a word of bylines.
 *
 * Example: `By Ann Lee, Asia correspondent | 2 May 2024`, but not `By Tuesday 12
 * people had died`.
 */
export function isByline(line: string): boolean {
  if (line.length > 200) return false
  const bare = line.replace(/^[[(*_]+/, '')
  const plain = bare.toLowerCase()
  const opening = BYLINE_OPENINGS.find((words) => plain.startsWith(words) && /[\s:]/.test(plain.charAt(words.length)))
  if (opening === undefined) return false
  const words = bare
    .slice(opening.length)
    .split(/[\s,;:|/()[\]*_•·—–]+/)
    .filter((word) => word !== '')
  const isNameOrDate = (word: string) =>
    /^[\p{Lu}\d]/u.test(word) || BYLINE_WORDS.has(word.toLowerCase().replace(/\.$/, ''))
  const shouts = words.length > 8 && !/\p{Ll}/u.test(line)
  return words.length > 0 && !shouts && words.every(isNameOrDate)
}

/** Whether a sentence, folded but for its numbers, asks to ring or write to one: `call the newsroom: +65 5550 0101`. */
export function isContactDetails(plain: string): boolean {
  return RINGING.some((word) => plain.startsWith(word) && PHONE.test(plain.slice(word.length)))
}

/** Whether a folded sentence offers a subscription for money: `try acme pro for # days at $`. */
export function isSelfPromotion(plain: string): boolean {
  return OFFERS.some((words) => plain.startsWith(words) && PRICE.test(plain.slice(words.length)))
}
