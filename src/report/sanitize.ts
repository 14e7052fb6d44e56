/** Characters that break a line. NEL (U+0085) is left to `UNSEEN`: some terminals take it for a control. */
const BREAKS = /[\t\n\r\u2028\u2029]+/g

/**
 * What a terminal obeys or hides instead of showing: controls (`Cc`: C0, DEL,
 * C1), halves of surrogate pairs (`Cs`), marks and overrides of direction,
 * and characters without width.
 *
 * @see https://trojansource.codes (CVE-2021-42574) for the direction controls
 */
const UNSEEN =
  /[\p{Cc}\p{Cs}\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu

/**
 * Text from an article or a path, made fit for a terminal.
 *
 * Line breaks and tabs become one space; every character that a terminal
 * would obey or hide is shown by its number: ESC becomes `⟨U+001B⟩`, or
 * `<U+001B>` where `unicode` is false. All else stays as it is, so that the
 * words read as published. Offsets of the result are not those of `text`.
 */
export function sanitize(text: string, unicode = true): string {
  return text.replace(BREAKS, ' ').replace(UNSEEN, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return unicode ? `⟨U+${code}⟩` : `<U+${code}>`
  })
}
