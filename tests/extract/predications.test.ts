import { describe, expect, test } from 'vitest'
import type { Argument, Predication } from '../../src/model/predication.ts'
import type { SentenceReading } from '../../src/model/reading.ts'
import { sentenceRead, wordsOf } from './figure-reader.ts'

/** `arrive past: envoy | in Brandal | @Tuesday`: the verb, what is said of it, subject, arguments and dates. */
function toldIn(text: string): readonly string[] {
  const reading = sentenceRead(text)
  return reading.predications.map((predication) => tell(reading, predication))
}

function tell(reading: SentenceReading, predication: Predication): string {
  const { lemma, particle, tense, prospect, passive, negated, link, subject, dates } = predication
  const marks = [
    particle ? `${lemma} ${particle}` : lemma,
    tense,
    ...(passive ? ['passive'] : []),
    ...(negated ? ['not'] : []),
    ...(prospect === 'actual' ? [] : [prospect]),
    ...(link === 'relative' || link === 'content' ? [link] : []),
  ]
  const said = predication.arguments.map((one) => inWords(reading, one))
  const days = dates.map(({ tokens }) => `@${wordsOf(reading, tokens)}`)
  return [`${marks.join(' ')}: ${subject ? inWords(reading, subject) : '-'}`, ...said, ...days].join(' | ')
}

function inWords(reading: SentenceReading, { preposition, first, last }: Argument): string {
  const words = wordsOf(reading, [first, last]).replace(/^(?:the|a|an) /i, '')
  return preposition === null ? words : `${preposition} ${words}`
}

describe('who does what, where and when', () => {
  const cases: readonly [text: string, told: readonly string[]][] = [
    ['The envoy arrived in Brandal on Tuesday.', ['arrive past: envoy | in Brandal | @Tuesday']],
    [
      'The envoy, a former judge, arrived in Brandal on Tuesday to meet Ines Calder.',
      ['arrive past: envoy | in Brandal | @Tuesday', 'meet infinitive planned: envoy | Ines Calder'],
    ],
    // Each verb has its own date.
    [
      'On Tuesday, Ines Calder met the envoy and on Friday left Brandal.',
      ['meet past: Ines Calder | envoy | @Tuesday', 'leave past: Ines Calder | Brandal | @Friday'],
    ],
    [
      'The barge, built in 1994, had left the dock on Monday.',
      ['build past passive relative: barge | @1994', 'leave past: barge | dock | @Monday'],
    ],
    [
      'The barge, owned by a trader, Ines Calder, sank on Monday.',
      ['own past passive relative: barge | by trader | Ines Calder', 'sink past: barge | @Monday'],
    ],
    [
      'A treaty signed on July 18 allows the port to open a second quay in 2028.',
      [
        'sign past passive relative: treaty | @July 18',
        'allow present: treaty | port',
        'open infinitive planned: port | second quay | @2028',
      ],
    ],
    [
      'The barge that left Brandal on Monday sank.',
      ['leave past relative: barge | Brandal | @Monday', 'sink past: barge'],
    ],
    // What is said has a subject of its own.
    [
      'The mayor said on Monday the council had agreed to buy the quay.',
      ['say past: mayor | @Monday', 'agree past content: council', 'buy infinitive planned: council | quay'],
    ],
    // A subordinate clause keeps its verb.
    [
      'The talks were called off on Friday after the two sides failed to agree.',
      ['call off past passive: talks | @Friday', 'fail past: two sides', 'agree infinitive refused: two sides'],
    ],
    [
      'Speaking in Brandal on Sunday, Ines Calder said nothing.',
      ['speak participle: Ines Calder | in Brandal | @Sunday', 'say past not: Ines Calder'],
    ],
  ]
  test.each(cases)('%s', (text, told) => expect(toldIn(text)).toEqual(told))
})

describe('how far from a fact', () => {
  const cases: readonly [text: string, told: string][] = [
    ['The parliament will meet on 15 October.', 'meet future planned: parliament | @15 October'],
    ['The mayor wants to visit Brandal.', 'visit infinitive hoped: mayor | Brandal'],
    ['The mayor hopes to visit Brandal.', 'visit infinitive hoped: mayor | Brandal'],
    ['The mayor is due to visit Brandal.', 'visit infinitive planned: mayor | Brandal'],
    ['The mayor could visit Brandal.', 'visit conditional possible: mayor | Brandal'],
    ['The mayor refused to visit Brandal.', 'visit infinitive refused: mayor | Brandal'],
    ['The mayor did not visit Brandal.', 'visit past not: mayor | Brandal'],
    ['The mayor never visited Brandal.', 'visit past not: mayor | Brandal'],
    ['No minister visited Brandal.', 'visit past not: No minister | Brandal'],
    ['The mayor reached no agreement.', 'reach past not: mayor | agreement'],
    // These happened.
    ['The mayor managed to visit Brandal.', 'visit infinitive: mayor | Brandal'],
    ['The mayor has visited Brandal.', 'visit perfect: mayor | Brandal'],
    ['The mayor not only visited Brandal.', 'visit past: mayor | Brandal'],
  ]
  test.each(cases)('%s', (text, told) => expect(toldIn(text).at(-1)).toBe(told))
})
