import {
  COMMENT_WORDS,
  FURNITURE_ELEMENTS,
  FURNITURE_NAMES,
  FURNITURE_ROLES,
  FURNITURE_WORDS,
  PHRASING_ELEMENTS,
  STATE_ENDINGS,
  STATE_WORDS,
  UNSEEN_NAMES,
} from '../../lexicon/page-furniture.ts'
import { besideHeadline } from './headline.ts'
import { type Measures, measure } from './measures.ts'
import {
  ancestorsOf,
  attribute,
  type Element,
  elementsIn,
  hasAttribute,
  isText,
  type Node,
  parentOf,
  walk,
} from './tree.ts'

const HIDDEN = /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i
const MAX_CLASSES = 60

/** Elements that are the article only where nothing else can be. */
const APART = new Set('aside footer nav'.split(' '))

/**
 * The elements of a page that say themselves that they are no part of an
 * article: by what they are (`aside`), by role, by being hidden, or by the
 * words of their class or id: `related-links`; and captions that are no sentences.
 *
 * What holds most of the prose around it is believed to be the article
 * nonetheless, as a theme's `paywall`, a form around the page, or a page that
 * was saved behind a dialog; but for comments, as long as there is other
 * prose. `headline` is never in what is found.
 */
export function findFurniture(
  document: Node,
  headline: Element | null,
  tables: ReadonlySet<Element>,
): ReadonlySet<Element> {
  const kept = new Set(headline === null ? [] : ancestorsOf(headline))
  const skipped = new Set<Element>()
  const hasWords = remembering(hasOwnWords)
  const withComments = measure(document, skipped, tables)
  const total = proseOf(document, withComments)
  for (const element of elementsIn(document, (each) => !skipped.has(each))) {
    const isApart = !kept.has(element) && isComments(element, hasWords) && withComments(element).prose < total
    if (isApart) skipped.add(element)
  }
  const measures = measure(document, skipped, tables)
  const scopes: number[] = [proseOf(document, measures)]
  for (const { node, leaving } of walk(document, (each) => !skipped.has(each))) {
    if (!('tagName' in node)) continue
    const { prose } = measures(node)
    const around = scopes.at(-1) ?? 0
    const isArticle = prose > 0 && (APART.has(node.tagName) ? prose === around : prose * 2 > around)
    if (!leaving && prose === 0 && isCaption(node)) skipped.add(node)
    else if (!leaving && !isArticle && isFurniture(node, hasWords)) {
      if (!kept.has(node)) skipped.add(node)
      else for (const each of besideHeadline(node, kept, measures)) skipped.add(each)
    }
    if (!opensScope(node)) continue
    if (leaving) scopes.pop()
    else scopes.push(prose)
  }
  return skipped
}

function proseOf(document: Node, measures: Measures): number {
  const children = 'childNodes' in document ? document.childNodes : []
  return children.reduce((sum, child) => sum + ('tagName' in child ? measures(child).prose : 0), 0)
}

function opensScope({ tagName }: Element): boolean {
  return tagName === 'article' || tagName === 'main'
}

/** Whether an element stands beside the article by what it is, or holds what readers wrote. */
export function isApart(element: Element): boolean {
  return APART.has(element.tagName) || isComments(element, () => false)
}

type Tells = (element: Element) => boolean

function isFurniture(element: Element, hasWords: Tells): boolean {
  if (FURNITURE_ELEMENTS.has(element.tagName) || FURNITURE_ROLES.has(attribute(element, 'role') ?? '')) return true
  if (hasAttribute(element, 'hidden') || attribute(element, 'aria-hidden') === 'true') return true
  if (HIDDEN.test(attribute(element, 'style') ?? '')) return true
  const names = namesOf(element)
  if (names.some(({ together }) => UNSEEN_NAMES.has(together))) return true
  const isNamed = names.some(
    ({ together, words }) => FURNITURE_NAMES.has(together) || (!tellsState(words) && words.some(isFurnitureWord)),
  )
  return isNamed && !isInSentence(element, hasWords)
}

/** What stands under a picture; it is left out where it is no sentence: `Photo: Ann Lee`. */
function isCaption(element: Element): boolean {
  if (element.tagName === 'figure' || element.tagName === 'figcaption') return true
  return namesOf(element).some(({ words }) => words.includes('caption'))
}

function isComments(element: Element, hasWords: Tells): boolean {
  const isNamed = namesOf(element).some(({ words }) => !tellsState(words) && words.some(isCommentWord))
  return isNamed && !isInSentence(element, hasWords)
}

function isFurnitureWord(word: string): boolean {
  return FURNITURE_WORDS.has(word)
}

function isCommentWord(word: string): boolean {
  return COMMENT_WORDS.has(word)
}

/** Whether an element is part of a line beside other words, so that without it the rest would say something else. */
function isInSentence(element: Element, hasWords: Tells): boolean {
  const parent = parentOf(element)
  return PHRASING_ELEMENTS.has(element.tagName) && parent !== null && hasWords(parent)
}

function hasOwnWords({ childNodes }: Element): boolean {
  return childNodes.some((node) => isText(node) && /\p{L}/u.test(node.value))
}

function remembering(tells: Tells): Tells {
  const known = new Map<Element, boolean>()
  return (element) => {
    const told = known.get(element) ?? tells(element)
    known.set(element, told)
    return told
  }
}

/** The words of each class and of the id: `article__relatedLinks` gives `article`, `related`, `links`. */
function namesOf(element: Element): readonly { readonly words: readonly string[]; readonly together: string }[] {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.trim()
  if (names === '') return []
  return names.split(/\s+/, MAX_CLASSES).map((name) => {
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z\d]+/)
      .filter((word) => word !== '')
    return { words, together: words.join('') }
  })
}

function tellsState(words: readonly string[]): boolean {
  return STATE_WORDS.has(words[0] ?? '') || STATE_ENDINGS.has(words.at(-1) ?? '')
}
