import { describe, expect, test } from 'vitest'
import { sentencesRead } from './figure-reader.ts'

/** Tags of the words in a text, by word as written; of a word that comes twice, the first. */
function tagOf(text: string, word: string): string | undefined {
  for (const { analysed } of sentencesRead(text)) {
    const index = analysed.sentence.tokens.findIndex((token) => token.text === word)
    if (index >= 0) return analysed.tags[index]
  }
  return undefined
}

describe('words that may be a verb or a noun', () => {
  const cases: readonly [text: string, word: string, tag: string][] = [
    ['The council plans a bridge.', 'plans', 'verb'],
    ['The plans cost $4 million.', 'plans', 'noun'],
    ['The plans cost $4 million.', 'cost', 'verb'],
    ['The cost was $4 million.', 'cost', 'noun'],
    ['They cost $40.', 'cost', 'verb'],
    ['The report lists 12 deaths.', 'lists', 'verb'],
    ['The report lists 12 deaths.', 'report', 'noun'],
    ['The company cut 300 jobs.', 'cut', 'verb'],
    ['A cut of 300 jobs was agreed.', 'cut', 'noun'],
    ['Kestrin and Velto cut 300 jobs.', 'cut', 'verb'],
    ['Building costs rose 4 percent.', 'Building', 'noun'],
    ['Building costs rose 4 percent.', 'costs', 'noun'],
    ['Rescue boats carried 12 people.', 'Rescue', 'noun'],
    ['Rescue boats carried 12 people.', 'carried', 'verb'],
    ["The dockers' union called a strike.", 'strike', 'noun'],
    ['They struck for 12 days.', 'struck', 'verb'],
    ['Ferries carry 12,000 passengers.', 'carry', 'verb'],
    ['Rising prices hurt 40 shops.', 'Rising', 'noun'],
    ['Rising prices hurt 40 shops.', 'hurt', 'verb'],
    ['The blast killed 14 people and hurt 37 others.', 'hurt', 'verb'],
    ['The rise and cut of 300 jobs were agreed.', 'cut', 'noun'],
  ]
  test.each(cases)('%s (%s is a %s)', (text, word, tag) => {
    expect(tagOf(text, word)).toBe(tag)
  })
})

describe('participles', () => {
  const cases: readonly [text: string, word: string, tag: string][] = [
    ['Confirmed cases rose to 135.', 'Confirmed', 'noun'],
    ['The ministry confirmed 12 cases.', 'confirmed', 'verb'],
    ['The wounded soldiers left.', 'wounded', 'noun'],
    ['He has wounded 12 men.', 'wounded', 'verb'],
    ['The frozen lake holds 40 litres.', 'frozen', 'noun'],
    ['The combined workforce is 4,000.', 'combined', 'noun'],
    ['12 people were rescued.', 'rescued', 'verb'],
    ['The plane was carrying 180 passengers.', 'carrying', 'verb'],
    ['Working people pay more.', 'Working', 'noun'],
  ]
  test.each(cases)('%s (%s is a %s)', (text, word, tag) => {
    expect(tagOf(text, word)).toBe(tag)
  })
})

describe('"that"', () => {
  const cases: readonly [text: string, tag: string][] = [
    ['The ship that sank carried 12 men.', 'relative'],
    ['The homes that burned were old.', 'relative'],
    ['He said that 12 men had drowned.', 'conjunction'],
    ['It is so that 12 men sank.', 'conjunction'],
    ['Officials estimated that 2,000 people had fled.', 'conjunction'],
  ]
  test.each(cases)('%s: %s', (text, tag) => {
    expect(tagOf(text, 'that')).toBe(tag)
  })

  test('points where it opens a sentence before a noun', () => {
    expect(tagOf('That ship sank.', 'That')).toBe('determiner')
  })
})

describe('capitals', () => {
  const cases: readonly [text: string, word: string, tag: string][] = [
    // The word that opens a sentence is a name where something else says so.
    ['Velto rose 4 percent. Shares of Velto are dear.', 'Velto', 'name'],
    ['Velto Energy rose 4 percent.', 'Velto', 'name'],
    ["Velto's profit rose 4 percent.", 'Velto', 'name'],
    ['Turkey and Greece sent 12 planes.', 'Turkey', 'name'],
    ['Moscow and Beijing signed it.', 'Moscow', 'name'],
    ['In June the River Senn rose 4 metres.', 'River', 'name'],
    // And else not.
    ['Hospitals closed. All hospitals closed.', 'Hospitals', 'noun'],
    ['Hospitals in Brandal treated 40 people.', 'Hospitals', 'noun'],
    ['Wheat exports rose 4 percent.', 'Wheat', 'noun'],
    ['Police arrested 12 people.', 'Police', 'noun'],
    ['They met. However many came, the hall held them.', 'They', 'pronoun'],
    ['The Greens won 27 seats.', 'The', 'determiner'],
    ['In June the River Senn rose 4 metres.', 'In', 'preposition'],
  ]
  test.each(cases)('%s (%s is a %s)', (text, word, tag) => {
    expect(tagOf(text, word)).toBe(tag)
  })
})

describe('small words', () => {
  const cases: readonly [text: string, word: string, tag: string][] = [
    ['It rose to 34.', 'It', 'pronoun'],
    ['It rose to 34.', 'to', 'to'],
    ["China's exports rose.", "'s", 'possessive'],
    ["The dockers' union called a strike.", "'", 'possessive'],
    ['Centre-right parties won 12 seats.', '-', 'noun'],
    ['The talks — long and loud — ended.', '—', 'stop'],
    ['The firm, which sells sand, closed.', 'which', 'relative'],
    ['Fires spread quickly.', 'quickly', 'adverb'],
    ['The family left.', 'family', 'noun'],
    ['The supply fell.', 'supply', 'noun'],
    ['Prices will rise.', 'will', 'auxiliary'],
    ['Prices rose, but sales fell.', 'but', 'conjunction'],
  ]
  test.each(cases)('%s (%s is a %s)', (text, word, tag) => {
    expect(tagOf(text, word)).toBe(tag)
  })
})
