import { skipSpace } from '../json/scan.ts'

/**
 * Whether a text looks like one object on one line, or like several on lines of
 * their own. Looks at the beginning of two lines, however long.
 *
 * Example: `{"text": "a"}` is `one`, two of them below each other `several`;
 * an object over several lines is `none`, and so is an array.
 */
export function rowsIn(source: string): 'none' | 'one' | 'several' {
  const start = skipSpace(source, 0)
  if (source[start] !== '{' || !'"}'.includes(source.charAt(skipSpace(source, start + 1)) || ' ')) return 'none'
  const end = source.indexOf('\n', start)
  if (end === -1) return 'one'
  const next = skipSpace(source, end)
  if (next >= source.length) return 'one'
  return source[next] === '{' ? 'several' : 'none'
}
