import { describe, expect, test } from 'vitest'
import type { Gender } from '../../src/lexicon/gender-words.ts'
import { personMeant, withSpokenOf } from '../../src/normalize/spoken-of.ts'

const genders: Readonly<Record<string, Gender>> = { Ines: 'female', Maria: 'female', Tom: 'male', Lars: 'male' }

/** Nothing tells of Kim and Robin. */
const genderOf = (name: string) => genders[name] ?? null

describe('whom a pronoun means', () => {
  const cases: readonly [people: readonly string[], gender: Gender, meant: string | null][] = [
    [['Tom', 'Ines'], 'female', 'Ines'],
    [['Tom', 'Ines'], 'male', 'Tom'],
    [['Kim', 'Tom'], 'female', 'Kim'],
    // One whose gender is known goes first, if it was spoken of not long before.
    [['Kim', 'Tom', 'Ines'], 'female', 'Ines'],
    [['Kim', 'Robin', 'Tom', 'Sasha', 'Ines'], 'female', 'Kim'],
    // Nobody fits.
    [['Tom', 'Lars'], 'female', null],
    [[], 'male', null],
  ]
  test.each(cases)('of %j, %s: %s', (people, gender, meant) => {
    expect(personMeant(people, gender, genderOf)).toBe(meant)
  })
})

describe('who was spoken of', () => {
  const cases: readonly [before: readonly string[], named: readonly string[], after: readonly string[]][] = [
    [['Tom'], ['Ines'], ['Ines', 'Tom']],
    [['Tom', 'Ines'], ['Ines'], ['Ines', 'Tom']],
    [['Tom'], [], ['Tom']],
    // Those of long ago are forgotten.
    [['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], ['z'], ['z', 'a', 'b', 'c', 'd', 'e', 'f', 'g']],
  ]
  test.each(cases)('%j, then %j', (before, named, after) => {
    expect(withSpokenOf(before, named)).toEqual(after)
  })
})
