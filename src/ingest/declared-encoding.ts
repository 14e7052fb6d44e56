/** How far into a page its encoding must be declared, as browsers have it. */
const HEAD = 1_024

const META = /<meta[\s/][^<>]*/gi
const CHARSET_ATTRIBUTE = /[\s/"']charset\s{0,9}=\s{0,9}["']?\s{0,9}([^\s"'/;<>]{1,40})/i
const CONTENT_TYPE = /[\s/"']http-equiv\s{0,9}=\s{0,9}["']?\s{0,9}content-type/i
const CONTENT_CHARSET = /[;\s"']charset\s{0,9}=\s{0,9}["']?\s{0,9}([^\s"'/;<>]{1,40})/i
/** Attributes that hold words of the page: what stands in them declares nothing. */
const WORDS = /[\s/"'](?:content|name|property)\s{0,9}=\s{0,9}(?:"[^"]*"?|'[^']*'?)/gi
const XML_DECLARATION = /^<\?xml\s[^<>]{0,200}?\sencoding\s{0,9}=\s{0,9}["']([^\s"'<>]{1,40})["']/

/**
 * The label of the encoding that a file claims for itself in its first 1,024
 * bytes, in lower case, or `null`: a `meta charset`, a `meta http-equiv` with
 * a content type, else an XML declaration. Comments declare nothing.
 *
 * A label that promises two bytes a letter is false where this one could be
 * read, and stands for `utf-8`.
 *
 * Example: `<meta charset="ISO-8859-1">` gives `iso-8859-1`.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').replace(/^ï»¿/, '')
  const label = metaCharset(withoutComments(head)) ?? XML_DECLARATION.exec(head)?.[1] ?? null
  return label === null
    ? null
    : /^(?:utf-?16|ucs-?2|iso-10646-ucs-2|unicode$)/i.test(label)
      ? 'utf-8'
      : label.toLowerCase()
}

function metaCharset(head: string): string | null {
  for (const [tag] of head.matchAll(META)) {
    const label = CHARSET_ATTRIBUTE.exec(tag.replace(WORDS, ' '))?.[1]
    if (label !== undefined) return label
    const inContent = CONTENT_TYPE.test(tag) ? CONTENT_CHARSET.exec(tag)?.[1] : undefined
    if (inContent !== undefined) return inContent
  }
  return null
}

function withoutComments(head: string): string {
  const parts: string[] = []
  let from = 0
  for (let open = head.indexOf('<!--'); open !== -1; open = head.indexOf('<!--', from)) {
    parts.push(head.slice(from, open))
    const close = head.indexOf('-->', open + 2)
    from = close === -1 ? head.length : close + 3
  }
  return parts.join(' ') + head.slice(from)
}
