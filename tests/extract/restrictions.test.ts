import { describe, expect, test } from 'vitest'
import { figureIn } from './figure-reader.ts'

/** `among: woman`, `status: net`: what narrows the figure in brackets. */
function narrowed(marked: string): readonly string[] {
  return figureIn(marked).figure.measure.restrictions.map(({ role, lemmas }) => `${role}: ${lemmas.join(' ')}`)
}

describe('what narrows a figure', () => {
  const cases: readonly [marked: string, narrowed: readonly string[]][] = [
    // To a group.
    ['Unemployment among women fell to [6 percent].', ['among: woman']],
    ['Unemployment fell to [6 percent] among women.', ['among: woman']],
    ['Among men it rose to [8 percent].', ['among: man']],
    ['The shot was [62 percent] effective against severe disease.', ['against: severe disease']],
    ['The vaccine had an efficacy of [62 percent] against infection.', ['against: infection']],
    // By leaving out or taking in.
    ['Damage excluding crops came to [$40 million].', ['excluding: crop']],
    ['Damage, including crops, came to [$40 million].', ['including: crop']],
    ['Exports without oil made up [12 billion dollars].', ['excluding: oil']],
    // To a stage.
    ['An interim count gave the party [34 percent].', ['status: interim']],
    ['The preliminary toll stood at [31].', ['status: preliminary']],
    ['The original budget was [$40 million].', ['status: original']],
    ['The budget was originally [$40 million].', ['status: originally']],
    ['The previous record was [9.81 seconds].', ['status: previous']],
    // To a sort.
    ['Net profit rose to [$40 million].', ['status: net']],
    ['Operating profit rose to [$40 million].', ['status: operate']],
    ['Youth unemployment stood at [21 percent].', ['status: youth']],
    ['Average pay rose to [$40,000].', ['status: average']],
    // To a part.
    ['In Harmon County alone [40 homes] burned.', ['part: alone']],
    ['Each winner received [$40,000].', ['part: each']],
    // To some of a row.
    ['She won the last [three games].', ['status: last']],
    ['The first [40 guests] were given roses.', ['status: first']],
    // To an hour.
    ['Turnout stood at [31 percent] at 6 p.m.', ['status: 18:00']],
    // To an addition, or another event.
    ['The blast hurt [six more workers].', ['status: more']],
    ['The blast hurt [12 additional people].', ['status: additional']],
    ['Another [12 people] were hurt.', ['status: another']],
    ['A separate fire killed [12 people].', ['status: separate']],
    ['The river stood [2 metres] above normal.', ['status: above']],
  ]
  test.each(cases)('%s: %j', (marked, expected) => {
    expect(narrowed(marked)).toEqual(expected)
  })
})

describe('nothing narrows it', () => {
  test.each<string>([
    'The blast hurt [six workers].',
    '[More than six workers] were hurt.',
    'Profit rose to [$40 million].',
    'Bilateral trade reached [$40 billion].',
    'The total cost was [$40 million].',
    'The confirmed death toll is [31].',
    'New cases rose to [310].',
    'Official data put inflation at [4 percent].',
    'Annual sales reached [$40 million].',
    'The regional parliament has [90 seats].',
    'The national assembly has [120 seats].',
    'The river rose to [6 metres].',
    'The bank paid [$40 million] in the first quarter.',
    'The first bus carried [40 passengers].',
    'Together they won [61 seats].',
    'The gunman killed [12 people] against whom he bore a grudge.',
  ])('%s', (marked) => {
    expect(narrowed(marked)).toEqual([])
  })
})

describe('a narrowing belongs to one figure', () => {
  test.each<string>([
    'The fire killed [40 people], including 12 children.',
    'The fire killed [40 people], among them 12 children.',
    'Unemployment fell to 6 percent among women, and output rose [3 percent].',
    'Six more workers were hurt, and [12 homes] burned.',
    'Net profit was $12 million, and the firm employs [400 people].',
  ])('%s', (marked) => {
    expect(narrowed(marked)).toEqual([])
  })
})
