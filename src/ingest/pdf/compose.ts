import type { Division } from '../../model/text.ts'
import { seamOf, wordsWithin } from './hyphens.ts'
import { type Line, lineOf } from './line.ts'
import { withoutLineNumbers } from './line-numbers.ts'
import { type Break, breakAcross, breaksIn, type Setting, settingOf } from './paragraph-breaks.ts'
import { type Flow, readingOrder } from './reading-order.ts'
import { withoutRunningHeads } from './running-heads.ts'

/** The text of a file with its pages and printed lines. */
export interface Composed {
  readonly text: string
  readonly divisions: readonly Division[]
  readonly lineStarts: readonly number[]
}

const SEPARATORS: Readonly<Record<Break, string>> = { none: ' ', row: '\n', paragraph: '\n\n' }

/** A hyphen that may part a word at the end of a line. */
const HYPHEN = /[\p{L}\p{N}][-‐\u00ad]$/u

/** What joins to the next word without a space: `2022–` `23`, a dash that stands tight. */
const TIGHT = /[^\s][–—/]$/

/** How much smaller than the running text notes at the foot of a page are set. */
const NOTE_SIZE = 0.93
const NOTE_MARK = /^(?:\d{1,3}|[*†‡]{1,3}|\[\d{1,3}\])[\s.)]*\p{L}/u

/**
 * Makes one text of the rows of all pages: columns one after the other, lines
 * of a paragraph joined, words cut at line ends made whole, an empty line
 * between paragraphs. A sentence runs on over the end of a column or page.
 * Running heads and notes at the foot of a page are left out. Lines are the
 * printed ones, counted on each page in the order of reading. O(n log n).
 */
export function compose(pages: readonly Flow[]): Composed {
  const flowsOfPages = withoutRunningHeads(pages).map((rows) =>
    readingOrder(withoutLineNumbers(rows)).map((flow) => flow.map(lineOf)),
  )
  const setting = settingOf(flowsOfPages.flat())
  const known = wordsWithin(flowsOfPages.flat(2).map(({ text }) => text))
  const parts: string[] = []
  const divisions: Division[] = []
  const lineStarts: number[] = []
  let length = 0
  let before: readonly Line[] = []
  const put = (text: string) => {
    parts.push(text)
    length += text.length
  }
  const putLine = (line: Line, wanted: Break) => {
    const last = parts.at(-1)
    if (last !== undefined) {
      const seam = wanted === 'none' ? seamBetween(last, line.text, known) : 'space'
      if (seam === 'join') {
        parts[parts.length - 1] = last.slice(0, -1)
        length -= 1
      } else if (seam === 'space') put(SEPARATORS[wanted])
    }
    lineStarts.push(length)
    put(line.text)
  }
  for (const [page, flows] of flowsOfPages.entries()) {
    let isFirst = true
    for (const flow of flows) {
      const lines = withoutNotes(flow, setting)
      const breaks = breaksIn(lines, setting)
      for (const [index, line] of lines.entries()) {
        putLine(line, index === 0 ? breakAcross(before, lines, setting, !isFirst) : (breaks[index] ?? 'none'))
        if (isFirst)
          divisions.push({ unit: 'page', number: page + 1, start: length - line.text.length, ownLines: true })
        isFirst = false
      }
      if (lines.length > 0) before = lines
    }
  }
  return { text: parts.join(''), divisions, lineStarts: lineStarts.length > 0 ? lineStarts : [0] }
}

function seamBetween(before: string, after: string, known: ReadonlySet<string>): 'join' | 'keep' | 'space' {
  if (HYPHEN.test(before)) return seamOf(before, after, known)
  return TIGHT.test(before) ? 'keep' : 'space'
}

/** The lines of a column without the notes in small print below it. */
function withoutNotes(lines: readonly Line[], { size }: Setting): readonly Line[] {
  const start = lines.findLastIndex((line) => line.size >= NOTE_SIZE * size) + 1
  const first = lines.findIndex((line, index) => index >= start && NOTE_MARK.test(line.text))
  return first === -1 ? lines : lines.slice(0, first)
}
