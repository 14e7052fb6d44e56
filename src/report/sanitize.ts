import { byNumber, UNSEEN } from '../character.ts'

/** Characters that break a line. NEL (U+0085) is left to `UNSEEN`: some terminals take it for a control. */
const BREAKS = /[\t\n\r\u2028\u2029]+/g

/**
 * Text from an article or a path, made fit for a terminal.
 *
 * Line breaks and tabs become one space; every character that a terminal
 * would obey or hide is shown by its number: ESC becomes `⟨U+001B⟩`, or
 * `<U+001B>` where `unicode` is false. All else stays as it is, so that the
 * words read as published. Offsets of the result are not those of `text`.
 */
export function sanitize(text: string, unicode = true): string {
  return text.replace(BREAKS, ' ').replace(UNSEEN, (character) => byNumber(character, unicode))
}
