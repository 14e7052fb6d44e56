import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts'
import { COUNTRIES } from '../lexicon/countries.ts'
import { INSTITUTION_WORDS } from '../lexicon/institutions.ts'
import type { QuantityClaim, ToldClaim } from '../model/claim.ts'
import type { Article } from '../model/text.ts'
import { byCodeUnits } from '../order.ts'
import { isVariant } from './names.ts'
import { digitsOf } from './wording.ts'

/** What an article is about, as far as its names and its figures tell. */
export interface Topic {
  /** Words of names, in lower case. */
  readonly names: ReadonlySet<string>
  /** Words that open a sentence, in lower case: any of them may be a name. */
  readonly opening: ReadonlySet<string>
  /** Those it has most often, the most frequent first. */
  readonly salient: readonly string[]
  /** Those of its first sentences, where the news stands. */
  readonly lead: ReadonlySet<string>
  /** Those of the lead that stand behind "in", "near" and the like. */
  readonly places: ReadonlySet<string>
  /**
   * Months of the full dates in its lead, counted from the year 0: "17 Aug 2014" is 24175; with
   * them the month it was published in, since a lead may date what was long before.
   */
  readonly months: ReadonlySet<number>
  /** Senses of the telling words around its figures. */
  readonly words: ReadonlySet<string>
  /** Figures that two articles hardly share by chance, with kind and unit. */
  readonly values: ReadonlySet<string>
  /** Senses of the telling words of its events and statements. */
  readonly told: ReadonlySet<string>
}

/** How far the lead of an article reaches, in characters of its own reporting. */
const LEAD = 700

/**
 * What speaks for one event, in steps: telling figures that both have, whatever
 * they call them; names that both have and how alike the words around their
 * figures are, the fewer names the more alike. Measured on 16 written events
 * and 11 real ones: of pairs on one event 95 in 100 are at least 0.11 alike
 * and share a name, of others 5 in 100.
 */
const SHARED_VALUES = 2
const ALIKE = { withoutName: 0.25, withName: 0.15, inLead: 0.1, withNames: 0.05 }
/**
 * Articles with so many names of which they share none are on two events,
 * however alike they are told. Those with fewer must tell of one act at least:
 * the price lists of two shops are as alike as can be.
 */
const MANY_NAMES = 3
/** From so many shared names, or so alike, two articles may open in different places. */
const SURE_NAMES = 4
const SURELY_ALIKE = 0.2
/** Articles that say less than this may be about anything. */
const FEW_NAMES = 2
const FEW_WORDS = 8
/** In an article of fewer words a name may well stand at the head of a sentence alone. */
const SHORT = 12
/** What two articles have in common in the words around their figures and in those of what they tell beside, added up. */
const ALIKE_ALL_TOLD = 0.15
/** What an article tells beside figures is worth asking of from so many words. */
const SOME_WORDS = 3

/**
 * Whether two articles may be about one thing. They share names and words, or
 * telling figures; or one says too little to tell. Articles that open in two
 * places, neither of which the other names, are about two events.
 */
export function isSameTopic(a: Topic, b: Topic): boolean {
  if (saysLittle(a) || saysLittle(b)) return (saysLittle(a) && saysLittle(b)) || shareAWord(a, b)
  if (areApartInTime(a.months, b.months)) return false
  const values = countShared(a.values, b.values)
  const names = countShared(a.names, b.names)
  if (values >= SHARED_VALUES && (names > 0 || fewestNames(a, b) === 0)) return true
  const alike = cosine(a.words, b.words)
  if (values === 0 && tellsMuch(a) && tellsMuch(b) && alike + cosine(a.told, b.told) < ALIKE_ALL_TOLD) return false
  if (openApart(a, b) && names < SURE_NAMES && alike < SURELY_ALIKE) return false
  if (names === 0 && !openWithAName(a, b)) {
    return fewestNames(a, b) < MANY_NAMES && alike >= ALIKE.withoutName && countShared(a.told, b.told) > 0
  }
  const inLead = countShared(a.lead, b.names) + countShared(b.lead, a.names) > 0
  if (names > 1 && inLead) return alike >= ALIKE.withNames
  return alike >= (values > 0 ? ALIKE.withNames : inLead ? ALIKE.inLead : ALIKE.withName)
}

/** From so much alike in what they tell, two articles that share names, or one name, may be about one thing. */
const TOLD_ALIKE = { withName: 0.25, withNames: 0.1 }

/**
 * Whether two articles may be about one thing for what they tell beside
 * figures: as `isSameTopic` has it, or they share names, one of them in a lead,
 * and words of their events and statements. Of one that tells little a shared
 * name or as many words are enough.
 */
export function isToldOnOneTopic(a: Topic, b: Topic): boolean {
  if (isSameTopic(a, b)) return true
  if (areApartInTime(a.months, b.months)) return false
  const names = countShared(a.names, b.names)
  const inLead = countShared(a.lead, b.names) + countShared(b.lead, a.names) > 0
  const alike = cosine(a.told, b.told)
  if (tellsLittle(a) || tellsLittle(b)) return names > 0 || alike >= TOLD_ALIKE.withName
  return inLead && alike >= (names > 1 ? TOLD_ALIKE.withNames : TOLD_ALIKE.withName)
}

function tellsLittle({ words, told }: Topic): boolean {
  return words.size + told.size < FEW_WORDS
}

function saysLittle({ names, words }: Topic): boolean {
  return names.size < FEW_NAMES && words.size < FEW_WORDS
}

/** Of two of which one is short, whether a name of one opens a sentence of the other: "Brackwell's chief executive". */
function openWithAName(a: Topic, b: Topic): boolean {
  if (Math.min(a.words.size + a.told.size, b.words.size + b.told.size) >= SHORT) return false
  return countShared(a.opening, b.names) + countShared(b.opening, a.names) > 0
}

function fewestNames(a: Topic, b: Topic): number {
  return Math.min(a.names.size, b.names.size)
}

function tellsMuch({ words, told }: Topic): boolean {
  return words.size > 0 && told.size >= SOME_WORDS
}

/** Of two of which one says little, whether anything speaks for their being about one thing. */
function shareAWord(a: Topic, b: Topic): boolean {
  return countShared(a.names, b.names) > 0 || countShared(a.words, b.words) > 0
}

/** Whether both date their news in full, and no date of one is within a month of one of the other. */
function areApartInTime(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  if (a.size === 0 || b.size === 0) return false
  for (const month of a) for (const other of b) if (Math.abs(month - other) <= 1) return false
  return true
}

const DAY_MONTH = /\b\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} ((?:19|20)\d\d)\b/g
const MONTH_DAY = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2},? ((?:19|20)\d\d)\b/g
const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function monthsIn(lead: string, published: string | null): ReadonlySet<number> {
  const dates = [...lead.matchAll(DAY_MONTH), ...lead.matchAll(MONTH_DAY)]
  const own = published === null ? [] : [12 * Number(published.slice(0, 4)) + Number(published.slice(5, 7)) - 1]
  const months = dates.map(([, month = '', year]) => 12 * Number(year) + MONTH_NAMES.indexOf(month))
  return new Set(months.length === 0 ? [] : [...months, ...own])
}

function openApart(a: Topic, b: Topic): boolean {
  if (a.places.size === 0 || b.places.size === 0) return false
  return !isNamed(a.places, b.names) && !isNamed(b.places, a.names)
}

/** Whether one of the places is among the names, in that spelling or another. */
function isNamed(places: ReadonlySet<string>, names: ReadonlySet<string>): boolean {
  for (const place of places) {
    if (names.has(place)) return true
    for (const name of names) if (isVariant(place, name)) return true
  }
  return false
}

/** Cosine of two sets: what they share over the geometric mean of their sizes. */
function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size === 0 || b.size === 0 ? 0 : countShared(a, b) / Math.sqrt(a.size * b.size)
}

function countShared(a: ReadonlySet<string>, b: { has(name: string): boolean }): number {
  let shared = 0
  for (const value of a) if (b.has(value)) shared += 1
  return shared
}

/** Words that a capital makes no name of an event: days, months, countries, institutions that every country has. */
const COMMON: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...INSTITUTION_WORDS,
  ...COUNTRIES.flatMap(({ name, demonyms, metonyms, aliases }) => [name, ...demonyms, ...metonyms, ...aliases]).flatMap(
    (name) => name.toLowerCase().split(' '),
  ),
])

const NAME = /(?<=(\b(?:in|at|near|off|outside|around) )|[\p{Ll},] )\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}{2,})*/gu

/** A capitalised word behind a full stop or at the head of a line, marks of quotation aside. */
const OPENING = /(?:^|[.!?:]\W{0,3}\s)\W{0,3}(\p{Lu}\p{L}{2,})/gmu

/**
 * The topic of an article: capitalised words inside its sentences, without
 * those excluded from the reporting, and the figures of its claims. Linear in
 * the text.
 */
export function topicOf(article: Article, claims: readonly QuantityClaim[], told: readonly ToldClaim[] = []): Topic {
  const names = new Map<string, number>()
  const lead = new Set<string>()
  const places = new Set<string>()
  let hole = 0
  let excluded = 0
  for (const match of article.text.matchAll(NAME)) {
    while (hole < article.excluded.length && (article.excluded[hole]?.span.end ?? 0) <= match.index) {
      const { span } = article.excluded[hole] ?? { span: { start: 0, end: 0 } }
      excluded += span.end - span.start
      hole += 1
    }
    const span = article.excluded[hole]?.span
    if (span && span.start <= match.index) continue
    for (const name of match[0].toLowerCase().split(' ')) {
      if (COMMON.has(name)) continue
      names.set(name, (names.get(name) ?? 0) + 1)
      if (match.index - excluded > LEAD) continue
      lead.add(name)
      if (match[1] !== undefined) places.add(name)
    }
  }
  return {
    names: new Set(names.keys()),
    opening: new Set([...article.text.matchAll(OPENING)].map(([, word = '']) => word.toLowerCase())),
    salient: salientOf(names),
    lead,
    places,
    months: monthsIn(article.text.slice(0, LEAD), article.published),
    words: new Set(claims.flatMap(({ context }) => context)),
    values: tellingValues(claims),
    told: new Set(told.flatMap(({ context }) => context)),
  }
}

/** Names by which articles on one event find each other. */
const SALIENT = 12

function salientOf(names: ReadonlyMap<string, number>): readonly string[] {
  return [...names]
    .sort(([a, times], [b, others]) => others - times || byCodeUnits(a, b))
    .slice(0, SALIENT)
    .map(([name]) => name)
}

/** Significant digits from which a figure tells of what an article is about. */
const TELLING_DIGITS = 3

function tellingValues(claims: readonly QuantityClaim[]): ReadonlySet<string> {
  return new Set(
    claims
      .filter(({ quantity }) => digitsOf(quantity) >= TELLING_DIGITS)
      .map(({ quantity }) => [quantity.kind, quantity.kind === 'count' ? '' : quantity.unit, quantity.value].join('|')),
  )
}
