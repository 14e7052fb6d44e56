import { lemma } from '../lemma.ts'
import {
  DIRECTED_VERBS,
  DOWN_COMPARATIVES,
  FALL_NOUNS,
  FALL_VERBS,
  INDEX_WORDS,
  PARTICLE_VERBS,
  RISE_NOUNS,
  RISE_VERBS,
  TRANSITIVE_CHANGES,
  UP_COMPARATIVES,
} from '../lexicon/change-words.ts'
import { ADVERBS, BE_FORMS, DETERMINERS } from '../lexicon/function-words.ts'
import { NOUN_LIKE_VERBS, VERBS } from '../lexicon/verbs.ts'
import type { Change } from '../model/quantity.ts'
import type { Token } from '../model/text.ts'
import { isJoiningHyphen, isPluralNoun } from './word-forms.ts'

/** A quantity seen from the words around it. Token indices, inclusive. */
export interface Placed {
  readonly kind: string
  /** First token of the modifier or numeral. */
  readonly first: number
  /** Last token of unit, counted noun or modifier. */
  readonly last: number
}

/** How far behind "by" its verb may stand: "cut emissions from coal plants by 20%". */
const REACH = 10

/**
 * The direction, where the words say that a quantity is the size of a change:
 * "rose 12%", "fell by 8 per cent", "a rise of 12 per cent", "31% fall",
 * "up 4.2 points", "9 per cent more than". `null` for a level reached ("rose
 * to $5 million") or left ("up from 6%").
 */
export function readChange(tokens: readonly Token[], placed: Placed): Change | null {
  return changeBefore(tokens, placed) ?? changeAfter(tokens, placed)
}

function changeBefore(tokens: readonly Token[], { kind, first, last }: Placed): Change | null {
  if (tokens[first - 1]?.text === '+' && !tokens[first]?.spaced && isRelative(kind)) return 'up'
  let at = first - 1
  while (at >= 0 && isSkippable(tokens[at])) at -= 1
  const token = tokens[at]
  if (token?.type !== 'word') return null
  if (token.lower === 'by') {
    // "fell for a second month, by 0.8%"
    const from = tokens[at - 1]?.text === ',' && isRelative(kind) ? at - 2 : at - 1
    return changeEarlier(tokens, from, kind === 'count' ? 3 : REACH)
  }
  if (token.lower === 'of') return nounOf(tokens, at - 1, isRelative(kind)) ?? paceOf(tokens, at - 1)
  if (token.lower === 'up' || token.lower === 'down') return isParticle(tokens[at - 1]) ? null : token.lower
  if (token.lower === 'off')
    return (isRelative(kind) || kind === 'money') && isLevelBefore(tokens[at - 1]) ? 'down' : null
  if (BE_FORMS.has(token.lower)) return isRelative(kind) ? subjectDirection(tokens, at - 1) : null
  if (token.lower === 'more' && isRelative(kind) && hasThan(tokens, last + 1)) return 'up'
  const verb = verbDirection(tokens, at)
  if (verb === null || (isUpTo(tokens, first) && !isRelative(kind))) return null
  if ((kind === 'count' && isIndexMove(tokens, at, last)) || (kind === 'money' && reachesLevel(tokens, last)))
    return verb
  const isTransitive = TRANSITIVE_CHANGES.has(lemma(token.lower))
  const isOfPart = tokens[last + 1]?.lower === 'of' || (isCutVerb(token) && !isPassive(tokens, at))
  if (isTransitive && (!isRelative(kind) || isOfPart)) return null
  return kind === 'count' && !isFreeVerb(token) ? null : verb
}

/** "could rise up to $200 billion": the level it may reach. */
function isUpTo(tokens: readonly Token[], first: number): boolean {
  return tokens[first]?.lower === 'up' && tokens[first + 1]?.lower === 'to'
}

/** Whether "up" or "down" belongs to the verb before it and says nothing of a level: "make up 15%", "shot down 34". */
function isParticle(verb: Token | undefined): boolean {
  if (verb?.type !== 'word') return false
  const base = lemma(verb.lower)
  if (PARTICLE_VERBS.has(base)) return true
  if (!VERBS.has(base) || DIRECTED_VERBS.has(base) || RISE_VERBS.has(base) || FALL_VERBS.has(base)) return false
  return !NOUN_LIKE_VERBS.has(base) || /(?:ed|ing)$/.test(verb.lower)
}

/** "Shares were off 3%", "closed off 12 cents": the level's verb, or a comma. */
function isLevelBefore(token: Token | undefined): boolean {
  return token?.text === ',' || (token?.type === 'word' && DIRECTED_VERBS.has(lemma(token.lower)))
}

/** "The increase is more than 50 per cent": the noun of change that is the subject. */
function subjectDirection(tokens: readonly Token[], at: number): Change | null {
  const [noun, before] = [tokens[at], tokens[at - 1]]
  if (noun?.type !== 'word' || !isSingular(noun)) return null
  return before === undefined ||
    before.type === 'punctuation' ||
    DETERMINERS.has(before.lower) ||
    before.lower.endsWith('ly')
    ? nounDirection(noun)
    : null
}

/** "cut 9% of the staff": without "by", the share of something. */
function isCutVerb(token: Token): boolean {
  return /^(?:cut|reduce|slash|trim|raise|lower|boost|hike)$/.test(lemma(token.lower))
}

/** "Spending was cut 14%": it is what was cut, not a part of something that was. */
function isPassive(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1
  while (ADVERBS.has(tokens[at]?.lower ?? '')) at -= 1
  return BE_FORMS.has(tokens[at]?.lower ?? '')
}

/** "rose 12": the verb cannot govern what is counted. */
function isFreeVerb(token: Token): boolean {
  return /^(?:rise|increase|fall|decrease|decline|climb|jump)$/.test(lemma(token.lower))
}

/**
 * "gained 312 points to 61,275", "lost 45 points, or 0.3%": the points of an
 * index, with its level or its share behind.
 */
function isIndexMove(tokens: readonly Token[], verb: number, last: number): boolean {
  if (!/^points?$/.test(tokens[last]?.lower ?? '')) return false
  if (INDEX_WORDS.has(tokens[verb - 1]?.lower ?? '')) return true
  const [next, after] = [tokens[last + 1], tokens[last + 2]]
  return (
    next?.text === '(' ||
    (next?.text === ',' && after?.lower === 'or') ||
    (/^(?:to|at|or)$/.test(next?.lower ?? '') && after?.type === 'number')
  )
}

/** "dropped 6.5 pence to 98 pence": the level reached stands behind the change. */
function reachesLevel(tokens: readonly Token[], last: number): boolean {
  if (!/^(?:to|at)$/.test(tokens[last + 1]?.lower ?? '')) return false
  const next = tokens[last + 2]
  return next?.type === 'number' || (next?.type === 'symbol' && tokens[last + 3]?.type === 'number')
}

function isRelative(kind: string): boolean {
  return kind === 'share' || kind === 'percentage-point' || kind === 'multiple'
}

function isSkippable(token: Token | undefined): boolean {
  if (token?.type !== 'word') return false
  if (/^(?:up|down|more|less|most|least|earlier|later|ago|there|here|once|today|yesterday)$/.test(token.lower))
    return false
  return (
    token.lower.endsWith('ly') ||
    ADVERBS.has(token.lower) ||
    /^(?:a|an|another|further|back|the|between|whopping|massive|record|full|mere|modest|total|combined|ahead|slightly)$/.test(
      token.lower,
    )
  )
}

/** Direction of the verb at `at`, its particle read with it: "edged down", "went up", "blown out". */
function verbDirection(tokens: readonly Token[], at: number): Change | null {
  const token = tokens[at]
  if (token?.type !== 'word') return null
  const base = lemma(token.lower)
  if (base === 'edge' || base === 'tick' || base === 'inch') return null
  if (FALL_VERBS.has(base)) return 'down'
  return RISE_VERBS.has(base) ? 'up' : null
}

/** The change word whose measure stands behind "by": a verb or particle in the same clause. */
function changeEarlier(tokens: readonly Token[], from: number, reach: number): Change | null {
  for (let at = from; at >= 0 && from - at < reach; at -= 1) {
    const token = tokens[at]
    if (!token || (token.type === 'punctuation' && !isJoiningHyphen(tokens, at))) return null
    if (token.type !== 'word') continue
    if (token.lower === 'up' || token.lower === 'down') return isParticle(tokens[at - 1]) ? null : token.lower
    if (token.lower === 'out' && lemma(tokens[at - 1]?.lower ?? '') === 'blow') return 'up'
    if (UP_COMPARATIVES.has(token.lower) && at === from) return 'up'
    if (DOWN_COMPARATIVES.has(token.lower) && at === from) return 'down'
    const direction = verbDirection(tokens, at) ?? nounDirection(token)
    if (direction !== null) return direction
    if (/^(?:that|which|who|while|and|but|because|after|before|as)$/.test(token.lower) && at < from) return null
  }
  return null
}

function nounDirection(token: Token): Change | null {
  const base = lemma(token.lower)
  if (FALL_NOUNS.has(base)) return 'down'
  return RISE_NOUNS.has(base) ? 'up' : null
}

/** "grew at an annual rate of", "fell at a pace of": the verb before the rate. */
function paceOf(tokens: readonly Token[], noun: number): Change | null {
  if (!/^(?:rate|pace|clip)$/.test(tokens[noun]?.lower ?? '')) return null
  for (let at = noun - 1; at > 0 && noun - at < 6; at -= 1) {
    if (tokens[at]?.type !== 'word') return null
    if (tokens[at]?.lower === 'at') return verbDirection(tokens, at - 1)
  }
  return null
}

/** "a rise of", "an increase in exports of": the noun of change before "of". */
function nounOf(tokens: readonly Token[], from: number, relative: boolean): Change | null {
  const near = tokens[from]
  if (near?.type !== 'word') return null
  // A loss of money is no change of a level; a loss of 30 per cent is.
  const direct = nounDirection(near) ?? (relative && near.lower === 'loss' ? 'down' : null)
  if (direct !== null) return relative || isSingular(near) ? direct : null
  for (let at = from - 1; at > 0 && from - at < 6; at -= 1) {
    const token = tokens[at]
    if (token?.type !== 'word') return null
    if (token.lower !== 'in') continue
    const noun = tokens[at - 1]
    return noun?.type === 'word' && isSingular(noun) ? nounDirection(noun) : null
  }
  return null
}

function isSingular(token: Token): boolean {
  return !isPluralNoun(token)
}

function changeAfter(tokens: readonly Token[], { kind, last }: Placed): Change | null {
  let at = isJoiningHyphen(tokens, last + 1) ? last + 2 : last + 1
  const next = tokens[at]
  if (next?.type !== 'word') return null
  const comparative = UP_COMPARATIVES.has(next.lower) ? 'up' : DOWN_COMPARATIVES.has(next.lower) ? 'down' : null
  if (comparative !== null) return comparesAmount(tokens, kind, at) ? comparative : null
  if (kind === 'count' || kind === 'age' || kind === 'rank' || kind === 'duration') return null
  for (let skipped = 0; skipped < 2 && isChangeAdjective(tokens, at); skipped += 1) at = afterAdjective(tokens, at)
  const noun = tokens[at]
  if (noun?.type !== 'word' || !isSingular(noun) || !nounDirection(noun)) return null
  return /^(?:cut|gain|boost|overrun|spike)$/.test(noun.lower) && kind === 'money' ? null : nounDirection(noun)
}

/** "9 per cent more", "six more than"; not "three more bodies", "up to", "down from" or "below the line". */
function comparesAmount(tokens: readonly Token[], kind: string, at: number): boolean {
  const [word, after] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  if (word === 'up' || word === 'down') return isRelative(kind) && after !== 'to' && after !== 'from'
  if (word === 'above' || word === 'below') return kind === 'share'
  if (word === 'over' || word === 'under') return /^(?:budget|target|estimate|plan)$/.test(after)
  if (isRelative(kind)) return true
  return hasThan(tokens, at + 1)
}

function hasThan(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.lower
  return next === 'than' || (next === 'that' && tokens[at + 1]?.lower === 'in') || tokens[at + 1]?.lower === 'than'
}

function isChangeAdjective(tokens: readonly Token[], at: number): boolean {
  return /^(?:annual|yearly|year|monthly|month|quarterly|further|sharp|overall|average|net|price|pay|wage|tax|rate|sales|profit|month-on-month)$/.test(
    tokens[at]?.lower ?? '',
  )
}

/** Steps over "year-on-year" as one word. */
function afterAdjective(tokens: readonly Token[], at: number): number {
  let next = at + 1
  while (isJoiningHyphen(tokens, next)) next += 2
  return next
}
