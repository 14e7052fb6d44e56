import { FOOTER_OPENINGS } from '../../lexicon/mail-furniture.ts'
import type { Exclusion, Span } from '../../model/text.ts'
import { foldCase } from '../phrases.ts'

/** Longer paragraphs are no footer, and more text than this is no signature. */
const MOST_FOOTER = 2_000
const MOST_SIGNATURE = 800

/** `On Tue, 14 May 2024 at 09:40, Ann Lee <ann@courier.example> wrote:` */
const ATTRIBUTION = /^On\b.{0,300}\bwr(?:ote|ites):$/
const ADDRESS_OR_TIME = /@|\d:\d\d/
/** What stands above a signature, and above the footer of a mailing list. */
const SEPARATOR = /^(?:-- ?|_{20,80})$/

interface Line extends Span {
  readonly raw: string
  /** Stands below an empty line, or first. */
  readonly opens: boolean
}

/**
 * The stretches of a message that are not its own words: what it quotes with
 * `>` and the line that says whom, all that follows that line where no quote is
 * marked, the signature below `-- `, footers of lists and companies.
 *
 * Example: in `"Two died.\n\n-- \nAnn Lee"` the span `[11, 22)` is `contact`. O(n).
 *
 * @see RFC 3676, sections 4.3 and 4.5
 */
export function mailFurniture(text: string): readonly Exclusion[] {
  const lines = linesIn(text)
  const marksQuotes = lines.some(isQuote)
  const excluded: Exclusion[] = []
  let until = 0
  for (const [index, line] of lines.entries()) {
    if (line.start < until) continue
    const attribution = attributionAt(lines, index)
    const found = attribution ?? footerAt(lines, index)
    if (isQuote(line)) excluded.push(exclusion(line.start, line.end, 'quoted'))
    else if (attribution !== null && !marksQuotes) return [...excluded, exclusion(line.start, text.length, 'quoted')]
    else if (found !== null) {
      excluded.push(exclusion(line.start, found, attribution === null ? 'contact' : 'quoted'))
      until = found
    }
  }
  return excluded
}

/** End of the line or two that begin here and say who wrote what follows, or `null`. */
function attributionAt(lines: readonly Line[], index: number): number | null {
  const first = lines[index]
  if (!first?.raw.startsWith('On ')) return null
  let joined = ''
  for (const line of lines.slice(index, index + 3)) {
    joined += ` ${line.raw.trim()}`
    if (ATTRIBUTION.test(joined.trimStart()) && ADDRESS_OR_TIME.test(joined)) return line.end
  }
  return null
}

/** End of the signature or footer that begins at a line, or `null`. */
function footerAt(lines: readonly Line[], index: number): number | null {
  const line = lines[index]
  if (!line) return null
  if (SEPARATOR.test(line.raw))
    return endOf(lines, index, (next) => isQuote(next) || next.raw.startsWith('On '), MOST_SIGNATURE)
  if (!line.opens) return null
  const opening = foldCase(line.raw.slice(0, 100))
  return FOOTER_OPENINGS.some((words) => opening.startsWith(words))
    ? endOf(lines, index, (next) => next.opens, MOST_FOOTER)
    : null
}

/** End of the last line before one that stops it; `null` where that is farther than it may be. */
function endOf(lines: readonly Line[], index: number, stops: (line: Line) => boolean, most: number): number | null {
  const start = lines[index]?.start ?? 0
  let end = start
  for (let i = index; i < lines.length; i++) {
    const line = lines[i]
    if (!line || (i > index && stops(line))) break
    end = line.end
    if (end - start > most) return null
  }
  return end
}

function exclusion(start: number, end: number, reason: 'quoted' | 'contact'): Exclusion {
  return { span: { start, end }, reason }
}

function isQuote({ raw }: Line): boolean {
  return raw.startsWith('>')
}

/** Lines that hold more than blanks. */
function linesIn(text: string): readonly Line[] {
  const lines: Line[] = []
  let opens = true
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    const raw = text.slice(start, end)
    const isBlank = raw.trim() === ''
    if (!isBlank) lines.push({ start, end, raw, opens })
    opens = isBlank
    start = end + 1
  }
  return lines
}
