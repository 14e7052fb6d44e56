import { attribute, childrenOf, type Element, textIn } from './tree.ts'

/** What stands before a raised figure that belongs to it: a unit (`km2`), a digit, a sign. */
const RAISED_BEHIND = /(?:^|[^\p{L}])(?:[kcdmµ]?m|ft|in|yd|mi|s|h|sec|[a-z])$/iu
const MARK = /^[[(]?(?:\d{1,3}|[*†‡§¶]|[a-z]|note \d{1,3})[\])]?(?:[,–-]\d{1,3})?$/

/**
 * Whether an element is the mark of a footnote and says nothing itself: `[1]`,
 * or a raised figure behind a word or a full stop. `before` is what was written
 * last. Not so `km²`, `1st`, and figures behind figures, unless they are links.
 */
export function isFootnoteMark(element: Element, before: string): boolean {
  const { tagName } = element
  if (tagName !== 'sup' && !(tagName === 'a' && isReference(element))) return false
  const text = textIn(element).replaceAll(' ', '')
  if (!MARK.test(text)) return false
  if (tagName === 'a') return /^[[(]/.test(text)
  if (/^[[(*†‡§¶]/.test(text) || [element, ...childrenOf(element)].some(isReference)) return true
  if (!/^\d/.test(text) || /\d$/.test(before)) return false
  return !RAISED_BEHIND.test(before)
}

/** Whether an element is a raised figure behind a figure, which is one without the other: `10<sup>6</sup>`. */
export function isPower(element: Element, before: string): boolean {
  return element.tagName === 'sup' && /\d$/.test(before) && /^[-−]?\d/.test(textIn(element))
}

/** Whether an element leads to a note on the same page. */
function isReference(element: Element): boolean {
  return (
    attribute(element, 'href')?.startsWith('#') === true ||
    /\b(?:foot-?note|reference)/i.test(attribute(element, 'class') ?? '')
  )
}
