import type { Anchor, Span } from '../model/text.ts'

/** Where the values of an object stand, by key; of two equal keys the last, as in `JSON.parse`. */
export function membersOf(source: string, at: number): ReadonlyMap<string, Span> {
  const members = new Map<string, Span>()
  let i = skipSpace(source, at + 1)
  while (source[i] === '"') {
    const keyEnd = skipString(source, i)
    const key: unknown = JSON.parse(source.slice(i, keyEnd))
    const start = skipSpace(source, skipSpace(source, keyEnd) + 1)
    const end = skipValue(source, start)
    members.set(String(key), { start, end })
    i = skipComma(source, end)
  }
  return members
}

/** Where the values of an array stand. */
export function elementsOf(source: string, at: number): readonly Span[] {
  const elements: Span[] = []
  let start = skipSpace(source, at + 1)
  while (start < source.length && source[start] !== ']') {
    const end = skipValue(source, start)
    elements.push({ start, end })
    start = skipComma(source, end)
  }
  return elements
}

/**
 * Anchors from the characters of a string to those of its literal at `at`.
 *
 * `base` is the offset at which the string begins in the article's text. An
 * escape is one character of text and stands where its backslash does.
 */
export function stringAnchors(source: string, literal: Span, base: number): readonly Anchor[] {
  const anchors: Anchor[] = [{ text: base, source: literal.start + 1 }]
  // a slice, lest the search run on to the next escape of a whole file
  const raw = source.slice(literal.start, literal.end)
  let text = base
  let from = 1
  for (let slash = raw.indexOf('\\', from); slash !== -1; slash = raw.indexOf('\\', from)) {
    text += slash - from + 1
    from = slash + (raw[slash + 1] === 'u' ? 6 : 2)
    anchors.push({ text, source: literal.start + from })
  }
  return anchors
}

/** First offset from `at` that is no JSON white space. */
export function skipSpace(source: string, at: number): number {
  let i = at
  for (let code = source.charCodeAt(i); code === 32 || (code >= 9 && code <= 13); code = source.charCodeAt(i)) i++
  return i
}

function skipComma(source: string, at: number): number {
  const i = skipSpace(source, at)
  return source[i] === ',' ? skipSpace(source, i + 1) : i
}

/** Offset past the string literal at `at`; the length of the source when it does not end. */
function skipString(source: string, at: number): number {
  let quote = source.indexOf('"', at + 1)
  while (quote !== -1 && isEscaped(source, quote)) quote = source.indexOf('"', quote + 1)
  return quote === -1 ? source.length : quote + 1
}

/** Whether an odd number of backslashes stands before a character of a string literal. */
function isEscaped(source: string, at: number): boolean {
  let from = at
  while (source.charCodeAt(from - 1) === 92) from--
  return (at - from) % 2 === 1
}

/** Offset past the value at `at`, in JSON that is known to be valid. */
function skipValue(source: string, at: number): number {
  let depth = 0
  let i = at
  while (i < source.length) {
    const character = source[i]
    if (character === '"') i = skipString(source, i)
    else {
      if (character === '{' || character === '[') depth++
      else if (character === '}' || character === ']') depth--
      i++
    }
    if (depth === 0 && (character === '"' || character === '}' || character === ']' || endsScalar(source, i))) return i
  }
  return source.length
}

function endsScalar(source: string, at: number): boolean {
  const next = source[at]
  return next === undefined || next === ',' || next === '}' || next === ']' || skipSpace(source, at) > at
}
