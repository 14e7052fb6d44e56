import { describe } from 'vitest'
import { testHolding } from './shipped.ts'

const BOTH = ['same-value', 'telling-value']

describe('of a value that two articles have holds', () => {
  const equal = { values: 'equal', distance: 'none', movement: 'none' } as const
  const elsewhere = { ...equal, wording: 'apart' } as const
  const vague = { ...equal, measures: 'unknown', wording: 'apart' } as const
  testHolding([
    ['as they are', equal, BOTH],
    ['undated', { ...equal, periods: 'unstated' }, BOTH],
    ['one that has a nearer one beside it', { ...equal, match: 'rivalled' }, BOTH],
    ['one whose value the other article has nearer by', { ...equal, match: 'taken' }, []],
    ['a round one of what is told in other words', elsewhere, BOTH],
    ['a round one in other words, with a nearer one beside it', { ...elsewhere, match: 'rivalled' }, ['telling-value']],
    ['a fair one in other words, with a nearer one', { ...elsewhere, match: 'rivalled', coincidence: 'fair' }, BOTH],
    [
      'a telling one in other words, with a nearer one',
      { ...elsewhere, match: 'rivalled', coincidence: 'telling' },
      BOTH,
    ],
    ['one of which a word is shared, with a nearer one', { ...equal, wording: 'shared', match: 'rivalled' }, BOTH],
    ['a round one in other words, fairly alike', { ...elsewhere, likeness: 'fair' }, ['telling-value']],
    ['two years', { ...equal, periods: 'different' }, []],
    ['two entities', { ...equal, entities: 'different' }, []],
    ['what one affirms and the other denies', { ...equal, polarity: 'opposite' }, []],
    ['a forecast and what came', { ...equal, modality: 'mixed' }, []],
    ['two stages of it', { ...equal, stage: 'earlier' }, []],
    ['a copy', { ...equal, articles: 'copy' }, []],
    ['one of which one says when', { ...equal, periods: 'one-sided' }, ['telling-value']],
    ['one of a quarter and its year', { ...equal, periods: 'within' }, ['telling-value']],
    ['one that is narrowed in one', { ...equal, qualifiers: 'one-sided' }, ['telling-value']],
    ['one that is narrowed twice', { ...equal, qualifiers: 'different' }, []],
    ['counts of which one does not say of what', { ...equal, units: 'open' }, ['telling-value']],
    ['the same, sharing a word', { ...equal, units: 'open', wording: 'shared' }, []],
    [
      'a fair one of nothing said, in other words',
      { ...elsewhere, units: 'open', coincidence: 'fair' },
      ['telling-value'],
    ],
    ['counts of two sorts', { ...equal, units: 'different' }, []],
    [
      'a fair one of two sorts, sharing a word',
      { ...equal, units: 'different', coincidence: 'fair', wording: 'shared' },
      [],
    ],
    [
      'the same, of two sorts',
      { ...elsewhere, units: 'different', coincidence: 'telling', likeness: 'low', accord: 'one' },
      [],
    ],
    ['a fair one of two sorts', { ...equal, units: 'different', coincidence: 'fair' }, ['telling-value']],
    ['a fair one of two sorts, in other words', { ...elsewhere, units: 'different', coincidence: 'fair' }, []],
    ['measures worded alike', { ...equal, measures: 'similar' }, ['telling-value']],
    ['measures worded alike, in other words', { ...elsewhere, measures: 'similar' }, ['telling-value']],
    ['two listed measures', { ...equal, measures: 'other' }, ['telling-value']],
    ['two listed measures, sharing a word', { ...equal, measures: 'other', wording: 'shared' }, ['telling-value']],
    ['two listed measures, in other words', { ...elsewhere, measures: 'other', coincidence: 'telling' }, []],
    ['another measure', { ...equal, measures: 'different', coincidence: 'telling' }, []],
    ['a measure that is not named', { ...equal, measures: 'unknown' }, ['telling-value']],
    ['a measure that is not named, sharing a word', { ...vague, wording: 'shared' }, ['telling-value']],
    ['the same with a nearer one beside it', { ...vague, wording: 'shared', match: 'rivalled' }, []],
    ['a round one of nothing named, in other words', vague, []],
    ['the same with a nearer one, in other words', { ...vague, match: 'rivalled' }, []],
    ['the same with a nearer one, but fair', { ...vague, match: 'rivalled', coincidence: 'fair' }, ['telling-value']],
    ['the same in much the same words', { ...equal, measures: 'unknown', match: 'rivalled' }, ['telling-value']],
    ['the same of measures worded alike', { ...elsewhere, measures: 'similar', match: 'rivalled' }, ['telling-value']],
    ['a fair one of nothing named, in other words', { ...vague, coincidence: 'fair' }, ['telling-value']],
    ['a telling one of nothing named', { ...vague, coincidence: 'telling' }, ['telling-value']],
    ['a telling one of two years', { ...equal, periods: 'different', coincidence: 'telling' }, []],
    ['a telling one, forecast and come', { ...equal, modality: 'mixed', coincidence: 'telling' }, ['telling-value']],
    ['a fair one, forecast and come', { ...equal, modality: 'mixed', coincidence: 'fair' }, ['telling-value']],
    [
      'the same, sharing a word',
      { ...equal, modality: 'mixed', coincidence: 'fair', wording: 'shared' },
      ['telling-value'],
    ],
    ['a fair one, forecast and come, in other words', { ...elsewhere, modality: 'mixed', coincidence: 'fair' }, []],
  ])
})

describe('of a value that another admits holds', () => {
  const admitted = { values: 'within', distance: 'none', movement: 'none' } as const
  const toll = { ...admitted, temporality: 'cumulative' } as const
  testHolding([
    ['as they are', admitted, BOTH],
    ['one that has a nearer one beside it', { ...admitted, match: 'rivalled' }, ['same-value']],
    ['one told in other words', { ...admitted, wording: 'apart' }, BOTH],
    ['measures worded alike', { ...admitted, measures: 'similar', wording: 'apart' }, ['telling-value']],
    ['a measure that is not named', { ...admitted, measures: 'unknown' }, ['telling-value']],
    ['a measure that is not named, sharing a word', { ...admitted, measures: 'unknown', wording: 'shared' }, []],
    ['a toll that has not moved', toll, BOTH],
    ['a toll that has', { ...toll, movement: 'up' }, ['later-value']],
    ['a toll that has, in a day of each', { ...toll, movement: 'up', periods: 'different' }, []],
    ['a level that has not moved', { ...toll, temporality: 'snapshot' }, BOTH],
    ['a level that has fallen', { ...toll, temporality: 'snapshot', movement: 'down' }, ['later-value']],
    ['sales of a day later', { ...admitted, temporality: 'flow', movement: 'up' }, BOTH],
  ])
})

describe('of bounds with room between them holds', () => {
  const roomy = { values: 'overlap', distance: 'none', movement: 'up' } as const
  testHolding([
    ['as they are', roomy, ['overlapping-values']],
    ['undated', { ...roomy, periods: 'unstated' }, []],
    ['of two stages', { ...roomy, stage: 'earlier' }, []],
    ['of counts of two sorts', { ...roomy, units: 'open' }, []],
    ['of measures worded alike', { ...roomy, measures: 'similar' }, []],
    ['of a part and the whole', { ...roomy, qualifiers: 'one-sided' }, []],
    ['of a forecast and what came', { ...roomy, modality: 'mixed' }, []],
    ['of a copy', { ...roomy, articles: 'copy' }, []],
    ['of a toll that has moved', { ...roomy, temporality: 'cumulative' }, ['later-value']],
    ['of a level that has fallen', { ...roomy, temporality: 'snapshot', movement: 'down' }, ['later-value']],
    ['of a toll that has not', { ...roomy, temporality: 'cumulative', movement: 'none' }, ['overlapping-values']],
  ])
})

describe('of parts and a whole holds', () => {
  const sum = { parts: 'sum' } as const
  testHolding([
    ['as they are', sum, ['parts-of-whole']],
    ['what falls short and what is left', { parts: 'complement' }, ['parts-of-whole']],
    ['counts of two sorts', { ...sum, values: 'not-comparable', distance: 'none', units: 'open' }, ['parts-of-whole']],
    ['in other words', { ...sum, wording: 'apart' }, ['parts-of-whole']],
    ['measures worded alike, in other words', { ...sum, measures: 'similar', wording: 'apart' }, ['parts-of-whole']],
    ['a measure that is not named', { ...sum, measures: 'unknown' }, ['parts-of-whole']],
    ['a measure that is not named, sharing a word', { ...sum, measures: 'unknown', wording: 'shared' }, []],
    ['two listed measures', { ...sum, measures: 'other' }, []],
    ['one part with a nearer one beside it', { ...sum, match: 'rivalled' }, ['parts-of-whole']],
    ['a toll a day later', { ...sum, temporality: 'cumulative' }, ['parts-of-whole']],
    ['two sources', { ...sum, sources: 'rival' }, ['parts-of-whole']],
    ['two digits changed round', { ...sum, slip: 'transposed' }, ['parts-of-whole']],
    ['what one says when', { ...sum, periods: 'one-sided' }, ['parts-of-whole']],
    ['a quarter and its year', { ...sum, periods: 'within' }, ['parts-of-whole']],
    ['two years', { ...sum, periods: 'different' }, []],
    ['another entity', { ...sum, entities: 'different' }, []],
    ['a forecast and what came', { ...sum, modality: 'mixed' }, []],
    ['one article against itself', { ...sum, articles: 'same' }, []],
  ])
})

describe('of the numbers of one statement holds', () => {
  const stated = { values: 'not-comparable', distance: 'none', articles: 'same', periods: 'different' } as const
  const restated = { values: 'restated', distance: 'none', articles: 'same' } as const
  const told = { match: 'rivalled', likeness: 'low', wording: 'apart' } as const
  testHolding([
    ['one amount in two currencies', { ...restated, ...told }, ['restated-value']],
    ['one amount, one of them to be paid by somebody else', { ...restated, entities: 'different' }, []],
    ['one amount, one of them still to come', { ...restated, modality: 'mixed' }, []],
    ['one amount, one of them denied', { ...restated, polarity: 'opposite' }, []],
    ['one amount of a target', { ...restated, modality: 'both-target' }, ['restated-value']],
    ['a change that does not add up', { ...stated, ...told, arithmetic: 'fails' }, ['change-does-not-add-up']],
    ['numbers of two articles', { ...stated, arithmetic: 'fails', articles: 'different' }, []],
    ['a change that one denies', { ...stated, arithmetic: 'fails', polarity: 'opposite' }, []],
    ['a change that adds up', { ...stated, arithmetic: 'holds' }, []],
    ['values that do not compare', { values: 'not-comparable', distance: 'none' }, []],
  ])
})
