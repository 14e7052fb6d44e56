import { NAME_ALIASES } from '../lexicon/aliases.ts'
import { HONORIFICS } from '../lexicon/honorifics.ts'
import { OFFICE_NOUNS } from '../lexicon/offices.ts'
import { COUNTRY_OF, type NameIndex } from './names.ts'

/** Words of the longest name that an alias stands for. */
const LONGEST = 5

/**
 * The canonical name of a body from its words: names inside it by the table
 * of aliases, a description before the name left out.
 *
 * Examples: "Danish firm Norvalis" is Norvalis, "Russian" is Russia, and
 * "Committee of the CPC" is "Committee of the Chinese Communist Party".
 */
export function bodyOf(words: string, names: NameIndex): string {
  const parts = words.replaceAll(/\s+/g, ' ').replaceAll(/[‘’]/g, "'").split(' ')
  const known = COUNTRY_OF.get(parts.join(' ').toLowerCase()) ?? NAME_ALIASES[parts.join(' ').toLowerCase()]
  if (known !== undefined) return known
  const canonical = (name: string) => {
    const full = name.split(' ').some(isTitle) ? name : names.canonical(name)
    return full.split(' ').some(isOffice) ? name : full
  }
  const whole = canonical(parts.join(' '))
  if (whole !== parts.join(' ')) return whole
  const described = parts.findLastIndex((part) => /^\p{Ll}/u.test(part) && !JOINING.has(part))
  const own = described >= 0 && described < parts.length - 1 ? parts.slice(described + 1) : parts
  const made: string[] = []
  for (let at = 0; at < own.length; ) {
    const length = aliasAt(own, at)
    made.push(length > 0 ? (NAME_ALIASES[keyOf(own, at, length)] ?? '') : (own[at] ?? ''))
    at += Math.max(1, length)
  }
  return canonical(made.join(' ').replace(/^the /i, ''))
}

/** "Brandal General Hospital": the name of a body keeps its titles. */
function isTitle(word: string): boolean {
  return HONORIFICS.has(word.toLowerCase())
}

/** "Brackwell CEO Petra Lunn" is no longer name of Brackwell. */
function isOffice(word: string): boolean {
  return OFFICE_NOUNS.has(word.toLowerCase())
}

const JOINING: ReadonlySet<string> = new Set([
  'of',
  'the',
  'for',
  'and',
  'in',
  "'s",
  'de',
  'la',
  'del',
  'al',
  'do',
  'da',
])

/** How many words from one on an alias stands for; 0 for none. */
function aliasAt(parts: readonly string[], at: number): number {
  if (!/^\p{Lu}/u.test(parts[at] ?? '')) return 0
  for (let length = Math.min(LONGEST, parts.length - at); length > 0; length -= 1)
    if (NAME_ALIASES[keyOf(parts, at, length)] !== undefined) return length
  return 0
}

function keyOf(parts: readonly string[], at: number, length: number): string {
  return parts
    .slice(at, at + length)
    .join(' ')
    .toLowerCase()
}
