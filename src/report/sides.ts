import { count } from '../count.ts'
import type { Finding } from '../model/finding.ts'
import { publisherOf } from '../publisher.ts'
import { type Asked, tellingOf } from '../telling.ts'
import { type Excerpt, excerpt } from './excerpt.ts'
import type { Style } from './format.ts'
import { type Paint, signs } from './look.ts'
import { sanitize } from './sanitize.ts'
import { flow, pad, shorten, textWidth } from './width.ts'
import { askedBy, type Cited, cite, type Lookup, placeOf } from './words.ts'

const INDENT = '    '
const QUOTE_INDENT = '       '
const GUTTER = '   '

/** Widest a value or a publisher may make its column. */
const WIDEST_CELL = 32

/** One side of a finding, as it is written: cells are sanitised, the last may be empty. */
interface Side {
  readonly cited: Cited
  readonly value: string
  readonly cells: readonly [place: string, publisher: string, date: string, more: string]
}

/**
 * The sides of a finding, each with its value, where it stands, who ran it
 * and when, and the sentence with the value underlined. The first claim
 * speaks for its side; the others are counted. Where all stand in one sentence
 * that fits, it is shown once.
 *
 * Where the widest row does not fit, the publisher goes below the place, and
 * where value and place do not fit, the place goes below the value.
 */
export function sideLines(finding: Finding, known: Lookup, style: Style, paint: Paint): readonly string[] {
  const asked = askedBy(finding, known)
  const sides = finding.groups.flatMap((ids) => readSide(cite(ids, known), asked, style) ?? [])
  const widths = [0, 1, 2].map((i) => Math.max(...sides.map(({ cells }) => textWidth(cells[i] ?? ''))))
  const valueWidth = Math.max(...sides.map(({ value }) => textWidth(value)))
  const more = Math.max(...sides.map(({ cells }) => textWidth(cells[3])))
  const gutters = GUTTER.length * (more > 0 ? 4 : 3)
  const row = INDENT.length + valueWidth + widths.reduce((sum, width) => sum + width, more + gutters)
  const heads = sides.map((side) =>
    row <= style.width ? [oneLine(side, valueWidth, widths, paint)] : stacked(side, valueWidth, widths, style, paint),
  )
  const parts = sides.map(({ cited }) => excerptOf(cited, asked, style))
  const [shared] = parts
  if (shared && parts.length > 1 && isOneSentence(sides, parts))
    return [...heads.flat(), ...quoteLines(shared.line, parts, finding, style, paint)]
  return sides.flatMap((_, i) => {
    const part = parts[i]
    return part ? [...(heads[i] ?? []), ...quoteLines(part.line, [part], finding, style, paint)] : []
  })
}

/** Whether all sides stand in one sentence of one article, which is shown whole: "rose 14% to 1.31m from 1.26m". */
function isOneSentence(sides: readonly Side[], parts: readonly Excerpt[]): boolean {
  const [first] = sides
  const isOne = sides.every(({ cited }) => cited.article === first?.cited.article)
  return isOne && parts.every(({ line }) => line === parts[0]?.line)
}

function readSide(claims: readonly Cited[], asked: Asked, { unicode }: Style): Side | null {
  const [first, ...others] = claims
  if (!first) return null
  const cut = signs(unicode).cut
  const own = publisherOf(first.article)
  const publishers = new Set(others.map(({ article }) => publisherOf(article)).filter((name) => name !== own)).size
  const more = publishers > 0 ? count(publishers, 'publisher') : others.length > 0 ? count(others.length, 'claim') : ''
  return {
    cited: first,
    value: shorten(sanitize(tellingOf(first.claim, asked), unicode), WIDEST_CELL, cut),
    cells: [
      sanitize(placeOf(first), unicode),
      shorten(sanitize(own, unicode), WIDEST_CELL, cut),
      sanitize(first.article.published?.slice(0, 10) ?? '', unicode),
      more === '' ? '' : `+${more}`,
    ],
  }
}

function oneLine({ value, cells }: Side, valueWidth: number, widths: readonly number[], paint: Paint): string {
  const rest = cells.flatMap((cell, i) => (widths[i] === 0 ? [] : [pad(cell, widths[i] ?? 0)])).join(GUTTER)
  return `${INDENT}${paint.strong(value)}${pad('', valueWidth - textWidth(value))}${GUTTER}${rest}`.trimEnd()
}

function stacked(
  side: Side,
  valueWidth: number,
  [placeWidth = 0, ...others]: readonly number[],
  { width }: Style,
  paint: Paint,
): readonly string[] {
  const [place, ...rest] = side.cells
  const below = rest
    .map((cell, i) => pad(cell, others[i] ?? 0))
    .join(GUTTER)
    .trimEnd()
  const cells = rest.filter((cell) => cell !== '').map((text) => ({ text, painted: text }))
  const room = width - QUOTE_INDENT.length
  const lower = textWidth(below) <= room ? [below] : flow(cells, GUTTER, room)
  const fits = INDENT.length + valueWidth + GUTTER.length + placeWidth <= width
  const upper = fits
    ? [oneLine({ ...side, cells: [place, '', '', ''] }, valueWidth, [], paint)]
    : [INDENT + paint.strong(side.value), QUOTE_INDENT + place]
  return [...upper, ...lower.map((row) => QUOTE_INDENT + row)]
}

function excerptOf({ claim, article }: Cited, asked: Asked, { unicode, width }: Style): Excerpt {
  return excerpt(claim, article, asked, width - QUOTE_INDENT.length, { unicode, mark: signs(unicode).cut })
}

/** The line with the value of each part underlined. */
function quoteLines(
  line: string,
  parts: readonly Excerpt[],
  { verdict }: Finding,
  { unicode }: Style,
  paint: Paint,
): readonly string[] {
  const { underline } = signs(unicode)
  let marks = ''
  let column = 0
  for (const part of [...parts].sort((a, b) => a.column - b.column)) {
    if (part.column < column) continue
    marks += ' '.repeat(part.column - column) + paint.verdicts[verdict](underline.repeat(part.width))
    column = part.column + part.width
  }
  return [QUOTE_INDENT + line, QUOTE_INDENT + marks]
}
