import { DETERMINERS } from '../lexicon/function-words.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import type { Token } from '../model/text.ts'
import type { OfficePhrase } from './office-phrases.ts'
import { type PersonName, personFrom, personUpTo } from './person-names.ts'
import { gluedOn, isCapital, lowerAt } from './word-forms.ts'

/**
 * The person named with an office, `null` where nobody is.
 *
 * A name right behind the noun holds it ("Foreign Minister Lavrov"); so does
 * one that stands in commas behind the phrase or before it, or before "is".
 * Where both sides could be meant nobody is taken: "Calder, the mayor, Tim
 * Varga" may be a list.
 */
export function holderOf(analysed: AnalysedSentence, phrase: OfficePhrase): PersonName | null {
  const titled = phrase.bare ? nameBehindTitle(analysed, phrase) : null
  if (titled) return titled
  const behind = nameInCommas(analysed, phrase)
  const before = nameBefore(analysed, phrase)
  if (behind && before) return null
  return behind ?? before ?? nameByVerb(analysed, phrase)
}

/** "Sheriff Tom Boyette", "Gov. Dale Renshaw", "project director Hannah Kessling". */
function nameBehindTitle(analysed: AnalysedSentence, { last, opening, office }: OfficePhrase): PersonName | null {
  const { tokens } = analysed.sentence
  if (opening === 'a') return null
  const isShort = tokens[last + 1]?.text === '.' && !tokens[last + 1]?.spaced && isCapital(tokens[last])
  const name = personFrom(analysed, isShort ? last + 2 : last + 1)
  if (!name || (name.words === 1 && !isCapital(tokens[office[1]]))) return null
  return name
}

/** "the mayor of Brandal, Ines Calder, said": a full name in commas, and no list of people. */
function nameInCommas(analysed: AnalysedSentence, { last, opening, organisation }: OfficePhrase): PersonName | null {
  const { tokens } = analysed.sentence
  if (tokens[last + 1]?.text !== ',' || opening === 'a' || (opening === 'none' && organisation === null)) return null
  const name = personFrom(analysed, last + 2)
  if (!name || (name.words === 1 && name.first === last + 2)) return null
  return isClosed(analysed, name.last) && !isListed(analysed, name.last + 2) ? name : null
}

/** "Ines Calder, mayor of Brandal since 2019, said"; an age may stand between. */
function nameBefore(analysed: AnalysedSentence, { first, last }: OfficePhrase): PersonName | null {
  const { tokens } = analysed.sentence
  const comma = tokens[first - 1]?.text
  if (comma !== ',' && comma !== '(') return null
  const isAged = tokens[first - 2]?.type === 'number' && tokens[first - 3]?.text === ','
  const name = personUpTo(analysed, isAged ? first - 4 : first - 2)
  if (!name || isPlace(analysed, name)) return null
  return isApposed(analysed, last) ? name : null
}

/** "Wang is the director of the Office", "whose project director is Hannah Kessling". */
function nameByVerb(
  analysed: AnalysedSentence,
  { first, last, opening, organisation }: OfficePhrase,
): PersonName | null {
  const { tokens } = analysed.sentence
  if (HOLDING.has(lowerAt(tokens, first - 1)) && (opening === 'the' || (organisation !== null && opening === 'none')))
    return personUpTo(analysed, first - 2)
  const chosen = opening === 'a' ? null : verbOfChoice(tokens, first - 1)
  if (chosen !== null) return personUpTo(analysed, chosen - 1)
  if (lowerAt(tokens, last + 1) !== 'is' || opening === 'a') return null
  const name = personFrom(analysed, last + 2)
  return name && name.words > 1 && isClosed(analysed, name.last) ? name : null
}

/**
 * The first token of "was appointed", "has been elected", "serves as" that ends
 * at a token; `null` for none. What somebody was called or wished to be named is no office.
 */
function verbOfChoice(tokens: readonly Token[], end: number): number | null {
  let at = end
  if (lowerAt(tokens, at) === 'as') at -= 1
  if (lowerAt(tokens, at) === 'serves' && at < end) return at
  if (!/^(?:appointed|named|elected|reelected|re-elected)$/.test(lowerAt(tokens, at))) return null
  at -= 1
  if (lowerAt(tokens, at) === 'been') return /^(?:has|have)$/.test(lowerAt(tokens, at - 1)) ? at - 1 : null
  return lowerAt(tokens, at) === 'was' ? at : null
}

const HOLDING: ReadonlySet<string> = new Set(['is', 'remains', 'became', 'becomes'])

/** Whether the phrase is over behind a token: the sentence ends or a mark follows. */
function isClosed({ sentence: { tokens } }: AnalysedSentence, last: number): boolean {
  const next = tokens[last + 1]
  if (gluedOn(tokens[last]) > 0) return true
  return next === undefined || (next.type === 'punctuation' && next.text !== '-' && next.text !== "'")
}

/** ", Tim Varga and": another name follows, so that the comma before was one of a list. */
function isListed(analysed: AnalysedSentence, at: number): boolean {
  const { tokens } = analysed.sentence
  const name = tokens[at - 1]?.text === ',' && isCapital(tokens[at]) ? personFrom(analysed, at) : null
  return name !== null && name.first === at && /^(?:,|and)$/.test(lowerAt(tokens, name.last + 1))
}

/** What may follow an apposition; behind a verb it would be the verb's subject: "In Lund, the mayor said". */
function isApposed(analysed: AnalysedSentence, last: number): boolean {
  const { tokens } = analysed.sentence
  if (isClosed(analysed, last)) return true
  const next = lowerAt(tokens, last + 1)
  if (next === 'and') return !DETERMINERS.has(lowerAt(tokens, last + 2)) && !isCapital(tokens[last + 2])
  return next === 'who' || next === 'since' || next === 'until' || next === 'from'
}

/** "In Brandal, the mayor,": a single name behind a preposition of place. */
function isPlace({ sentence: { tokens } }: AnalysedSentence, { first, words }: PersonName): boolean {
  return words === 1 && /^(?:in|at|near|from|to|of|for|into|outside)$/.test(lowerAt(tokens, first - 1))
}
