import { byNumber, characterWidth, UNSEEN } from './character.ts'

/** A line of a file, to show a place by. */
export interface Excerpt {
  /** The whole line as the file has it, without its end. */
  readonly text: string
  /** How much of it is meant from the column on, in UTF-16 code units; what passes its end is cut. */
  readonly length: number
}

/** Columns of a terminal that are shown of a line. */
const WINDOW = 72

/** Columns before and after what is meant that are kept where a line is cut. */
const LEAD = 24
const TAIL = 16

const CUT = '…'

/** Tabs and ends of lines, which would not stay where they are. */
const BLANK = /[\t\r\u2028\u2029]/

/**
 * Two lines that show a line of a file and mark what is meant in it.
 *
 * A long line is cut to a window around the column. A tab is shown as one
 * space, a character that a terminal would obey or hide by its number, and
 * the marks stand under what is meant also behind wide characters. `line` and
 * `column` start at 1; a column past the end of the line is marked there.
 *
 * Example: line 3, column 1 and `{ text: 'rulez:', length: 5 }` give
 *
 *     3 | rulez:
 *       | ^^^^^
 *
 * @see https://babeljs.io/docs/babel-code-frame for the look
 */
export function codeFrame(line: number, column: number, { text, length }: Excerpt): readonly [string, string] {
  const from = column - 1
  const before = shown(text.slice(0, from))
  const meant = shown(text.slice(from, from + length))
  const after = shown(text.slice(from + length))

  const needed = width(meant) + Math.min(width(after), TAIL)
  const lead = endOf(before, WINDOW - Math.min(needed, WINDOW - LEAD))
  const marked = startOf(meant, WINDOW - width(lead))
  const rest = startOf(after, WINDOW - width(lead) - width(marked))
  const opening = lead.length < before.length ? CUT : ''
  const closing = marked.length + rest.length < meant.length + after.length ? CUT : ''

  const number = String(line)
  const window = [...lead, ...marked, ...rest].join('')
  const marks = ' '.repeat(opening.length + width(lead)) + '^'.repeat(Math.max(1, width(marked)))
  return [`${number} | ${opening}${window}${closing}`.trimEnd(), `${' '.repeat(number.length)} | ${marks}`]
}

/** The characters of a text as they are shown. */
function shown(text: string): readonly string[] {
  return Array.from(text, (character) =>
    BLANK.test(character) ? ' ' : character.replace(UNSEEN, (unseen) => byNumber(unseen)),
  )
}

function width(characters: readonly string[]): number {
  return characters.reduce((sum, character) => sum + widthOf(character), 0)
}

/** One that is shown by its number is several. */
function widthOf(character: string): number {
  return Array.from(character).reduce((sum, part) => sum + characterWidth(part), 0)
}

/** The longest start that fits into `columns`. */
function startOf(characters: readonly string[], columns: number): readonly string[] {
  let left = columns
  const end = characters.findIndex((character) => {
    left -= widthOf(character)
    return left < 0
  })
  return end < 0 ? characters : characters.slice(0, end)
}

/** The longest end that fits into `columns`. */
function endOf(characters: readonly string[], columns: number): readonly string[] {
  return startOf(characters.toReversed(), columns).toReversed()
}
