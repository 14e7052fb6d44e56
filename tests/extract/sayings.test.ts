import { describe, expect, test } from 'vitest'
import { sentenceRead, wordsOf } from './figure-reader.ts'

/** `Brandal Port denies: any crane had failed`: who says it, whether it asserts or denies, and what. */
function saidIn(text: string): readonly string[] {
  const reading = sentenceRead(text)
  return reading.sayings.map(({ source, voice, stance, content, negated, leans }) => {
    const who = source ? wordsOf(reading, source) : voice
    const marks = [stance, ...(negated ? ['not'] : []), ...(leans ? [`leans on ${leans}`] : [])]
    return `${who} ${marks.join(', ')}: ${content[0] > content[1] ? '-' : wordsOf(reading, content)}`
  })
}

describe('who says what', () => {
  const cases: readonly [text: string, said: readonly string[]][] = [
    ['The port said that a crane had failed.', ['The port asserts: a crane had failed']],
    ['The port said a crane had failed.', ['The port asserts: a crane had failed']],
    ['A crane had failed, the port said.', ['the port asserts: A crane had failed']],
    ['A crane had failed, said Ines Calder.', ['Ines Calder asserts: A crane had failed']],
    ['A crane had failed, according to the port.', ['the port asserts: A crane had failed']],
    ['Ines Calder told reporters that no crane had failed.', ['Ines Calder asserts, not: no crane had failed']],
    ['Ines Calder, who runs the port, said a crane had failed.', ['Ines Calder asserts: a crane had failed']],
    ['The port warned that the crane might fail.', ['The port asserts: the crane might fail']],
    [
      'The port denied that any crane had failed and repeated that all were safe.',
      ['The port denies: any crane had failed', 'The port asserts: all were safe'],
    ],
    // A dateline is no part of what is said.
    ['BRANDAL, May 3 (Wire) - A crane had failed, the port said.', ['the port asserts: A crane had failed']],
    // An apposition is none either.
    ['Ines Calder, head of the port, said it was closed.', ['Ines Calder asserts, leans on subject: it was closed']],
    // What is inserted in commas or brackets is none.
    [
      'The Chamber of Pilots, which sent its own divers, says a crane had failed.',
      ['The Chamber of Pilots asserts: a crane had failed'],
    ],
    ["Brandal's envoy to Norway, Ines Calder, said a crane had failed.", ['Ines Calder asserts: a crane had failed']],
    ['Minister Ines Calder (ports) insists a crane had failed.', ['Minister Ines Calder asserts: a crane had failed']],
    [
      'A crane had failed, according to police, who said it had burned.',
      ['police asserts: A crane had failed', 'police asserts, leans on subject: it had burned'],
    ],
    ['Two divers said a crane had failed.', ['Two divers asserts: a crane had failed']],
    // Governed by a verb of going on.
    ['The port keeps telling us that a crane had failed.', ['The port asserts: a crane had failed']],
    ['The port claims to have mended the crane.', ['The port asserts: to have mended the crane']],
    // Taken for a noun by the tagger.
    ['The sailors of Brandal claim that a crane had failed.', ['The sailors of Brandal asserts: a crane had failed']],
    // When it was said is not what was said.
    [
      'A crane had failed, the port announced before markets opened on Monday.',
      ['the port asserts: A crane had failed'],
    ],
    // "told Severn" names whom it was told to.
    [
      '"It was never greed," Ines Calder, a teacher, told the paper.',
      ['Ines Calder asserts, not, leans on subject: It was never greed'],
    ],
  ]
  test.each(cases)('%s', (text, said) => {
    expect(saidIn(text)).toEqual(said)
  })
})

describe('denials, refusals and acts of speech', () => {
  const cases: readonly [text: string, said: readonly string[]][] = [
    ['The port has denied hiding the report.', ['The port denies: hiding the report']],
    ['The port denied this.', ['The port denies, leans on all: this']],
    ['The port dismissed the allegations.', ['The port denies, leans on all: the allegations']],
    ['The port says it is not.', ['The port asserts, not, leans on all: it is not']],
    [
      'The port said it did not accept that figure.',
      ['The port asserts, not, leans on all: it did not accept that figure'],
    ],
    ['The port said the reports were false.', ['The port asserts, not, leans on all: the reports were false']],
    ['Some sailors say they found none.', ['Some sailors asserts, not, leans on object: they found none']],
    ['Ines Calder has refused to concede.', ['Ines Calder denies: to concede']],
    ['Ines Calder had not conceded by noon.', ['Ines Calder denies: had not conceded by noon']],
    ['Ines Calder asked the port for an inquiry.', ['Ines Calder asserts: asked the port for an inquiry']],
    ['Directors were unanimous in backing the offer.', ['Directors asserts: backing the offer']],
    ['The league accused the port of hiding the report.', ['The league asserts: the port of hiding the report']],
    ['The death was judged unrelated by the board.', ['the board asserts: was judged unrelated']],
  ]
  test.each(cases)('%s', (text, said) => {
    expect(saidIn(text)).toEqual(said)
  })
})

describe('quotations and the voice of the article', () => {
  const cases: readonly [text: string, said: readonly string[]][] = [
    ['"We saw no smoke at all."', ['speaker asserts, not: We saw no smoke at all']],
    ["The port's line: we have a deal.", ['The port asserts: we have a deal']],
    ["The port's line is that a crane failed.", ['The port asserts: a crane failed']],
    ['It was Calder who set the tone: "We saw no smoke at all."', ['Calder asserts, not: We saw no smoke at all']],
    [
      'The best line belongs to Ines Calder: "We saw no smoke at all."',
      ['Ines Calder asserts, not: We saw no smoke at all'],
    ],
    ['No statement was issued.', ['own denies: No statement was issued']],
    ['The talks ended without a joint statement.', ['own denies: a joint statement']],
    ['The envoys adopted a joint statement.', ['own asserts: The envoys adopted a joint statement']],
    // What a comma hangs on is left to its figure.
    [
      'He handed in his resignation on Monday, two hours after the vote.',
      ['own asserts: He handed in his resignation on Monday'],
    ],
    // Phrases that open the sentence put it under nothing.
    [
      'By the end of the talks the envoys adopted a joint statement.',
      ['own asserts: the envoys adopted a joint statement'],
    ],
    [
      'The October 2024 check of the crane did not take place.',
      ['own denies: The October 2024 check of the crane did not take place'],
    ],
    [
      'Meanwhile Ines Calder, the chief pilot, has not been suspended.',
      ['own denies: Ines Calder, the chief pilot, has not been suspended'],
    ],
    ['The clause was finally accepted by Norway.', ['own asserts: The clause was finally accepted by Norway']],
  ]
  test.each(cases)('%s', (text, said) => {
    expect(saidIn(text)).toEqual(said)
  })
})

describe('what says nothing', () => {
  const cases: readonly [text: string, why: string][] = [
    ['The port did not say whether it was open.', 'a question, and not answered'],
    ['The port asked whether the crane was safe.', 'a question'],
    ['Ferries run to Brandal each summer.', 'neither past nor denied'],
    ['The crane, when it failed, fell.', 'too little beside its verb'],
    ['Sales rose 4% to $5 million.', 'left to its figures'],
    ['The "old crane" was red.', 'a turn of phrase in quotation marks'],
    ['Some 400 homes were without power.', 'people without something deny nothing'],
    ['The rest is paid by people without flood insurance.', 'nor do people in a phrase'],
    ['As envoys left the hall, singers left too.', 'a clause that says when, and too little beside its verb'],
    ['The choir calls the hall each week.', 'a call, and no call for something'],
  ]
  test.each(cases)('%s: %s', (text) => {
    expect(saidIn(text)).toEqual([])
  })
})
