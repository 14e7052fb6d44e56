import { describe, expect, test } from 'vitest'
import type { EventClaim } from '../../src/model/claim.ts'
import { allClaimsIn } from './claim-reader.ts'

/** The events of a text dated Friday 3 March 2023. */
function eventsIn(text: string): readonly EventClaim[] {
  return allClaimsIn(text).filter((claim) => claim.kind === 'event')
}

/** `2023-03-01 to 2023-03-02` of the last event. */
function timeIn(text: string): string {
  const time = eventsIn(text).at(-1)?.event.time
  return time ? `${time.start ?? 'open'} to ${time.end ?? 'open'}` : 'none'
}

describe('when it was', () => {
  const cases: readonly [text: string, time: string][] = [
    ['The envoy arrived in Brandal on Tuesday.', '2023-02-28 to 2023-03-01'],
    ['The envoy arrived in Brandal at 11.40 p.m. on Tuesday.', '2023-02-28T23:40 to 2023-02-28T23:41'],
    ['The envoy arrived in Brandal shortly after 4 a.m. on Tuesday.', '2023-02-28T04:00 to 2023-02-28T04:45'],
    ['The envoy arrived in Brandal in the early hours of Tuesday.', '2023-02-28T01:00 to 2023-02-28T06:00'],
    ['The envoy arrived in Brandal on Tuesday evening.', '2023-02-28T17:00 to 2023-03-01T00:00'],
    ['Ines Calder left on Tuesday. She arrived in Brandal at 6 a.m.', '2023-02-28T06:00 to 2023-02-28T06:01'],
    ['The summit was held in Brandal on Tuesday and Wednesday.', '2023-02-28 to 2023-03-02'],
    ['The opening was put back from June to November.', '2023-11-01 to 2023-12-01'],
    ['On Tuesday the envoy arrived in Brandal.', '2023-02-28 to 2023-03-01'],
    ['The river peaked late on Tuesday night.', '2023-02-28T21:00 to 2023-03-01T02:00'],
    ['The river peaked early on Tuesday.', '2023-02-28T00:00 to 2023-02-28T10:00'],
    ['A treaty was signed in May 2013, when the two sides met.', '2013-05-01 to 2013-06-01'],
    // Not the date of the event.
    ['The envoy, in Brandal since 2019, arrived in Velmora on Tuesday.', '2023-02-28 to 2023-03-01'],
  ]
  test.each(cases)('%s', (text, time) => expect(timeIn(text)).toBe(time))
})

describe('who, where and how far from done', () => {
  const cases: readonly [text: string, participants: string, place: string | null, status: string][] = [
    ['Ines Calder arrived in Kiev on Tuesday.', 'Ines Calder', 'Kyiv', 'done'],
    ['Ines Calder arrived in the Uzbek capital on Tuesday.', 'Ines Calder', 'Tashkent', 'done'],
    ["Calder's adviser Tim Varga arrived in Brandal on Tuesday.", 'Tim Varga', 'Brandal', 'done'],
    ['Ines Calder spoke. She arrived in Brandal on Tuesday.', 'Ines Calder', 'Brandal', 'done'],
    ['The port will be sold. It opened in 1968.', '', null, 'done'],
    [
      'The leaders of Osland, Ines Calder and Tim Varga, met on Tuesday.',
      'Osland, Ines Calder, Tim Varga',
      null,
      'done',
    ],
    ['The ministers in Velmora met on Tuesday.', '', null, 'done'],
    [
      'Ines Calder signed it in the Hall of State of the Velmora Palace on Tuesday.',
      'Ines Calder',
      'Hall of State of Velmora Palace',
      'done',
    ],
    ['Ines Calder arrived at Brandal airport on Tuesday.', 'Ines Calder', 'Brandal airport', 'done'],
    ['Ines Calder will visit Brandal on 9 March.', 'Ines Calder', 'Brandal', 'planned'],
    ['Ines Calder hopes to visit Brandal on 9 March.', 'Ines Calder', 'Brandal', 'hoped'],
    ['The assembly meets Ines Calder on 9 March.', 'Ines Calder', null, 'planned'],
  ]
  test.each(cases)('%s', (text, participants, place, status) => {
    const event = eventsIn(text).at(-1)?.event
    expect([event?.participants.join(', '), event?.place, event?.status]).toEqual([participants, place, status])
  })

  test('a weekday takes its date from another day of the article', () => {
    const [claim] = eventsIn('Ines Calder arrived in Brandal on Tuesday. On Wednesday (22 February) she left.')
    expect(claim?.event.day?.weekday).toBe(2)
  })

  test('what is denied did not happen', () => {
    expect(eventsIn('Ines Calder did not arrive in Brandal on Tuesday.').at(-1)?.modality.polarity).toBe('negative')
  })

  test('a month without a year is every day of it', () => {
    const [claim] = eventsIn('The treaty was signed in June.')
    expect(claim?.event.day?.monthDays).toEqual(['06-01', '06-31'])
  })

  test('who is unknown makes no event', () => {
    expect(eventsIn('It happened on Tuesday.')).toEqual([])
  })
})
