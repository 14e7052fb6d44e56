import { nearest } from '../nearest.ts'

const LONGEST_QUOTED = 60

/** A name from the user's file, in backticks, cut after 60 characters. */
export function quoted(name: string): string {
  const line = name.replaceAll(/\s+/g, ' ')
  return line.length > LONGEST_QUOTED ? `\`${line.slice(0, LONGEST_QUOTED)}…\`` : `\`${line}\``
}

/** More names than this are not read, but where none of them is near. */
const MOST_LISTED = 50

/**
 * The sentence that offers what may stand here, with the nearest name where
 * one is near; of very many names that one alone.
 *
 * Example: `useOneOf('disjont', ['equal', 'disjoint'])` gives
 * "Use one of: equal, disjoint; did you mean `disjoint`?".
 */
export function useOneOf(name: string, allowed: readonly string[]): string {
  const near = nearest(name, allowed)
  if (near !== null && allowed.length > MOST_LISTED) return `Did you mean \`${near}\`?`
  const list = `Use one of: ${allowed.join(', ')}`
  return near === null ? `${list}.` : `${list}; did you mean \`${near}\`?`
}
