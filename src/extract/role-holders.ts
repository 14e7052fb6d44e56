import { DETERMINERS } from '../lexicon/function-words.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import type { Token } from '../model/text.ts'
import { mayEndOffice, type OfficePhrase } from './office-phrases.ts'
import { type PersonName, personFrom, personUpTo } from './person-names.ts'
import { isCapital, isHyphen, lowerAt } from './word-forms.ts'

/**
 * The person named with an office, `null` where nobody is.
 *
 * A name right behind the noun holds it ("Foreign Minister Lavrov"); so does
 * one that stands in commas behind the phrase or before it, or before "is".
 * Where both sides could be meant nobody is taken: "Calder, the mayor, Tim
 * Varga" may be a list; with another office behind it is one, of people before
 * their offices.
 *
 * `next` is the office that the sentence names next.
 */
export function holderOf(
  analysed: AnalysedSentence,
  phrase: OfficePhrase,
  next: OfficePhrase | null,
): PersonName | null {
  const titled = nameBehindTitle(analysed, phrase)
  if (titled) return titled
  const behind = nameInCommas(analysed, phrase)
  const before = nameBefore(analysed, phrase)
  if (behind && before) return next?.first === behind.last + 2 ? before : null
  return behind ?? before ?? nameBehindVerb(analysed, phrase)
}

/** "Sheriff Tom Boyette", "Gov. Dale Renshaw", "project director Hannah Kessling", "Minister of Mines Petrus Lunn". */
function nameBehindTitle(analysed: AnalysedSentence, { last, opening, office, bare }: OfficePhrase): PersonName | null {
  const { tokens } = analysed.sentence
  if (opening === 'a') return null
  const isShort = tokens[last + 1]?.text === '.' && !tokens[last + 1]?.spaced && isCapital(tokens[last])
  const name = personFrom(analysed, isShort ? last + 2 : last + 1)
  if (!name || (name.words === 1 && (!bare || !isCapital(tokens[office[1]])))) return null
  return name
}

/** "the mayor of Brandal, Ines Calder, said": a full name in commas, and no list of people. */
function nameInCommas(
  analysed: AnalysedSentence,
  { first, last, opening, organisation }: OfficePhrase,
): PersonName | null {
  const { tokens } = analysed.sentence
  if (!isAsideMark(tokens[last + 1])) return null
  const isJoined = lowerAt(tokens, first - 1) === 'and' && mayEndOffice(lowerAt(tokens, first - 2))
  if (opening === 'none' && organisation === null && !isJoined) return null
  const name = personFrom(analysed, last + 2)
  if (!name || (name.words === 1 && name.first === last + 2)) return null
  return isClosed(analysed, name.last) && !isListed(analysed, name.last + 2) ? name : null
}

/** "Ines Calder, mayor of Brandal since 2019, said"; an age may stand between. */
function nameBefore(analysed: AnalysedSentence, { first, last }: OfficePhrase): PersonName | null {
  const { tokens } = analysed.sentence
  if (!isAsideMark(tokens[first - 1]) && tokens[first - 1]?.text !== '(') return null
  const name = personUpTo(analysed, beforeAside(tokens, first - 2))
  if (!name || isPlace(analysed, name)) return null
  return isApposed(analysed, last) ? name : null
}

/** The last token before an age or what stands in brackets behind a name: "Calder, 54,", "Calder (Harvest),". */
export function beforeAside(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.type === 'number' && tokens[end - 1]?.text === ',') return end - 2
  if (tokens[end]?.text !== ')') return end
  for (let at = end - 1; at >= end - ASIDE; at -= 1) if (tokens[at]?.text === '(') return at - 1
  return end
}

/** So many tokens may stand in brackets behind a name. */
const ASIDE = 6

/** "whose project director is Hannah Kessling". */
function nameBehindVerb(analysed: AnalysedSentence, { last, opening }: OfficePhrase): PersonName | null {
  const { tokens } = analysed.sentence
  if (lowerAt(tokens, last + 1) !== 'is' || opening === 'a') return null
  const name = personFrom(analysed, last + 2)
  return name && name.words > 1 && isClosed(analysed, name.last) ? name : null
}

/** A comma, or a dash with a space before it, as they stand around what is put in. */
function isAsideMark(token: Token | undefined): boolean {
  return token?.text === ',' || token?.text === '—' || (token?.spaced === true && isHyphen(token))
}

/** Whether the phrase is over behind a token: the sentence ends, a mark follows, or a word that lost the space before it. */
function isClosed({ sentence: { tokens } }: AnalysedSentence, last: number): boolean {
  const next = tokens[last + 1]
  if (next?.type === 'word' && !next.spaced && next.lower !== "'s") return true
  return (
    next === undefined || isAsideMark(next) || (next.type === 'punctuation' && !isHyphen(next) && next.text !== "'")
  )
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
  if (next === 'and') {
    const joined = tokens[last + 2]
    return mayEndOffice(joined?.lower ?? '') || (!DETERMINERS.has(joined?.lower ?? '') && !isCapital(joined))
  }
  if (next === 'at' || next === 'with' || next === 'under') return true
  return next === 'who' || next === 'since' || next === 'until' || next === 'from'
}

/** "In Brandal, the mayor,": a single name behind a preposition of place. */
function isPlace({ sentence: { tokens } }: AnalysedSentence, { first, words }: PersonName): boolean {
  return words === 1 && /^(?:in|at|near|from|to|of|for|into|outside)$/.test(lowerAt(tokens, first - 1))
}
