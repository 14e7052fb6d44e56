/** Glyphs that a page shows in one go, upright; x and y in points from the upper left corner of the page. */
export interface Run {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of the line on which its letters stand. */
  readonly baseline: number
  /** Of the font. */
  readonly size: number
}

/** What the library gives of a page: text with its place, and marks that say what the text is. */
export interface ShownText {
  readonly str: string
  readonly width: number
  readonly transform: readonly number[]
}
export interface ShownMark {
  readonly type: string
  readonly tag?: string
}

/** A page as seen: its size in points, and the way from the space of the file to it. */
export interface View {
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** Entries of a matrix as PDF 32000-1 section 8.3.3 has it. */
type Matrix = readonly [number, number, number, number, number, number]

const UPRIGHT: Matrix = [1, 0, 0, 1, 0, 0]

/** Sine of the greatest slant at which a line is read as level. */
const LEVEL = 0.05

/** What carries no letter: it is left out, and the gap tells where it stood. */
const BLANK = /^\s*$/

/**
 * The text of a page as runs, in the order in which the page shows them.
 *
 * What the file marks as an artifact (running heads, page numbers) is left
 * out, unless all of it is. Left out are also what does not stand upright
 * (watermarks, notes along the edge) and what stands off the page.
 *
 * @see ISO 32000-1, 14.8.2.2 on artifacts
 */
export function readRuns(
  items: readonly (ShownText | ShownMark)[],
  { transform, width, height }: View,
): readonly Run[] {
  const shown: ShownText[] = []
  const artifacts: ShownText[] = []
  const marks: boolean[] = []
  let hidden = 0
  for (const item of items) {
    if ('str' in item) {
      if (!BLANK.test(item.str)) (hidden > 0 ? artifacts : shown).push(item)
    } else if (item.type === 'endMarkedContent') hidden -= marks.pop() ? 1 : 0
    else {
      marks.push(item.tag === 'Artifact')
      if (item.tag === 'Artifact') hidden += 1
    }
  }
  const isOnPage = ({ left, right, baseline, size }: Run) =>
    left < width && right > 0 && baseline > 0 && baseline - size < height
  return (shown.length > 0 ? shown : artifacts).flatMap((item) => upright(item, matrixOf(transform))).filter(isOnPage)
}

function upright({ str, width, transform }: ShownText, toPage: Matrix): readonly Run[] {
  const [a, b, c, d, x, y] = product(toPage, matrixOf(transform))
  const size = Math.hypot(c, d)
  const along = Math.hypot(a, b)
  if (!(size > 0 && along > 0) || a <= 0 || Math.abs(b) > LEVEL * along) return []
  return [{ text: str, left: x, right: x + Math.max(0, width), baseline: y, size }]
}

function matrixOf(numbers: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = numbers
  const known = [a, b, c, d, e, f].every((entry) => Number.isFinite(entry))
  return known ? [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0] : UPRIGHT
}

/** First the second, then the first. */
function product([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}
