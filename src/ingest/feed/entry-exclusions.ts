import type { Exclusion } from '../../model/text.ts'

/** What WordPress writes below each entry. */
const FIRST_APPEARED = /^The post .{1,500} (?:appeared first|first appeared) on .{1,200}$/
const READ_MORE = /^(?:continue reading|keep reading|read (?:more|on|the rest|the full story)|more)\b.{0,200}$/i
const CUT_MARKS = ['[…]', '[...]', '…', '...']

/** A number may have lost its million, and a verb its object: so many words before the cut say nothing for sure. */
const UNSURE_WORDS = 3

/**
 * The end of an entry that is none of its reporting: the line that names the
 * blog, an invitation to read on, and the last words where the text was cut
 * off, since `rose to 12 […]` may have been 12 million.
 */
export function entryExclusions(text: string): readonly Exclusion[] {
  const excluded: Exclusion[] = []
  let end = text.trimEnd().length
  for (let start = lineStart(text, end); end > 0; start = lineStart(text, end)) {
    const line = text.slice(start, end)
    if (!FIRST_APPEARED.test(line) && !READ_MORE.test(line)) break
    excluded.unshift({ span: { start, end }, reason: 'navigation' })
    end = text.slice(0, start).trimEnd().length
  }
  const shown = text.slice(0, end)
  const isCut = CUT_MARKS.some((mark) => shown.endsWith(mark))
  return isCut ? [{ span: { start: unsureFrom(shown), end }, reason: 'cut-short' }, ...excluded] : excluded
}

function lineStart(text: string, end: number): number {
  return end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1
}

/** Offset of the words before the mark of a cut, within the last line. */
function unsureFrom(shown: string): number {
  const mark = CUT_MARKS.find((each) => shown.endsWith(each)) ?? ''
  const first = lineStart(shown, shown.length)
  let at = first + shown.slice(first, shown.length - mark.length).trimEnd().length
  for (let words = 0; words < UNSURE_WORDS && at > first; words++) {
    while (at > first && shown[at - 1] === ' ') at--
    while (at > first && shown[at - 1] !== ' ') at--
  }
  return at
}
