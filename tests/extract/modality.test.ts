import { describe, expect, test } from 'vitest'
import { figureIn } from './figure-reader.ts'

function actuality(marked: string): string {
  return figureIn(marked).figure.modality.actuality
}

describe('what has happened is actual', () => {
  test.each<string>([
    'The dam cost [$40 million].',
    'The ministry spent [$40 million] on the dam as planned.',
    'The bank has cut [400 jobs].',
    'The plane was carrying [180 passengers].',
    'The planned railway is [40 kilometres] long.',
    'Growth was above the forecast at [6%].',
    'The schedule of [40 matches] was printed.',
    '[No more than 40 people] were hurt.',
    'In the last year the harvest has made up [5 million tonnes].',
    'Officers found [12 guns] in the house.',
    'The court fined the firm [$4 million].',
    // The level before has been reached.
    'Output rose to 40,000 cars, up from [31,000].',
    'Output is forecast to reach 40,000 cars, up from [31,000].',
    'Profit is expected to fall to $40 million from [$61 million].',
    'The bank expects growth of 3 percent, compared with [2 percent] last year.',
    // Reckoned, not foreseen.
    'That would put the toll at [31].',
    'This would bring the total to [31].',
    'Ten more bodies were found, which would bring the total to [31].',
    // Another figure is foreseen, or another clause looks forward.
    'It earned [$31 million] and will pay a dividend.',
    'The hospital treated [40 people], who will be sent home.',
  ])('%s', (marked) => {
    expect(actuality(marked)).toBe('actual')
  })
})

describe('what is foreseen is a forecast', () => {
  test.each<string>([
    'The dam will cost [$40 million].',
    'The dam would cost [$40 million].',
    "The repair won't take [12 days].",
    'The dam was expected to cost [$40 million].',
    'Wheat output is expected to reach [27 million tonnes].',
    'The ministry plans to spend [$40 million] on the dam.',
    'The railway is planned to be [40 kilometres] long.',
    'Officers will search the [12 houses] that burned.',
    'Analysts predicted that the firm would earn [$40 million].',
    'The line is scheduled to carry [12,000 passengers] a day.',
    'Spending will rise by [6%].',
    'They hope to plant [40,000 trees].',
    'The bank is due to close [12 branches].',
    'The firm kept its forecast of revenue growth of [4% to 6%].',
    'The bank cut its projection for inflation to [3.1%].',
  ])('%s', (marked) => {
    expect(actuality(marked)).toBe('forecast')
  })
})

describe('what is aimed at is a target', () => {
  test.each<string>([
    'The government aims to build [40,000 homes] a year.',
    'The target is [40,000 homes] a year.',
    'The government missed its target of [40,000 homes].',
    'The goal of [40,000 homes] was set in 2015.',
  ])('%s', (marked) => {
    expect(actuality(marked)).toBe('target')
  })
})

describe('what may be is hypothetical', () => {
  test.each<string>([
    'The dam could cost [$40 million].',
    'The dam might cost [$40 million].',
    'The dam may have cost [$40 million].',
    'The court may fine the firm [up to $4 million].',
    'Officials fear [40 people] have drowned.',
    'Officials feared that [40 people] had drowned.',
    '[40 people] are feared dead.',
    'The bank threatens to cut [400 jobs].',
  ])('%s', (marked) => {
    expect(actuality(marked)).toBe('hypothetical')
  })
})

describe('certainty goes with it', () => {
  const cases: readonly [marked: string, certainty: string][] = [
    ['The dam cost [$40 million].', 'certain'],
    ['The dam will cost [$40 million].', 'probable'],
    ['The target is [40,000 homes] a year.', 'probable'],
    ['The dam could cost [$40 million].', 'possible'],
  ]
  test.each(cases)('%s: %s', (marked, certainty) => {
    expect(figureIn(marked).figure.modality.certainty).toBe(certainty)
  })
})

describe('a figure that is denied', () => {
  test.each<string>([
    'The company did not lose [$40 million].',
    'The fire did not kill [40 people].',
    'The plane was never carrying [180 passengers].',
    "The firm didn't pay [$4 million].",
    '[40 people] were not killed.',
    'There were no [400 people] in the hall.',
    'It has no [40-seat] bus.',
    'The firm has not cut [400 jobs].',
    'The firm will not pay [$4 million].',
    'Not [40 people] but 12 were hurt.',
  ])('%s', (marked) => {
    expect(figureIn(marked).figure.modality.polarity).toBe('negative')
  })

  test.each<string>([
    '[No more than 40 people] were hurt.',
    '[No fewer than 40 people] were hurt.',
    '[Not less than 40 people] were hurt.',
    'Not only [40 homes] but a school burned.',
    'Nobody among the [40 passengers] was hurt.',
    'The fire killed [40 people].',
    'Nothing stopped the fire. It burned [40 homes].',
    'Without help, crews saved [40 homes].',
    // A "no" denies the noun behind it and no figure further on.
    'There was no statement at the end of the [two-day] meeting.',
    'No survivor was found among the [40 passengers].',
    'The ministry gave no reason why [400 jobs] went.',
    'There is no evidence that [40 people] died.',
    'With no rain for [40 days], the crop failed.',
    'No homes burned but [40 people] fled.',
    // A "not" denies the verb it stands at.
    'The dam did not burst and [40 homes] were saved.',
    'It is not known whether [40 people] fled.',
    'Not all of the [40 people] were hurt.',
  ])('%s is not', (marked) => {
    expect(figureIn(marked).figure.modality.polarity).toBe('positive')
  })
})

describe('the level before', () => {
  test.each<string>([
    'Output rose to 40,000 cars, up from [31,000].',
    'Net profit fell to 312 million euros from [401 million euros].',
    'Inflation slowed to 3.4% in May from [3.9%] in April.',
    'Turnout was 57 percent, compared with [61 percent] in 2018.',
    'The rate went from [4 percent] to 5 percent.',
  ])('%s', (marked) => {
    expect(figureIn(marked).figure.prior).toBe(true)
  })

  test.each<string>([
    'Output rose to [40,000 cars], up from 31,000.',
    'The rate went from 4 percent to [5 percent].',
    'The town is [12 kilometres] from Brandal.',
    'It received [$4 million] from donors.',
    'A man from a village of [300 people] won.',
    'The fund raised [$4 million] from 300 donors.',
  ])('%s has none', (marked) => {
    expect(figureIn(marked).figure.prior).toBe(false)
  })
})
