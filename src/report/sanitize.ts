import { byNumber, UNSEEN } from '../character.ts'

/** Characters that break a line. NEL (U+0085) is left to `UNSEEN`: some terminals take it for a control. */
const BREAKS = /[\t\n\r\u2028\u2029]+/g

/** What a runner of jobs would take for a command. */
const OPENS_COMMAND = /^(\s{0,9}):{2}/

/**
 * Text from an article or a path, made fit for a terminal.
 *
 * Line breaks and tabs become one space; every character that a terminal
 * would obey or hide is shown by its number: ESC becomes `⟨U+001B⟩`, or
 * `<U+001B>` where `unicode` is false. All else stays as it is, so that the
 * words read as published. Offsets of the result are not those of `text`.
 *
 * In a log of GitHub or Azure a line that begins with `::` and one that holds
 * `##[` are commands, so their signs are drawn apart.
 */
export function sanitize(text: string, unicode = true): string {
  const seen = text.replace(BREAKS, ' ').replace(UNSEEN, (character) => byNumber(character, unicode))
  return seen.replaceAll('##[', '# #[').replace(OPENS_COMMAND, '$1: :')
}
