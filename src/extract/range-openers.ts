import { lemma } from '../lemma.ts'
import { FALL_NOUNS, FALL_VERBS, RISE_NOUNS, RISE_VERBS } from '../lexicon/change-words.ts'
import type { Token } from '../model/text.ts'
import { isGlued, isHyphen, isPluralNoun } from './word-forms.ts'

const OPENERS: ReadonlySet<string> = new Set([
  ...['anywhere', 'anything', 'everything', 'something', 'cost', 'costs', 'pay', 'paid', 'pays', 'charge', 'charges'],
  ...['last', 'lasts', 'carry', 'carries', 'for', 'with', 'of', 'at', 'enable'],
])

/** Verbs that bring something from one level to another, beside those of rise and fall. */
const TRANSITIONS: ReadonlySet<string> = new Set([
  ...['take', 'bring', 'change', 'move', 'revise', 'shift', 'convert', 'push', 'lift', 'double', 'halve', 'send', 'go'],
  ...['swing', 'turn', 'upgrade', 'downgrade', 'adjust', 'extend', 'drive', 'drag', 'pull', 'transform', 'progress'],
])

/** How far before "from" a change is looked for. */
const REACH = 10

/**
 * Whether "from" at token `at` opens a range and no change: at the start of a
 * sentence ("From 10 to 20 people"), behind things of which there are several
 * ("fines from $50 to $500") and behind what is paid or lasts ("anywhere from
 * three to five days"), where nothing before it speaks of a change: "cut rates
 * from 5 to 4 per cent" has two levels.
 */
export function opensRange(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (tokens[at]?.lower !== 'from') return false
  if (before === undefined) return true
  if (!OPENERS.has(before.lower) && !isPluralNoun(before)) return false
  for (let index = at - 1; index >= 0 && at - index <= REACH; index -= 1)
    if (isChange(lemma(tokens[index]?.lower ?? ''))) return false
  return true
}

function isChange(base: string): boolean {
  return (
    RISE_VERBS.has(base) ||
    FALL_VERBS.has(base) ||
    RISE_NOUNS.has(base) ||
    FALL_NOUNS.has(base) ||
    TRANSITIONS.has(base)
  )
}

/** Where the second end of a range starts: behind the "about" of "between 2 g and about 7 g". */
export function afterAbout(tokens: readonly Token[], at: number): number {
  const lower = tokens[at]?.lower
  return lower === 'about' || lower === 'around' || lower === 'roughly' || lower === '~' ? at + 1 : at
}

const HUNG: ReadonlySet<string> = new Set(['to', 'or', 'and', ','])

/** The "to" of "8- to 16-metre waves", the "and" of "8- and 16-metre": the first number leaves its noun to the next. */
export function afterHungHyphen(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]
  const isHung = isHyphen(tokens[at]) && isGlued(tokens[at])
  return isHung && HUNG.has(next?.lower ?? '') ? at + 1 : at
}
