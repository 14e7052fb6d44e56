import type { Span } from './model/text.ts'
import { lastAtMost } from './sorted.ts'

/** A text in the form in which texts are compared, and the way between it and the text as published. */
export interface ComparisonText {
  readonly text: string
  /** False where the published text is in this form already; spans are then the same. */
  readonly changed: boolean
  /** Where a stretch of it stands in the published text: all that is seen there, nothing unseen at its ends. */
  readonly toPublished: (span: Span) => Span
  /** Where a stretch of the published text stands in it. */
  readonly fromPublished: (span: Span) => Span
}

/** A stretch of the compared text that the published one writes otherwise. Offsets and lengths in code units. */
interface Change {
  readonly at: number
  readonly length: number
  readonly published: number
  readonly publishedLength: number
}

/** Any character that another one may stand for; a text without one is in this form. */
const MAY_CHANGE =
  /[\p{M}\u00AD\u061C\u200B-\u200F\u202A-\u202C\u2060-\u2064\u2066-\u2069\uFEFF\uFB00-\uFB06\uFF01-\uFF5E\uFFE0\uFFE1\uFFE5\uFFE6\u{1D400}-\u{1D7FF}\u037E\u0387\u1F71-\u1FFD\u2126\u212A\u212B\u2329\u232A\uF900-\uFAD9\u1161-\u11C2\u2010\u2011\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\v\u0085\u2028\u2029\u00B4\u02B9\u02BB\u02BC\u2032\r]/u

/**
 * Every stretch that another one may stand for, the sorts of it in order:
 *
 * - soft hyphens, joiners, zero-width spaces and marks of direction; not the overrides, which change what is seen;
 * - hyphens;
 * - spaces of other widths, and those that do not break; not between digits, where they may part thousands;
 * - line ends of old systems and of Word;
 * - marks that are typed for an apostrophe;
 * - ligatures, full-width and mathematical letters, and characters that are another one in NFC;
 * - letters with the marks behind them, or Hangul letters. Of more than 30 marks nobody means a letter.
 */
const STRETCH =
  /(?<unseen>[\u00AD\u061C\u200B-\u200F\u202A-\u202C\u2060-\u2064\u2066-\u2069\uFEFF]+)|(?<hyphen>[\u2010\u2011])|(?<space>(?<!\d)[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]|[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000](?!\d))|(?<lineEnd>[\v\u0085\u2028\u2029]|\r(?!\n))|(?<apostrophe>(?<=[\p{L}\p{M}])[\u00B4\u02B9\u02BB\u02BC\u2032](?=\p{L}))|[\uFB00-\uFB06\uFF01-\uFF5E\uFFE0\uFFE1\uFFE5\uFFE6\u{1D400}-\u{1D7FF}\u037E\u0387\u1F71-\u1FFD\u2126\u212A\u212B\u2329\u232A\uF900-\uFAD9]\p{M}{0,30}|[\s\S][\p{M}\u1161-\u11C2]{1,30}/gu
const STANDS_FOR: ReadonlyMap<string, string> = new Map([
  ['unseen', ''],
  ['hyphen', '-'],
  ['space', ' '],
  ['lineEnd', '\n'],
  ['apostrophe', '’'],
])
const IS_COMPATIBLE = /[\uFB00-\uFB06\uFF01-\uFF5E\uFFE0\uFFE1\uFFE5\uFFE6\u{1D400}-\u{1D7FF}]/gu

/**
 * The form in which a text is compared: what a reader sees as the same text is
 * the same characters. Letters are composed (NFC), characters that nobody sees
 * are left out, and ligatures, full-width and mathematical letters and digits,
 * spaces, hyphens and line ends are plain ones.
 *
 * Superscripts and fractions stay, as "5²" is not "52", and so do marks that
 * differ to a reader: quotation marks, dashes, a narrow space between digits.
 *
 * O(n). Most texts are in this form; finding that out is one look at each character.
 *
 * Example: `"cafe\u0301 190\u200B.27"` gives "café 190.27", in which the span
 * of the figure, `[5, 11)`, is `[6, 13)` of the published text.
 *
 * @see https://www.unicode.org/reports/tr15/ (normalization forms; UAX15-D3 for the limit on marks)
 */
export function comparisonText(published: string): ComparisonText {
  const changes = MAY_CHANGE.test(published) ? findChanges(published) : []
  if (changes.length === 0) return { text: published, changed: false, toPublished: same, fromPublished: same }
  return {
    text: apply(
      published,
      changes.map(([change, text]) => ({ ...change, text })),
    ),
    changed: true,
    toPublished: mapping(changes.map(([change]) => change)),
    fromPublished: mapping(changes.map(([change]) => turned(change))),
  }
}

function same(span: Span): Span {
  return span
}

function findChanges(published: string): readonly (readonly [Change, string])[] {
  const changes: (readonly [Change, string])[] = []
  let shift = 0
  for (const { 0: stretch, index, groups } of published.matchAll(STRETCH)) {
    const text = plain(stretch, groups ?? {})
    if (text === stretch) continue
    changes.push([{ at: index + shift, length: text.length, published: index, publishedLength: stretch.length }, text])
    shift += text.length - stretch.length
  }
  return changes
}

function plain(stretch: string, groups: Readonly<Record<string, string | undefined>>): string {
  for (const [sort, text] of STANDS_FOR) if (groups[sort] !== undefined) return text
  return stretch.replace(IS_COMPATIBLE, (character) => character.normalize('NFKC')).normalize('NFC')
}

function apply(published: string, changes: readonly (Change & { readonly text: string })[]): string {
  const parts: string[] = []
  let from = 0
  for (const change of changes) {
    parts.push(published.slice(from, change.published), change.text)
    from = change.published + change.publishedLength
  }
  return parts.join('') + published.slice(from)
}

function turned({ at, length, published, publishedLength }: Change): Change {
  return { at: published, length: publishedLength, published: at, publishedLength: length }
}

/**
 * The way across the changes. A stretch that begins or ends within one takes
 * in all of it; what is left out at either end of it stays out. O(log n).
 */
function mapping(changes: readonly Change[]): (span: Span) => Span {
  const startOf = (offset: number) => {
    const change = changes[lastAtMost(changes, offset, ({ at }) => at)]
    if (!change || change.at > offset) return offset
    const { at, length, published, publishedLength } = change
    return offset < at + length ? published : published + publishedLength + (offset - at - length)
  }
  const endOf = (offset: number) => {
    const change = changes[lastAtMost(changes, offset - 1, ({ at }) => at)]
    if (!change || change.at >= offset) return offset
    const { at, length, published, publishedLength } = change
    return published + publishedLength + Math.max(0, offset - at - length)
  }
  return ({ start, end }) => {
    const from = startOf(start)
    return { start: from, end: end > start ? endOf(end) : from }
  }
}
