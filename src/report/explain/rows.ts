import type { Style } from '../format.ts'
import { sanitize } from '../sanitize.ts'
import { pad, textWidth, wrap } from '../width.ts'

/** A label and the texts beside it, one below the other. Without a text there is no row. */
export type Row = readonly [label: string, ...texts: string[]]

const INDENT = '  '
const LABEL = 13

/** Rows with their texts wrapped and sanitised beside the labels. */
export function rowLines(rows: readonly Row[], style: Pick<Style, 'width' | 'unicode'>): readonly string[] {
  const room = style.width - INDENT.length - LABEL
  return rows.flatMap(([label, ...texts]) =>
    texts
      .flatMap((text) => wrap(sanitize(text, style.unicode), room))
      .map((line, index) => `${INDENT}${pad(index === 0 ? label : '', LABEL)}${line}`.trimEnd()),
  )
}

/** `Russia: "two countries", "Russian"`: what was told and the words it is from. */
export function from(told: string, words: readonly string[]): string {
  return words.length === 0 ? told : `${told}: ${words.join(', ')}`
}

/** A text of several words, wrapped and sanitised, indented like the labels. */
export function paragraph(text: string, { width, unicode }: Pick<Style, 'width' | 'unicode'>): readonly string[] {
  return wrap(sanitize(text, unicode), width - INDENT.length).map((line) => INDENT + line)
}

/** Cells in columns, each as wide as its widest; the last is not filled up. Cells must be sanitised. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<readonly number[]>(
    (widest, row) => row.map((cell, at) => Math.max(textWidth(cell), widest[at] ?? 0)),
    [],
  )
  return rows.map((row) =>
    row
      .map((cell, at) => pad(cell, widths[at] ?? 0))
      .join('   ')
      .trimEnd(),
  )
}
