import type { Limits } from '../../model/limits.ts'
import { buildFeed, type Feed } from './build-feed.ts'

/** Stands for `&`, which saxes is not shown: a reference that it does not know would end the reading. */
const HIDDEN = '\ue000'
const TROUBLE = /[&\ufffe\uffff\p{Cs}]|[^\P{Cc}\t\n\r]/gu
const DECLARATION = /^\s*<\?xml[^<>]*>/i

/** The parser is fed in pieces of this many characters, so that a feed that has to be given up is. */
const PIECE = 65_536

/**
 * Finds the entries of a feed: RSS 0.9x, 1.0 (RDF) and 2.0, Atom 0.3 and 1.0.
 *
 * The parser sees the file only as a tree of tags; what stands between them is
 * read from the file by its offsets. No document type is heeded and no entity
 * put in. Prefixes need not be declared, an `&` may stand for itself, and
 * characters that XML has no place for are blanks. At the first thing else
 * that is no XML, or is nested too deep, reading stops: the entries before it
 * are kept.
 *
 * @see https://www.rssboard.org/rss-specification
 * @see https://web.resource.org/rss/1.0/spec
 * @see RFC 4287
 */
export async function parseFeed(source: string, limits: Limits): Promise<Feed> {
  const { SaxesParser } = await import('saxes')
  const parser = new SaxesParser({ position: false })
  const building = buildFeed(source, limits)
  parser.on('error', ({ message }) => building.fail(message, parser.position))
  parser.on('opentag', ({ name, attributes }) => {
    const written = Object.entries(attributes).map(([key, value]) => [key, value.replaceAll(HIDDEN, '&')] as const)
    building.open(name, written, parser.position)
  })
  parser.on('closetag', ({ name, isSelfClosing }) => building.close(name, isSelfClosing, parser.position))
  const shown = source
    .replace(DECLARATION, (declaration) => ' '.repeat(declaration.length))
    .replace(TROUBLE, (character) => (character === '&' ? HIDDEN : ' '))
  for (let at = 0; at < shown.length && !building.isOver(); at += PIECE) parser.write(shown.slice(at, at + PIECE))
  if (!building.isOver()) parser.close()
  return building.result()
}
