import { sanitize } from '../sanitize.ts'

/** Parts a sign from the word after it, and renders as nothing. None is in a sanitised text. */
const JOINT = '\u200B'

/**
 * What opens a link, a mention, a reference, an emoji or the name of a commit, up to where it is to be parted. Escapes
 * do not help: GitHub and GitLab look for these in the finished text.
 */
const OPENERS =
  /www(?=\.)|(?<![a-z\d])gh(?=-\d)|:(?=[\w/+-])|[@#]|[!%~^&](?=[\w"])|\b(?=\d{0,39}[a-f])[\da-f](?=[\da-f]{6,39}\b)/gi

const MARKUP = /[\\`*_[\]|~<>&$\u200B]/g

/** GitHub takes what stands between two dollar signs for a formula, and asks for this. */
const DOLLAR = '<span>$</span>'

/**
 * Text of an article or a path for the inside of a line of GitHub-flavoured
 * Markdown, where it reads as published: no markup, HTML, link, mention
 * (`@name`), reference (`#12`), formula or emoji comes of it. It must not open
 * a line.
 *
 * Line breaks become spaces; controls and overrides of direction are shown by
 * their number. Example: `*12* @ann` gives `&#42;12&#42; @&#8203;ann`.
 *
 * @see https://github.github.com/gfm/ section 6.2: an entity is never markup
 */
export function markdownText(text: string): string {
  return sanitize(text)
    .replace(OPENERS, `$&${JOINT}`)
    .replace(MARKUP, (sign) => (sign === '$' ? DOLLAR : `&#${sign.charCodeAt(0)};`))
}
