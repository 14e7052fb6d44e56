import { describe, expect, test } from 'vitest'
import type { EventReading } from '../../src/model/event-reading.ts'
import type { SentenceReading } from '../../src/model/reading.ts'
import { sentenceRead, wordsOf } from './figure-reader.ts'

/** `visit planned: envoy | in Brandal`: class or sense, how far from done, who takes part and where. */
function eventsIn(text: string): readonly string[] {
  const reading = sentenceRead(text)
  return reading.events.map((event) => tell(reading, event))
}

function tell(
  reading: SentenceReading,
  { act, phase, status, negated, superlative, parties, place }: EventReading,
): string {
  const marks = [
    act,
    ...(phase === 'whole' ? [] : [phase]),
    ...(status === 'done' ? [] : [status]),
    ...(negated ? ['not'] : []),
    ...(superlative === null ? [] : [superlative]),
  ]
  const words = (first: number, last: number) => wordsOf(reading, [first, last]).replace(/^(?:the|a|an) /i, '')
  const where = place ? [`in ${words(place.first, place.last)}`] : []
  return [`${marks.join(' ')}: ${parties.map(({ first, last }) => words(first, last)).join(', ')}`, ...where].join(
    ' | ',
  )
}

describe('what happens', () => {
  const cases: readonly [text: string, ...events: string[]][] = [
    ['The envoy arrived in Brandal on Tuesday.', 'arrive: envoy | in Brandal'],
    ['Ines Calder travelled to Brandal.', 'visit: Ines Calder | in Brandal'],
    ['The assembly will hold its first session on 15 October.', 'convene planned: assembly, first session'],
    ['The fire broke out at 4 a.m. on Tuesday.', 'fire start: fire'],
    ['The acceptance period runs from May 3 to June 1.', 'end end: acceptance period'],
    ['The opening was put back to June.', 'open planned: opening'],
    ['The visit was called off on Tuesday.', 'visit cancelled: visit'],
    ['Doors open on 3 October.', 'open start: Doors'],
    ['A second crest is expected on Thursday.', 'peak planned: second crest'],
    // A date that leads, and one of a clause around it.
    ['On Tuesday the envoy arrived in Brandal.', 'arrive: envoy | in Brandal'],
    ['It was 14.06 on Tuesday when Ines Calder and Tomas Brandt signed.', 'sign: Ines Calder and Tomas Brandt'],
    ['It was the worst since May 2013, when a dam was breached.', 'breach: dam'],
    // What another verb begins, and what a noun makes of its verb.
    ['The ferry began running at 7 a.m. on Wednesday.', 'begin start: ferry'],
    ['They put their names to the treaty on Tuesday.', 'sign: They, names'],
    ['The board came together on Sunday in Brandal.', 'meet: board | in Brandal'],
    ['A public meeting is fixed for 28 May.', 'meet planned: public meeting'],
    ['Lawmakers will vote on ratification in June.', 'ratify planned: Lawmakers'],
    ['The blast tore through the plant on Sunday.', 'explode: blast | in plant'],
    ['The province suspended its engineer on Thursday.', 'suspend: province, engineer'],
    ['Ines Calder is expected in Brandal on Friday.', 'visit planned: Ines Calder | in Brandal'],
    ['No visitor signed in on Monday.', 'sign in not: No visitor'],
    // Who tells it stands between.
    ['The ferry, I am told, only started on Thursday.', 'begin start: ferry'],
    // The town, and not the house.
    ['The board met on Sunday in a hotel in Brandal.', 'meet: board | in Brandal'],
    // A noun with a date of its own.
    ["Monday's trip by Ines Calder to Brandal was short.", 'visit: Ines Calder | in Brandal'],
    // The first of its sort.
    ['It was the first visit by an Osland envoy since the war.', 'visit first: first visit, Osland envoy'],
  ]
  test.each(cases)('%s', (text, ...events) => expect(eventsIn(text)).toEqual(events))
})

describe('no event', () => {
  const cases: readonly string[] = [
    'The bridge is long.',
    'The company employs 400 people in 2024.',
    'Prices rose 4% in May.',
    'Officials said on Monday that the bridge was safe.',
    'The envoy may visit Brandal on Tuesday.',
    'It was the worst flood since 1993.',
    'The talks went on.',
    'He has lived in Brandal since 2019.',
    'She spoke every Monday.',
    'The work took two years.',
    'Orrin sold 2.3 million cars last year.',
    'The talks were suspended.',
    'Ships use the port of Brandal.',
  ]
  test.each(cases)('%s', (text) => expect(eventsIn(text)).toEqual([]))
})
