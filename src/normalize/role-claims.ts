import { HEADING_VERBS, SHORT_TITLES } from '../lexicon/offices.ts'
import type { RoleClaim, Step } from '../model/claim.ts'
import type { AnalysedSentence, RoleReading, SentenceReading } from '../model/reading.ts'
import type { Office, Role } from '../model/role.ts'
import type { Article } from '../model/text.ts'
import { bodyOf } from './bodies.ts'
import { officeOf } from './offices.ts'
import type { ReadArticle } from './read-article.ts'
import { toldClaim } from './told-claim.ts'

/**
 * Makes the claims of the offices that people hold of one article, in order
 * of the text.
 *
 * A surname stands for the full name that the article has; one in commas that
 * stands for none makes no claim, as it may be a place. Headlines make none.
 */
export function makeRoleClaims(read: ReadArticle): readonly RoleClaim[] {
  const claims: RoleClaim[] = []
  const known = new Map<string, Role>()
  const named = namesWithin(read)
  for (const reading of read.readings) {
    if (reading.analysed.sentence.heading) continue
    const taken = new Set<string>()
    let before: Role | null = null
    for (const told of reading.roles) {
      const found = openedByBody(told, reading, named)
      const role = roleOf(found, reading, read, { known, before })
      if (role === null) continue
      before = role
      known.set(role.holder, role)
      const words = `${found.span.start}-${found.span.end}`
      if (taken.has(words)) continue
      taken.add(words)
      claims.push(claimOf(read.article, reading, found, role))
    }
  }
  return withOthers(claims)
}

/** Single words that are names inside a sentence, where a capital is no mere opening. */
function namesWithin({ readings }: ReadArticle): ReadonlySet<string> {
  const inside = readings.flatMap(({ analysed }) => analysed.names.filter(({ tokens }) => tokens[0] > 0))
  return new Set(inside.map(({ text }) => text).filter((text) => !text.includes(' ')))
}

/** "Brandal mayor Ines Calder" at the start of a sentence, in an article that has Brandal elsewhere: where the office is held. */
function openedByBody(found: RoleReading, { analysed }: SentenceReading, named: ReadonlySet<string>): RoleReading {
  const [opener, next] = analysed.sentence.tokens
  if (found.organisation || !opener || !next || found.office.start !== opener.start) return found
  if (found.office.end <= opener.end || !named.has(opener.text)) return found
  return {
    ...found,
    organisation: { start: opener.start, end: opener.end },
    office: { start: next.start, end: found.office.end },
    words: found.words.filter((word) => word !== opener.lower),
  }
}

/** What was said of people before. */
interface Told {
  readonly known: ReadonlyMap<string, Role>
  /** The last role of the same sentence. */
  readonly before: Role | null
}

function roleOf(
  found: RoleReading,
  { analysed }: SentenceReading,
  { article, names }: ReadArticle,
  { known, before }: Told,
): Role | null {
  const words = (span: { readonly start: number; readonly end: number }) => article.text.slice(span.start, span.end)
  const holder = found.holder ? names.canonical(spaced(words(found.holder))) : (before?.holder ?? null)
  if (holder === null || (!holder.includes(' ') && (!isTitled(found) || RANKS.has(found.noun)))) return null
  const subject = analysed.names.find(({ text }) => known.has(names.canonical(text)))
  const other = before ?? (subject ? known.get(names.canonical(subject.text)) : undefined)
  if (found.relation === 'counterpart' && other === undefined) return null
  const elsewhere = found.relation === 'counterpart' ? other : undefined
  return {
    holder,
    role: elsewhere?.role ?? titleOf(words(found.relation === 'above' ? found.span : found.office)),
    organisation: found.organisation && bodyOf(words(found.organisation), names),
    tenure: found.tenure,
    office: elsewhere?.office ?? officeOf(found),
    beside: [],
    sole: !speaksOfThePast(analysed, article),
  }
}

/** "I.Verhoeven" as it is mostly written: "I. Verhoeven". */
function spaced(name: string): string {
  return name.replace(/^(\p{Lu})\.(?=\p{L})/u, '$1. ')
}

/** "In 1998 President Maren signed it": a year before that of the article. */
function speaksOfThePast({ dates }: AnalysedSentence, { published }: Article): boolean {
  const year = Number(published?.slice(0, 4) ?? Number.NaN)
  return dates.some(({ reading }) => 'year' in reading && typeof reading.year === 'number' && reading.year < year)
}

/** An office as written, with shortened titles in full and a verb by its noun: "Gov" is "governor", "heads" "head". */
function titleOf(words: string): string {
  return words
    .split(/\s+/)
    .map((word) => SHORT_TITLES.get(word.toLowerCase().replace(/\.$/, '')) ?? HEADING_VERBS.get(word)?.noun ?? word)
    .join(' ')
}

/** Ranks that open names of companies as well, "General Motors": a single word behind them may be no surname. */
const RANKS: ReadonlySet<string> = new Set(['general', 'major', 'captain', 'master', 'king', 'head', 'manager'])

/** A title right before a name makes a holder of a surname. */
function isTitled({ holder, office, span }: RoleReading): boolean {
  return holder !== null && office.end <= holder.start && span.end === holder.end
}

function claimOf(article: Article, { analysed }: SentenceReading, found: RoleReading, role: Role): RoleClaim {
  const { holder, organisation } = role
  const derivation: Step[] = [
    { part: 'role', by: 'extract/roles', made: `${role.tenure} ${role.role}`, span: found.office },
    { part: 'entity', by: 'normalize/names', made: holder, span: found.holder },
  ]
  if (organisation !== null)
    derivation.push({ part: 'entity', by: 'normalize/bodies', made: organisation, span: found.organisation })
  const said = {
    entities: organisation === null ? [holder] : [holder, organisation],
    owners: [holder],
    period: null,
    attribution: [],
    modality: { certainty: 'certain', polarity: 'positive', actuality: 'actual' },
    context: [],
    derivation,
  } as const
  return { ...toldClaim(article, analysed, 'role', found.span, said), kind: 'role', role }
}

/** So many other offices of a holder are kept. */
const MOST_OTHERS = 8

/** Each claim with what else its article says of its holder and its office. */
function withOthers(claims: readonly RoleClaim[]): readonly RoleClaim[] {
  const offices = new Map<string, Map<string, Office>>()
  const holders = new Map<string, Set<string>>()
  for (const { role } of claims) {
    const held = offices.get(role.holder) ?? new Map<string, Office>()
    offices.set(role.holder, held)
    if (held.size <= MOST_OTHERS) held.set(keyOf(role.office), role.office)
    const key = `${keyOf(role.office)} of ${role.organisation}`
    holders.set(key, (holders.get(key) ?? new Set()).add(role.holder))
  }
  return claims.map((claim) => {
    const { role } = claim
    const own = keyOf(role.office)
    const held = [...(offices.get(role.holder) ?? [])]
    const beside = held.filter(([key]) => key !== own).map(([, office]) => office)
    const sole = role.sole && holders.get(`${own} of ${role.organisation}`)?.size === 1
    return { ...claim, role: { ...role, beside, sole } }
  })
}

function keyOf({ sense, deputy, fields }: Office): string {
  return [sense, deputy, ...fields].join(' ')
}
