import { describe, expect, test } from 'vitest'
import { contentOf, overlapOf } from '../../src/link/contents.ts'
import type { ComparisonFacts } from '../../src/model/finding.ts'
import { saying } from './told.ts'

const UNTOLD: ReadonlyMap<string, number> = new Map()

/** Compared both ways round, which must come to one. */
function compared(left: string, right: string, told = UNTOLD) {
  const [a, b] = [contentOf(saying(left)), contentOf(saying(right))]
  const there = overlapOf(a, b, told, told)
  expect(overlapOf(b, a, told, told)).toEqual(there)
  return there
}

describe('how much of two contents is one', () => {
  const cases: readonly [left: string, right: string, contents: ComparisonFacts['contents']][] = [
    ['carry jacket passenger', 'carry jacket passenger crew', 'same'],
    ['recommend bid board unanimous', 'back bid director unanimously', 'same'],
    ['deny report attack', 'confirm report attack', 'same'],
    // What is open now may be settled next.
    ['settle formula price', 'open formula price', 'similar'],
    ['carry jacket passenger ship', 'float jacket passenger water sea', 'similar'],
    // One word of several, a name, and what all the news is made of.
    ['carry jacket passenger', 'rescue passenger helicopter', 'related'],
    ['visit Solmar', 'sell Solmar', 'different'],
    ['make report week', 'make report week', 'different'],
    ['carry jacket passenger', 'ban export grain', 'different'],
    // Another number is another thing.
    ['cut job plant =300', 'cut job plant =500', 'different'],
    ['cut job plant =300', 'cut job plant', 'same'],
  ]

  test.each(cases)('%s / %s: %s', (left, right, contents) => {
    expect(compared(left, right).contents).toBe(contents)
  })

  test('words that an article says again and again tell little', () => {
    const told = new Map([
      ['chemical', 9],
      ['arm', 12],
    ])
    expect(compared('use chemical weapon army', 'find chemical weapon inspector').contents).toBe('similar')
    expect(compared('use chemical weapon army', 'find chemical weapon inspector', told).contents).toBe('related')
  })
})

describe('whether one gainsays the other', () => {
  const cases: readonly [left: string, right: string, stances: ComparisonFacts['stances']][] = [
    ['carry jacket passenger', 'carry jacket passenger', 'same'],
    ['carry jacket passenger', 'not carry jacket passenger', 'opposite'],
    ['not carry jacket passenger', 'not carry jacket passenger', 'same'],
    ['hold levee river', 'break levee river', 'opposite'],
    ['not break levee river', 'hold levee river', 'same'],
    ['accept offer union', 'reject offer union', 'opposite'],
    // What is denied is not what the other says.
    ['begin shell town year', 'not stop shell town market saturday night', 'crossed'],
    ['begin shell town year', 'not stop army market saturday town', 'none'],
    // A part of what is denied is said.
    ['sound siren friday', 'not hear siren', 'crossed'],
    ['sound siren friday', 'not run train monday', 'none'],
    // A fire that breaks out starts, and in a long content no word is what it turns on.
    ['break flame deck vehicle', 'start fire truck deck', 'same'],
    // It turns on "sign", and the words that exclude each other stand beside it.
    ['sign accept deal', 'sign reject deal', 'same'],
  ]

  test.each(cases)('%s / %s: %s', (left, right, stances) => {
    expect(compared(left, right).stances).toBe(stances)
  })

  test('a denial in the mouth of a source counts like one in the words', () => {
    const [denied, said] = [saying('fail raft', { stance: 'denies' }), saying('fail raft')]
    expect(overlapOf(contentOf(denied), contentOf(said), UNTOLD, UNTOLD).stances).toBe('opposite')
    const twice = saying('not fail raft ship port', { stance: 'denies' })
    expect(overlapOf(contentOf(twice), contentOf(denied), UNTOLD, UNTOLD).stances).toBe('same')
  })
})
