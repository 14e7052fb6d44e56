import { lemma } from '../lemma.ts'
import { isFunctionWord } from '../lexicon/function-words.ts'
import { PER_ADVERBS, PER_NOUNS, TIME_NOUNS } from '../lexicon/per-words.ts'
import type { Token } from '../model/text.ts'
import { isJoiningHyphen } from './word-forms.ts'

/** How far a rate may stand behind its unit: "tonnes of liquefied natural gas a year". */
const REACH = 7

/**
 * What a quantity is per: "a year", "per head", "annually", "each". `null`
 * where nothing says so. `after` is the token behind unit and noun; tokens
 * that `isTaken` (dates) end the search: "a year earlier" is a date.
 *
 * Examples: "128 crowns a share" → `share`, "$5 per tonne" → `tonne`, "$30
 * each" → `each`, "12 deaths per 100,000 people" → `100000 person`.
 */
export function readPer(
  tokens: readonly Token[],
  after: number,
  kind: string,
  isTaken: (index: number) => boolean,
): string | null {
  const direct = readPerAt(tokens, after, kind, isTaken)
  if (direct !== null) return direct
  if (/^(?:worldwide|globally|nationwide|nationally|overall)$/.test(tokens[after]?.lower ?? '')) {
    return readPerAt(tokens, after + 1, kind, isTaken)
  }
  if (tokens[after]?.lower !== 'of' || kind === 'share') return null
  for (let at = after + 1; at < after + REACH; at += 1) {
    const token = tokens[at]
    if (token?.type !== 'word' || isTaken(at)) return null
    const per = readPerAt(tokens, at, kind, isTaken)
    if (per !== null) return per
    if (isFunctionWord(token.lower)) return null
  }
  return null
}

function readPerAt(
  tokens: readonly Token[],
  at: number,
  kind: string,
  isTaken: (index: number) => boolean,
): string | null {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || isTaken(at)) return null
  const adverb = PER_ADVERBS.get(token.lower)
  if (adverb !== undefined) return adverb
  if (token.lower === 'p.a.') return 'year'
  if ((token.lower === 'each' || token.lower === 'apiece') && !TIME_NOUNS.has(next?.lower ?? '')) {
    return kind === 'money' || kind === 'mass' || token.lower === 'apiece' ? 'each' : null
  }
  if (!next || isTaken(at + 1)) return null
  if (token.lower === 'per') return afterPer(tokens, at + 1)
  if (token.text === '/' && next.type === 'word') return PER_NOUNS.has(lemma(next.lower)) ? lemma(next.lower) : null
  if (token.lower === 'each' || token.lower === 'every') return TIME_NOUNS.has(next.lower) ? next.lower : null
  if (token.lower === 'for' && (next.lower === 'each' || next.lower === 'every')) return afterEach(tokens, at + 2)
  if (isJoiningHyphen(tokens, at) && next.lower === 'a' && kind === 'money') return afterHyphens(tokens, at + 2)
  if (token.lower === 'a' || token.lower === 'an') return afterArticle(tokens, at + 1, kind)
  return null
}

/** "for each vote", "for every extra 100,000 people". */
function afterEach(tokens: readonly Token[], at: number): string | null {
  return /^(?:additional|extra|further|new)$/.test(tokens[at]?.lower ?? '')
    ? afterPer(tokens, at + 1)
    : afterPer(tokens, at)
}

/** "$25-a-plate": the noun behind the second hyphen. */
function afterHyphens(tokens: readonly Token[], at: number): string | null {
  return isJoiningHyphen(tokens, at) ? nounAt(tokens, at + 1) : null
}

function nounAt(tokens: readonly Token[], at: number): string | null {
  const noun = tokens[at]
  return noun?.type === 'word' && !isFunctionWord(noun.lower) ? lemma(noun.lower) : null
}

function afterPer(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at]
  if (token?.lower === 'cent') return null
  if (token?.lower === 'capita') return 'head'
  if (token?.type !== 'number') return nounAt(tokens, at)
  const noun = nounAt(tokens, at + 1)
  const figure = token.text.replaceAll(',', '')
  return noun === null
    ? null
    : `${noun === 'million' ? '1000000' : figure} ${noun === 'million' ? (nounAt(tokens, at + 2) ?? 'person') : noun}`
}

/** "a year" but not "a year earlier"; "a share" only of money, since "a" opens other phrases. */
function afterArticle(tokens: readonly Token[], at: number, kind: string): string | null {
  const noun = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]?.lower ?? ''
  if (/^(?:earlier|ago|before|later|after|since|old)$/.test(next)) return null
  if (TIME_NOUNS.has(noun)) return noun
  if (!PER_NOUNS.has(noun) || kind === 'share') return null
  return kind === 'money' || kind === 'mass' || kind === 'volume' || noun === 'head' ? noun : null
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
