import { senseOf } from '../lexicon/synonyms.ts'
import { WEAK_WORDS } from '../lexicon/weak-words.ts'
import type { Theme } from '../model/event.ts'
import { ANYBODY } from './anybody.ts'
import { isSameName } from './names.ts'

/**
 * Whether two events are about one thing: "closed the bridge" and "the Arlen
 * Bridge was shut" are, "closed a second bridge" and "opened the port" are
 * not. By name where both have one; a name ends in the noun that stands for
 * it. `unknown` where a word says nothing of what it stands for.
 */
export function themesOf(a: Theme | null, b: Theme | null): 'same' | 'different' | 'unknown' {
  if (a === null || b === null) return 'unknown'
  if (a.other !== b.other) return 'different'
  if (isOpen(a) || isOpen(b) || a.other) return 'unknown'
  if (a.names.length > 0 && b.names.length > 0) {
    if (a.names.some((name) => b.names.some((other) => isSameName(name, other)))) return 'same'
    return isNamedAlike(a, b) ? 'different' : 'unknown'
  }
  return thingsOf(a).some((thing) => thingsOf(b).includes(thing)) ? 'same' : 'different'
}

/** "the company", "the work": stands for what the article speaks of. */
function isOpen({ thing, names }: Theme): boolean {
  return names.length === 0 && (WEAK_WORDS.has(thing) || ANYBODY.has(thing))
}

/** Both are named for themselves, and not for whom they belong to: "Arlen Bridge" and "Petit Cap Bridge". */
function isNamedAlike(a: Theme, b: Theme): boolean {
  return a.thing === b.thing
}

/** The head, and the last word of each name: "bridge" of "the Arlen Bridge". */
function thingsOf({ thing, names }: Theme): readonly string[] {
  return [thing, ...names.map((name) => senseOf(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()))]
}
