import { lemma } from '../lemma.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import { PER_ADVERBS, PER_NOUNS, TIME_NOUNS } from '../lexicon/per-words.ts'
import type { Token } from '../model/text.ts'
import { readExponent, readUnitUnder } from './units.ts'
import { isJoiningHyphen } from './word-forms.ts'

/** How far a rate may stand behind its unit: "tonnes of liquefied natural gas a year". */
const REACH = 7

/** What a quantity is per, and the last token that says so. */
export interface PerReading {
  readonly per: string
  readonly last: number
}

type IsTaken = (index: number) => boolean

/**
 * What a quantity is per: "a year", "per head", "annually", "each". `null`
 * where nothing says so. `after` is the token behind unit and noun; tokens
 * that `isTaken` (dates) end the search: "a year earlier" is a date.
 *
 * Examples: "128 crowns a share" → `share`, "$5 a kilo" → `kg`, "$30 each" →
 * `each`, "12 deaths per 100,000 people" → `100000 person`, "20 J/m2 per
 * year" → `m2/year`.
 */
export function readPer(tokens: readonly Token[], after: number, kind: string, isTaken: IsTaken): PerReading | null {
  const at = isJoiningHyphen(tokens, after) ? after + 1 : after
  const direct = readPerAt(tokens, at, kind, isTaken)
  if (direct !== null) return withSecond(tokens, direct, kind, isTaken)
  if (EVERYWHERE.has(tokens[at]?.lower ?? '')) return readPerAt(tokens, at + 1, kind, isTaken)
  if (tokens[at]?.lower !== 'of' || kind === 'share') return null
  for (let index = at + 1; index < at + REACH; index += 1) {
    const token = tokens[index]
    if (token?.type !== 'word' || isTaken(index)) return null
    const per = readPerAt(tokens, index, kind, isTaken)
    if (per !== null) return per
    if (isFunctionWord(token.lower)) return null
  }
  return null
}

const EVERYWHERE: ReadonlySet<string> = new Set(['worldwide', 'globally', 'nationwide', 'nationally', 'overall'])

/** "20 J/m2 per year", "3 kg per person per week": a second rate upon the first. */
function withSecond(tokens: readonly Token[], first: PerReading, kind: string, isTaken: IsTaken): PerReading {
  const word = tokens[first.last + 1]?.lower
  // "per 100,000 people a year" is said as often without the year.
  if (/^\d/.test(first.per)) return first
  if (word !== 'per' && word !== '/' && word !== 'a' && word !== 'every') return first
  const second = readPerAt(tokens, first.last + 1, kind, isTaken)
  return second && TIME_NOUNS.has(second.per) && second.per !== first.per
    ? { per: `${first.per}/${second.per}`, last: second.last }
    : first
}

function readPerAt(tokens: readonly Token[], at: number, kind: string, isTaken: IsTaken): PerReading | null {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || isTaken(at)) return null
  const adverb = PER_ADVERBS.get(token.lower)
  if (adverb !== undefined) return { per: adverb, last: at }
  if (token.lower === 'p.a.') return { per: 'year', last: at }
  if ((token.lower === 'each' || token.lower === 'apiece') && !TIME_NOUNS.has(next?.lower ?? '')) {
    return kind === 'money' || kind === 'mass' || token.lower === 'apiece' ? { per: 'each', last: at } : null
  }
  const behind = isJoiningHyphen(tokens, at + 1) ? at + 2 : at + 1
  if (!next || isTaken(behind)) return null
  if (token.lower === 'per') return afterPer(tokens, behind)
  if (token.text === '/') return afterSlash(tokens, behind)
  if (token.lower === 'each' || token.lower === 'every') return timeAt(tokens, behind)
  if (token.lower === 'for' && (next.lower === 'each' || next.lower === 'every')) return afterEach(tokens, at + 2)
  // "$25-a-plate" needs no noun that prices are quoted for.
  if (token.lower === 'a' && behind === at + 2 && kind === 'money') return nounAt(tokens, behind)
  if (token.lower === 'a' || token.lower === 'an') return afterArticle(tokens, behind, kind)
  return null
}

/** "for each vote", "for every extra 100,000 people". */
function afterEach(tokens: readonly Token[], at: number): PerReading | null {
  return afterPer(tokens, FURTHER.has(tokens[at]?.lower ?? '') ? at + 1 : at)
}

const FURTHER: ReadonlySet<string> = new Set(['additional', 'extra', 'further', 'new'])

function timeAt(tokens: readonly Token[], at: number): PerReading | null {
  const lower = tokens[at]?.lower ?? ''
  return TIME_NOUNS.has(lower) ? { per: lower, last: at } : null
}

/** A unit by its key, so that "a kilo" and "per kilogram" are one; any other noun by its base form. */
function nounAt(tokens: readonly Token[], at: number): PerReading | null {
  const noun = tokens[at]
  if (noun?.type !== 'word') return null
  const unit = readUnitUnder(tokens, at)
  if (unit) {
    const power = readExponent(tokens, unit.last + 1)
    return { per: `${unit.unit}${power?.exponent ?? ''}`, last: power?.last ?? unit.last }
  }
  return isFunctionWord(noun.lower) ? null : { per: lemma(noun.lower), last: at }
}

/** "/kg", "/hour", "/person": a unit or something that prices are quoted for; "and/or" is none. */
function afterSlash(tokens: readonly Token[], at: number): PerReading | null {
  const found = nounAt(tokens, at)
  const isKnown = readUnitUnder(tokens, at) !== null || PER_NOUNS.has(lemma(tokens[at]?.lower ?? ''))
  return isKnown ? found : null
}

function afterPer(tokens: readonly Token[], at: number): PerReading | null {
  const token = tokens[at]
  if (token?.lower === 'cent') return null
  if (token?.lower === 'capita') return { per: 'head', last: at }
  if (token?.type !== 'number') return nounAt(tokens, at)
  const isMillion = tokens[at + 1]?.lower === 'million'
  const noun = nounAt(tokens, isMillion ? at + 2 : at + 1)
  const figure = isMillion ? '1000000' : token.text.replaceAll(',', '')
  if (noun) return { per: `${figure} ${noun.per}`, last: noun.last }
  return isMillion ? { per: `${figure} person`, last: at + 1 } : null
}

const NO_RATE: ReadonlySet<string> = new Set(['earlier', 'ago', 'before', 'later', 'after', 'since', 'old'])

/** "a year" but not "a year earlier"; "a share" only of money, since "a" opens other phrases. */
function afterArticle(tokens: readonly Token[], at: number, kind: string): PerReading | null {
  const noun = tokens[at]?.lower ?? ''
  if (NO_RATE.has(tokens[at + 1]?.lower ?? '')) return null
  if (TIME_NOUNS.has(noun)) return { per: noun, last: at }
  if (!PER_NOUNS.has(noun) || kind === 'share') return null
  return kind === 'money' || kind === 'mass' || kind === 'volume' || noun === 'head' ? nounAt(tokens, at) : null
}

/** "Every month of delay costs $6 million": the rate that opens the clause of a quantity. */
export function readPerBefore(tokens: readonly Token[], first: number): string | null {
  for (let at = first - 1; at >= 0 && first - at < 12; at -= 1) {
    const token = tokens[at]
    if (!token || token.type === 'punctuation') return null
    if (token.lower !== 'each' && token.lower !== 'every') continue
    const opens = at === 0 || tokens[at - 1]?.type === 'punctuation'
    const noun = tokens[at + 1]?.lower ?? ''
    return opens && (TIME_NOUNS.has(noun) || PER_NOUNS.has(noun)) ? noun : null
  }
  return null
}
