import type { OpenTag } from './read-xml.ts'

/** Namespaces of WordprocessingML, transitional and strict. */
const WORD: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006'

/** The name of an element of a Word file, `p` or `mc:Choice`; empty for those of other languages. */
export function wordName({ space, name }: OpenTag): string {
  if (WORD.has(space)) return name
  return space === COMPATIBILITY ? `mc:${name}` : ''
}

/** Whether a property is set: it is by its name alone, unless its value says no. */
export function isOn({ attributes }: OpenTag): boolean {
  return !['0', 'false', 'off'].includes(attributes.get('val') ?? '')
}
