import { TELLING_ENGLISH } from '../lexicon/english-words.ts'
import { INDONESIAN, MALAY } from '../lexicon/languages.ts'
import type { Exclusion } from '../model/text.ts'

/** How much of an article is looked at where its beginning settles it, and how much where it does not. */
const BEGINNING = 4_000
const MOST = 100_000

/** Share of the words that are telling English ones, and how many different ones: prose has twice as many. */
const ENGLISH_SHARE = 0.08
const DIFFERENT = 3

/** How far telling words of one English stretch stand apart at most, and the share of such stretches that makes an article one to check. */
const WIDEST_GAP = 8
const ENGLISH_PART = 0.3
/** As much of its beginning settles it; of prose nearly all is. */
const CLEARLY_ENGLISH = 0.5

/** Words written small, names and headings left out, that a text must have to be taken for another language. */
const ENOUGH_WORDS = 15
/** As many do where the page itself says so. */
const ENOUGH_DECLARED = 8
/** Letters of another script that are no mere name in brackets. */
const ENOUGH_LETTERS = 8

/** What the detector is shown: it looks at no more. */
const SHOWN = 1_000
/** Its score, from 0 to 1, for what it finds, and how far English must stay behind. */
const LEAST_SCORE = 0.6
const LEAST_LEAD = 0.18

const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi
const QUOTED = /["“«][^"“”«»]{0,1000}["”»]/g
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu
const LATIN = /\p{Script=Latin}/u
const SMALL = /^\p{Ll}/u

/**
 * The language an article is written in, as an ISO 639-1 code; `und` for one
 * in a script that no detector knows. Decided from its words, exclusions left
 * out; what the page declares counts only where the words agree.
 *
 * An English article is never taken for another one for its names, tables,
 * quotations or mistakes. So whatever is in doubt is `en`: a short text, a
 * list of figures or names, a page that is English for a third.
 *
 * Prose is settled by its function words, in next to no time; only a text
 * without them loads the detector, which takes a fifth of a second.
 *
 * Example: "Bei einem Brand auf einer Fähre sind …" is `de`, also where the page says `lang="en"`.
 *
 * @see https://github.com/nitotm/efficient-language-detector-js (the scores of `eld`)
 */
export async function detectLanguage(
  text: string,
  excluded: readonly Exclusion[],
  declared: string | null,
): Promise<string> {
  const beginning = wordsOf(reportingOf(text, excluded, BEGINNING))
  if (englishPart(beginning) >= CLEARLY_ENGLISH) return 'en'
  const reporting = reportingOf(text, excluded, MOST)
  const all = reporting.length <= BEGINNING ? beginning : wordsOf(reporting)
  if (englishPart(all) >= ENGLISH_PART) return 'en'
  if (englishPart(wordsOf(reporting.replaceAll(QUOTED, ' '))) >= CLEARLY_ENGLISH) return 'en'
  return isInOtherScript(all) ? scriptLanguage(all) : latinLanguage(all, declared)
}

/** The first so many characters of what is not excluded, in composed form. */
function reportingOf(text: string, excluded: readonly Exclusion[], most: number): string {
  const parts: string[] = []
  let length = 0
  let from = 0
  for (const { start, end } of [...excluded.map(({ span }) => span), { start: text.length, end: text.length }]) {
    const part = text.slice(from, Math.min(start, from + most - length))
    parts.push(part)
    length += part.length
    from = end
    if (length >= most) break
  }
  return parts.join('\n')
}

function wordsOf(text: string): readonly string[] {
  return (text.replaceAll(ADDRESS, ' ').match(WORD) ?? []).map((word) => word.replace('’', "'"))
}

/** Whether words are English beyond doubt: enough of them, and different ones, are telling. */
function isEnglish(words: readonly string[]): boolean {
  const telling = words.map((word) => word.toLowerCase()).filter((word) => TELLING_ENGLISH.has(word))
  return telling.length >= words.length * ENGLISH_SHARE && new Set(telling).size >= DIFFERENT
}

/**
 * Share of the letters that stand in English stretches, each from a telling
 * word to the last one that follows soon: of a page in two languages about a
 * half, of one that quotes a sentence next to nothing.
 */
function englishPart(words: readonly string[]): number {
  let english = 0
  let first = 0
  let last = -1
  const close = () => {
    const stretch = words.slice(first, last + 1)
    if (isEnglish(stretch)) english += lettersIn(stretch)
  }
  for (const [at, word] of words.entries()) {
    if (!TELLING_ENGLISH.has(word.toLowerCase())) continue
    if (last < 0 || at - last > WIDEST_GAP) {
      close()
      first = at
    }
    last = at
  }
  close()
  return english === 0 ? 0 : english / lettersIn(words)
}

function lettersIn(words: readonly string[]): number {
  return words.reduce((letters, word) => letters + word.length, 0)
}

function isInOtherScript(words: readonly string[]): boolean {
  const other = lettersIn(words.filter((word) => !LATIN.test(word)))
  return other >= ENOUGH_LETTERS && other > lettersIn(words) / 2
}

async function scriptLanguage(words: readonly string[]): Promise<string> {
  const letters = words.filter((word) => !LATIN.test(word))
  const [found] = await scoresOf(letters.join(' '))
  return found?.language ?? 'und'
}

async function latinLanguage(words: readonly string[], declared: string | null): Promise<string> {
  const small = words.filter((word) => SMALL.test(word))
  const enough = declared !== null && declared !== 'en' ? ENOUGH_DECLARED : ENOUGH_WORDS
  if (small.length < enough) return 'en'
  const scores = await scoresOf(small.join(' '))
  const [found] = scores
  const english = scores.find(({ language }) => language === 'en')?.score ?? 0
  if (!found || found.score < LEAST_SCORE || found.score < english + LEAST_LEAD) return 'en'
  if (small.length < ENOUGH_WORDS && found.language !== declared) return 'en'
  return found.language === 'ms' ? malayOrIndonesian(small) : found.language
}

/** What the detector thinks of a text, the likeliest language first. */
async function scoresOf(text: string): Promise<readonly { readonly language: string; readonly score: number }[]> {
  const { eld } = await import('eld/extrasmall')
  const scores = Object.entries(eld.detect(text.slice(0, SHOWN).normalize('NFC')).getScores())
  return scores.map(([language, score]) => ({ language, score })).sort((a, b) => b.score - a.score)
}

function malayOrIndonesian(words: readonly string[]): string {
  const count = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length
  return count(INDONESIAN) > count(MALAY) ? 'id' : 'ms'
}
