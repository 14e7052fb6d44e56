/** What JSON allows raw in a string and a terminal would obey or hide. */
const RAW = /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g

/**
 * JSON with a final newline, indented by two spaces or, with `indent` 0, on one line.
 *
 * Characters that a terminal would obey or hide are written as `\u` escapes:
 * any reader gets them back exactly, and printing the JSON cannot forge output.
 */
export function jsonText(value: unknown, indent: 0 | 2 = 2): string {
  const escaped = JSON.stringify(value, null, indent).replace(
    RAW,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${escaped}\n`
}
