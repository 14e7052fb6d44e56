import type { Exclusion } from '../../model/text.ts'

/** What WordPress writes below each entry. */
const FIRST_APPEARED = / (?:appeared first|first appeared) on /
const READ_MORE = /^\W{0,5}(?:continue reading|keep reading|read more|read the (?:rest|full|whole) )/i
const MOST_INVITATION = 200
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
    const isInvitation = line.length <= MOST_INVITATION && READ_MORE.test(line)
    if (!isInvitation && !(line.startsWith('The post ') && FIRST_APPEARED.test(line))) break
    excluded.push({ span: { start, end }, reason: 'navigation' })
    end = text.slice(0, start).trimEnd().length
  }
  const shown = text.slice(0, end)
  const isCut = CUT_MARKS.some((mark) => shown.endsWith(mark))
  if (isCut) excluded.push({ span: { start: unsureFrom(shown), end }, reason: 'cut-short' })
  return excluded.reverse()
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
