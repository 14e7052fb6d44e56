import { lazy } from '../lazy.ts'
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../lexicon/function-words.ts'
import type { Token } from '../model/text.ts'
import { isCapitalAt, scanTokens } from './tokens.ts'

/** Cuts tokens in two where a space was lost between them. */
export type SpaceFinder = (tokens: readonly Token[]) => readonly Token[]

const MID_WORD_CAPITAL = /\p{Ll}\p{Lu}/u
const SHORTEST = 2

/**
 * Finds the spaces that a page lost between two words, as happens where links
 * and emphasis are stripped: "RussiaWang said", "Dmitry PeskovHe said".
 *
 * A capital inside a word ends one where both halves are words of the article,
 * or the second is a small word ("He", "The"): "McDonald" and "YouTube" stay
 * whole. An article that lost one space this way has lost others: there a word
 * that it has once is cut before a small word too, where the first half is a
 * word of it ("partiesin") or a surname behind another name ("Wang Yiand").
 * Offsets stay those of the text; the second half is not `spaced`. O(n).
 */
export function findLostSpaces(text: string): SpaceFinder {
  if (!MID_WORD_CAPITAL.test(text)) return (tokens) => tokens
  const words = lazy(() => countWords(text))
  const isGlued = lazy(() => [...words().keys()].some((word) => capitalCut(word, words()) > 0))
  return (tokens) => {
    if (!tokens.some(({ type, text: word }) => type === 'word' && word.length > SHORTEST * 2) || !isGlued())
      return tokens
    return tokens.flatMap((token, index) => {
      const cut = token.type === 'word' ? cutOf(token, tokens[index - 1], words()) : 0
      return cut > 0 ? halves(token, cut) : [token]
    })
  }
}

type Words = ReadonlyMap<string, number>

function countWords(text: string): Words {
  const times = new Map<string, number>()
  scanTokens(text, 0, text.length, (type, start, end) => {
    if (type !== 'word') return
    const word = text.slice(start, end)
    times.set(word, (times.get(word) ?? 0) + 1)
  })
  return times
}

function cutOf(token: Token, before: Token | undefined, words: Words): number {
  return capitalCut(token.text, words) || smallWordCut(token, before, words)
}

/** Offset of the capital that begins the second of two words; 0 for none. */
function capitalCut(word: string, words: Words): number {
  for (let at = SHORTEST; at + 1 < word.length; at += 1) {
    if (!isCapitalAt(word, at) || isCapitalAt(word, at - 1)) continue
    const [first, second] = [word.slice(0, at), word.slice(at)]
    if (SMALL_WORDS.has(second.toLowerCase()) || (words.has(first) && words.has(second))) return at
  }
  return 0
}

function smallWordCut({ text }: Token, before: Token | undefined, words: Words): number {
  if ((words.get(text) ?? 0) > 1) return 0
  for (const length of SMALL_LENGTHS) {
    const at = text.length - length
    if (at < SHORTEST || !JOINING_WORDS.has(text.slice(at))) continue
    const isSurname =
      text.endsWith('and') && isCapitalAt(text, 0) && before !== undefined && isCapitalAt(before.text, 0)
    if (words.has(text.slice(0, at)) || isSurname) return at
  }
  return 0
}

function halves(token: Token, at: number): readonly Token[] {
  const { start, end, text, lower } = token
  const cut = start + at
  return [
    { ...token, end: cut, text: text.slice(0, at), lower: lower.slice(0, at) },
    { ...token, start: cut, end, text: text.slice(at), lower: lower.slice(at), spaced: false },
  ]
}

/** Words that begin a sentence or clause behind a lost space: "PeskovHe". */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  [...PRONOUNS, ...DETERMINERS, ...PREPOSITIONS, ...CONJUNCTIONS].filter((word) => word.length >= SHORTEST),
)

/** Small words that a word is glued to: "partiesin", "Chinaon". */
const JOINING_WORDS: ReadonlySet<string> = new Set(['in', 'on', 'of', 'to', 'and', 'for', 'with', 'from', 'by', 'at'])
const SMALL_LENGTHS = [4, 3, 2]
