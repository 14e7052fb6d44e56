import { sentenceSpan } from '../location.ts'
import type { Claim } from '../model/claim.ts'
import type { Article, Span } from '../model/text.ts'
import type { Asked } from '../telling.ts'
import { sanitize } from './sanitize.ts'
import { tellingSpan } from './telling-span.ts'
import { takeEnd, takeStart, textWidth } from './width.ts'

/** One line out of a sentence, and where in it the telling words stand: a value, a time, a source. Columns count from 0. */
export interface Excerpt {
  readonly line: string
  readonly column: number
  readonly width: number
}

/** How many columns may be given up to cut between words rather than inside one. */
const LONGEST_WORD = 16

/**
 * The claim's sentence on one sanitised line of at most `columns`, cut to a
 * window around the words that tell what is asked with `mark` where words are left out.
 *
 * What is wider than the window is cut at its end. Looks at no more of the
 * sentence than fits, so a sentence of a million characters costs no more.
 */
export function excerpt(
  claim: Claim,
  article: Article,
  asked: Asked,
  columns: number,
  style: { readonly unicode: boolean; readonly mark: string },
): Excerpt {
  const span = tellingSpan(claim, article, asked)
  const sentence = sentenceSpan(claim, article)
  const show = (start: number, end: number) =>
    sanitize(article.text.slice(start, end), style.unicode).replaceAll(/ {2,}/g, ' ')
  const edges = reach(article.text, sentence, span, columns * 4)

  const value = clip(show(span.start, span.end), columns, style.mark)
  const before = show(edges.start, span.start).trimStart()
  const after = show(span.end, edges.end).trimEnd()
  const cutBefore = edges.start > sentence.start
  const cutAfter = edges.end < sentence.end

  const free = columns - textWidth(value)
  const half = Math.floor(free / 2)
  const beforeRoom = Math.max(half, free - textWidth(after) - (cutAfter ? textWidth(style.mark) + 1 : 0))
  const shownBefore = keepEnd(before, Math.min(free, beforeRoom), cutBefore, style.mark)
  const shownAfter = keepStart(after, free - textWidth(shownBefore), cutAfter, style.mark)
  return { line: shownBefore + value + shownAfter, column: textWidth(shownBefore), width: textWidth(value) }
}

/** A claim's sentence in three parts, as published; what is cut off has `…` in its place. */
export interface Quoted {
  readonly before: string
  readonly value: string
  readonly after: string
}

/**
 * The claim's sentence with the telling words apart, for formats without columns: as
 * much of it as lies within `limit` code units of the value, and of a longer
 * value its start. Not sanitised.
 */
export function quoted(claim: Claim, article: Article, asked: Asked, limit: number): Quoted {
  const span = tellingSpan(claim, article, asked)
  const sentence = sentenceSpan(claim, article)
  const edges = reach(article.text, sentence, span, limit)
  const before = article.text.slice(edges.start, span.start)
  const after = article.text.slice(span.end, edges.end)
  return {
    before: edges.start > sentence.start ? `… ${before.trimStart()}` : before,
    value: clip(article.text.slice(span.start, span.end), limit, '…'),
    after: edges.end < sentence.end ? `${after.trimEnd()} …` : after,
  }
}

/** The sentence, or as much of it as lies within `limit` code units of the value; never half a surrogate pair. */
function reach(text: string, sentence: Span, value: Span, limit: number): Span {
  let start = Math.max(sentence.start, value.start - limit)
  let end = Math.min(sentence.end, value.end + limit)
  if (start > sentence.start && isLowSurrogate(text, start)) start++
  if (end < sentence.end && isLowSurrogate(text, end)) end--
  return { start: Math.min(start, value.start), end: Math.max(end, value.end) }
}

function isLowSurrogate(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset)
  return unit >= 0xdc00 && unit <= 0xdfff
}

function clip(text: string, columns: number, mark: string): string {
  return textWidth(text) <= columns ? text : takeStart(text, columns - textWidth(mark)) + mark
}

function keepEnd(text: string, room: number, cut: boolean, mark: string): string {
  if (!cut && textWidth(text) <= room) return text
  const tail = takeEnd(text, Math.max(0, room - textWidth(mark) - 1))
  const inside = !text.slice(0, text.length - tail.length).endsWith(' ')
  const space = tail.indexOf(' ')
  const words = inside && space >= 0 && space < LONGEST_WORD ? tail.slice(space + 1) : tail.trimStart()
  if (words === '') return room > textWidth(mark) ? `${mark} ` : ''
  return inside && words === tail ? mark + words : `${mark} ${words}`
}

function keepStart(text: string, room: number, cut: boolean, mark: string): string {
  if (!cut && textWidth(text) <= room) return text
  const head = takeStart(text, Math.max(0, room - textWidth(mark) - 1))
  const inside = !text.startsWith(' ', head.length)
  const space = head.lastIndexOf(' ')
  if (!inside) return `${head.trimEnd()} ${mark}`
  if (space >= 0 && head.length - space < LONGEST_WORD) return `${head.slice(0, space)} ${mark}`
  return room >= textWidth(head) + textWidth(mark) ? head + mark : ''
}
