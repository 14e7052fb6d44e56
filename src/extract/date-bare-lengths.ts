import { AUXILIARIES, DETERMINERS, isFunctionWord } from '../lexicon/function-words.ts'
import { BEFORE_BARE_UNIT, TIME_UNITS } from '../lexicon/time-units.ts'
import type { Token } from '../model/text.ts'
import { lowerAt } from './word-forms.ts'

/**
 * Whether the plural of a unit of time without a count is a length: "for
 * weeks", "took months", "ended years of talks", "hours after the raid"; and
 * none in "the early days of the war", "school years", "days of the week".
 */
export function isBareLength(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1)
  if (before === 'last') return isLastVerb(tokens, at - 1)
  if (BEFORE_BARE_UNIT.has(before)) return true
  const next = lowerAt(tokens, at + 1)
  if (next === 'of') return measuresMatter(tokens, at)
  return (next === 'after' || next === 'before') && standsAlone(tokens, at)
}

/** "will last three days", "did not last a week": no adjective. */
export function isLastVerb(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1)
  return (
    lowerAt(tokens, at) === 'last' &&
    (before === 'to' || before === 'not' || AUXILIARIES.has(before) || before.endsWith("n't"))
  )
}

/** "months of talks", where no other word says which months; "minutes of the meeting" are none. */
function measuresMatter(tokens: readonly Token[], at: number): boolean {
  const grain = TIME_UNITS.get(lowerAt(tokens, at))
  const what = lowerAt(tokens, at + 2)
  if (grain === 'minute' || grain === 'second' || DETERMINERS.has(what)) return false
  const before = tokens[at - 1]
  if (before?.type !== 'word') return before?.type !== 'number'
  const { lower } = before
  if (DETERMINERS.has(lower)) return false
  return isFunctionWord(lower) || (isVerbForm(lower) && !DETERMINERS.has(lowerAt(tokens, at - 2)))
}

function isVerbForm(lower: string): boolean {
  return lower.endsWith('ed') || lower.endsWith('ing')
}

/**
 * No determiner, count or adjective before it: "died days after", but not "the
 * days after" or "trading days before".
 */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.type === 'number' || before?.text === '-') return false
  return before?.type !== 'word' || !(DETERMINERS.has(before.lower) || before.lower.endsWith('ing'))
}
