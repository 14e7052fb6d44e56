const HALF_CHARACTER = /\p{Cs}/gu
const DRIVE = /^[A-Za-z]:\//

/**
 * An article's path as a URI reference, percent-encoded.
 *
 * A relative path stays relative, to the folder in which the program ran:
 * `./news/a b.md` gives `news/a%20b.md`. An absolute one becomes a `file:`
 * address: `/srv/a.md` gives `file:///srv/a.md`, `C:/a.md` gives
 * `file:///C:/a.md`. Standard input stays `-`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3986 sections 2.1 and 4.2, and RFC 8089 for `file:`
 */
export function articleUri(path: string): string {
  const relative = path.replace(/^(?:\.\/+)+/, '')
  if (DRIVE.test(path)) return `file:///${path.slice(0, 2)}${encoded(path.slice(2))}`
  if (path.startsWith('//')) return `file:${encoded(path)}`
  return path.startsWith('/') ? `file://${encoded(path)}` : encoded(relative)
}

function encoded(path: string): string {
  return path
    .replace(HALF_CHARACTER, '\uFFFD')
    .split('/')
    .map((name) => encodeURIComponent(name))
    .join('/')
}
