import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fillMessage } from '../../src/judge/message.ts'
import { PLACEHOLDERS } from '../../src/rules/placeholders.ts'
import { claim } from '../judge/fixture.ts'
import { measures, rules, testHolding } from './shipped.ts'

describe('of values that exclude each other holds', () => {
  const undated = { periods: 'unstated' } as const
  testHolding([
    ['as they are', {}, ['disjoint-values']],
    ['values far apart', { distance: 'far' }, ['disjoint-values']],
    ['values remote from each other', { distance: 'remote' }, []],
    ['values apart from each other', { distance: 'apart' }, []],
    ['counts of two sorts', { units: 'different' }, []],
    ['counts of which one does not say of what', { units: 'open' }, []],
    ['one that has a nearer one beside it', { match: 'rivalled' }, []],
    ['one whose value the other article has elsewhere', { match: 'taken' }, []],
    ['what is fairly alike', { likeness: 'fair' }, ['disjoint-values']],
    ['what is hardly alike', { likeness: 'low' }, []],
    ['one thing told in other words', { wording: 'apart' }, ['disjoint-values']],
    ['a value of a source and one of an article', { sources: 'one-sided' }, ['disjoint-values']],
    ['two forecasts', { modality: 'both-forecast' }, ['disjoint-values']],
    ['two forecasts of one source', { modality: 'both-forecast', sources: 'same' }, ['disjoint-values']],
    ['a forecast of a source and one of an article', { modality: 'both-forecast', sources: 'one-sided' }, []],
    ['forecasts of two sources', { modality: 'both-forecast', sources: 'rival' }, ['rival-values']],
    [
      'undated forecasts of which one has a source',
      { ...undated, modality: 'both-forecast', sources: 'one-sided' },
      [],
    ],
    ['a forecast and what came', { modality: 'mixed' }, []],
    ['what one affirms and the other denies', { polarity: 'opposite' }, []],
    ['a part and the whole', { qualifiers: 'one-sided' }, []],
    ['two parts', { qualifiers: 'different' }, []],
    ['two years', { periods: 'different' }, []],
    ['a quarter and its year', { periods: 'within' }, []],
    ['another entity', { entities: 'different' }, []],
    ['an entity that is not named', { entities: 'unknown' }, ['disjoint-values']],
    ['measures worded alike', { measures: 'similar' }, []],
    ['two listed measures', { measures: 'other' }, []],
    ['a measure that is not named', { measures: 'unknown' }, []],
    ['one article against itself', { articles: 'same' }, []],
    ['sales of a day later', { temporality: 'flow' }, ['disjoint-values']],
    ['a level of the same hour', { temporality: 'snapshot', order: 'same', movement: 'unknown' }, ['disjoint-values']],
    ['a level of articles without a date', { temporality: 'snapshot', order: 'unknown', movement: 'unknown' }, []],
    ['a toll of the same hour', { temporality: 'cumulative', order: 'same', movement: 'unknown' }, []],
    ['a forecast of a level, revised', { temporality: 'snapshot', modality: 'both-forecast' }, []],
    ['undated values', undated, ['disjoint-values-undated']],
    ['undated values, one entity not named', { ...undated, entities: 'unknown' }, ['disjoint-values-undated']],
    ['undated values of another entity', { ...undated, entities: 'different' }, []],
    ['undated values, all that the articles share', { ...undated, accord: 'none' }, ['disjoint-values-undated']],
    ['the same, one entity not named', { ...undated, accord: 'none', entities: 'unknown' }, []],
    ['the same, one of several entities shared', { ...undated, accord: 'none', entities: 'overlap' }, []],
    [
      'one value shared, one entity not named',
      { ...undated, accord: 'one', entities: 'unknown' },
      ['disjoint-values-undated'],
    ],
    ['the same, fairly alike', { ...undated, accord: 'one', entities: 'unknown', likeness: 'fair' }, []],
    [
      'hardly a figure, one entity not named',
      { ...undated, accord: 'unknown', entities: 'unknown' },
      ['disjoint-values-undated'],
    ],
    ['undated values of one source against none', { ...undated, sources: 'one-sided' }, ['disjoint-values-undated']],
    ['undated values, fairly alike', { ...undated, likeness: 'fair' }, ['disjoint-values-undated']],
    ['undated values, hardly alike', { ...undated, likeness: 'low' }, []],
    ['undated values, one with a nearer one beside it', { ...undated, match: 'rivalled' }, []],
    ['undated values far apart', { ...undated, distance: 'far' }, ['disjoint-values-undated']],
    ['undated values remote from each other', { ...undated, distance: 'remote' }, []],
    ['undated parts of a whole', { ...undated, parts: 'sum' }, ['parts-of-whole']],
    ['undated counts of two sorts', { ...undated, units: 'open' }, []],
    ['undated values, a part and the whole', { ...undated, qualifiers: 'one-sided' }, []],
    ['undated measures worded alike', { ...undated, measures: 'similar' }, []],
    [
      'undated forecasts of one source',
      { ...undated, modality: 'both-forecast', sources: 'same' },
      ['disjoint-values-undated'],
    ],
    [
      'an undated level of the same hour',
      { ...undated, temporality: 'snapshot', order: 'same', movement: 'unknown' },
      ['disjoint-values-undated'],
    ],
    [
      'an undated level without a date',
      { ...undated, temporality: 'snapshot', order: 'unknown', movement: 'unknown' },
      [],
    ],
    [
      'an undated toll of the same hour',
      { ...undated, temporality: 'cumulative', order: 'same', movement: 'unknown' },
      [],
    ],
    ['undated sales', { ...undated, temporality: 'flow' }, []],
    ['values of which one says when', { periods: 'one-sided' }, []],
  ])
})

describe('of a copy holds', () => {
  const copy = { articles: 'copy' } as const
  testHolding([
    ['another value', copy, ['copy-changed']],
    ['another value and no period', { ...copy, periods: 'unstated' }, ['copy-changed']],
    ['another value of what stands twice in it', { ...copy, match: 'rivalled' }, ['copy-changed']],
    ['two digits changed round', { ...copy, slip: 'transposed' }, ['copy-changed']],
    ['another value of another source', { ...copy, sources: 'rival' }, ['copy-changed']],
    ['a count of another sort', { ...copy, units: 'different' }, []],
    ['measures worded alike', { ...copy, measures: 'similar' }, []],
    ['a part and the whole', { ...copy, qualifiers: 'one-sided' }, []],
    ['a period added', { ...copy, periods: 'one-sided' }, []],
    ['a plan turned into a report', { ...copy, modality: 'mixed' }, []],
    ['a later toll', { ...copy, temporality: 'cumulative' }, ['later-value']],
    ['a later toll in the original', { ...copy, temporality: 'cumulative', order: 'after' }, ['later-value']],
    ['a later level', { ...copy, temporality: 'snapshot' }, ['later-value']],
    ['a toll of the same hour', { ...copy, temporality: 'cumulative', order: 'same' }, ['copy-changed']],
    [
      'a toll of which nobody knows the later',
      { ...copy, temporality: 'cumulative', order: 'unknown', movement: 'unknown' },
      [],
    ],
    ['the same value', { ...copy, values: 'equal', distance: 'none', movement: 'none' }, []],
  ])
})

describe('of values that look like one copied wrong holds', () => {
  const slip = { slip: 'transposed' } as const
  const sameHour = { order: 'same', movement: 'unknown' } as const
  testHolding([
    ['as they are', slip, ['copied-wrong', 'disjoint-values']],
    ['one thing told in other words', { ...slip, wording: 'apart' }, ['copied-wrong', 'disjoint-values']],
    ['two digits, changed round', { slip: 'swapped' }, ['copied-wrong', 'disjoint-values']],
    ['the direction reversed', { slip: 'reversed', distance: 'apart' }, ['copied-wrong']],
    ['a first digit changed round', { ...slip, distance: 'remote' }, ['copied-wrong']],
    ['measures worded alike', { ...slip, measures: 'similar', wording: 'apart' }, ['copied-wrong']],
    ['a measure that is not named', { ...slip, measures: 'unknown', wording: 'shared' }, ['copied-wrong']],
    ['a measure that is not named, in other words', { ...slip, measures: 'unknown', wording: 'apart' }, []],
    ['two listed measures', { ...slip, measures: 'other' }, []],
    ['another measure', { ...slip, measures: 'different' }, []],
    ['one that has a nearer one beside it', { ...slip, match: 'rivalled', wording: 'shared' }, ['copied-wrong']],
    ['the same in much the same words', { ...slip, match: 'rivalled' }, ['copied-wrong']],
    ['the same in other words', { ...slip, match: 'rivalled', wording: 'apart' }, []],
    ['one whose value the other article has elsewhere', { ...slip, match: 'taken' }, []],
    ['what is hardly alike', { ...slip, likeness: 'low' }, ['copied-wrong']],
    ['counts of which one does not say of what', { ...slip, units: 'open' }, ['copied-wrong']],
    ['a count of another sort', { ...slip, units: 'different' }, []],
    ['values of which one is narrowed', { ...slip, qualifiers: 'one-sided' }, ['copied-wrong']],
    ['values of two parts', { ...slip, qualifiers: 'different' }, []],
    ['values of which one says when', { ...slip, periods: 'one-sided' }, ['copied-wrong']],
    ['values of a quarter and its year', { ...slip, periods: 'within' }, ['copied-wrong']],
    ['values of two years', { ...slip, periods: 'different' }, []],
    ['values of another entity', { ...slip, entities: 'different' }, []],
    ['a forecast and what came', { ...slip, modality: 'mixed' }, []],
    ['what one affirms and the other denies', { ...slip, polarity: 'opposite' }, []],
    ['a forecast of a source and one of an article', { ...slip, modality: 'both-forecast', sources: 'one-sided' }, []],
    ['forecasts of two sources', { ...slip, modality: 'both-forecast', sources: 'rival' }, ['rival-values']],
    ['two sources', { ...slip, sources: 'rival' }, ['rival-values']],
    [
      'forecasts of one source',
      { ...slip, measures: 'similar', modality: 'both-forecast', sources: 'same' },
      ['copied-wrong'],
    ],
    ['one article against itself', { ...slip, articles: 'same' }, []],
    ['a toll of two days', { ...slip, temporality: 'cumulative' }, ['later-value']],
    ['a toll of two days, the later first', { ...slip, temporality: 'cumulative', order: 'after' }, ['later-value']],
    ['a level of two days', { ...slip, temporality: 'snapshot' }, ['later-value']],
    ['a toll of the same hour', { ...slip, ...sameHour, temporality: 'cumulative' }, ['copied-wrong']],
    [
      'a toll of two digits of the same hour',
      { ...sameHour, slip: 'swapped', temporality: 'cumulative' },
      ['copied-wrong'],
    ],
    ['sales of two days', { ...slip, temporality: 'flow' }, ['copied-wrong', 'disjoint-values']],
  ])
})

describe('of what moves holds', () => {
  const toll = { temporality: 'cumulative' } as const
  const level = { temporality: 'snapshot' } as const
  testHolding([
    ['a toll a day later', toll, ['later-value']],
    ['a toll a day later, without a period', { ...toll, periods: 'unstated' }, ['later-value']],
    ['a toll a day later, one entity not named', { ...toll, entities: 'unknown' }, ['later-value']],
    ['the same, of articles that share nothing', { ...toll, accord: 'none', entities: 'unknown' }, []],
    ['a toll a day later, of articles that share nothing', { ...toll, accord: 'none' }, ['later-value']],
    ['a toll of an article with hardly a figure', { ...toll, accord: 'unknown', entities: 'unknown' }, ['later-value']],
    ['a level of an article with hardly a figure', { ...level, accord: 'unknown', entities: 'unknown' }, []],
    ['a level by two pollsters', { ...level, accord: 'one', sources: 'rival' }, []],
    ['a level by two parties of one event', { ...level, sources: 'rival' }, ['later-value']],
    ['a toll corrected a day later', { ...toll, movement: 'down' }, ['later-value']],
    ['a toll that is much lower', { ...toll, movement: 'down', distance: 'far' }, []],
    ['a level that is lower a day later', { ...level, movement: 'down' }, ['later-value']],
    ['a level that is much lower', { ...level, movement: 'down', distance: 'far' }, ['later-value']],
    ['a toll three to ten times as high', { ...toll, distance: 'remote' }, ['later-value']],
    ['a toll more than ten times as high', { ...toll, distance: 'apart' }, []],
    ['a toll of one day and of the next', { ...toll, periods: 'different' }, []],
    ['a toll of which one says when', { ...toll, periods: 'one-sided' }, []],
    ['a toll of an hour of the day', { ...toll, periods: 'within' }, []],
    ['a toll of articles without a date', { ...toll, order: 'unknown', movement: 'unknown' }, []],
    ['a toll of two rival sources a day apart', { ...toll, sources: 'rival' }, ['later-value']],
    ['a toll of children and one of people', { ...toll, units: 'open' }, []],
    ['a toll that has a nearer one beside it', { ...toll, match: 'rivalled' }, []],
    ['a toll that the other article has elsewhere', { ...toll, match: 'taken' }, []],
    ['a toll feared and one counted', { ...toll, modality: 'mixed' }, []],
    ['a toll worded alike', { ...toll, measures: 'similar', wording: 'apart' }, ['later-value']],
    [
      'a toll worded alike, in much the same words',
      { ...toll, measures: 'similar', likeness: 'fair' },
      ['later-value'],
    ],
    ['the same in fewer', { ...toll, measures: 'similar', likeness: 'fair', wording: 'shared' }, []],
    ['a toll that is not called so', { ...toll, measures: 'unknown' }, ['later-value']],
    ['a toll that is not called so, fairly alike', { ...toll, measures: 'unknown', likeness: 'fair' }, []],
    ['a toll that does not compare', { ...toll, values: 'not-comparable', distance: 'none' }, []],
    ['a toll of a part', { ...toll, qualifiers: 'one-sided' }, []],
    ['a toll of one article', { ...toll, articles: 'same' }, []],
    ['two listed tolls', { ...toll, measures: 'other' }, []],
    ['a level a day later', level, ['later-value']],
    ['a level a day before', { ...level, order: 'after', movement: 'down' }, ['later-value']],
    ['a level a day later, without a period', { ...level, periods: 'unstated' }, ['later-value']],
    ['a level a day before, without a period', { ...level, periods: 'unstated', order: 'after' }, ['later-value']],
    ['a level of one year and of the next', { ...level, periods: 'different' }, []],
  ])
})

describe('of two stages of a value holds', () => {
  const interim = { stage: 'earlier' } as const
  testHolding([
    ['as they are', interim, ['revised-value']],
    ['a first value in a copy', { ...interim, articles: 'copy' }, ['revised-value']],
    ['a measure that is not named', { ...interim, measures: 'unknown' }, ['revised-value']],
    ['a toll a day later', { ...interim, temporality: 'cumulative' }, ['revised-value']],
    ['undated values', { ...interim, periods: 'unstated' }, ['revised-value']],
    ['values of two sources', { ...interim, sources: 'rival' }, ['revised-value']],
    ['two digits changed round', { ...interim, slip: 'transposed' }, ['revised-value']],
    ['parts of a whole', { ...interim, parts: 'sum' }, ['parts-of-whole']],
    ['what is fairly alike', { ...interim, likeness: 'fair' }, []],
    ['values remote from each other', { ...interim, distance: 'remote' }, []],
    ['a part and the whole', { ...interim, qualifiers: 'one-sided' }, []],
    ['another entity', { ...interim, entities: 'different' }, []],
    ['counts of two sorts', { ...interim, units: 'open' }, []],
    ['two listed measures', { ...interim, measures: 'other' }, []],
    ['one article against itself', { ...interim, articles: 'same' }, []],
    ['the same value', { ...interim, values: 'equal', distance: 'none', movement: 'none' }, []],
  ])
})

describe('of two sources holds', () => {
  const rival = { sources: 'rival' } as const
  testHolding([
    ['as they are', rival, ['rival-values']],
    ['values far apart', { ...rival, distance: 'far' }, ['rival-values']],
    ['values remote from each other', { ...rival, distance: 'remote' }, []],
    ['both in one article', { ...rival, articles: 'same', order: 'same', movement: 'unknown' }, ['rival-values']],
    ['one source twice in one article', { articles: 'same', sources: 'same' }, []],
    ['undated values', { ...rival, periods: 'unstated' }, ['rival-values']],
    ['values of which one says when', { ...rival, periods: 'one-sided' }, []],
    ['a toll of the same hour', { ...rival, temporality: 'cumulative', order: 'same' }, ['rival-values']],
    ['a level of the same hour', { ...rival, temporality: 'snapshot', order: 'same' }, ['rival-values']],
    ['a level a day later', { ...rival, temporality: 'snapshot' }, ['later-value']],
    ['a toll a day before', { ...rival, temporality: 'cumulative', order: 'after' }, ['later-value']],
    ['a toll of articles without a date', { ...rival, temporality: 'cumulative', order: 'unknown' }, []],
    ['measures worded alike', { ...rival, measures: 'similar' }, ['rival-values']],
    ['measures worded alike, fairly alike all told', { ...rival, measures: 'similar', likeness: 'fair' }, []],
    ['a measure that is not named', { ...rival, measures: 'unknown' }, ['rival-values']],
    ['two listed measures', { ...rival, measures: 'other' }, []],
    ['one that has a nearer one beside it', { ...rival, match: 'rivalled' }, []],
    ['one whose value the other article has elsewhere', { ...rival, match: 'taken' }, []],
    ['counts of two sorts', { ...rival, units: 'open' }, []],
    ['a part and the whole', { ...rival, qualifiers: 'one-sided' }, []],
    ['a forecast and what came', { ...rival, modality: 'mixed' }, []],
    ['undated parts of a whole', { ...rival, periods: 'unstated', parts: 'sum' }, ['parts-of-whole']],
  ])
})

describe('a shipped rule', () => {
  const silent = rules.map(({ id, source }) => [id, source, silentReasons(id)] as const)
  test.each(silent)('%s has a source and says why it stays silent thrice', (_, source, reasons) => {
    expect(source).toMatch(/^https:\/\//)
    expect(reasons.length).toBeGreaterThanOrEqual(3)
    expect(reasons).not.toContain(null)
  })
})

/** Of each silent test of a rule the comment above it; `null` where there is none. */
function silentReasons(id: string): readonly (string | null)[] {
  const lines = readFileSync(`rules/verdicts/${id}.yaml`, 'utf8').split('\n')
  return lines
    .flatMap((line, at) => (at > lines.indexOf('  silent:') && line.startsWith('    - left:') ? [lines[at - 1]] : []))
    .map((above) => (above?.startsWith('    # ') ? above.slice(6) : null))
}

test('every placeholder that a rule may use is filled in', () => {
  const named = {
    verdict: 'contradiction' as const,
    aspect: 'value' as const,
    left: claim('a1', 0, '20'),
    right: claim('a2', 0, '12'),
    gap: 0.4,
    account: null,
  }
  const template = PLACEHOLDERS.map((name) => `{${name}}`).join('; ')
  expect(fillMessage(template, named, new Map())).toBe(
    '20; 12; 20; 12; a1; a2; barges moored; in 2021; 40.0 %; the event; the holder; the office; the source; the same; its numbers',
  )
})

test('a measure is read from its file', () => {
  expect(measures.find(({ id }) => id === 'death-toll')).toMatchObject({ temporality: 'cumulative', kinds: ['count'] })
})
