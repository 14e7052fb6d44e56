import { describe, expect, test } from 'vitest'
import { conditionLines } from '../../src/report/rules/condition-lines.ts'
import { definitionFormats } from '../../src/report/rules/show.ts'
import { all, any, is, not } from '../judge/fixture.ts'
import { plain } from './fixture.ts'
import { shown } from './trial.ts'

describe('rules show', () => {
  const text = (id: string) => definitionFormats.get('text')?.(shown(id), plain)

  test('a rule under five headings', () => {
    expect(text('apart')).toBe(`rule apart

What it does
  Reports a contradiction of value (error) where all of this holds of two claims:

    values: disjoint    they exclude each other
    any of
      periods: same     of one time
      wording: close    the two sentences share most of their telling words
    not
      measures: other   what is measured is told by other words
    units: same         of one sort

  Its message: {left.value} or {right.value}

Why it is a problem
  Two values that exclude each other. The year must be one, or "the same".

An example that fires (1 of 4)
  one says     The Orlow mill milled 52,000 tonnes of rye in 2021.
  the other    In 2021 the Orlow mill milled 41,000 tonnes of rye.

An example that stays silent (1 of 2)
  one says     The Orlow mill milled 52,000 tonnes of rye in 2021.
  the other    In 2021 the Orlow mill milled 52,000 tonnes of rye.

References
  source       https://example.org/apart
  file         desk/verdicts/apart.yaml
  pack         desk
`)
  })

  test('a measure under five headings', () => {
    expect(text('bus-fare')).toBe(`measure bus-fare

What it does
  Takes a value as "bus fares" where one of these words, in any form, stands with it:

  words        bus fare, bus ticket
  kinds        money
  in time      snapshot: it is a level at a time
  tolerance    values up to 2.5 % apart agree

What it must not be taken for
  measures     tram-fare
  words        bus fare dodger

An example that it reads (1 of 3)
  text         The bus fares came to $45 million.
  value        $45 million

An example that it ignores (1 of 2)
  text         The repair of the pier came to $45 million.

References
  file         desk/measures/bus-fare.yaml
  pack         desk
`)
  })

  test('what a file leaves out is told as such, or left out', () => {
    expect(text('never')).toContain('\n\n    temporality: flow   it is counted anew in each period\n\n')
    expect(text('never')).toContain('\n\nReferences\n  file         desk/verdicts/never.yaml\n')
    expect(text('tram-fare')).toContain('\n  kinds        any\n  in time      unknown: how it moves is not known\n\n')
    expect(text('tram-fare')).toContain('\nWhat it must not be taken for\n  nothing is named\n\n')
  })

  test('several, an empty line between them', () => {
    const both = definitionFormats.get('text')?.([...shown('never'), ...shown('tram-fare')], plain)
    expect(both).toBe(`${text('never')}\n${text('tram-fare')}`)
  })

  test('as JSON, all that the file holds', () => {
    const json = definitionFormats.get('json')?.(shown('never'), plain) ?? ''
    expect(JSON.parse(json)).toEqual({
      schema: 'crosscheck/definitions@1',
      definitions: [
        {
          kind: 'rule',
          id: 'never',
          about: 'quantity',
          verdict: 'update',
          aspect: 'value',
          severity: 'warning',
          message: '{left.value}, then {right.value}',
          note: 'Nothing meets this',
          source: null,
          when: { op: 'is', predicate: 'temporality', values: ['flow'] },
          tests: {
            fires: [{ left: 'Nothing here.', right: 'Nor here.' }],
            silent: [{ left: 'Nothing there.', right: 'Nor there.' }],
          },
          pack: 'desk',
          file: 'desk/verdicts/never.yaml',
        },
      ],
    })
  })

  test.each([
    [
      40,
      `values: disjoint              they exclude each other
any of
  periods: same or unstated   of one time; or neither
                              says when, and both were
                              written about the same
                              time
  not
    order: after              the first was published
                              after the second`,
    ],
    [
      100,
      `values: disjoint              they exclude each other
any of
  periods: same or unstated   of one time; or neither says when, and both were written about the
                              same time
  not
    order: after              the first was published after the second`,
    ],
  ])('a condition in %i columns', (width, lines) => {
    const when = all(is('values', 'disjoint'), any(is('periods', 'same', 'unstated'), not(is('order', 'after'))))
    expect(conditionLines(when, { width }).join('\n')).toBe(lines)
  })

  test('a question with many answers has what they mean below it', () => {
    const when = is('modality', 'both-actual', 'both-forecast', 'both-target', 'both-hypothetical')
    expect(conditionLines(when, { width: 100 }).slice(0, 2)).toEqual([
      'modality: both-actual, both-forecast, both-target or both-hypothetical',
      `${' '.repeat(43)}both report it as a fact; or both speak of what is to`,
    ])
  })
})
