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
  isElement,
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
 * nonetheless: what a theme calls `paywall`, in one element or in a hundred
 * paragraphs, a form around the page, a page saved behind a dialog; but for comments, as long as there is other
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
  const themes = findThemeNames(document, skipped, measures, hasWords)
  const scopes: Scope[] = [{ element: null, prose: proseOf(document, measures) }]
  for (const { node, leaving } of walk(document, (each) => !skipped.has(each))) {
    if (!isElement(node)) continue
    const { prose } = measures(node)
    const scope = scopes.at(-1)
    if (!leaving && scope) {
      const isArticle = prose > 0 && (APART.has(node.tagName) ? prose === scope.prose : prose * 2 > scope.prose)
      const name = furnitureName(node, hasWords)
      const isNamed = name !== null && !themes.get(scope.element)?.has(name)
      if (prose === 0 && isCaption(node)) skipped.add(node)
      else if (!isArticle && (isNamed || isFurniture(node))) {
        if (!kept.has(node)) skipped.add(node)
        else for (const each of besideHeadline(node, kept, measures)) skipped.add(each)
      }
    }
    moveScope(scopes, node, leaving, prose)
  }
  return skipped
}

/** An `article` or `main`, or `null` for the page, and the prose in it. */
interface Scope {
  readonly element: Element | null
  readonly prose: number
}

function moveScope(scopes: Scope[], element: Element, leaving: boolean, prose: number): void {
  if (element.tagName !== 'article' && element.tagName !== 'main') return
  if (leaving) scopes.pop()
  else scopes.push({ element, prose })
}

/** Names of furniture under which more than half of the prose of a scope stands: a theme names the article so. */
function findThemeNames(
  document: Node,
  skipped: ReadonlySet<Element>,
  measures: Measures,
  hasWords: Tells,
): ReadonlyMap<Element | null, ReadonlySet<string>> {
  const scopes: Scope[] = [{ element: null, prose: proseOf(document, measures) }]
  const sums = new Map<Element | null, Map<string, { within: number; prose: number }>>()
  const themes = new Map<Element | null, Set<string>>()
  for (const { node, leaving } of walk(document, (each) => !skipped.has(each))) {
    if (!isElement(node)) continue
    const { prose } = measures(node)
    if (leaving) moveScope(scopes, node, leaving, prose)
    const scope = scopes.at(-1)
    const name = prose > 0 ? furnitureName(node, hasWords) : null
    if (scope && name !== null) {
      const names = sums.get(scope.element) ?? new Map()
      const sum = names.get(name) ?? { within: 0, prose: 0 }
      sums.set(scope.element, names.set(name, sum))
      if (leaving) sum.within--
      else if (sum.within++ === 0) sum.prose += prose
      const own = themes.get(scope.element) ?? new Set()
      if (sum.prose * 2 > scope.prose) themes.set(scope.element, own.add(name))
    }
    if (!leaving) moveScope(scopes, node, leaving, prose)
  }
  return themes
}

function proseOf(document: Node, measures: Measures): number {
  const children = 'childNodes' in document ? document.childNodes : []
  return children.reduce((sum, child) => sum + ('tagName' in child ? measures(child).prose : 0), 0)
}

/** Whether an element stands beside the article by what it is, or holds what readers wrote. */
export function isApart(element: Element): boolean {
  return APART.has(element.tagName) || isComments(element, () => false)
}

type Tells = (element: Element) => boolean

function isFurniture(element: Element): boolean {
  if (FURNITURE_ELEMENTS.has(element.tagName) || FURNITURE_ROLES.has(attribute(element, 'role') ?? '')) return true
  if (hasAttribute(element, 'hidden') || attribute(element, 'aria-hidden') === 'true') return true
  if (HIDDEN.test(attribute(element, 'style') ?? '')) return true
  return namesOf(element).some(({ together }) => UNSEEN_NAMES.has(together))
}

/** The class or id that gives the element away, written together, `paywalloffer`; `null` if none does. */
function furnitureName(element: Element, hasWords: Tells): string | null {
  const found = namesOf(element).find(
    ({ together, words }) =>
      FURNITURE_NAMES.has(together) || (!tellsState(words) && words.some((word) => FURNITURE_WORDS.has(word))),
  )
  return found === undefined || isInSentence(element, hasWords) ? null : found.together
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
