import { lazy } from '../lazy.ts'
import { AUXILIARIES, isClosedClassWord } from '../lexicon/function-words.ts'
import type { OpeningWords, Sentence, TokenType } from '../model/text.ts'
import { isCapitalAt, lowered, nextToken, scanTokens } from './tokens.ts'

/**
 * Reads how an article writes, elsewhere, the words that open its sentences;
 * headings are left out, as they capitalise what they like. Made when first
 * asked for, in one pass without a copy of the text: O(n).
 *
 * Example: with "Calder won. They met Calder." the word `calder` is `inside`;
 * with "Talks failed. New talks began." `talks` is `small`.
 */
export function readOpeningWords(text: string, sentences: readonly Sentence[]): OpeningWords {
  const words = lazy(() => collect(text, sentences))
  return {
    get inside() {
      return words().inside
    },
    get small() {
      return words().small
    },
  }
}

function collect(text: string, sentences: readonly Sentence[]): OpeningWords {
  const openers = findOpeners(text, sentences)
  const mayOpen = shapesOf(openers)
  const inside = new Set<string>()
  const small = new Set<string>()
  /** Openers with a second capital right behind them. */
  const paired = new Set<string>()
  let index = 0
  let afterWord = false
  let opener: string | null = null
  const visit = (type: TokenType, start: number, end: number) => {
    const isWord = type === 'word'
    const isCapital = isWord && isCapitalAt(text, start)
    if (index === 1 && isCapital && opener !== null) paired.add(opener)
    const lower = isWord && mayOpen(text, start, end) ? lowered(text.slice(start, end)) : ''
    if (openers.has(lower)) {
      if (!isCapital) small.add(lower)
      else if (index === 0) opener = lower
      else if (index > 1 && afterWord) inside.add(lower)
    }
    index += 1
    afterWord = isWord
  }
  for (const { span, heading } of sentences) {
    if (heading) continue
    index = 0
    afterWord = false
    opener = null
    scanTokens(text, span.start, span.end, visit)
  }
  for (const lower of paired) if (!small.has(lower)) inside.add(lower)
  return { inside, small }
}

/**
 * The capitalised words that open a sentence, or stand behind its opening mark;
 * words of closed classes are no names.
 */
function findOpeners(text: string, sentences: readonly Sentence[]): ReadonlySet<string> {
  const openers = new Set<string>()
  for (const { span } of sentences) {
    const first = nextToken(text, span.start, span.end)
    const second = first?.type === 'punctuation' ? nextToken(text, first.end, span.end) : null
    for (const token of [first, second]) {
      if (token?.type !== 'word' || !isCapitalAt(text, token.start)) continue
      if (!isClosedClassWord(token.lower) && !AUXILIARIES.has(token.lower)) openers.add(token.lower)
    }
  }
  return openers
}

const LONGEST = 31

/** A quick look at first letter and length, so that most words are not copied to be looked up. */
function shapesOf(words: ReadonlySet<string>): (text: string, start: number, end: number) => boolean {
  const shapes = new Uint8Array(32 * (LONGEST + 1))
  const shape = (code: number, length: number) => (code & 31) * (LONGEST + 1) + Math.min(length, LONGEST)
  for (const word of words) shapes[shape(word.charCodeAt(0), word.length)] = 1
  return (text, start, end) => {
    const code = text.charCodeAt(start)
    return code >= 128 || shapes[shape(code, end - start)] === 1
  }
}
