import { foldCase } from '../phrases.ts'
import { tailOf } from '../title-tail.ts'
import { attribute, type Element, elementsIn, type Node, textIn } from './tree.ts'

const MAX_PLACES = 200
const COPYRIGHT = /©|\(c\) ?\d|copyright/i

/**
 * The name behind the last bar or dash of a page's title, if something else on
 * the page says that this is the publisher: the logo, the host of its address,
 * or the line of its copyright; otherwise `null`, for the tail may be a
 * section or part of the headline.
 *
 * Example: `Dam spills over - The Vale Reporter` on `valereporter.example`
 * gives `The Vale Reporter`.
 */
export function publisherOfTitle(title: string, urls: readonly string[], document: Node): string | null {
  const name = tailOf(title)
  if (name === null) return null
  if (urls.some((url) => isHost(url, name))) return name
  const folded = foldCase(name)
  return placesIn(document).some((text) => foldCase(text).includes(folded)) ? name : null
}

/** Whether a name is the host of an address, blanks and marks aside: `The Vale Reporter` of `www.valereporter.example`. */
function isHost(url: string, name: string): boolean {
  const host = /^https?:\/\/([^/:?#]{1,253})/i.exec(url)?.[1]?.toLowerCase() ?? ''
  const letters = foldCase(name)
    .replace(/^the /, '')
    .replace(/[^\p{L}\d]/gu, '')
  return letters.length > 3 && host.split('.').slice(0, -1).join('').replaceAll('-', '').includes(letters)
}

/** What pictures that lead home are called, and lines of copyright. */
function placesIn(document: Node): readonly string[] {
  const places: string[] = []
  for (const element of elementsIn(document)) {
    if (places.length >= MAX_PLACES) break
    if (isLogo(element))
      places.push(attribute(element, 'alt') ?? attribute(element, 'aria-label') ?? attribute(element, 'title') ?? '')
    for (const node of element.childNodes) {
      if ('value' in node && node.value.length < 300 && COPYRIGHT.test(node.value))
        places.push(textIn(element).slice(0, 300))
    }
  }
  return places
}

function isLogo(element: Element): boolean {
  if (element.tagName === 'a') return /^(?:https?:\/\/[^/]{1,253})?\/?$/.test(attribute(element, 'href') ?? '-')
  return (
    element.tagName === 'img' &&
    /logo|brand|masthead/i.test(
      `${attribute(element, 'class') ?? ''} ${attribute(element, 'src') ?? ''} ${attribute(element, 'alt') ?? ''}`,
    )
  )
}
