import { lemma } from '../lemma.ts'
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts'
import { PEOPLE_NOUNS } from '../lexicon/counted-nouns.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import type { Token } from '../model/text.ts'
import type { ModifierReading } from './modifiers.ts'
import type { Numeral } from './numerals.ts'
import { isCapital } from './word-forms.ts'

/**
 * The years of age that a number without a unit states: "aged 52", "Olsen,
 * 41,", "turned 70"; `null` for other numbers.
 */
export function readPlainAge(
  tokens: readonly Token[],
  numeral: Numeral,
  modifier: ModifierReading | null,
): { readonly kind: string; readonly unit: string; readonly last: number } | null {
  const { last, value, scaled } = numeral
  const first = modifier?.edge ?? numeral.first
  if (scaled || value > 115 || !Number.isInteger(value)) return null
  const found = { kind: 'age', unit: 'year', last }
  const before = tokens[first - 1]?.lower ?? ''
  if (before === 'aged' || before === 'ages' || before === 'age') return found
  if (before === 'of' && (tokens[first - 2]?.lower === 'age' || tokens[first - 2]?.lower === 'ages')) return found
  if ((before === 'between' || before === 'from') && tokens[first - 2]?.lower === 'aged') return found
  if (
    isInApposition(tokens, numeral) ||
    isInPair(tokens, numeral) ||
    isOfPerson(tokens, numeral) ||
    isTurned(tokens, numeral)
  )
    return found
  return modifier && isAgeLimit(tokens, modifier) ? found : null
}

/** "Ines Olsen, 41, said", "a farmer (60)", "Olsen, 41." after a name or a word for a person. */
function isInApposition(tokens: readonly Token[], { first, last, value }: Numeral): boolean {
  const [open, name, close] = [tokens[first - 1], tokens[first - 2], tokens[last + 1]]
  if (open?.text !== ',' || tokens[first]?.type !== 'number' || first !== last || value < 1) return false
  if (close !== undefined && !/^[,.;:)—–?!”"]$/.test(close.text)) return false
  if (close === undefined && tokens[first - 3] === undefined) return false
  if (name === undefined || !isWordOfPerson(name)) return false
  // "Sept 3, 12, 14" and "Rows A, 12, 13" go on with numbers.
  return tokens[last + 2]?.type !== 'number' || close?.text !== ','
}

/** "Ines Olsen and Per Maas, 34 and 36, were hurt": the ages of two, in order. */
function isInPair(tokens: readonly Token[], { first, last }: Numeral): boolean {
  if (first !== last || tokens[first]?.type !== 'number') return false
  const opens = tokens[first + 1]?.lower === 'and'
  const start = opens ? first : first - 2
  const [open, name, joint, second, close] = [start - 1, start - 2, start + 1, start + 2, start + 3].map(
    (at) => tokens[at],
  )
  if (open?.text !== ',' || joint?.lower !== 'and' || tokens[start]?.type !== 'number') return false
  if (second?.type !== 'number' || Number(second.text) > OLDEST || Number(tokens[start]?.text) > OLDEST) return false
  if (close === undefined || !/^[,.;:)]$/.test(close.text)) return false
  return name !== undefined && isWordOfPerson(name) && isSecondOfTwo(tokens, start - 2)
}

const OLDEST = 115

/** Two full names joined by "and" end at `last`, and no word before them makes them places. */
function isSecondOfTwo(tokens: readonly Token[], last: number): boolean {
  const and = beforeName(tokens, last)
  if (last - and < FULL_NAME || tokens[and]?.lower !== 'and') return false
  const before = beforeName(tokens, and - 1)
  return and - 1 - before >= FULL_NAME && !BEFORE_PLACE.has(tokens[before]?.lower ?? '')
}

function beforeName(tokens: readonly Token[], last: number): number {
  let at = last
  while (last - at < LONGEST_NAME && isCapital(tokens[at])) at -= 1
  return at
}

const FULL_NAME = 2
const BEFORE_PLACE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'from', 'between', 'to', 'for', 'of'])

/** Words of one name. */
const LONGEST_NAME = 4

/** "turned 70 on Friday": a birthday, where nothing counted stands behind. */
function isTurned(tokens: readonly Token[], { first, last, value }: Numeral): boolean {
  if (value < 16 || lemma(tokens[first - 1]?.lower ?? '') !== 'turn') return false
  const after = tokens[last + 1]
  return after === undefined || after.type === 'punctuation' || AFTER_BIRTHDAY.has(after.lower)
}

/** When it was; "turned 40 of them away" tells no age. */
const AFTER_BIRTHDAY: ReadonlySet<string> = new Set([
  ...['on', 'in', 'at', 'this', 'last', 'next', 'and', 'when', 'while', 'as', 'before', 'after', 'today', 'tomorrow'],
])

/** "a man of 67": a word for one person before, and nothing counted behind. */
function isOfPerson(tokens: readonly Token[], { first, last }: Numeral): boolean {
  const [noun, after] = [tokens[first - 2], tokens[last + 1]]
  if (tokens[first - 1]?.lower !== 'of' || noun === undefined || !/^(?:man|woman|boy|girl|youth)$/.test(noun.lower))
    return false
  return after === undefined || after.type === 'punctuation' || isFunctionWord(after.lower)
}

function isWordOfPerson(name: Token): boolean {
  if (name.type !== 'word' || name.lower === "'s") return false
  return (
    (isCapital(name) && name.text.length > 1 && !isCalendarWord(name)) ||
    PEOPLE_NOUNS.has(lemma(name.lower)) ||
    /^(?:teacher|nurse|farmer|student|fisherman|actor|singer|builder|lawyer|doctor|soldier|officer)$/.test(name.lower)
  )
}

/** "people over 65", "children under 5": an age where nothing else is counted. */
function isAgeLimit(tokens: readonly Token[], { modifier, edge }: ModifierReading): boolean {
  if (modifier !== 'more-than' && modifier !== 'less-than') return false
  if (!/^(?:over|under|above|below)$/.test(tokens[edge]?.lower ?? '')) return false
  const noun = tokens[edge - 1]
  return noun?.type === 'word' && PEOPLE_NOUNS.has(lemma(noun.lower))
}

/** "Maas, 58 years.", "Olsen, of 44 years,", "aged 7 months": a time that is an age. */
export function isAgeInYears(
  tokens: readonly Token[],
  amount: { readonly first: number; readonly last: number },
  unit: string,
): boolean {
  const after = tokens[amount.last + 1]
  if (tokens[amount.first - 1]?.lower === 'aged') return true
  if ((unit !== 'year' && unit !== 'month') || (after !== undefined && after.type !== 'punctuation')) return false
  const at = tokens[amount.first - 1]?.lower === 'of' ? amount.first - 2 : amount.first - 1
  const name = tokens[at - 1]
  return (
    tokens[at]?.text === ',' && name !== undefined && name.type === 'word' && isCapital(name) && !isCalendarWord(name)
  )
}

/** "On Thursday, eleven and a half years, …": a day is nobody's name. */
function isCalendarWord({ lower }: Token): boolean {
  return WEEKDAYS.has(lower) || MONTHS.has(lower)
}
