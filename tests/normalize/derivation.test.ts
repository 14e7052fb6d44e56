import { describe, expect, test } from 'vitest'
import type { Step } from '../../src/model/claim.ts'
import { claimOf } from './claim-reader.ts'

/** Steps of some parts as `part made <- "words"`, those without words as `part made`. */
function stepsOf(text: string, figure: string, parts: readonly Step['part'][]): readonly string[] {
  return claimOf(text, figure)
    .derivation.filter(({ part }) => parts.includes(part))
    .map(({ part, made, span }) => `${part} ${made}${span ? ` <- ${text.slice(span.start, span.end)}` : ''}`)
}

describe('the words of the number', () => {
  const cases: readonly [text: string, figure: string, steps: readonly string[]][] = [
    [
      'At least 14 people died.',
      '14',
      [
        'quantity count in person <- At least 14 people',
        'numeral 14 <- 14',
        'unit person <- people',
        'modifier at-least <- At least',
      ],
    ],
    [
      'The repair cost £1.2bn or more.',
      '1.2',
      [
        'quantity money in GBP <- £1.2bn or more',
        'numeral 1200000000 <- 1.2bn',
        'unit GBP <- £',
        'modifier at-least <- or more',
      ],
    ],
    [
      'Between 20 and 30 tonnes of wheat was lost.',
      '20',
      [
        'quantity mass in tonne <- Between 20 and 30 tonnes',
        'numeral 20 to 30 <- 20 and 30',
        'unit kg <- tonnes',
        'modifier between <- Between',
      ],
    ],
    // A vague plural has no modifier: the word itself is the lower bound.
    [
      'Dozens of homes burned.',
      'Dozens',
      ['quantity count in home <- Dozens of homes', 'numeral at least 24 <- Dozens', 'unit home <- of homes'],
    ],
    ['Exports grew 12% in 2021.', '12', ['quantity share in percent <- 12%', 'numeral 12 <- 12', 'unit ratio <- %']],
  ]
  test.each(cases)('%s', (text, figure, steps) => {
    expect(stepsOf(text, figure, ['quantity', 'numeral', 'unit', 'modifier'])).toEqual(steps)
  })
})

describe('the words around the number', () => {
  const cases: readonly [why: string, text: string, figure: string, steps: readonly string[]][] = [
    [
      'measure, entity, date and source',
      'The flood in Corrin killed 14 people in 2021, police said.',
      '14',
      [
        'measure measure death-toll <- killed',
        'measure measure death-toll <- people',
        'entity Corrin <- Corrin',
        'period 2021-01-01 to 2022-01-01, stated <- in 2021',
        'attribution police <- police',
      ],
    ],
    [
      'an open measure',
      'The harbour has 64 barges.',
      '64',
      ['measure head barge <- has', 'measure head barge <- barges'],
    ],
    [
      'two names in two words',
      'China and Russia met. Trade between the two countries reached $190 billion.',
      '190',
      ['measure measure trade-turnover <- Trade', 'entity China <- two countries', 'entity Russia <- two countries'],
    ],
    [
      'a year counted from the date of the article',
      'Sales of Solmar fell to $3 million last year.',
      '3',
      [
        'measure measure revenue <- Sales of Solmar',
        'entity Solmar <- Solmar',
        'period 2022-01-01 to 2023-01-01, implied <- last year',
      ],
    ],
    ['nothing but the number', 'There were 12.', '12', []],
  ]
  test.each(cases)('%s', (_, text, figure, steps) => {
    expect(stepsOf(text, figure, ['measure', 'entity', 'period', 'attribution'])).toEqual(steps)
  })
})

describe('what a sentence before gave', () => {
  test('has its words there', () => {
    const text = 'Exports of Tarvania reached $18.4 billion in 2020. They had stood at $15.1 billion in 2019.'
    const steps = claimOf(text, '15.1').derivation.filter(({ part }) => part === 'measure' || part === 'entity')
    expect(steps.map(({ made, span }) => [made, span && text.slice(span.start, span.end), span?.start])).toEqual([
      ['measure exports', 'Exports of Tarvania', 0],
      ['Tarvania', 'Tarvania', text.indexOf('Tarvania')],
    ])
  })

  test('has, where it gave the unit, only the words that take it up', () => {
    expect(stepsOf('The fire destroyed 38 barges. Nine of them were new.', 'Nine', ['unit'])).toEqual([
      'unit barge <- of them',
    ])
  })
})

test('a unit that only the measure gives has no words', () => {
  expect(stepsOf('The death toll rose to 34.', '34', ['unit'])).toEqual(['unit person'])
})
