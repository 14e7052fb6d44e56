import type { Anchor } from '../../model/text.ts'
import type { Offsets } from './align.ts'

/** What stands between two pieces of text; the greatest asked for wins. */
type Gap = 'none' | 'power' | 'space' | 'cell' | 'line' | 'paragraph'

const GAPS: Readonly<Record<Gap, string>> = {
  none: '',
  power: '^',
  space: ' ',
  cell: ' | ',
  line: '\n',
  paragraph: '\n\n',
}
const ORDER: readonly Gap[] = ['none', 'power', 'space', 'cell', 'line', 'paragraph']

/** So much of what was written last can be asked for. */
const REMEMBERED = 12

/** Writes an article's text piece by piece and keeps account of where each piece comes from. */
export interface Writer {
  readonly gap: (gap: Gap) => void
  readonly write: (text: string, offsets: Offsets) => void
  /** The last characters written; nothing where a gap comes next. */
  readonly last: () => string
  readonly result: () => { readonly text: string; readonly anchors: readonly Anchor[] }
}

/**
 * A writer that folds white space as a browser does: a run of blanks, tabs and
 * line ends is one space, and none stands beside a line end of the text.
 *
 * No-break and thin spaces are kept as they are, one character each. Soft
 * hyphens, zero-width spaces and word joiners, which nobody sees, are left out.
 */
export function createWriter(): Writer {
  const parts: string[] = []
  const anchors: Anchor[] = []
  let length = 0
  let delta: number | null = null
  let pending: Gap = 'none'

  const gap = (wanted: Gap) => {
    if (ORDER.indexOf(wanted) > ORDER.indexOf(pending)) pending = wanted
  }
  const put = (piece: string, source: number) => {
    if (source - length !== delta) {
      anchors.push({ text: length, source })
      delta = source - length
    }
    parts.push(piece)
    length += piece.length
  }
  const open = () => {
    if (length > 0 && pending !== 'none') {
      parts.push(GAPS[pending])
      length += GAPS[pending].length
    }
    pending = 'none'
  }
  const write = (text: string, offsets: Offsets) => {
    for (let i = 0; i < text.length; ) {
      const code = text.charCodeAt(i)
      if (isBlank(code)) gap('space')
      if (isBlank(code) || isInvisible(code)) {
        i++
        continue
      }
      let end = i + 1
      while (end < text.length && offsets(end) === offsets(end - 1) + 1 && isVisible(text.charCodeAt(end))) end++
      open()
      put(text.slice(i, end), offsets(i))
      i = end
    }
  }
  const result = () => ({ text: parts.join(''), anchors: withStart(anchors) })
  const last = () => (pending === 'none' ? parts.slice(-REMEMBERED).join('').slice(-REMEMBERED) : '')
  return { gap, write, last, result }
}

function withStart(anchors: readonly Anchor[]): readonly Anchor[] {
  return anchors.length > 0 ? anchors : [{ text: 0, source: 0 }]
}

function isVisible(code: number): boolean {
  return !isBlank(code) && !isInvisible(code)
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 12 || code === 13
}

function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff
}
