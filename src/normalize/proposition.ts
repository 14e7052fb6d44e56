import { lemma as lemmaOf } from '../lemma.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import { HONORIFICS } from '../lexicon/honorifics.ts'
import { JUDGING_VERBS, REFUSING_VERBS } from '../lexicon/speech-acts.ts'
import { senseOf } from '../lexicon/synonyms.ts'
import { VERBS } from '../lexicon/verbs.ts'
import type { Proposition } from '../model/proposition.ts'
import type { AnalysedSentence, SayingReading } from '../model/reading.ts'
import type { Article } from '../model/text.ts'
import { byCodeUnits } from '../order.ts'
import { isTelling } from './context-words.ts'
import type { NameIndex } from './names.ts'
import { normalizeQuantity } from './quantities.ts'

/** What is said of a stretch of a sentence before its words are brought to their senses. */
type Said = Pick<SayingReading, 'content' | 'verb' | 'subject' | 'negated' | 'lemma'>

/** Counts from here on tell one statement from another. */
const TELLING_COUNT = 13

/**
 * What the words of a clause say: the sense of its main verb, or of what "is"
 * or "was judged" leads to, the senses of its telling words, and whether it
 * says of itself that it is not so. Figures stand with their value: "=2500".
 *
 * "Rejected the offer" is not to `accept` it; "unrelated" is not `relate`.
 *
 * Example: "no factory will be shut down" is `close`, of a factory, negative.
 */
export function propositionOf(
  { text }: Pick<Article, 'text'>,
  analysed: AnalysedSentence,
  said: Said,
  names: NameIndex,
): Proposition {
  const { content, subject, negated } = said
  const turn = turningOn(analysed, said)
  const words = new Set(turn.sense === '' ? [] : [turn.sense])
  for (const range of rangesOf(said))
    for (const sense of sensesIn(analysed, range)) if (sense !== turn.denied) words.add(sense)
  const named = analysed.names.filter(({ tokens, text }) => isIn(tokens, said) && !HONORIFICS.has(text.toLowerCase()))
  for (const name of named) words.add(names.canonical(name.text).toLowerCase())
  for (const mention of analysed.quantities) {
    if (mention.tokens[0] < content[0] || mention.tokens[1] > content[1]) continue
    const { kind, value } = normalizeQuantity(mention, text)
    if (kind !== 'count' || value >= TELLING_COUNT) words.add(`=${value}`)
  }
  const subjects = named
    .filter(({ tokens }) => subject !== null && tokens[0] >= subject[0] && tokens[1] <= subject[1])
    .map((name) => names.canonical(name.text))
  const isNegative = negated !== (turn.denied !== null)
  return {
    predicate: turn.sense,
    subjects: [...new Set(subjects)],
    words: [...words].sort(byCodeUnits),
    polarity: isNegative ? 'negative' : 'positive',
  }
}

/** The content, and its subject where that stands outside. */
function rangesOf({ content, subject }: Said): readonly (readonly [number, number])[] {
  return subject !== null && (subject[0] < content[0] || subject[1] > content[1]) ? [subject, content] : [content]
}

function isIn([first, last]: readonly [number, number], said: Said): boolean {
  return rangesOf(said).some(([start, end]) => start <= first && last <= end)
}

/** Senses of the telling words of a stretch of a sentence, and its names in lower case. */
export function wordsIn(
  analysed: AnalysedSentence,
  range: readonly [first: number, last: number],
  names: NameIndex,
): readonly string[] {
  const named = analysed.names.filter(({ tokens }) => range[0] <= tokens[0] && tokens[1] <= range[1])
  return [...sensesIn(analysed, range), ...named.map(({ text }) => names.canonical(text).toLowerCase())]
}

/** How many plural nouns "they" may stand for. */
const PLURALS = 2

/** Senses of the last plural nouns of a stretch of a sentence. */
export function pluralsIn(
  { tags, lemmas, sentence }: AnalysedSentence,
  [first, last]: readonly [first: number, last: number],
): readonly string[] {
  const plurals: string[] = []
  for (let token = last; token >= first && plurals.length < PLURALS; token -= 1) {
    const lemma = lemmas[token] ?? ''
    const lower = sentence.tokens[token]?.lower ?? ''
    if (tags[token] === 'noun' && lower !== lemma && lower.endsWith('s') && isTelling(lemma))
      plurals.push(senseOf(lemma))
  }
  return plurals
}

function* sensesIn({ tags, lemmas }: AnalysedSentence, [first, last]: readonly [number, number]): Generator<string> {
  for (let token = first; token <= last; token += 1) {
    const tag = tags[token]
    const lemma = lemmas[token] ?? ''
    if ((tag === 'noun' || tag === 'verb' || tag === 'quantity') && isTelling(lemma) && !EMPTY.has(lemma))
      yield senseOf(lemma)
  }
}

/** Words that say how something is held to be so, or that it is not. */
const EMPTY: ReadonlySet<string> = new Set([...JUDGING_VERBS, 'none', 'nobody', 'yes', 'nothing'])

interface Turn {
  readonly sense: string
  /** The word of denial that it stands in: "unrelated"; `null` for none. */
  readonly denied: string | null
}

/** How far behind "is" its complement stands, in tokens. */
const COMPLEMENT = 6

/** The word that a clause turns on. */
function turningOn({ tags, lemmas, sentence }: AnalysedSentence, { verb, content, lemma }: Said): Turn {
  if (verb === null) return { sense: senseOf(REFUSING_VERBS[lemma] ?? ''), denied: null }
  const own = lemmas[verb] ?? ''
  if (tags[verb] !== 'auxiliary' && !JUDGING_VERBS.has(own)) return { sense: senseOf(own), denied: null }
  for (let token = verb + 1; token <= Math.min(content[1], verb + COMPLEMENT); token += 1) {
    const lower = sentence.tokens[token]?.lower ?? ''
    const positive = lower.startsWith('un') && lower.endsWith('ed') ? lemmaOf(lower.slice(2)) : ''
    if (VERBS.has(positive)) return { sense: senseOf(positive), denied: senseOf(lemmas[token] ?? '') }
    const isWord = tags[token] === 'noun' || tags[token] === 'verb'
    if (isWord && !isFunctionWord(lemmas[token] ?? '') && !EMPTY.has(lower))
      return { sense: senseOf(lemmas[token] ?? ''), denied: null }
  }
  return { sense: '', denied: null }
}
