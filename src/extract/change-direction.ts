import { CHANGES_OF_OBJECT } from '../lexicon/change-context.ts'
import { FALL_NOUNS, FALL_VERBS, RISE_NOUNS, RISE_VERBS } from '../lexicon/change-words.ts'
import type { Change } from '../model/quantity.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import type { ChangePart } from './change-parts.ts'

/** Which way a change goes and the token that says so. */
export interface Direction {
  readonly change: Change
  readonly token: number
}

/** How far before its levels a verb of change may stand: "raised its forecast for the year to 5% from 4%". */
const REACH = 8

/**
 * The direction of a change: what its size says, else the word of change
 * between its numbers, else the one before the first of them. `null` for "went
 * from 40 to 20" and for a range of numbers.
 */
export function directionOf(analysed: AnalysedSentence, run: readonly ChangePart[]): Direction | null {
  const by = run.find(({ role }) => role === 'by')
  const change = by ? analysed.quantities[by.index]?.change : null
  const between = directionBetween(analysed, run)
  const [first] = run
  if (!first || (first.role === 'level' && !between)) return null
  if (!by || !change) return between ?? directionBefore(analysed, first.first)
  return { change, token: Math.min(by.first, directionBefore(analysed, by.first)?.token ?? by.first) }
}

/** "34, up from 30", "40 compared with 35, a rise of 5". */
function directionBetween(analysed: AnalysedSentence, run: readonly ChangePart[]): Direction | null {
  for (const [place, part] of run.entries()) {
    const first = analysed.quantities[part.index]?.tokens[0] ?? 0
    for (let at = (run[place - 1]?.last ?? first) + 1; at < first; at += 1) {
      const change = wordDirection(analysed, at)
      if (change) return { change, token: at }
    }
  }
  return null
}

/**
 * The word of change before token `first`; behind a verb that takes its level
 * as an object, the object is stepped over.
 */
function directionBefore(analysed: AnalysedSentence, first: number): Direction | null {
  const { tags, lemmas } = analysed
  let isObject = false
  for (let at = first - 1; at >= 0 && first - at <= REACH; at -= 1) {
    const change = wordDirection(analysed, at)
    if (change) return !isObject || CHANGES_OF_OBJECT.has(lemmas[at] ?? '') ? { change, token: at } : null
    const tag = tags[at]
    if (tag === 'stop' || tag === 'quantity' || tag === 'verb' || tag === 'conjunction' || tag === 'relative')
      return null
    const isAdjunct = tag === 'date' || tag === 'adverb' || tag === 'determiner' || isBeforeDate(analysed, at)
    isObject ||= !isAdjunct && analysed.sentence.tokens[at]?.lower !== 'back'
  }
  return null
}

function isBeforeDate({ tags }: AnalysedSentence, at: number): boolean {
  return tags[at] === 'preposition' && (tags[at + 1] === 'date' || tags[at + 2] === 'date')
}

const PARTICLES: ReadonlyMap<string, Change> = new Map([
  ['up', 'up'],
  ['higher', 'up'],
  ['down', 'down'],
  ['lower', 'down'],
])

/** Verbs of small steps, which go up or down. */
const STEPS: ReadonlySet<string> = new Set(['edge', 'tick', 'inch'])

function wordDirection({ tags, lemmas, sentence }: AnalysedSentence, at: number): Change | null {
  const particle = PARTICLES.get(sentence.tokens[at]?.lower ?? '')
  if (particle && tags[at] !== 'verb') return particle
  const base = lemmas[at] ?? ''
  if (STEPS.has(base) || (tags[at] !== 'verb' && tags[at] !== 'noun')) return null
  const [rises, falls] = tags[at] === 'verb' ? [RISE_VERBS, FALL_VERBS] : [RISE_NOUNS, FALL_NOUNS]
  if (falls.has(base)) return 'down'
  return rises.has(base) ? 'up' : null
}
