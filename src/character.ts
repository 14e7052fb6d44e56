/**
 * Code points a terminal draws two columns wide: East Asian Wide and Fullwidth
 * in blocks, and the emoji planes. Sorted; both ends inclusive.
 *
 * @see https://www.unicode.org/reports/tr11/ (East Asian Width), in blocks
 */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]

const COMBINING = /^\p{M}$/u

/**
 * What a terminal obeys or hides instead of showing: controls (`Cc`: C0, DEL,
 * C1), halves of surrogate pairs (`Cs`), marks and overrides of direction,
 * and characters without width.
 *
 * @see https://trojansource.codes (CVE-2021-42574) for the direction controls
 */
export const UNSEEN =
  /[\p{Cc}\p{Cs}\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu

/** An unseen character by its number: ESC is `⟨U+001B⟩`, or `<U+001B>` where `unicode` is false. */
export function byNumber(character: string, unicode = true): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return unicode ? `⟨U+${code}⟩` : `<U+${code}>`
}

/** Columns a character takes in a terminal: 2 for wide ones, 0 for combining marks, else 1. */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x300) return 1
  if (COMBINING.test(character)) return 0
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1
}
