import { describe, expect, test } from 'vitest'
import { articleFromText } from '../../src/index.ts'
import { locate } from '../../src/location.ts'
import { claimOf, claimsIn } from './claim-reader.ts'

function figuresIn(text: string): readonly string[] {
  return claimsIn(text).map(({ quantity }) => quantity.text)
}

describe('which figures are claims', () => {
  const cases: readonly [why: string, text: string, figures: readonly string[]][] = [
    ['a figure of a sentence', 'The flood killed 14 people.', ['14 people']],
    ['several, in order of place', 'The flood killed 14 people and destroyed 40 homes.', ['14 people', '40 homes']],
    ['none of a headline', '# Flood kills 14\n\nIt rained all night.', []],
    ['none of a subheading', 'It rained all night.\n\n## At least 14 people killed\n\nIt went on.', []],
    ['what the text repeats of its headline', '# Flood kills 14\n\nThe flood killed 14 people.', ['14 people']],
    ['none of "the two countries"', 'The two countries signed a pact.', []],
    ['none of "both sides"', 'Both sides signed a pact.', []],
    ['none of "these three towns"', 'The flood reached these three towns.', []],
    ['but of two countries counted', 'The fund bought mines in two countries.', ['two countries']],
    ['and of "the 14 people"', 'The 14 people were killed at once.', ['14 people']],
    ['none of a year', 'The hall opened in 1987.', []],
    ['none of a date', 'The hall opened on 3 May 1987.', []],
    ['none of an address', 'The hall stands at 12 Main Street.', []],
    ['none of a table that has no end', `${'5 boats, '.repeat(101)}and no more.`, []],
    ['but of a long list', `The yard built ${'5 boats, '.repeat(2)}and 7 barges.`, ['5 boats', '5 boats', '7 barges']],
    ['none of nothing', '', []],
  ]
  test.each(cases)('%s: %s', (_, text, figures) => {
    expect(figuresIn(text)).toEqual(figures)
  })
})

describe('a measure left to the sentence before', () => {
  const wheat = 'The exports of Peru were worth $3.1 billion in 2020.'
  const cases: readonly [why: string, text: string, figure: string, measure: string | null][] = [
    ['a pronoun', `${wheat} They reached $4.3 billion in 2021.`, '$4.3 billion', 'exports'],
    ['another pronoun', 'The death toll was 20 on Monday. It rose to 31 on Tuesday.', '31', 'death-toll'],
    ['"the figure"', `${wheat} The figure rose to $4.3 billion in 2021.`, '$4.3 billion', 'exports'],
    [
      'through two sentences',
      `${wheat} They fell to $2.9 billion. They reached $4.3 billion.`,
      '$4.3 billion',
      'exports',
    ],
    [
      'not where the sentence names its own',
      `${wheat} Imports reached $4.3 billion in 2021.`,
      '$4.3 billion',
      'imports',
    ],
    ['not where it names what is counted', `The death toll was 20. It has 31 lifeboats.`, '31', 'lifeboat'],
    ['not past a sentence without figures', `${wheat} Then war came. It cost $4.3 billion.`, '$4.3 billion', 'cost'],
    ['not without a sentence before', 'It rose to $4.3 billion.', '$4.3 billion', null],
  ]
  test.each(cases)('%s: %s', (_, text, figure, measure) => {
    expect(claimOf(text, figure).measure?.key ?? null).toBe(measure)
  })

  test('entities come along with it', () => {
    expect(claimOf(`${wheat} They reached $4.3 billion in 2021.`, '$4.3 billion').entities).toEqual(['Peru'])
  })

  test('entities of its own stay', () => {
    const text = `${wheat} The exports of Kenya reached $4.3 billion in 2021.`
    expect(claimOf(text, '$4.3 billion').entities).toEqual(['Kenya'])
  })
})

describe('what is counted under a listed measure', () => {
  const cases: readonly [text: string, figure: string, unit: string][] = [
    ['At least 14 people were killed.', '14', 'person'],
    ['At least 14 residents were killed.', '14', 'person'],
    ['The death toll rose to 14.', '14', 'person'],
    ['Rescuers found 14 bodies.', '14', 'person'],
    ['The landslide claimed 14 lives.', '14', 'person'],
    ['Nine children were killed.', 'Nine', 'child'],
    ['The blast killed 14 passengers.', '14', 'passenger'],
    ['The port handled 14 barges.', '14', 'barge'],
  ]
  test.each(cases)('%s counts by the %s', (text, figure, unit) => {
    expect(claimOf(text, figure).quantity.unit).toBe(unit)
  })
})

describe('restatements', () => {
  const cases: readonly [text: string, figure: string, restated: string | null][] = [
    ['The repair will cost $54 million (about 50 million euros).', 'euros', '$54 million'],
    ['The repair will cost $54 million, or about 50 million euros.', 'euros', '$54 million'],
    ['The new line is 120 kilometres (75 miles) long.', '75 miles', '120 kilometres'],
    ['The repair cost $54 million (12 percent of the budget).', '12 percent', null],
    ['The repair cost $54 million, up from 40 million euros.', 'euros', null],
    ['The state paid $54 million and the town 3 million euros.', 'euros', null],
  ]
  test.each(cases)('%s | %s', (text, figure, restated) => {
    const claims = claimsIn(text)
    const original = claims.find(({ id }) => id === claimOf(text, figure).restates)
    expect(original?.quantity.text ?? null).toBe(restated)
  })

  test('the level before is marked', () => {
    const text = 'Exports reached $4.3 billion, up from $3.1 billion.'
    expect(claimsIn(text).map(({ series }) => series)).toEqual([null, 'prior'])
  })
})

describe('places and identities', () => {
  const text = [
    'It rained for days on end.',
    '',
    'The flood that came down the valley in the small hours of the night killed some',
    '14 people and burst two dams, and when the water had run off nearly 40 homes lay',
    'in ruins on both banks of the river. “About 9,000 people fled,” officials said.',
    '',
  ].join('\n')

  test('quotes stand at their offsets, lines and columns', () => {
    const article = articleFromText(text)
    const claims = claimsIn(text)
    expect(claims.map(({ quantity }) => quantity.text)).toEqual([
      'some\n14 people',
      'two dams',
      'nearly 40 homes',
      'About 9,000 people',
    ])
    for (const { quote, sentence, quantity, location } of claims) {
      expect(text.slice(location.start, location.end)).toBe(quote)
      expect(quote).toContain(quantity.text)
      expect(sentence).toContain(quote)
      expect(locate(article, location.start)).toEqual({ line: location.line, column: location.column })
    }
  })

  test('an id stays whatever is said behind it', () => {
    const ids = claimsIn(text).map(({ id }) => id)
    const more = claimsIn(`${text}\nThe river rose by 3 metres.\n`).map(({ id }) => id)
    expect(more.slice(0, ids.length)).toEqual(ids)
    expect(new Set(more).size).toBe(more.length)
  })

  test('an id tells articles apart', () => {
    const [here, there] = ['a.txt', 'b.txt'].map((path) => claimsIn(text, { path }).map(({ id }) => id))
    expect(here?.filter((id) => there?.includes(id))).toEqual([])
  })
})
