import { describe, expect, test } from 'vitest'
import { isSameTopic, type Topic } from '../../src/link/topic.ts'

/** Some of so many words: "12" is the first twelve of forty, "8..28" those from the ninth to the twenty-eighth. */
function words(range: string): readonly string[] {
  const [from = '0', to = from] = range.split('..')
  const [start, end] = range.includes('..') ? [Number(from), Number(to)] : [0, Number(from)]
  return Array.from({ length: end - start }, (_, at) => `w${start + at}`)
}

interface Parts {
  readonly names?: string
  readonly lead?: string
  readonly places?: string
  readonly words?: string
  readonly values?: string
  readonly told?: string
  readonly opening?: string
  readonly months?: readonly number[]
}

const split = (text = '') => new Set(text.split(' ').filter(Boolean))

/** An article with these names, words and figures; places and lead are among its names. */
function topic({ names, lead, places, words: range = '20', values, told, opening, months = [] }: Parts): Topic {
  return {
    names: split([names, lead, places].join(' ')),
    opening: split(opening),
    salient: [],
    lead: split([lead, places].join(' ')),
    places: split(places),
    months: new Set(months),
    words: new Set(words(range)),
    values: split(values),
    told: split(told),
  }
}

// Of twenty words each, "20" and "16..36" share four: they are 0.2 alike.
const cases: readonly [why: string, same: boolean, left: Parts, right: Parts][] = [
  ['words that are all the same, an act, and no name', true, { told: 'burn' }, { told: 'burn' }],
  ['words that are all the same, and neither a name nor an act', false, { words: '20' }, { words: '20' }],
  [
    'no name, an act, a quarter of the words',
    true,
    { names: 'corrin', told: 'burn' },
    { names: 'skell', told: 'burn', words: '15..35' },
  ],
  [
    'three names each of which none is shared, an act, a quarter of the words',
    false,
    { names: 'corrin okoro vale', told: 'burn' },
    { names: 'skell brenn dorn', told: 'burn', words: '15..35' },
  ],
  ['no name, a fifth', false, { names: 'corrin' }, { names: 'skell', words: '16..36' }],
  [
    'three names each of which none is shared, a quarter of the words',
    false,
    { names: 'corrin okoro pell' },
    { names: 'skell brenn ola', words: '15..35' },
  ],
  [
    'the same, and a figure that both have',
    false,
    { names: 'corrin okoro pell', values: 'v1', told: 'burn' },
    { names: 'skell brenn ola', words: '15..35', values: 'v1', told: 'burn' },
  ],
  ['one name far down, three words in twenty', true, { names: 'corrin' }, { names: 'corrin', words: '17..37' }],
  ['one name far down, two words in twenty', false, { names: 'corrin' }, { names: 'corrin', words: '18..38' }],
  ['one name in a lead, two words in twenty', true, { lead: 'corrin' }, { names: 'corrin', words: '18..38' }],
  ['one name in a lead, one word in twenty', false, { lead: 'corrin' }, { names: 'corrin', words: '19..39' }],
  [
    'one name and a figure, one word',
    true,
    { names: 'corrin', values: 'v1' },
    { names: 'corrin', values: 'v1', words: '19..39' },
  ],
  [
    'one name and a figure, no word',
    false,
    { names: 'corrin', values: 'v1' },
    { names: 'corrin', values: 'v1', words: '20..40' },
  ],
  [
    'two names, one in a lead, one word',
    true,
    { lead: 'corrin', names: 'okoro' },
    { names: 'corrin okoro', words: '19..39' },
  ],
  [
    'two names, one in a lead, no word',
    false,
    { lead: 'corrin', names: 'okoro' },
    { names: 'corrin okoro', words: '20..40' },
  ],
  ['two names far down, one word', false, { names: 'corrin okoro' }, { names: 'corrin okoro', words: '19..39' }],
  [
    'two names in a lead, one word, and other acts',
    false,
    { lead: 'corrin', names: 'okoro', told: 'burn flee rescue' },
    { names: 'corrin okoro', words: '19..39', told: 'elect vote count' },
  ],
  [
    'two names in a lead, one word, and acts in common',
    true,
    { lead: 'corrin', names: 'okoro', told: 'burn flee rescue' },
    { names: 'corrin okoro', words: '19..39', told: 'burn flee rescue' },
  ],
  ['two telling figures and nothing else', true, { values: 'v1 v2' }, { values: 'v1 v2', words: '20..40' }],
  ['one telling figure and nothing else', false, { values: 'v1 v2' }, { values: 'v1 v3', words: '20..40' }],
  ['two places that neither other names', false, { places: 'corrin' }, { places: 'skell', words: '17..37' }],
  [
    'two places, one of which the other names',
    true,
    { places: 'corrin' },
    { places: 'skell', names: 'corrin', words: '17..37' },
  ],
  [
    'two spellings of one place',
    true,
    { places: 'tashek', names: 'okoro' },
    { places: 'tachek', names: 'okoro', words: '17..37' },
  ],
  [
    'two places whose names are two letters apart',
    false,
    { places: 'tashek', names: 'okoro' },
    { places: 'tarnek', names: 'okoro', words: '17..37' },
  ],
  [
    'two places and three shared names',
    false,
    { places: 'corrin', names: 'a b c' },
    { places: 'skell', names: 'a b c', words: '17..37' },
  ],
  [
    'two places and four shared names',
    true,
    { places: 'corrin', names: 'a b c d' },
    { places: 'skell', names: 'a b c d', words: '17..37' },
  ],
  [
    'two places, a shared name and a fifth of the words',
    true,
    { places: 'corrin', names: 'a' },
    { places: 'skell', names: 'a', words: '16..36' },
  ],
  ['a place on one side only', true, { places: 'corrin', names: 'a' }, { names: 'a', words: '17..37' }],
  ['one month', true, { names: 'corrin', months: [24_175] }, { names: 'corrin', months: [24_175] }],
  [
    'two months that follow on each other',
    true,
    { names: 'corrin', months: [24_175] },
    { names: 'corrin', months: [24_176] },
  ],
  ['two months further apart', false, { months: [24_175] }, { months: [24_177] }],
  [
    'further apart, though with figures that both have',
    false,
    { months: [24_175], values: 'v1 v2' },
    { months: [24_187], values: 'v1 v2' },
  ],
  [
    'an old date beside that of the news',
    true,
    { names: 'corrin', months: [24_175, 24_031] },
    { names: 'corrin', months: [24_175] },
  ],
  ['a month on one side', true, { names: 'corrin', months: [24_175] }, { names: 'corrin' }],
  ['an article that says little', true, { words: '7', months: [24_175] }, { months: [24_187] }],
  [
    'one that says little, and shares a word',
    true,
    { words: '7', names: 'corrin' },
    { names: 'skell brenn', words: '6..26' },
  ],
  [
    'one that says little, and shares neither word nor name',
    false,
    { words: '7', names: 'corrin' },
    { names: 'skell brenn', words: '20..40' },
  ],
  ['one with two names', false, { words: '7', names: 'corrin okoro' }, { names: 'skell brenn', words: '20..40' }],
  ['one with eight words', false, { words: '8', names: 'corrin' }, { names: 'skell brenn', words: '20..40' }],
]

describe('what speaks for one topic', () => {
  test.each(cases)('%s: %s', (_, same, left, right) => {
    const [a, b] = [topic(left), topic(right)]
    expect([isSameTopic(a, b), isSameTopic(b, a)]).toEqual([same, same])
  })
})
