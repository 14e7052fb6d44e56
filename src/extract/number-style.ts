import type { Sentence } from '../model/text.ts'

/**
 * How an article writes numbers. `english`: 1,234.5; `continental`: 1.234,5.
 * Some numbers show it ("21,4"), others can be read either way ("1.234").
 */
export type NumberStyle = 'english' | 'continental'

/** What digits with separators say. */
export interface Digits {
  readonly value: number
  /** Place value of the last digit: 0.1 for "21.4". */
  readonly step: number
}

/**
 * The style an article's own unambiguous numbers show, English where they
 * show none. "21,4" and "1.234.567" speak for one, "21.4" and "1,234,567" for
 * the other; the majority decides. O(n).
 */
export function readNumberStyle(text: string, sentences: readonly Sentence[]): NumberStyle {
  let votes = 0
  for (const { tokens } of withSeparators(text, sentences)) {
    for (const [index, token] of tokens.entries()) {
      if (token.type !== 'number' || !isNumberAlone(tokens[index - 1], token)) continue
      votes += vote(token.text)
    }
  }
  return votes > 0 ? 'continental' : 'english'
}

const SEPARATOR = /\d[.,]\d/g

/** The sentences, in order, in which a point or a comma stands between digits. */
function* withSeparators(text: string, sentences: readonly Sentence[]): Generator<Sentence> {
  let next = 0
  for (const { index } of text.matchAll(SEPARATOR)) {
    while ((sentences[next]?.span.end ?? Number.POSITIVE_INFINITY) <= index) next += 1
    const sentence = sentences[next]
    if (!sentence) return
    if (sentence.span.start > index) continue
    yield sentence
    next += 1
  }
}

/** Not "v1.2" and not the rest of an address. */
function isNumberAlone(before: Sentence['tokens'][number] | undefined, token: Sentence['tokens'][number]): boolean {
  return token.spaced || before === undefined || before.type !== 'word'
}

/** 1 for continental, -1 for English, 0 for what shows neither. "18.30" and "4.15" may be times, and count little. */
function vote(text: string): number {
  if (/^\d+,\d{1,2}$/.test(text) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(text) || /^\d{1,3}(?:\.\d{3})+,\d+$/.test(text))
    return 1
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(text) || /^\d{1,3}(?:,\d{3})+\.\d+$/.test(text)) return -1
  if (/^\d+\.\d$/.test(text)) return -1
  return /^\d+\.\d{2}$/.test(text) ? -0.5 : 0
}

/** Longer runs of digits are codes. */
const LONGEST_NUMBER = 30

/**
 * Reads digits with inner points and commas; `null` for what is no number in
 * any style ("1.2.3", "12,34,5").
 *
 * A comma before one or two digits is a decimal comma in both styles, and
 * groups of two before the last three digits are lakhs: "1,00,000" is 100 000.
 *
 * Examples: "1,200.5" is 1200.5 (step 0.1); "4.800" is 4.8 in English, 4800 in
 * continental style.
 */
export function parseDigits(text: string, style: NumberStyle): Digits | null {
  if (text.length > LONGEST_NUMBER) return null
  if (/^\d+$/.test(text)) return { value: Number(text), step: 1 }
  const separators = text.replace(/\d/g, '')
  if (/^,+$/.test(separators)) return parseCommas(text, separators.length, style)
  if (/^\.+$/.test(separators)) return parsePoints(text, separators.length, style)
  const lastSeparator = separators.at(-1) ?? ''
  const at = text.lastIndexOf(lastSeparator)
  const [whole, part] = [text.slice(0, at), text.slice(at + 1)]
  const grouping = lastSeparator === '.' ? ',' : '.'
  if (whole.includes(lastSeparator) || !isGrouped(whole, grouping)) return null
  return decimal(whole.replaceAll(grouping, ''), part)
}

function parseCommas(text: string, count: number, style: NumberStyle): Digits | null {
  if (count > 1) return isGrouped(text, ',') ? { value: Number(text.replaceAll(',', '')), step: 1 } : null
  const [whole = '', part = ''] = text.split(',')
  if (part.length !== 3 || style === 'continental' || whole.length > 3 || whole.startsWith('0'))
    return decimal(whole, part)
  return { value: Number(whole + part), step: 1 }
}

function parsePoints(text: string, count: number, style: NumberStyle): Digits | null {
  if (count > 1) {
    return /^\d{1,3}(?:\.\d{3})+$/.test(text) ? { value: Number(text.replaceAll('.', '')), step: 1 } : null
  }
  const [whole = '', part = ''] = text.split('.')
  const isGroup = part.length === 3 && whole.length <= 3 && !whole.startsWith('0')
  if (isGroup && style === 'continental') return { value: Number(whole + part), step: 1 }
  return decimal(whole, part)
}

function decimal(whole: string, part: string): Digits {
  return { value: Number(`${whole}.${part}`), step: Number(`1e-${part.length}`) }
}

/** Groups of three, or, with commas, Indian groups of two before the last three. */
function isGrouped(text: string, separator: string): boolean {
  const [first = '', ...groups] = text.split(separator)
  if (first.length < 1 || first.length > 3 || groups.length === 0) return /^\d+$/.test(text)
  if (groups.every((group) => group.length === 3)) return true
  const last = groups.at(-1)
  return (
    separator === ',' && first.length <= 2 && last?.length === 3 && groups.slice(0, -1).every((g) => g.length === 2)
  )
}
