import { describe, expect, test } from 'vitest'
import { claimOf } from './claim-reader.ts'

describe('what a figure is of', () => {
  const cases: readonly [text: string, figure: string, entities: readonly string[]][] = [
    ['Trade between Kenya and Peru reached $4.3 billion in 2021.', '$4.3 billion', ['Kenya', 'Peru']],
    ['The exports of Kenya were worth $4.3 billion in 2021.', '$4.3 billion', ['Kenya']],
    ['The Kenyan exports were worth $4.3 billion in 2021.', '$4.3 billion', ['Kenya']],
    ['In Lima, the party of Ilsa Maren won 27 seats.', '27 seats', ['Ilsa Maren', 'Peru']],
    ['The mayor, Ilsa Maren, spoke. The party of Maren won 27 seats.', '27 seats', ['Ilsa Maren']],
    ['The party won 29.6% of votes and 27 seats for the Velmora Alliance.', '27 seats', ['Velmora Alliance']],
    ['The fire destroyed 40 homes.', '40 homes', []],
  ]
  test.each(cases)('%s', (text, figure, entities) => {
    expect(claimOf(text, figure).entities).toEqual(entities)
  })
})

describe('"the two countries"', () => {
  const cases: readonly [text: string, entities: readonly string[]][] = [
    ['Kenya and Peru signed a pact. Trade between the two countries reached $4.3 billion.', ['Kenya', 'Peru']],
    ['Nairobi and Lima signed a pact. Trade between both nations reached $4.3 billion.', ['Kenya', 'Peru']],
    [
      'Kenya met Peru in Canada. Kenya and Peru agreed. Trade between the two countries reached $4.3 billion.',
      ['Kenya', 'Peru'],
    ],
    ['Trade between the two countries reached $4.3 billion.', []],
    ['Kenya and Peru signed a pact. Trade in timber reached $4.3 billion.', []],
    ['Kenya and Peru signed a pact. Trade of two companies reached $4.3 billion.', []],
  ]
  test.each(cases)('%s', (text, entities) => {
    expect(claimOf(text, '$4.3 billion').entities).toEqual(entities)
  })
})

describe('who says it is not what it is of', () => {
  const cases: readonly [text: string, figure: string, source: string, entities: readonly string[]][] = [
    ['Moscow said 3,000 soldiers had died.', '3,000', 'Russia', []],
    ['The Kremlin said that the exports of Peru fell to $4.3 billion.', '$4.3 billion', 'Russia', ['Peru']],
    ['The exports of Peru fell to $4.3 billion, Ilsa Maren said.', '$4.3 billion', 'Ilsa Maren', ['Peru']],
    [
      'The exports of Peru fell to $4.3 billion, according to the Kestrin Institute.',
      '$4.3 billion',
      'Kestrin Institute',
      ['Peru'],
    ],
    ['The Kestrin Institute spoke. The flood killed 14 people, said Mayor Ilsa Maren.', '14', 'Ilsa Maren', []],
    ['The flood killed 14 people, officials said.', '14', 'officials', []],
    ['The flood killed 14 people, the officials said.', '14', 'officials', []],
  ]
  test.each(cases)('%s', (text, figure, source, entities) => {
    const claim = claimOf(text, figure)
    expect(claim.attribution.map((attribution) => attribution.source)).toEqual([source])
    expect(claim.entities).toEqual(entities)
  })

  test('a surname that speaks is the person named before', () => {
    const text = 'Mayor Ilsa Maren visited the camp. The flood killed 14 people, Maren said.'
    expect(claimOf(text, '14').attribution.map(({ source, stance }) => [source, stance])).toEqual([
      ['Ilsa Maren', 'asserts'],
    ])
  })

  test('the article speaks for itself where nobody is named', () => {
    expect(claimOf('The flood killed 14 people.', '14').attribution).toEqual([])
  })

  test('who denies it is named as denying it', () => {
    const [attribution] = claimOf('The army denied that the raid killed 14 people.', '14').attribution
    expect(attribution).toMatchObject({ source: 'army', stance: 'denies' })
  })
})

describe('owners and what is merely near', () => {
  const cases: readonly [text: string, figure: string, owners: readonly string[], near: readonly string[]][] = [
    ['In Lima, the party of Ilsa Maren won 27 seats.', '27 seats', ['Ilsa Maren'], ['Peru']],
    ['The sales of Kestrin rose to $3 million in Peru.', '$3 million', ['Kestrin'], ['Peru']],
    ['The fire killed 14 people near Corrin.', '14 people', [], ['Corrin']],
    ['Yesterday the port of Velmora handled 900 containers.', '900 containers', ['Velmora'], []],
  ]
  test.each(cases)('%s', (text, figure, owners, near) => {
    const claim = claimOf(text, figure)
    expect(claim.owners).toEqual(owners)
    expect(claim.entities.filter((name) => !owners.includes(name))).toEqual(near)
  })
})
