import { describe, expect, test } from 'vitest'
import { participantsOf } from '../../src/link/event-parties.ts'
import { placesOf } from '../../src/link/event-places.ts'
import { timesOf } from '../../src/link/event-times.ts'
import type { Grain } from '../../src/model/date.ts'
import type { Happening, NamedDay } from '../../src/model/event.ts'

const SIGNING: Happening = {
  predicate: 'sign',
  participants: ['Osland', 'Velmora'],
  things: [],
  theme: null,
  place: null,
  time: null,
  day: null,
  phase: 'whole',
  status: 'done',
  moved: null,
  superlative: null,
  proposition: { predicate: 'sign', subjects: [], words: ['sign'], polarity: 'positive' },
}

/** A signing from `start` to `end`, day by day, or by the hour where `start` has a time. */
function at(start: string | null, end: string | null, parts: Partial<Happening> = {}): Happening {
  const grain: Grain = start?.includes('T') ? 'time' : 'day'
  return { ...SIGNING, time: { text: '', start, end, grain, basis: 'stated' }, ...parts }
}

/** A day that the calendar leaves open, by its weekday and minutes. */
function named(weekday: number, minutes: readonly [number, number] | null = null): Happening {
  return at(null, null, { day: { weekday, monthDays: null, minutes, recent: true } })
}

/** From one day to another of a year that is not said. */
function date(from: string, to: string): NamedDay {
  return { weekday: null, monthDays: [from, to], minutes: null, recent: false }
}

function ofMonth(from: string, to: string): Happening {
  return at(null, null, { day: date(from, to) })
}

describe('the times of two events', () => {
  const cases: readonly [left: Happening, right: Happening, times: string][] = [
    [at('2024-07-18', '2024-07-19'), at('2024-07-18', '2024-07-19'), 'same'],
    [at('2024-07-18', '2024-07-19'), at('2024-07-18T09:00', '2024-07-18T12:00'), 'within'],
    [at('2024-07-18', '2024-07-19'), at('2024-07-17', '2024-07-18'), 'apart'],
    [at('2024-07-18T04:00', '2024-07-18T04:30'), at('2024-07-18T05:00', '2024-07-18T05:01'), 'near'],
    [at('2024-07-18T04:00', '2024-07-18T04:30'), at('2024-07-17T23:40', '2024-07-17T23:41'), 'apart'],
    // Two occurrences.
    [at('2024-07-18', '2024-07-19'), at('2022-07-18', '2022-07-19'), 'far'],
    // Plans for one thing may lie years apart.
    [
      at('2027-01-01', '2028-01-01', { status: 'planned' }),
      at('2028-07-01', '2029-01-01', { status: 'planned' }),
      'apart',
    ],
    // A date that was moved.
    [at('2024-07-18', '2024-07-19'), at('2024-07-20', '2024-07-21', { moved: 'to' }), 'moved'],
    // Of what ends only the end counts.
    [at('2024-09-23', '2024-10-26', { phase: 'end' }), at(null, '2024-10-26', { phase: 'end' }), 'same'],
    [at('2024-09-23', '2024-10-26', { phase: 'end' }), at(null, '2024-10-19', { phase: 'end' }), 'apart'],
    // Days that the calendar leaves open.
    [named(2), named(2), 'same'],
    [named(2), named(1), 'apart'],
    [named(1, [1420, 1421]), named(2, [240, 285]), 'apart'],
    [named(1), SIGNING, 'unknown'],
    // A month and a day of it, whatever the year; a weekday that may be of any week.
    [ofMonth('06-01', '06-31'), ofMonth('06-12', '06-12'), 'within'],
    [ofMonth('06-01', '06-31'), ofMonth('07-12', '07-12'), 'apart'],
    [named(5), { ...ofMonth('11-06', '11-06'), day: { ...date('11-06', '11-06'), weekday: 4 } }, 'unknown'],
    // "by 15 June" says nothing of what was long before.
    [at(null, '2024-06-16'), at('1968-01-01', '1969-01-01'), 'far'],
    [at(null, '2024-06-16'), at('2024-06-10', '2024-06-11'), 'within'],
  ]
  test.each(cases)('%#', (left, right, times) => {
    expect(timesOf(left, right)).toBe(times)
    expect(timesOf(right, left)).toBe(times)
  })
})

describe('the places of two events', () => {
  const cases: readonly [left: string | null, right: string | null, places: string][] = [
    ['Brandal', 'Brandal', 'same'],
    ['Moscow', 'Russia', 'within'],
    ['New Delhi', 'Maputo', 'different'],
    ['lower vehicle deck', 'lower car deck', 'same'],
    ['lower vehicle deck', 'engine room', 'different'],
    ['upper deck', 'lower deck', 'different'],
    // Nobody can tell.
    ['Brandal', null, 'unknown'],
    ['Brandal', 'Russia', 'unknown'],
    ['Brandal', 'engine room', 'unknown'],
    ['market', 'village', 'unknown'],
  ]
  test.each(cases)('%s and %s', (left, right, places) => {
    expect(placesOf(left, right)).toBe(places)
    expect(placesOf(right, left)).toBe(places)
  })
})

describe('who takes part in two events', () => {
  const of = (participants: readonly string[], things: readonly string[] = [], predicate = 'sign'): Happening => ({
    ...SIGNING,
    predicate,
    participants,
    things,
  })
  const about = (event: Happening, thing: string, other = false): Happening => ({
    ...event,
    theme: { names: [], thing, other },
  })
  const cases: readonly [left: Happening, right: Happening, participants: string][] = [
    [of(['Ines Calder', 'Tim Varga']), of(['Tim Varga', 'Ines Calder']), 'same'],
    [of(['Ines Calder']), of(['Ines Calder', 'Tim Varga']), 'overlap'],
    [of([], ['arena']), of([], ['arena', 'opening']), 'overlap'],
    // A third side makes another meeting.
    [of(['Ines Calder', 'Tim Varga'], [], 'meet'), of(['Ines Calder', 'Petra Lunn'], [], 'meet'), 'different'],
    [of(['Ines Calder']), of(['Petra Lunn']), 'different'],
    // Other nouns may be other words.
    [of([], ['lawmaker']), of([], ['parliament']), 'reworded'],
    // One in full, one by the last name; a title that has become part of a name.
    [of(['Lunn', 'Ines Calder']), of(['Petra Lunn', 'Envoy Ines Calder']), 'same'],
    // Another thing is closed, or the same.
    [about(of(['Osland'], [], 'close'), 'bridge', true), about(of(['Osland'], [], 'close'), 'bridge'), 'different'],
    [about(of([], [], 'close'), 'bridge'), about(of(['Osland'], [], 'close'), 'bridge'), 'overlap'],
    // A country and a person may be one side.
    [of(['France']), of(['Ines Calder']), 'unknown'],
    [of([]), of(['Ines Calder']), 'unknown'],
    // "The company" may be anybody.
    [of([], ['company']), of(['Corvane']), 'unknown'],
  ]
  test.each(cases)('%#', (left, right, participants) => {
    expect(participantsOf(left, right)).toBe(participants)
    expect(participantsOf(right, left)).toBe(participants)
  })
})
