/** The prefixes that feeds are written with by convention, by the namespace they stand for. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/2005/Atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://purl.org/rss/1.0/', 'rss'],
  ['http://my.netscape.com/rdf/simple/0.9/', 'rss'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
])

/** Names of elements as this reader knows them, whatever prefixes a feed gives them. */
export interface FeedNames {
  /** Takes note of the prefixes that an element declares; the first declaration of a prefix counts. */
  readonly declare: (attributes: ReadonlyMap<string, string>) => void
  /** `content:encoded`, `dc:date`; `entry` for `atom:entry` where the root is `atom:feed`. Asked of the root first. */
  readonly nameOf: (written: string) => string
}

/**
 * Names without the machinery of namespaces: feeds use prefixes that they never
 * declare, and those mean what they always do. What has no prefix, or that of
 * the feed's own vocabulary, has a bare name, in lower case.
 *
 * Example: with `xmlns:c="http://purl.org/rss/1.0/modules/content/"` the
 * element `c:encoded` is `content:encoded`.
 *
 * @see https://www.w3.org/TR/xml-names/
 */
export function feedNames(): FeedNames {
  const declared = new Map<string, string>()
  let own: string | null = null
  return {
    declare(attributes) {
      for (const [name, value] of attributes) {
        const prefix = PREFIXES.get(value.trim())
        if (prefix !== undefined && name.startsWith('xmlns:') && !declared.has(name.slice(6)))
          declared.set(name.slice(6), prefix)
      }
    },
    nameOf(written) {
      const colon = written.indexOf(':')
      const local = written.slice(colon + 1).toLowerCase()
      const prefix =
        colon === -1 ? '' : (declared.get(written.slice(0, colon)) ?? written.slice(0, colon).toLowerCase())
      own ??= prefix
      return prefix === '' || prefix === 'rss' || (prefix === 'atom' && own === 'atom') ? local : `${prefix}:${local}`
    },
  }
}
