const POWERS: ReadonlyMap<string, string> = new Map(
  [...'0123456789'].map((digit, i) => [digit, '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(i)]),
)

/** What a power is of: a unit of length, or the ten of `4 × 10⁶`. */
const HAS_POWER = /(?:^|[^\p{L}])(?:[mckd]?m|ft|mi|yd|[×x] ?10)$/u

/** What marks a note, and is no part of the sentence: `12`, `3, 4`, `*`, `[a]`. */
const MARKS_NOTE = /^[\s\d,;*†‡§¶()[\]–-]+$|^[\s([]*[a-z][\s)\]]*$/

/**
 * What raised small text behind `before` stands for: a power behind a unit, and
 * nothing where it is the mark of a note, which would make another figure of
 * the one that it stands at. Other text stays.
 *
 * Example: `raised('40 km', '2')` is `²`; `raised('killed 31', '2')` is empty;
 * `raised('the 21', 'st')` is `st`.
 */
export function raised(before: string, text: string): string {
  const figures = text.trim()
  if (/^\d$/.test(figures) && HAS_POWER.test(before.slice(-5))) return POWERS.get(figures) ?? ''
  return MARKS_NOTE.test(text) ? '' : text
}
