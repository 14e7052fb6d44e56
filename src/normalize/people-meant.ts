import { GENDER_PRONOUNS } from '../lexicon/gender-words.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import { isPersonal } from './office-holders.ts'
import type { Known } from './source-names.ts'
import { personMeant } from './spoken-of.ts'

/** A person for whom a pronoun stands. */
interface Meant {
  readonly name: string
  readonly token: number
}

/**
 * The people whom "he", "she", "him" and "her" stand for in what `source` says;
 * not the source itself, which "he" is wherever its gender fits. `people` were
 * spoken of before, the nearest first. "Her office" names nobody.
 *
 * Example: in "the fund said he was sacked", after a sentence about Maarten
 * Brakel, "he" is Maarten Brakel.
 */
export function peopleMeant(
  analysed: AnalysedSentence,
  [first, last]: readonly [first: number, last: number],
  source: string | null,
  { names, holders, genderOf }: Pick<Known, 'names' | 'holders' | 'genderOf'>,
  people: readonly string[],
): readonly Meant[] {
  const { sentence, tags } = analysed
  const found: Meant[] = []
  for (let token = first; token <= last; token += 1) {
    const lower = sentence.tokens[token]?.lower ?? ''
    const gender = PERSONAL.has(lower) ? GENDER_PRONOUNS.get(lower) : undefined
    if (!gender || (lower === 'her' && (tags[token] === 'determiner' || tags[token + 1] === 'noun'))) continue
    if (source !== null && isPersonal(source, holders) && (genderOf(source) ?? gender) === gender) continue
    const before = analysed.names
      .filter(({ tokens }) => tokens[1] < token)
      .map(({ text }) => names.canonical(text))
      .filter((name) => name !== source && isPersonal(name, holders))
      .reverse()
    const name = personMeant([...before, ...people.filter((one) => one !== source)], gender, genderOf)
    if (name !== null) found.push({ name, token })
  }
  return found
}

const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her'])
