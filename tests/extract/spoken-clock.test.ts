import { describe, expect, test } from 'vitest'
import { sentenceRead } from './figure-reader.ts'

/** `8:30` for every time of day in a sentence. */
function clocksIn(text: string): readonly string[] {
  return sentenceRead(text).analysed.dates.flatMap(({ reading }) =>
    reading.form === 'clock' ? [`${reading.hour}:${String(reading.minute).padStart(2, '0')}`] : [],
  )
}

describe('a time of day as it is spoken', () => {
  const cases: readonly [text: string, clock: string][] = [
    ['It was announced on Monday at half past eight in the morning.', '8:30'],
    ['The river crested at ten past three on Saturday morning.', '3:10'],
    ['The trams stopped at a quarter to nine in the evening.', '20:45'],
    ['They signed on Tuesday, shortly after two in the afternoon.', '14:00'],
    ['The alarm rang at eleven at night.', '23:00'],
    ['The alarm rang at two at night.', '2:00'],
    ['It happened at 7.40 in the morning.', '7:40'],
    // As other languages write it.
    ['The meeting is on Thursday 28 of May , at 19 hours .', '19:00'],
    ['The bridge is closed since Tuesday at 18 h 40 .', '18:40'],
    ['The ferry sails since Wednesday 7 hours .', '7:00'],
    ['It was 14.06 on Tuesday when they signed.', '14:06'],
  ]
  test.each(cases)('%s', (text, clock) => expect(clocksIn(text)).toEqual([clock]))
})

describe('no time of day', () => {
  const cases: readonly string[] = [
    'The side won ten to three on Saturday.',
    'He swam for 7 hours on Saturday.',
    'Half past the post is not enough.',
    'Shares closed at 18.30 on Tuesday.',
    'The storm killed two in the morning rush.',
    'It rose by a quarter to nine.',
    'It was 14.06 metres long.',
  ]
  test.each(cases)('%s', (text) => expect(clocksIn(text)).toEqual([]))
})
