import { lazy } from '../lazy.ts'
import type { StatementClaim } from '../model/claim.ts'
import type { Proposition } from '../model/proposition.ts'
import type { SayingReading, SentenceReading } from '../model/reading.ts'
import { byCodeUnits } from '../order.ts'
import { isPersonal } from './office-holders.ts'
import { peopleMeant } from './people-meant.ts'
import { pluralsIn, propositionOf, wordsIn } from './proposition.ts'
import type { Leaned, Telling, Thread } from './saying-thread.ts'

/** What a claim says, for the next clause to lean on. */
export function saidBy(
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
export function saidByNobody(reading: SentenceReading, { article, names }: Telling): Thread['said'] {
  return lazy(() => {
    const said = propositionOf(article, reading.analysed, wholeOf(reading), names)
    const about = said.words.filter((word) => word !== said.predicate)
    return { ...said, about, plurals: pluralsIn(reading.analysed, [0, reading.analysed.tags.length - 1]) }
  })
}

function wholeOf({ analysed }: SentenceReading): Parameters<typeof propositionOf>[2] {
  const verb = analysed.tags.indexOf('verb')
  const content = [0, analysed.tags.length - 1] as const
  return { content, verb: verb === -1 ? null : verb, subject: null, negated: false, lemma: '' }
}

/** With the names of those whom "he" or "him" stands for, but for the source itself. */
export function withPeople(
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

/** What was said before, as a proposition of its own. */
export function propositionIn({ about, plurals, ...proposition }: Leaned): Proposition {
  return proposition
}

/**
 * With what it takes from the sentence before: "says it is agreed" what "it"
 * was, "found none" of what. An institution's "it" is itself.
 */
export function leaning(
  { analysed }: SentenceReading,
  saying: SayingReading,
  own: Proposition,
  source: string | null,
  { holders, thread }: Telling,
): Proposition {
  const { leans } = saying
  const said = leans === null || source === null ? null : thread.said()
  if (said === null || source === null) return own
  if (leans === 'subject' && !isPersonal(source, holders)) return own
  const [subjects, taken] =
    leans === 'subject'
      ? [said.subjects, isPlural(analysed, saying) ? said.plurals : said.about]
      : [own.subjects, said.words.filter((word) => word !== said.predicate)]
  return { ...own, subjects, words: [...new Set([...own.words, ...taken])].sort(byCodeUnits) }
}

function isPlural({ sentence }: SentenceReading['analysed'], { subject }: SayingReading): boolean {
  return subject !== null && PLURAL_PRONOUNS.has(sentence.tokens[subject[0]]?.lower ?? '')
}

const PLURAL_PRONOUNS: ReadonlySet<string> = new Set(['they', 'these', 'those'])
