import type { Span } from '../model/text.ts'
import { skipSpace } from './scan.ts'

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'end of input'

/**
 * Offset of the first character at which a stretch stops being one JSON value,
 * or `null` when it is one. `JSON.parse` does not say where it failed.
 *
 * Linear, and does not recurse: nesting costs memory only.
 *
 * @see RFC 8259
 */
export function findJsonFlaw(source: string, within: Span): number | null {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let i = skipSpace(source, within.start)
  while (i < within.end) {
    const character = source.charAt(i)
    const closes = closesWhat(character)
    if (closes !== null) {
      if (!mayClose(expected, closes) || open.pop() !== closes) return i
      i++
      expected = afterValue(open)
    } else if (expected === ':' || expected === ', or end') {
      if (character !== (expected === ':' ? ':' : ',')) return i
      i++
      expected = expected === ':' ? 'value' : open.at(-1) === '{' ? 'key' : 'value'
    } else if (expected === 'key' || expected === 'key or }') {
      const end = character === '"' ? stringEnd(source, i, within.end) : -i - 1
      if (end < 0) return -end - 1
      i = end
      expected = ':'
    } else if (expected === 'end of input') {
      return i
    } else if (character === '{' || character === '[') {
      open.push(character)
      i++
      expected = character === '{' ? 'key or }' : 'value or ]'
    } else {
      const end = character === '"' ? stringEnd(source, i, within.end) : scalarEnd(source, i)
      if (end < 0) return -end - 1
      i = end
      expected = afterValue(open)
    }
    i = skipSpace(source, i)
  }
  return expected === 'end of input' ? null : within.end
}

function closesWhat(character: string): '{' | '[' | null {
  return character === '}' ? '{' : character === ']' ? '[' : null
}

function mayClose(expected: Expected, what: '{' | '['): boolean {
  return expected === ', or end' || expected === (what === '{' ? 'key or }' : 'value or ]')
}

function afterValue(open: readonly unknown[]): Expected {
  return open.length === 0 ? 'end of input' : ', or end'
}

/** Offset past the literal, or `-1 - offset` of the character that is not allowed in it. */
function stringEnd(source: string, at: number, limit: number): number {
  for (let i = at + 1; i < limit; i++) {
    const code = source.charCodeAt(i)
    if (code === 34) return i + 1
    if (code < 32) return -i - 1
    if (code === 92) {
      const escaped = source.charAt(i + 1)
      if (!'"\\/bfnrtu'.includes(escaped) || escaped === '') return -i - 1
      if (escaped === 'u' && !/^[0-9a-f]{4}$/i.test(source.slice(i + 2, i + 6))) return -i - 1
      i++
    }
  }
  return -limit - 1
}

function scalarEnd(source: string, at: number): number {
  const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y
  scalar.lastIndex = at
  const found = scalar.exec(source)
  return found ? scalar.lastIndex : -at - 1
}
