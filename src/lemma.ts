import { IRREGULAR_FORMS, STEMS_WITH_E, STEMS_WITHOUT_E } from './lexicon/irregular-words.ts'

/**
 * Lower-case base form of an English noun or verb, by spelling rules and a
 * table of irregular words. No part of speech is needed: a word that could be
 * either gets one form, and so do all its inflections.
 *
 * Words of other classes come back as they are, in lower case. Never throws;
 * O(length of the word).
 *
 * Examples: `children` → `child`, `Injuries` → `injury`, `rose` → `rise`,
 * `produced` → `produce`, `stopped` → `stop`, `series` → `series`.
 *
 * @see Porter (1980), doi:10.1108/eb046814, for the shape of the rules; unlike
 *   a stemmer this gives back a word.
 */
export function lemma(word: string): string {
  const remembered = KNOWN.get(word)
  if (remembered !== undefined) return remembered
  const base = baseOf(word.toLowerCase())
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
  KNOWN.set(word, base)
  return base
}

/** Words looked up before: news repeats itself. Bounded, so that a large corpus does not fill it. */
const KNOWN = new Map<string, string>()
const MOST_KNOWN = 60_000

function baseOf(lower: string): string {
  const known = IRREGULAR_FORMS.get(lower)
  if (known !== undefined) return known
  if (lower.endsWith('s')) return withoutS(lower)
  if (lower.endsWith('ed')) return withoutEd(lower)
  if (lower.endsWith('ing')) return withoutIng(lower)
  return compoundBase(lower)
}

const VOWELS = 'aeiou'
const VOWEL = /[aeiouy]/

function withoutS(word: string): string {
  if (word.length < 4 || /(?:ss|us|is|'s)$/.test(word)) return word
  const singular = singularOf(word)
  // "killings" must meet "killing"; "need" and "bed" are safe, being listed.
  return singular.endsWith('ing') ? lemma(singular) : singular
}

function singularOf(word: string): string {
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

function withoutEd(word: string): string {
  const stem = word.slice(0, -2)
  if (!VOWEL.test(stem) || stem.length < 2) return word
  if (stem.endsWith('i')) return stem.length > 2 ? `${stem.slice(0, -1)}y` : `${stem}e`
  if (stem.endsWith('e')) return `${stem}e`
  return verbBase(stem)
}

function withoutIng(word: string): string {
  const stem = word.slice(0, -3)
  if (!VOWEL.test(stem) || stem.length < 2) return word
  return verbBase(stem)
}

/** "policemen" and "sportswomen" without a row for each. */
function compoundBase(word: string): string {
  if (word.endsWith('women') || (word.endsWith('men') && /(?:s|er|ice|re|w)men$/.test(word))) {
    return `${word.slice(0, -2)}an`
  }
  return word
}

/** Base of a verb from what is left when -ed or -ing is cut: `stopp` → `stop`, `produc` → `produce`. */
function verbBase(stem: string): string {
  if (STEMS_WITH_E.has(stem)) return `${stem}e`
  if (STEMS_WITHOUT_E.has(stem)) return stem
  const irregular = IRREGULAR_FORMS.get(stem)
  if (irregular === stem) return stem
  const last = stem.at(-1) ?? ''
  if (last === stem.at(-2) && !VOWELS.includes(last)) return singleConsonant(stem, last)
  return endsWithLostE(stem) ? `${stem}e` : stem
}

const LONG_WITH_DOUBLE_L = /(?:stall|call|^enroll|^unroll|^instill|spell|fill)$/

function singleConsonant(stem: string, last: string): string {
  if (/^(?:add|odd|egg|err|purr|butt|putt|ebb|inn)$/.test(stem)) return stem
  if (last === 's' || last === 'f' || last === 'z') return stem
  if (last === 'l' && (syllables(stem) === 1 || LONG_WITH_DOUBLE_L.test(stem))) return stem
  return stem.slice(0, -1)
}

/**
 * Whether spelling shows that an -e was dropped. English writes `v`, `u`, `c`,
 * `s` and `z` at the end of a verb with an e; `l` after a consonant too; after
 * one consonant and one vowel ("declin", "trad") it depends on the pair.
 */
function endsWithLostE(stem: string): boolean {
  if (/(?:[vuczs]|[drl]g|[aeiou]g)$/.test(stem)) return !/(?:ss|[sx]us|ou)$/.test(stem)
  if (/[^aeiourlw]l$/.test(stem)) return true
  if (/[iu]at$/.test(stem)) return true
  // The u of "qu" is a consonant: "requir", "acquir".
  const [, vowel = '', consonant = ''] = /(?:[^aeiou]|qu|su)([aiou])([^aeiou])$/.exec(stem) ?? []
  const one = syllables(stem) === 1
  switch (vowel + consonant) {
    case 'at':
    case 'ad':
    case 'id':
    case 'ud':
    case 'ut':
    case 'ir':
    case 'ar':
    case 'ur':
    case 'in':
    case 'um':
    case 'ap':
    case 'ak':
    case 'ik':
    case 'ok':
      return true
    case 'am':
    case 'im':
    case 'op':
    case 'ip':
    case 'al':
    case 'il':
    case 'or':
    case 'ob':
    case 'un':
      return one
    default:
      return /[^aeiou]ed$/.test(stem) && !one
  }
}

function syllables(word: string): number {
  return word.match(/[aeiouy]+/g)?.length ?? 0
}
