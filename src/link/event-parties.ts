import { COUNTRY_NAMES } from '../lexicon/countries.ts'
import { senseOf } from '../lexicon/synonyms.ts'
import { WEAK_WORDS } from '../lexicon/weak-words.ts'
import type { Happening } from '../model/event.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import { ANYBODY } from './anybody.ts'
import { themesOf } from './event-themes.ts'
import { isSameName } from './names.ts'

/** Classes in which each names the other side: who met another met on another occasion. */
const MUTUAL: ReadonlySet<string> = new Set(['meet', 'sign', 'agree', 'buy', 'merge', 'visit', 'marry'])

/**
 * Who takes part in two events, and what it is done to: another thing opened
 * or closed is another event, the same thing makes up for names that one of
 * them leaves out.
 */
export function participantsOf(a: Happening, b: Happening): ComparisonFacts['participants'] {
  const told = partiesOf(a, b)
  const themes = themesOf(a.theme, b.theme)
  if (themes === 'different' && (THEMATIC.has(a.predicate) || isOther(a) !== isOther(b))) return 'different'
  return themes === 'same' && THEMATIC.has(a.predicate) && told !== 'same' ? 'overlap' : told
}

/** Classes of what is done to a thing, or happens to it. */
const THEMATIC: ReadonlySet<string> = new Set([
  ...['open', 'close', 'begin', 'end', 'complete', 'build', 'deliver', 'find', 'suspend', 'breach', 'collapse'],
  ...['peak', 'inspect', 'evacuate', 'capture', 'sink', 'explode'],
])

function isOther({ theme }: Happening): boolean {
  return theme?.other ?? false
}

/**
 * By names first; where one names nobody, by the
 * things they are of ("the acceptance period"). A country and a person may be
 * one side, told in two ways: `unknown`. Of meetings and the like a third side
 * makes another event.
 */
function partiesOf(a: Happening, b: Happening): ComparisonFacts['participants'] {
  const [own, others] = [a.participants, b.participants]
  if (own.length > 0 && others.length > 0) {
    const shared = own.filter((name) => others.some((other) => isSameParty(name, other))).length
    if (shared === 0) return areCountries(own) !== areCountries(others) || isShared(a, b) ? 'unknown' : 'different'
    if (shared === own.length && shared === others.length) return 'same'
    const isThird = own.length > shared && others.length > shared
    return isThird && MUTUAL.has(a.predicate) ? 'different' : 'overlap'
  }
  return thingsOf(a, b)
}

/** "Lunn" is "Petra Lunn", and "Minister Petra Lunn". */
function isSameParty(a: string, b: string): boolean {
  return isSameName(a, b) || ` ${a}`.endsWith(` ${b}`) || ` ${b}`.endsWith(` ${a}`)
}

function areCountries(names: readonly string[]): boolean {
  return names.every((name) => COUNTRY_NAMES.has(name))
}

function isShared(a: Happening, b: Happening): boolean {
  return tellingThings(a).some((thing) => b.things.includes(thing))
}

function thingsOf(a: Happening, b: Happening): ComparisonFacts['participants'] {
  const [own, others] = [tellingThings(a), tellingThings(b)]
  // "the fire broke out": nothing is told but what happened, and of that there is one.
  const isBare = own.length + others.length + a.participants.length + b.participants.length === 0
  if (isBare && a.phase === 'start' && b.phase === 'start') return 'overlap'
  if (own.length === 0 || others.length === 0) return 'unknown'
  const shared = own.filter((thing) => others.includes(thing)).length
  if (shared > 0) return shared === own.length && shared === others.length ? 'same' : 'overlap'
  return 'reworded'
}

/** Without what the predicate says itself, and what any sentence may hold. */
export function tellingThings({ things, predicate }: Happening): readonly string[] {
  const own = [predicate, senseOf(predicate)]
  return things.filter((thing) => !own.includes(thing) && !WEAK_WORDS.has(thing) && !ANYBODY.has(thing))
}
