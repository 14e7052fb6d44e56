import type { Token, TokenType } from '../model/text.ts'

const LETTER = /[\p{L}\p{M}]/u
const VULGAR_FRACTIONS = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞'
const SYMBOLS = '$£€¥₿₹₽₩₺₴₦₱₫฿₪₡₵₲₸₾₭¢%‰°№#@&+=<>~×/*^|\\_§©®™−'
const APOSTROPHES = "'’ʼ"
const CURLY_APOSTROPHES = /[’ʼ]/g

/**
 * Cuts `text[start, end)` into tokens, white space left out. Offsets index `text`.
 *
 * A number keeps inner points and commas ("1,200.5"), a word its inner
 * apostrophes and the dots of an acronym ("a.m.", "U.S."); the possessive
 * "'s" is a token of its own, so that "Russia's" is "Russia" + "'s". Digits
 * and letters that touch are two tokens, the second not `spaced`: "20km".
 *
 * One pass, O(n). Characters of no class become `punctuation`.
 */
export function tokenize(text: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = []
  scanTokens(text, start, end, (type, from, to, spaced) => {
    tokens.push(tokenOf(text, type, from, to, spaced))
  })
  return tokens
}

/** The same tokens, told one by one and copied nowhere. */
export function scanTokens(
  text: string,
  start: number,
  end: number,
  found: (type: TokenType, start: number, end: number, spaced: boolean) => void,
): void {
  let spaced = true
  for (let at = start; at < end; ) {
    if (isSpace(text.charCodeAt(at))) {
      spaced = true
      at += 1
      continue
    }
    const type = typeAt(text, at, end)
    const next = endOfToken(text, at, end, type)
    found(type, at, next, spaced)
    spaced = false
    at = next
  }
}

/** The first token of `text[start, end)`, `spaced` or not; `null` where there is none. */
export function nextToken(text: string, start: number, end: number): Token | null {
  let at = start
  while (at < end && isSpace(text.charCodeAt(at))) at += 1
  if (at >= end) return null
  const type = typeAt(text, at, end)
  return tokenOf(text, type, at, endOfToken(text, at, end, type), at > start)
}

function tokenOf(text: string, type: TokenType, start: number, end: number, spaced: boolean): Token {
  const written = text.slice(start, end)
  return { type, start, end, text: written, lower: type === 'word' ? lowered(written) : written, spaced }
}

/** Lower case, with straight apostrophes; most words are so already, and are returned as they are. */
export function lowered(written: string): string {
  for (let at = 0; at < written.length; at += 1) {
    const code = written.charCodeAt(at)
    if (code >= 128 || (code >= 65 && code <= 90)) return written.toLowerCase().replaceAll(CURLY_APOSTROPHES, "'")
  }
  return written
}

function typeAt(text: string, at: number, end: number): TokenType {
  const code = text.charCodeAt(at)
  if (isAsciiLetter(code)) return 'word'
  if (isDigit(code)) return 'number'
  if (isLetter(text, at)) return 'word'
  const character = text[at] ?? ''
  if (APOSTROPHES.includes(character) && isPossessive(text, at, end)) return 'word'
  if (VULGAR_FRACTIONS.includes(character)) return 'number'
  return SYMBOLS.includes(character) ? 'symbol' : 'punctuation'
}

function endOfToken(text: string, at: number, end: number, type: TokenType): number {
  const code = text.charCodeAt(at)
  switch (type) {
    case 'number':
      return isDigit(code) ? endOfNumber(text, at, end) : at + 1
    case 'word':
      return isLetter(text, at) ? endOfWord(text, at, end) : at + 2
    case 'symbol':
      return at + 1
    case 'punctuation':
      return at + (isHighSurrogate(code) && at + 1 < end ? 2 : 1)
  }
}

function endOfNumber(text: string, at: number, end: number): number {
  let next = at + 1
  while (next < end) {
    const code = text.charCodeAt(next)
    if (isDigit(code)) next += 1
    else if ((code === POINT || code === COMMA) && next + 1 < end && isDigit(text.charCodeAt(next + 1))) next += 2
    else break
  }
  return next
}

function endOfWord(text: string, at: number, end: number): number {
  let next = afterLetter(text, at)
  while (next < end) {
    const code = text.charCodeAt(next)
    if (isAsciiLetter(code)) next += 1
    else if (code < 128 && code !== APOSTROPHE) break
    else if (isLetter(text, next)) next = afterLetter(text, next)
    else if (APOSTROPHES.includes(text[next] ?? '') && isLetter(text, next + 1) && !isPossessive(text, next, end))
      next += 1
    else break
  }
  return next - at === 1 ? endOfAcronym(text, at, next, end) : next
}

/** "a.m.", "U.S.", "e.g.": single letters, each with its point. "D. Smith" is none: its point ends the letter. */
function endOfAcronym(text: string, at: number, afterFirst: number, end: number): number {
  let next = afterFirst
  let letters = 1
  while (
    text.charCodeAt(next) === POINT &&
    next + 1 < end &&
    isLetter(text, next + 1) &&
    !(next + 2 < end && isLetter(text, next + 2))
  ) {
    next += 2
    letters += 1
  }
  if (letters === 1) return afterFirst
  return next < end && text.charCodeAt(next) === POINT ? next + 1 : Math.max(next, at + 1)
}

/** "'s" or "’S" that ends a word. */
function isPossessive(text: string, at: number, end: number): boolean {
  const letter = text[at + 1]
  return at + 1 < end && (letter === 's' || letter === 'S') && !(at + 2 < end && isLetter(text, at + 2))
}

const POINT = 46
const COMMA = 44
const APOSTROPHE = 39

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return isAsciiLetter(code)
  if (Number.isNaN(code)) return false
  return LETTER.test(isHighSurrogate(code) ? text.slice(at, at + 2) : text.charAt(at))
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function afterLetter(text: string, at: number): number {
  return at + (isHighSurrogate(text.charCodeAt(at)) ? 2 : 1)
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

/** Whether the word that starts at `at` has a capital. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  const letter = text.charAt(at)
  return letter !== letter.toLowerCase()
}
