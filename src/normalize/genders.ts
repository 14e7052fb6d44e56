import { lazy } from '../lazy.ts'
import { GENDER_PRONOUNS, GENDER_WORDS, type Gender } from '../lexicon/gender-words.ts'
import { GIVEN_NAMES_OF_MEN, GIVEN_NAMES_OF_WOMEN } from '../lexicon/given-names.ts'
import type { AnalysedSentence, NameMention, SentenceReading } from '../model/reading.ts'
import type { NameIndex } from './names.ts'
import { isPersonal, type OfficeHolders } from './office-holders.ts'

/** The gender of the person of a canonical name; `null` where nothing tells it. */
export type GenderOf = (name: string) => Gender | null

/**
 * What an article tells of the gender of the people in it.
 *
 * First by a title or a noun beside the name ("Mr Lunde", "Ilse Brandt, a
 * spokeswoman"), then by the given name, at last by the pronouns of a sentence
 * that names nobody else, or that follows one. Read through once, when
 * first asked. O(n).
 */
export function indexGenders(readings: readonly SentenceReading[], names: NameIndex, holders: OfficeHolders): GenderOf {
  const beside = new Map<string, Gender>()
  const votes = new Map<string, number>()
  const readAll = lazy(() => {
    let before: string | null = null
    for (const { analysed } of readings) {
      const people = new Set<string>()
      for (const mention of analysed.names) {
        const name = names.canonical(mention.text)
        if (!isPersonal(name, holders)) continue
        people.add(name)
        const gender = genderBeside(analysed, mention)
        if (gender !== null && !beside.has(name)) beside.set(name, gender)
      }
      const [only] = people
      const meant = people.size > 1 ? null : (only ?? before)
      const vote = pronounsOf(analysed)
      if (meant && vote !== 0) votes.set(meant, (votes.get(meant) ?? 0) + vote)
      before = people.size > 1 ? null : (only ?? null)
    }
    return true
  })
  return (name) => {
    readAll()
    const vote = votes.get(name) ?? 0
    return beside.get(name) ?? genderOfGivenName(name) ?? (vote === 0 ? null : vote > 0 ? 'female' : 'male')
  }
}

/** Whether a word is a common given name, accents left out. */
export function isGivenName(word: string): boolean {
  const key = foldAccents(word)
  return GIVEN_NAMES_OF_WOMEN.has(key) || GIVEN_NAMES_OF_MEN.has(key)
}

function foldAccents(word: string): string {
  return word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
}

/** By a name's first word, accents left out. */
function genderOfGivenName(name: string): Gender | null {
  const [given = '', ...others] = name.split(' ')
  if (others.length === 0) return null
  const key = foldAccents(given)
  return GIVEN_NAMES_OF_WOMEN.has(key) ? 'female' : GIVEN_NAMES_OF_MEN.has(key) ? 'male' : null
}

/** How far behind a name, in tokens, the noun of its apposition may stand. */
const APPOSITION = 6

/** "Dame Ilse Brandt", "spokeswoman Ilse Brandt", "Ilse Brandt, a spokeswoman". */
function genderBeside({ sentence, tags }: AnalysedSentence, { text, tokens }: NameMention): Gender | null {
  const titles = text.toLowerCase().replaceAll('.', '').split(' ').slice(0, -1)
  const point = sentence.tokens[tokens[0] - 1]?.text === '.' ? 1 : 0
  const ahead = sentence.tokens[tokens[0] - 1 - point]?.lower ?? ''
  for (const word of [...titles, ahead]) {
    const gender = GENDER_WORDS.get(word)
    if (gender) return gender
  }
  if (sentence.tokens[tokens[1] + 1]?.text !== ',') return null
  for (let index = tokens[1] + 2; index <= tokens[1] + APPOSITION; index += 1) {
    const tag = tags[index]
    if (tag !== 'noun' && tag !== 'determiner' && tag !== 'adverb' && tag !== 'quantity') return null
    const gender = tags[index + 1] === 'possessive' ? undefined : GENDER_WORDS.get(sentence.tokens[index]?.lower ?? '')
    if (gender) return gender
  }
  return null
}

/** 1 where all personal pronouns of a sentence are a woman's, -1 where they are a man's, 0 for none or both. */
function pronounsOf({ sentence }: AnalysedSentence): number {
  let female = false
  let male = false
  for (const { lower } of sentence.tokens) {
    const gender = GENDER_PRONOUNS.get(lower)
    if (gender === 'female') female = true
    else if (gender === 'male') male = true
  }
  return female === male ? 0 : female ? 1 : -1
}
