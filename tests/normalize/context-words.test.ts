import { describe, expect, test } from 'vitest'
import { claimOf } from './claim-reader.ts'

function contextOf(text: string, figure: string): readonly string[] {
  return claimOf(text, figure).context
}

const mill =
  'The mill of Corrin pressed 40 tonnes of oil. The mill then burned, and 12 people were hurt. ' +
  'A wall of the mill fell on 9 cars. Rain put out the last flames after 7 hours. Nobody knows why. The owner is abroad.'

describe('the words that tell what a figure is about', () => {
  const cases: readonly [why: string, text: string, figure: string, context: readonly string[]][] = [
    [
      'nouns, verbs and names',
      'The storm tore the roof off 12 homes in Corrin.',
      '12',
      ['storm', 'tear', 'roof', 'home', 'Corrin'],
    ],
    [
      'each by its sense',
      'The blaze at the depot injured 12 firemen.',
      '12',
      ['fire', 'warehouse', 'injure', 'firefighter'],
    ],
    [
      'names by their canonical form',
      'The Kremlin and the Peruvian envoys signed 12 pacts.',
      '12',
      ['envoy', 'sign', 'deal', 'Russia', 'Peru'],
    ],
    ['each once', 'The gale wrecked 12 homes, and homes near those homes.', '12', ['gale', 'wreck', 'home']],
    ['who says it', 'The gale killed 14 people, said Ilsa Maren.', '14', ['gale', 'kill', 'Ilsa Maren']],
    [
      'the other figures, by their values',
      'The gale killed 14 people, hurt 37 and cost $3 million.',
      '37',
      ['gale', 'kill', 'injure', 'cost', '=14', '=3000000'],
    ],
    [
      'a figure that stands twice, once',
      'The gale wrecked 12 towns, 12 farms and 9 mills.',
      '9',
      ['gale', 'wreck', 'town', 'agriculture', 'plant', '=12'],
    ],
  ]
  test.each(cases)('%s: %s', (_, text, figure, context) => {
    expect(contextOf(text, figure)).toEqual(context)
  })
})

describe('words that tell nothing', () => {
  const cases: readonly [why: string, text: string, figure: string, word: string][] = [
    ['of saying', 'The gale killed 14 people in Corrin, the mayor announced.', '14', 'announce'],
    ['of any report', 'The gale killed 14 people, the report included.', '14', 'report'],
    ['of level', 'The toll of the gale reached 14.', '14', 'reach'],
    ['of number', 'The total number killed in the gale is 14.', '14', 'number'],
    ['of time', 'The gale killed 14 people within an hour of the first day.', '14', 'hour'],
    ['of a unit', 'The gale moved 14 million tonnes of sand.', '14', 'million'],
    ['of two letters', 'The UN fed 14 people after the gale.', '14', 'un'],
    ['function words', 'The gale killed 14 people among them.', '14', 'among'],
    ['numbers in words', 'The gale killed 14 people in one of three towns.', '14', 'three'],
    ['its own value', 'The gale killed 14 people and hurt 37.', '14', '=14'],
  ]
  test.each(cases)('%s: %s', (_, text, figure, word) => {
    const context = contextOf(text, figure)
    expect(context).toContain('gale')
    expect(context).not.toContain(word)
  })
})

describe('words that an article has throughout', () => {
  test.each<[figure: string, telling: string]>([
    ['40', 'oil'],
    ['12', 'injure'],
    ['9 cars', 'wall'],
  ])('the figure %s tells of %s and not of the mill', (figure, telling) => {
    const context = contextOf(mill, figure)
    expect(context).toContain(telling)
    expect(context).not.toContain('plant')
  })

  test('tell something where it has few sentences', () => {
    expect(contextOf('The mill pressed 40 tonnes. The mill burned.', '40')).toContain('plant')
  })
})

describe('a sentence with hardly any', () => {
  test('takes those of the one before with it', () => {
    const text = 'The gale tore 40 roofs off in Corrin. They rose by 12 percent.'
    expect(contextOf(text, '12')).toEqual(['gale', 'tear', 'roof', 'Corrin'])
  })

  test('but not of the one before that', () => {
    const text = 'The gale tore 40 roofs off. It went on. They rose by 12 percent.'
    expect(contextOf(text, '12')).toEqual([])
  })

  test('and one with enough takes none', () => {
    const text = 'The gale tore 40 roofs off. The harvest of wheat in Corrin fell by 12 percent.'
    expect(contextOf(text, '12')).not.toContain('gale')
  })

  test('a headline gives nothing', () => {
    expect(contextOf('# Gale hits Corrin\n\nIt took 40 lives.', '40')).not.toContain('gale')
  })

  test('the first sentence has none before it', () => {
    expect(contextOf('It rose to 31.', '31')).toEqual([])
  })
})
