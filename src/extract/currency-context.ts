import { CURRENCIES, SHARED_NAMES } from '../kinds/currencies.ts'
import { lazy } from '../lazy.ts'
import { COUNTRIES } from '../lexicon/countries.ts'
import { BARE_DOLLARS, CURRENCY_COUNTRY, LOCAL_CUES } from '../lexicon/currency-cues.ts'
import type { Sentence, Token } from '../model/text.ts'
import { append } from '../multimap.ts'
import { readUnitAfter, readUnitBefore } from './units.ts'
import { indexWords, longestRun, scanWords } from './word-scan.ts'

/** Currency code for each shared word the article shows the meaning of: `{ crown: 'SEK' }`. */
export type CurrencyContext = Readonly<Record<string, string>>

/** A country's mentions, a city or a state of its own counting double: news from there. */
const LOCAL_WEIGHT = 2
const COUNTRY_WEIGHT = 1
/** What a country must weigh before "$" is its dollar. */
const DOLLAR_THRESHOLD = 2

/**
 * Decides once for an article which currency its shared words mean.
 *
 * Policy, in order: a qualified name or a code anywhere in the article
 * ("Swedish crowns", "SEK", "A$") decides, the most frequent where several
 * stand; else the country the article names most among the candidates, where
 * one leads. "$" leaves the American dollar only for the currencies of
 * `BARE_DOLLARS`: where the article writes A$ (or AUD) at least as often as
 * US$, or names one of their countries often enough and the United States
 * never. "pounds" leave sterling only for a qualified name.
 *
 * What stays undecided is absent. O(n).
 */
export function readCurrencyContext(text: string, sentences: readonly Sentence[]): CurrencyContext {
  const explicit = new Map<string, number>()
  const countries = new Map<string, number>()
  for (const sentence of sentences) {
    if (!holdsCue(text, sentence)) continue
    const { tokens } = sentence
    for (let index = 0; index < tokens.length; index += 1) {
      countCurrency(tokens, index, explicit)
      index += countCountry(tokens, index, countries)
    }
  }
  const context: Record<string, string> = {}
  const words = new Set(CURRENCIES.flatMap((currency) => currency.shared))
  for (const word of words) {
    const codes = CURRENCIES.filter((currency) => (currency.shared as readonly string[]).includes(word)).map(
      ({ code }) => code,
    )
    const code =
      word === 'dollar'
        ? dollar(codes, explicit, countries)
        : (leader(codes, explicit) ?? byCountry(word, codes, countries))
    if (code !== null) context[word] = code
  }
  return context
}

const WORD = 1
const CAPITAL = 2

/** One word or sign of everything a currency or a country may be told by. */
const CURRENCY_CUES = lazy(() => {
  const signs = CURRENCIES.flatMap((currency) => currency.signs as readonly string[])
  const names = CURRENCIES.flatMap((currency) => currency.names as readonly string[])
  const words = [...names, ...Object.values(SHARED_NAMES).flat()]
  const countries = [...CUES.values()].flat().map((cue) => cue.words.join(' '))
  const capitals = [
    ...countries,
    ...CURRENCIES.map(({ code }) => code),
    ...signs.filter((sign) => /^[A-Za-z]+$/.test(sign)),
  ]
  const found = (list: readonly string[], bits: number) =>
    list.map(longestRun).flatMap((run) => (run === '' ? [] : [[run, bits] as const]))
  return indexWords(
    [...found(words, WORD), ...found(capitals, CAPITAL)],
    signs.flatMap((sign) =>
      [...sign].filter((letter) => !/[A-Za-z. ]/.test(letter)).map((letter) => [letter, WORD] as const),
    ),
  )
})

/** Names and codes have capitals: "all", "try" and "turkey" are words too. */
function holdsCue(text: string, { span }: Sentence): boolean {
  let holds = false
  scanWords(text, span.start, span.end, CURRENCY_CUES(), (bits, at) => {
    if (bits & WORD || text.charCodeAt(at) <= 90) holds = true
  })
  return holds
}

function dollar(codes: readonly string[], explicit: Counts, countries: Counts): string | null {
  const other = leader(
    codes.filter((code) => code !== 'USD'),
    explicit,
  )
  if (other !== null) return (explicit.get(other) ?? 0) >= (explicit.get('USD') ?? 0) ? other : null
  if (explicit.has('USD') || countries.has(CURRENCY_COUNTRY.USD ?? '')) return null
  const named = BARE_DOLLARS.filter((code) => countries.has(CURRENCY_COUNTRY[code] ?? ''))
  const [only] = named
  if (only === undefined || named.length > 1) return null
  return (countries.get(CURRENCY_COUNTRY[only] ?? '') ?? 0) >= DOLLAR_THRESHOLD ? only : null
}

function byCountry(word: string, codes: readonly string[], countries: Counts): string | null {
  if (word === 'pound' || word === 'won' || word === 'ruble' || word === 'lira') return null
  return leader(codes, new Map(codes.map((code) => [code, countries.get(CURRENCY_COUNTRY[code] ?? '') ?? 0])))
}

type Counts = ReadonlyMap<string, number>

/** The code counted most; `null` when none is counted or two share the lead. */
function leader(codes: readonly string[], counts: Counts): string | null {
  let best: string | null = null
  let most = 0
  let isShared = false
  for (const code of codes) {
    const count = counts.get(code) ?? 0
    if (count === 0 || count < most) continue
    isShared = count === most
    best = code
    most = count
  }
  return isShared ? null : best
}

/** Counts a currency that is named so that only one can be meant. */
function countCurrency(tokens: readonly Token[], index: number, counts: Map<string, number>): void {
  const token = tokens[index]
  if (!token || token.type === 'number' || token.type === 'punctuation') return
  const before = readUnitBefore(tokens, index)
  const unit =
    before ?? (isNationalStart(token) || /^[A-Z]{3}$/.test(token.text) ? readUnitAfter(tokens, index, true) : null)
  if (unit?.kind !== 'money' || unit.shared !== null || !/^[A-Z]{3}$/.test(unit.unit)) return
  counts.set(unit.unit, (counts.get(unit.unit) ?? 0) + 1)
}

const NATIONAL_STARTS: ReadonlySet<string> = new Set(
  CURRENCIES.flatMap(({ national, names }) => [...national, ...names]).map((word) => word.split(' ')[0] ?? ''),
)

function isNationalStart(token: Token): boolean {
  return NATIONAL_STARTS.has(token.lower)
}

interface Cue {
  readonly words: readonly string[]
  readonly country: string
  readonly weight: number
}

const CUES: ReadonlyMap<string, readonly Cue[]> = indexCues()

function indexCues(): ReadonlyMap<string, readonly Cue[]> {
  const cues = new Map<string, Cue[]>()
  const wanted = new Set(Object.values(CURRENCY_COUNTRY))
  const add = (name: string, country: string, weight: number) => {
    const words = name.split(' ')
    append(cues, words[0] ?? '', { words, country, weight })
  }
  for (const [country, names] of Object.entries(LOCAL_CUES)) for (const name of names) add(name, country, LOCAL_WEIGHT)
  for (const { name, demonyms, capital, aliases } of COUNTRIES) {
    if (!wanted.has(name)) continue
    for (const word of [name, ...demonyms, ...aliases]) {
      add(word, name, COUNTRY_WEIGHT)
      add(`${word}s`, name, COUNTRY_WEIGHT)
    }
    if (capital !== null) add(capital, name, LOCAL_WEIGHT)
  }
  for (const rows of cues.values()) rows.sort((a, b) => b.words.length - a.words.length)
  return cues
}

/** Counts the country named at `index`; the number of further tokens its name takes. */
function countCountry(tokens: readonly Token[], index: number, counts: Map<string, number>): number {
  for (const { words, country, weight } of CUES.get(tokens[index]?.text ?? '') ?? []) {
    if (!words.every((word, offset) => tokens[index + offset]?.text === word)) continue
    counts.set(country, (counts.get(country) ?? 0) + weight)
    return words.length - 1
  }
  return 0
}
