import { lazy } from '../lazy.ts'
import { PRONOUNS } from '../lexicon/function-words.ts'
import type { Attribution, StatementClaim, Step } from '../model/claim.ts'
import type { Proposition } from '../model/proposition.ts'
import type { SayingReading, SentenceReading } from '../model/reading.ts'
import type { Span } from '../model/text.ts'
import { byCodeUnits } from '../order.ts'
import { indexCalledBodies } from './called-bodies.ts'
import { indexGenders } from './genders.ts'
import { indexOfficeHolders, isPersonal } from './office-holders.ts'
import { peopleMeant } from './people-meant.ts'
import { pluralsIn, propositionOf, wordsIn } from './proposition.ts'
import type { ReadArticle } from './read-article.ts'
import { sayingModality } from './saying-modality.ts'
import { type Known, nameSource } from './source-names.ts'
import { type SpokenOf, withSpokenOf } from './spoken-of.ts'
import { spanOf } from './token-span.ts'
import { toldClaim } from './told-claim.ts'

/** Telling words from which what an article says in its own voice is worth holding against another. */
const TELLING = { asserts: 3, denies: 2 } as const

/** Words from which a quotation is known again. */
const VERBATIM = 4

/**
 * Makes the claims of the statements of one article, in order of the text: of
 * each clause at most one.
 *
 * Who speaks and what was said last is carried from sentence to sentence, so
 * that "he", "the company" and "denied this" are resolved; a headline says
 * nothing.
 */
export function makeStatementClaims(read: ReadArticle): readonly StatementClaim[] {
  const { article, readings, names } = read
  const holders = indexOfficeHolders(article, readings, names)
  const telling: Telling = {
    ...read,
    holders,
    genderOf: indexGenders(readings, names, holders),
    called: indexCalledBodies(readings, names, holders),
    thread: { people: [], bodies: [], last: null, said: () => null },
  }
  return readings.flatMap((reading, sentence) =>
    reading.analysed.sentence.heading ? [] : claimsOf(reading, sentence, telling),
  )
}

interface Telling extends ReadArticle, Known {
  readonly thread: Thread
}

/** What a clause may lean on. */
interface Leaned extends Proposition {
  /** The words of its subject. */
  readonly about: readonly string[]
  /** Its plural nouns, that "they" may stand for. */
  readonly plurals: readonly string[]
}

/** What the article has said so far; changed as its sentences are read. */
interface Thread {
  people: SpokenOf['people']
  bodies: SpokenOf['bodies']
  /** Whoever spoke last, and in which sentence. */
  last: { readonly speaker: string; readonly sentence: number } | null
  /** What the sentence before, or the clause before, says, and the words of its subject. */
  said: () => Leaned | null
}

/** A quotation that stands alone is of who spoke so many sentences before. */
const NEAR = 2

function lastSpeaker({ last }: Thread, sentence: number): string | null {
  return last && sentence - last.sentence <= NEAR ? last.speaker : null
}

function claimsOf(reading: SentenceReading, sentence: number, telling: Telling): readonly StatementClaim[] {
  const { names, thread } = telling
  const claims: StatementClaim[] = []
  const sources = sourcesIn(reading, sentence, telling)
  const speakers: string[] = []
  for (const [index, saying] of reading.sayings.entries()) {
    const speaker = sources[index] ?? null
    const isNobody = speaker === null ? saying.voice !== 'own' : PRONOUNS.has(speaker)
    if (speaker !== null && !isNobody) {
      thread.last = { speaker, sentence }
      speakers.push(speaker)
    }
    if (isNobody || carries(reading.sayings, index)) continue
    const claim = claimOf(reading, index, sources, telling)
    if (!claim || claims.some(({ id }) => id === claim.id)) continue
    claims.push(claim)
    thread.said = saidBy(claim, reading, saying, telling)
  }
  remember(reading, speakers, telling)
  if (claims.length === 0) {
    thread.said = lazy(() => {
      const said = propositionOf(telling.article, reading.analysed, wholeOf(reading), names)
      const about = said.words.filter((word) => word !== said.predicate)
      return { ...said, about, plurals: pluralsIn(reading.analysed, [0, reading.analysed.tags.length - 1]) }
    })
  }
  return claims
}

/** Keeps in mind who spoke in a sentence, the last first, and who else is named there. */
function remember({ analysed }: SentenceReading, speakers: readonly string[], telling: Telling): void {
  const { names, holders, called, thread } = telling
  const named = analysed.names.map(({ text }) => names.canonical(text))
  const spoken = [...speakers.toReversed(), ...named]
  if (spoken.length === 0) return
  const isPerson = (name: string) => isPersonal(name, holders)
  thread.people = withSpokenOf(thread.people, spoken.filter(isPerson))
  const isBody = (name: string) => !isPerson(name) && (speakers.includes(name) || called.speaks(name))
  thread.bodies = withSpokenOf(thread.bodies, spoken.filter(isBody))
}

/** Who goes on speaking: whoever spoke last; where "I" do, the last person. */
function speakerOn(
  { analysed }: SentenceReading,
  [first]: readonly [number, number],
  sentence: number,
  { thread, holders }: Telling,
): string | null {
  const last = lastSpeaker(thread, sentence)
  if (last === null || analysed.sentence.tokens[first]?.lower !== 'i' || isPersonal(last, holders)) return last
  return thread.people[0] ?? null
}

/** Who says each thing in a sentence: first those in nobody's mouth, as the others may mean one of them by "we". */
function sourcesIn(reading: SentenceReading, sentence: number, telling: Telling): readonly (string | null)[] {
  const { thread, holders } = telling
  const { sayings } = reading
  const sources: (string | null)[] = sayings.map(() => null)
  let { people, bodies } = thread
  for (const isInside of [false, true]) {
    for (const [index, { source, voice, within, content }] of sayings.entries()) {
      if ((within !== null) !== isInside) continue
      const self = within === null ? null : (sources[within] ?? null)
      const name = source && nameSource(reading, source, telling, { people, bodies, self, content })
      sources[index] = voice === 'speaker' ? speakerOn(reading, content, sentence, telling) : name
      if (!name || PRONOUNS.has(name)) continue
      if (isPersonal(name, holders)) people = withSpokenOf(people, [name])
      else bodies = withSpokenOf(bodies, [name])
    }
  }
  return sources
}

/** What a claim says, for the next clause to lean on. */
function saidBy(
  { statement }: StatementClaim,
  reading: SentenceReading,
  { subject, content }: SayingReading,
  telling: Telling,
): Thread['said'] {
  const about = aboutIn(reading, subject, telling)
  return () => ({ ...statement.proposition, about, plurals: pluralsIn(reading.analysed, [0, content[1]]) })
}

/** The words of a subject, for an "it" of the next clause. */
function aboutIn(
  { analysed }: SentenceReading,
  subject: SayingReading['subject'],
  { names, thread }: Telling,
): readonly string[] {
  const own = subject ? wordsIn(analysed, subject, names) : []
  const isPointing = subject !== null && POINTING.has(analysed.sentence.tokens[subject[0]]?.lower ?? '')
  return own.length === 0 && isPointing ? (thread.said()?.about ?? []) : own
}

/** Pronouns that take up what was spoken of, and nobody. */
const POINTING: ReadonlySet<string> = new Set(['it', 'this', 'that', 'they', 'these', 'those', 'which'])

/** A sentence that holds no statement says something too, that the next may deny. */
function wholeOf({ analysed }: SentenceReading): Parameters<typeof propositionOf>[2] {
  const verb = analysed.tags.indexOf('verb')
  const content = [0, analysed.tags.length - 1] as const
  return { content, verb: verb === -1 ? null : verb, subject: null, negated: false, lemma: '' }
}

/** "The ministry said the firm had denied …": says nothing but that another says it. */
function carries(sayings: readonly SayingReading[], index: number): boolean {
  const verb = sayings[index]?.verb ?? null
  return sayings.some(({ within, at, content }) => {
    if (within !== index || verb === null) return false
    return (at[0] <= verb && verb <= at[1]) || (content[0] <= verb && verb <= content[1])
  })
}

function claimOf(
  reading: SentenceReading,
  index: number,
  sources: readonly (string | null)[],
  telling: Telling,
): StatementClaim | null {
  const { article, names, thread } = telling
  const { analysed, sayings } = reading
  const saying = sayings[index]
  if (!saying) return null
  const source = sources[index] ?? null
  const own = withPeople(reading, saying, source, propositionOf(article, analysed, saying, names), telling)
  const whole = saying.leans === 'all' ? thread.said() : null
  const proposition = whole
    ? propositionIn(whole)
    : leaning({ leans: saying.leans, isPlural: isPlural(analysed, saying) }, own, source, telling)
  if (proposition.words.length < (saying.voice === 'own' ? TELLING[saying.stance] : 1)) return null
  const denies = (saying.stance === 'denies') !== (whole !== null && saying.negated)
  // "No price was fixed. The firm denied this.": whether it is the saying or the fixing that is denied, nobody can tell.
  if (denies && whole?.polarity === 'negative') return null
  const stance = denies ? 'denies' : 'asserts'
  const [cueSpan, contentSpan] = [spanOf(analysed, saying.at), spanOf(analysed, saying.content)]
  const sourceSpan = saying.source ? spanOf(analysed, saying.source) : cueSpan
  const attribution = attributionOf(sayings, index, sources, stance)
  const polarity = denies === (proposition.polarity === 'negative') ? 'positive' : 'negative'
  const base = toldClaim(article, analysed, 'statement', around([sourceSpan, cueSpan, contentSpan]), {
    entities: [...new Set([...(source === null ? [] : [source]), ...proposition.subjects])],
    owners: source === null ? proposition.subjects : [source],
    period: null,
    attribution,
    modality: { ...sayingModality(analysed, saying), polarity },
    context: proposition.words,
    derivation: stepsOf(saying, attribution, proposition, { sourceSpan, cueSpan, contentSpan }),
  })
  const content = article.text.slice(contentSpan.start, contentSpan.end)
  return {
    ...base,
    kind: 'statement',
    statement: { source, stance, content, verbatim: verbatim(reading, saying), proposition },
  }
}

/** With the names of those whom "he" or "him" stands for, but for the source itself. */
function withPeople(
  { analysed }: SentenceReading,
  { content, subject }: SayingReading,
  source: string | null,
  own: Proposition,
  telling: Telling,
): Proposition {
  const people = peopleMeant(analysed, content, source, telling, telling.thread.people)
  if (people.length === 0) return own
  const subjects = people.filter(({ token }) => token === subject?.[0]).map(({ name }) => name)
  const words = people.map(({ name }) => name.toLowerCase())
  return {
    ...own,
    subjects: [...new Set([...own.subjects, ...subjects])],
    words: [...new Set([...own.words, ...words])].sort(byCodeUnits),
  }
}

function propositionIn({ about, plurals, ...proposition }: Leaned): Proposition {
  return proposition
}

/**
 * With what it takes from the sentence before: "says it is agreed" what "it"
 * was, "found none" of what. An institution's "it" is itself.
 */
function leaning(
  { leans, isPlural }: Pick<SayingReading, 'leans'> & { readonly isPlural: boolean },
  own: Proposition,
  source: string | null,
  { holders, thread }: Telling,
): Proposition {
  const said = leans === null || source === null ? null : thread.said()
  if (said === null || source === null) return own
  if (leans === 'subject' && !isPersonal(source, holders)) return own
  const [subjects, taken] =
    leans === 'subject'
      ? [said.subjects, isPlural ? said.plurals : said.about]
      : [own.subjects, said.words.filter((word) => word !== said.predicate)]
  return { ...own, subjects, words: [...new Set([...own.words, ...taken])].sort(byCodeUnits) }
}

function isPlural({ sentence }: SentenceReading['analysed'], { subject }: SayingReading): boolean {
  return subject !== null && PLURAL_PRONOUNS.has(sentence.tokens[subject[0]]?.lower ?? '')
}

const PLURAL_PRONOUNS: ReadonlySet<string> = new Set(['they', 'these', 'those'])

/** Outermost first; none for the article's own voice. */
function attributionOf(
  sayings: readonly SayingReading[],
  index: number,
  sources: readonly (string | null)[],
  stance: Attribution['stance'],
): readonly Attribution[] {
  const saying = sayings[index]
  const source = sources[index]
  if (!saying || !source) return []
  const outer = saying.within === null ? undefined : sayings[saying.within]
  const before = outer && saying.within !== null ? sources[saying.within] : null
  const cue = saying.cue === '' ? 'quoted' : saying.cue
  return [
    ...(outer && before && before !== source && !PRONOUNS.has(before)
      ? [{ source: before, cue: outer.cue, stance: outer.stance }]
      : []),
    { source, cue, stance },
  ]
}

function stepsOf(
  saying: SayingReading,
  attribution: readonly Attribution[],
  { words, polarity }: Proposition,
  spans: { readonly sourceSpan: Span; readonly cueSpan: Span; readonly contentSpan: Span },
): readonly Step[] {
  const said = {
    part: 'statement',
    by: 'normalize/proposition',
    made: `${polarity}: ${words.join(' ')}`,
    span: spans.contentSpan,
  } as const
  const teller = attribution.at(-1)
  if (!teller) return [said]
  const by = saying.source === null ? null : spans.sourceSpan
  return [
    { part: 'attribution', by: 'normalize/source-names', made: teller.source, span: by },
    { part: 'attribution', by: 'extract/cues', made: `${teller.cue}, ${teller.stance}`, span: spans.cueSpan },
    said,
  ]
}

/** The words of the quotation, or quotations, in what is said. */
function verbatim({ analysed }: SentenceReading, { content }: SayingReading): readonly string[] {
  const { tokens, quotations } = analysed.sentence
  const words = tokens
    .slice(content[0], content[1] + 1)
    .filter(({ type }) => type === 'word' || type === 'number')
    .filter(({ start, end }) => quotations.some((quoted) => quoted.start <= start && end <= quoted.end))
    .map(({ lower }) => lower)
  return words.length < VERBATIM ? [] : words
}

/** The stretch that holds all of them. */
function around(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}
