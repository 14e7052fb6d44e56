import { describe, expect, test } from 'vitest'
import { cluesOf } from '../../src/ingest/line-clues.ts'
import { INSIDE, OPENINGS, type PhraseTable, WHOLE_LINES } from '../../src/lexicon/boilerplate.ts'
import { LEAD_INS, SECTION_HEADINGS } from '../../src/lexicon/boilerplate-headings.ts'
import { BYLINE_OPENINGS } from '../../src/lexicon/bylines.ts'

const look = (line: string) => cluesOf(line, { start: 0, end: line.length })

/** Ways to print a phrase that folding undoes. */
const PRINTS: readonly (readonly [way: string, print: (phrase: string) => string])[] = [
  ['in small letters', (phrase) => phrase],
  ['in capitals', (phrase) => phrase.toUpperCase()],
  ['in bold', (phrase) => `**${phrase}**`],
  ['with markup in its words', (phrase) => [...phrase].join('_')],
  ['with wide blanks', (phrase) => phrase.replaceAll(' ', '\u00a0\n ')],
  ['with curly apostrophes', (phrase) => phrase.replaceAll("'", '’')],
  ['as an item', (phrase) => `• — [${phrase}`],
]

const NUMBERS = ['7', '1,200', '12%', '$5', 'US$3.50', 'Rs 40', 'usd. 5', '€4', '9 £', '5pm']

/** Each phrase of a table with each sort of number for `#`. */
function phrasesOf(table: PhraseTable): readonly string[] {
  return Object.values(table)
    .flat()
    .flatMap((phrase) => (/[#$]/.test(phrase) ? NUMBERS.map((sum) => phrase.replaceAll(/[#$]/g, sum)) : [phrase]))
    .map((phrase) => phrase.replace(/ \*$/, ' the north'))
}

describe.each(PRINTS)('a phrase %s makes its line suspect', (_, print) => {
  const prose = 'The county put the loss at 40 homes. '
  test.each([
    ['a whole line', phrasesOf(WHOLE_LINES), (phrase: string) => `${phrase}.`],
    ['a heading', [...SECTION_HEADINGS], (phrase: string) => `## ${phrase}:`],
    ['a lead-in', phrasesOf(LEAD_INS), (phrase: string) => `${prose}${phrase} : the bridges`],
    ['an opening', phrasesOf(OPENINGS), (phrase: string) => `${prose}“Yes.” ${phrase}, it said`],
    ['an inner phrase', phrasesOf(INSIDE), (phrase: string) => `${prose}The rest, ${phrase}, is here`],
    ['a byline', BYLINE_OPENINGS, (phrase: string) => `(${phrase} ann lee in lima)`],
  ])('as %s', (_where, phrases, put) => {
    const missed = phrases.map((phrase) => put(print(phrase))).filter((line) => !look(line).suspect)
    expect(missed).toEqual([])
  })
})

test.each([
  'ACME -6.2%  Globex 2,541.30  +0.4%',
  'ASIA, DIPLOMACY, ENERGY, EUROPE, TRADE, VIENNA',
  'READ  A second ferry burns',
  '"READ ALSO Port reopens after 3 days',
  'call the newsroom: +65 5550 0101',
  'go premium from £2',
])('%s is suspect', (line) => {
  expect(look(line).suspect).toBe(true)
})

test.each([
  'More than 300 homes were lost in the north of the county.',
  'Home sales rose 4% to 2.3 million. Source material was scarce.',
  'Moreover, 12 people were hurt. “Listeners will find 14 errors,” he said.',
  'The minister declined to comment on 3 of the 14 replies.',
  'Searches went on for 5 days. Pictures show 3 boats. Images from space show 2 fires.',
  'Clara read: 40 names. They share 3 goals; a related case cost $5 million.',
  'Volunteers sorted mail by the ton: 12 tonnes in 3 days.',
  'In 2019 the rate was 3.4%, up from 2.9% in 2018, the bank said.',
])('%s is not', (line) => {
  expect(look(line).suspect).toBe(false)
})

describe('the fingerprint', () => {
  const line = 'More than 300 homes were lost, the county’s mayor said.'
  test.each([line.toUpperCase(), `> **${line}**`, line.replaceAll(' ', '\u00a0 '), line.replaceAll('’', "'")])(
    'of %s is that of the line',
    (other) => {
      expect(look(other).fingerprint).toBe(look(line).fingerprint)
    },
  )

  test.each([
    line.replace('300', '310'),
    line.replace('lost', 'lot'),
    line.replace('county', 'counties'),
    `${line} Two died.`,
  ])('of %s is another', (other) => {
    expect(look(other).fingerprint).not.toBe(look(line).fingerprint)
  })
})
