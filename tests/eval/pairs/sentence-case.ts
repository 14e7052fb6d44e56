import { MONTHS, WEEKDAYS } from '../../../src/lexicon/calendar.ts'
import { COUNTRIES } from '../../../src/lexicon/countries.ts'

/** Countries, their people, their capitals and the days of the week, longest first: "South Sudan" is one name. */
const NAMES: readonly string[] = [
  ...COUNTRIES.flatMap(({ name, demonyms, capital }) => [name, ...demonyms, ...(capital === null ? [] : [capital])]),
  ...[...WEEKDAYS.keys()].map(capitalised),
].sort((a, b) => b.length - a.length)

const SPELT: ReadonlyMap<string, string> = new Map(NAMES.map((name) => [name.toLowerCase(), name]))
const NAME = new RegExp(`(?<!\\p{L})(?:${NAMES.join('|').replaceAll('.', '\\.').toLowerCase()})(?=s?(?!\\p{L}))`, 'gu')
/** "May" and "march" are words too, so a month is one only beside a day or a year. */
const MONTH = new RegExp(
  `(?<=\\d )(?:${[...MONTHS.keys()].join('|')})\\b|\\b(?:${[...MONTHS.keys()].join('|')})(?= \\d)`,
  'g',
)
const OPENING = /(?<=^["“]?|[.!?]["”]? ["“]?)\p{Ll}/gu

/**
 * A quote in capitals as a newsroom would write it; any other as it is.
 *
 * Capitals say nothing about names, so only those come back that can be known
 * without the quote: of countries, their people and capitals, of months and
 * weekdays, and of what opens a sentence. "KENT WAS KIDNAPPED ON 13 FEBRUARY"
 * gives "Kent was kidnapped on 13 February", "IN MEDELLIN" "in medellin".
 */
export function inSentenceCase(quote: string): string {
  if (!/\p{Lu}/u.test(quote) || /\p{Ll}/u.test(quote)) return quote
  return quote
    .toLowerCase()
    .replaceAll(NAME, (name) => SPELT.get(name) ?? name)
    .replaceAll(MONTH, capitalised)
    .replaceAll(OPENING, (letter) => letter.toUpperCase())
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
