import { REPORTING_VERBS } from '../lexicon/speech-acts.ts'
import type { AnalysedSentence } from '../model/reading.ts'
import type { Span } from '../model/text.ts'
import type { Cue } from './cues.ts'
import type { SpokenVerb } from './spoken-verbs.ts'
import { phraseBefore, phraseBehind, subjectOf, type TokenRange } from './subject-phrase.ts'

/** A quotation of fewer words is a turn of phrase, not a statement. */
const FEWEST_WORDS = 4

/**
 * Quotations that no verb of saying holds, and "the union's line: …".
 *
 * Behind a colon they are of whoever the words before it name, behind "answers
 * that" of whoever answers, whatever the tagger made of it; one that makes
 * up or opens its sentence is of whoever spoke before. A phrase quoted in the
 * middle of a sentence is none.
 */
export function loneQuotations(
  analysed: AnalysedSentence,
  groups: readonly SpokenVerb[],
  told: readonly Cue[],
): readonly Cue[] {
  const found: Cue[] = []
  for (const quotation of analysed.sentence.quotations) {
    const content = tokensOf(analysed, quotation)
    if (!content || content[1] - content[0] + 1 < FEWEST_WORDS || !hasVerb(groups, content)) continue
    if (told.some((cue) => cue.content[0] <= content[1] && content[0] <= cue.content[1])) continue
    const cue = loneAt(analysed, groups, told, content)
    if (cue) found.push(cue)
  }
  return found.length > 0 ? found : lineOf(analysed, groups)
}

function loneAt(
  analysed: AnalysedSentence,
  groups: readonly SpokenVerb[],
  told: readonly Cue[],
  content: TokenRange,
): Cue | null {
  const { tokens } = analysed.sentence
  const colon = [content[0] - 1, content[0] - 2].find((index) => tokens[index]?.text === ':')
  if (colon !== undefined) {
    const source = sourceBefore(analysed, groups, told, colon)
    return source ? quotation(source, 'source', content) : null
  }
  const that = tokens[content[0] - 1]?.lower === 'that' ? content[0] - 1 : content[0] - 2
  if (tokens[that]?.lower === 'that' && REPORTING_VERBS.has(analysed.lemmas[that - 1] ?? '')) {
    const source = phraseBefore(analysed, that - 2)
    return source ? quotation(source, 'source', content) : null
  }
  return content[0] <= 1 ? quotation(null, 'speaker', content) : null
}

function quotation(source: TokenRange | null, voice: Cue['voice'], content: TokenRange): Cue {
  return {
    source,
    voice,
    words: '',
    lemma: '',
    stance: 'asserts',
    content,
    at: [content[0], content[0]],
    act: false,
    subject: null,
  }
}

/** Who the words before a colon name: whoever says something there, else the subject of their verb, else they themselves. */
function sourceBefore(
  analysed: AnalysedSentence,
  groups: readonly SpokenVerb[],
  told: readonly Cue[],
  colon: number,
): TokenRange | null {
  const speaker = told.findLast(({ at, source }) => at[1] < colon && source !== null)
  if (speaker) return speaker.source
  return belongingTo(analysed, groups, colon) ?? subjectBefore(analysed, groups, colon)
}

function subjectBefore(analysed: AnalysedSentence, groups: readonly SpokenVerb[], colon: number): TokenRange | null {
  const verb = groups.findLast(({ last, finite }) => last < colon && finite)
  return verb ? subjectOf(analysed, groups, verb) : phraseBefore(analysed, colon - 1)
}

/** "It was Ilse Brandt who set the tone: …", "the best line belongs to Ilse Brandt: …". */
function belongingTo(analysed: AnalysedSentence, groups: readonly SpokenVerb[], colon: number): TokenRange | null {
  const { tags, lemmas, sentence } = analysed
  const verb = groups.find(({ finite }) => finite)
  if (!verb || verb.last >= colon) return null
  const isCleft = verb.bare && sentence.tokens[verb.first - 1]?.lower === 'it' && tags[verb.last + 1] === 'name'
  if (isCleft) return phraseBehind(analysed, verb.last + 1)
  const opener = sentence.tokens[verb.last + 1]?.lower
  const belongs = BELONGING.has(lemmas[verb.verb] ?? '') && (opener === 'to' || opener === 'from')
  const owner = belongs ? phraseBehind(analysed, verb.last + 2) : null
  return owner && tags[owner[1]] === 'name' && owner[1] === colon - 1 ? owner : null
}

/** Verbs by which one says whose words those are that follow. */
const BELONGING: ReadonlySet<string> = new Set(['belong', 'come', 'go'])

function tokensOf({ sentence }: AnalysedSentence, { start, end }: Span): TokenRange | null {
  const first = sentence.tokens.findIndex((token) => token.start >= start)
  const last = sentence.tokens.findLastIndex((token) => token.end <= end)
  return first === -1 || last < first ? null : [first, last]
}

function hasVerb(groups: readonly SpokenVerb[], [first, last]: TokenRange): boolean {
  return groups.some((group) => group.finite && group.first >= first && group.last <= last)
}

/** The "that" of "the line is that …"; -1 where there is none. */
function saysThat({ sentence }: AnalysedSentence, groups: readonly SpokenVerb[]): number {
  const copula = groups.find(({ finite }) => finite)
  if (!copula?.bare || copula.negated || copula.first !== copula.last) return -1
  return sentence.tokens[copula.last + 1]?.lower === 'that' ? copula.last + 1 : -1
}

/** What one calls the thing somebody says: "the ministry's line: …". */
const LINES: ReadonlySet<string> = new Set([
  ...[
    'line',
    'position',
    'answer',
    'reply',
    'response',
    'message',
    'view',
    'version',
    'stance',
    'verdict',
    'promise',
    'claim',
    'argument',
    'case',
    'account',
  ],
])

/** "Astana's line: we have a deal", "the company's line is that he left". */
function lineOf(analysed: AnalysedSentence, groups: readonly SpokenVerb[]): readonly Cue[] {
  const { lemmas, tags, sentence } = analysed
  const mark = sentence.tokens.findIndex(({ text }) => text === ':')
  const colon = mark === -1 ? saysThat(analysed, groups) : mark
  const line = mark === -1 ? colon - 2 : colon - 1
  if (colon < 2 || !LINES.has(lemmas[line] ?? '') || tags[line - 1] !== 'possessive') return []
  const content: TokenRange = [colon + 1, tags.length - 1]
  if (!hasVerb(groups, content)) return []
  let first = line - 2
  while (tags[first - 1] === 'noun' || tags[first - 1] === 'name' || tags[first - 1] === 'determiner') first -= 1
  return [
    { ...quotation([first, line - 2], 'source', content), words: sentence.tokens[line]?.text ?? '', at: [line, colon] },
  ]
}
