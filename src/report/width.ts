import { characterWidth } from '../character.ts'

/**
 * Columns a text takes in a terminal: 2 for wide characters, 0 for combining
 * marks, else 1. `text` must be sanitised; controls would count as 1.
 *
 * Example: `₩5조` is 4 columns, `café` with a combining accent is 4.
 */
export function textWidth(text: string): number {
  let columns = 0
  for (const character of text) columns += characterWidth(character)
  return columns
}

/** The longest start of `text` that fits into `columns`, combining marks kept with their letter. */
export function takeStart(text: string, columns: number): string {
  let left = columns
  let end = 0
  for (const character of text) {
    left -= characterWidth(character)
    if (left < 0) break
    end += character.length
  }
  return text.slice(0, end)
}

/** The longest end of `text` that fits into `columns`. Does not begin with a combining mark. */
export function takeEnd(text: string, columns: number): string {
  const characters = [...text]
  let left = columns
  let length = 0
  let fitting = 0
  for (let i = characters.length - 1; i >= 0; i--) {
    const character = characters[i] ?? ''
    const width = characterWidth(character)
    left -= width
    if (left < 0) break
    length += character.length
    if (width > 0) fitting = length
  }
  return text.slice(text.length - fitting)
}

/** `text` whole where it fits into `columns`, else cut with `mark` at its end. */
export function shorten(text: string, columns: number, mark: string): string {
  if (textWidth(text) <= columns) return text
  return takeStart(text, Math.max(0, columns - textWidth(mark))).trimEnd() + mark
}

/** `text` filled with spaces up to `columns`; as it is where it is wider. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - textWidth(text)))
}

/** `text` in lines of at most `columns`, broken at spaces; a word that is wider has its own line. At least one line. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    const width = textWidth(word)
    if (used > 0 && used + 1 + width > columns) {
      lines.push(line)
      line = word
      used = width
    } else {
      line = used === 0 ? word : `${line} ${word}`
      used += width + (used === 0 ? 0 : 1)
    }
  }
  return [...lines, line]
}

/** A text, and the same with the colours it is printed in. */
export interface Part {
  readonly text: string
  readonly painted: string
}

/** Parts side by side in rows of at most `columns`, with `gutter` between two; a part that is wider has its own row. */
export function flow(parts: readonly Part[], gutter: string, columns: number): readonly string[] {
  const rows: string[] = []
  let free = 0
  for (const { text, painted } of parts) {
    const width = textWidth(text)
    const last = rows.at(-1)
    if (last !== undefined && gutter.length + width <= free) {
      rows[rows.length - 1] = last + gutter + painted
      free -= gutter.length + width
    } else {
      rows.push(painted)
      free = columns - width
    }
  }
  return rows
}
