import { describe, expect, test } from 'vitest'
import { ACRONYMS, NAME_ALIASES } from '../src/lexicon/aliases.ts'
import { COMPOUND_PREFIXES, COUNTRIES } from '../src/lexicon/countries.ts'
import { GENERIC_PEOPLE, SPECIFIC_PEOPLE } from '../src/lexicon/people-nouns.ts'
import * as verbs from '../src/lexicon/verbs.ts'

const {
  CAUSING_VERBS,
  DENYING_VERBS,
  FALL_VERBS,
  LEVEL_VERBS,
  NOUN_LIKE_VERBS,
  PLANNING_VERBS,
  RISE_VERBS,
  SAYING_VERBS,
  VERBS,
} = verbs

describe('countries', () => {
  /** Country by each of its words, as a reader of the table would look it up. */
  const byWord = new Map(
    COUNTRIES.flatMap((country) =>
      [country.name, ...country.demonyms, ...country.aliases, ...country.metonyms].map(
        (word) => [word, country.name] as const,
      ),
    ),
  )
  const names = new Set(COUNTRIES.map((country) => country.name))

  test.each([
    ['Briton', 'United Kingdom'],
    ['Downing Street', 'United Kingdom'],
    ['Welsh', 'Wales'],
    ['Kremlin', 'Russia'],
    ['Russian Federation', 'Russia'],
    ['U.S.', 'United States'],
    ['White House', 'United States'],
    ['Sino', 'China'],
    ['Brussels', 'European Union'],
    ['Holland', 'Netherlands'],
    ['Swede', 'Sweden'],
    ['Kazakhstani', 'Kazakhstan'],
    ['Nigerien', 'Niger'],
    ['Nigerian', 'Nigeria'],
    ['Guinean', 'Guinea'],
    ['Equatorial Guinean', 'Equatorial Guinea'],
    ['Filipina', 'Philippines'],
    ['Republic of China', 'Taiwan'],
    ["People's Republic of China", 'China'],
  ])('%s leads to %s', (word, name) => {
    expect(byWord.get(word)).toBe(name)
  })

  test.each(['us', 'polish', 'turkey', 'European', 'Korean', 'Congo', 'Emirates', 'Franco'])(
    '%s leads nowhere',
    (word) => {
      expect(byWord.get(word)).toBeUndefined()
    },
  )

  test('no name, demonym, metonym or alias stands twice', () => {
    const words = COUNTRIES.flatMap((c) => [c.name, ...c.demonyms, ...c.aliases, ...c.metonyms])
    expect(repeated(words)).toEqual([])
  })

  test('no two rows share a capital', () => {
    expect(repeated(COUNTRIES.flatMap(({ capital }) => capital ?? []))).toEqual([])
  })

  test('a capital that is a metonym speaks for its own country, but for Brussels', () => {
    const strangers = COUNTRIES.filter(({ name, capital }) => capital && (byWord.get(capital) ?? name) !== name)
    expect(strangers.map(({ capital }) => capital)).toEqual(['Brussels'])
  })

  test('every word starts with a capital and is trimmed', () => {
    const words = COUNTRIES.flatMap((c) => [c.name, ...c.demonyms, ...c.aliases, ...c.metonyms, c.capital ?? c.name])
    expect(words.filter((word) => !/^\p{Lu}/u.test(word) || word !== word.trim() || word.includes('’'))).toEqual([])
  })

  test('rows stand in order of name', () => {
    const listed = COUNTRIES.map(({ name }) => name.toLowerCase())
    expect(listed).toEqual([...listed].sort())
  })

  test('compound prefixes lead to countries', () => {
    expect([...COMPOUND_PREFIXES.values()].filter((name) => !names.has(name))).toEqual([])
    expect([...COMPOUND_PREFIXES.keys()].filter((prefix) => prefix !== prefix.toLowerCase())).toEqual([])
  })
})

describe('name aliases', () => {
  test.each([
    ['kiev', 'Kyiv'],
    ['sergei', 'Sergey'],
    ['dmitriy', 'Dmitry'],
    ['zelenskyy', 'Zelensky'],
    ['qaddafi', 'Gaddafi'],
    ['muhammad', 'Mohammed'],
    ['saigon', 'Ho Chi Minh City'],
    ['cpc', 'Chinese Communist Party'],
    ['communist party of china', 'Chinese Communist Party'],
    ['who', 'World Health Organization'],
    ['the fed', 'Federal Reserve'],
  ])('%s is %s', (spelling, form) => {
    expect(NAME_ALIASES[spelling]).toBe(form)
  })

  test.each(['vladimir', 'volodymyr', 'red cross', 'icc', 'canton', 'constructor', 'toString', '__proto__'])(
    '%s stands for itself',
    (name) => {
      expect(NAME_ALIASES[name]).toBeUndefined()
    },
  )

  test('keys are lower case with straight apostrophes', () => {
    const keys = Object.keys(NAME_ALIASES)
    expect(keys.filter((key) => key !== key.toLowerCase() || key !== key.trim() || key.includes('’'))).toEqual([])
  })

  test('no form is itself a spelling of another, so one look-up is enough', () => {
    expect(Object.values(NAME_ALIASES).filter((form) => form.toLowerCase() in NAME_ALIASES)).toEqual([])
  })

  test('no acronym is given another meaning further down', () => {
    expect(Object.keys(ACRONYMS).filter((key) => ACRONYMS[key] !== NAME_ALIASES[key])).toEqual([])
  })

  test('spellings of one form agree in its letters', () => {
    const forms = [...new Set(Object.values(NAME_ALIASES))]
    expect(repeated(forms.map((form) => form.toLowerCase().replace(/organisation/g, 'organization')))).toEqual([])
  })

  test('countries and capitals are written in the canonical form', () => {
    const official = COUNTRIES.flatMap(({ name, capital }) => [name, capital ?? name])
    expect(official.filter((name) => name.toLowerCase() in NAME_ALIASES)).toEqual([])
  })

  test('names of states are left to the countries', () => {
    const words = COUNTRIES.flatMap(({ name, demonyms, aliases }) => [name, ...demonyms, ...aliases])
    expect(words.filter((word) => word.toLowerCase() in NAME_ALIASES)).toEqual([])
  })
})

describe('verbs', () => {
  test.each(Object.entries(verbs))('%s are single lower-case words, all of them verbs', (_, group) => {
    expect([...group].filter((verb) => !/^[a-z]+(-[a-z]+)*$/.test(verb) || !VERBS.has(verb))).toEqual([])
  })

  test('nothing both rises and falls', () => {
    expect([...RISE_VERBS].filter((verb) => FALL_VERBS.has(verb))).toEqual([])
  })

  test('a level is neither a rise nor a fall', () => {
    expect([...LEVEL_VERBS].filter((verb) => RISE_VERBS.has(verb) || FALL_VERBS.has(verb))).toEqual([])
  })

  test('who denies also says', () => {
    expect([...DENYING_VERBS].filter((verb) => !SAYING_VERBS.has(verb))).toEqual([])
    expect(SAYING_VERBS.has('confirm') && !DENYING_VERBS.has('confirm')).toBe(true)
  })

  test.each([
    ['total', LEVEL_VERBS],
    ['soar', RISE_VERBS],
    ['halve', FALL_VERBS],
    ['forecast', PLANNING_VERBS],
    ['injure', CAUSING_VERBS],
    ['rescue', VERBS],
    ['hire', VERBS],
    ['elect', VERBS],
    ['recall', VERBS],
    ['cost', NOUN_LIKE_VERBS],
    ['strike', NOUN_LIKE_VERBS],
    ['last', NOUN_LIKE_VERBS],
  ])('%s is in its group', (verb, group) => {
    expect(group.has(verb)).toBe(true)
  })

  test.each([
    ['recover', RISE_VERBS],
    ['decide', PLANNING_VERBS],
    ['estimate', PLANNING_VERBS],
    ['release', SAYING_VERBS],
    ['be', NOUN_LIKE_VERBS],
    ['kill', NOUN_LIKE_VERBS],
    ['growth', VERBS],
    ['killed', VERBS],
    ['fell', VERBS],
    ['found', VERBS],
  ])('%s is not in that group', (verb, group) => {
    expect(group.has(verb)).toBe(false)
  })
})

describe('nouns for people', () => {
  test('no noun is both generic and specific', () => {
    expect([...GENERIC_PEOPLE].filter((noun) => SPECIFIC_PEOPLE.has(noun))).toEqual([])
  })

  test('all are lower case', () => {
    const nouns = [...GENERIC_PEOPLE, ...SPECIFIC_PEOPLE]
    expect(nouns.filter((noun) => !/^[a-z]+( [a-z]+)*$/.test(noun))).toEqual([])
  })

  test.each(['person', 'people', 'resident', 'other'])('%s may stand for people', (noun) => {
    expect(GENERIC_PEOPLE.has(noun)).toBe(true)
  })

  test.each(['child', 'crew', 'refugee', 'civilian', 'citizen', 'victim'])('%s counts a part of people', (noun) => {
    expect(SPECIFIC_PEOPLE.has(noun)).toBe(true)
  })

  test.each(['fatality', 'casualty', 'death', 'job'])('%s is neither', (noun) => {
    expect(GENERIC_PEOPLE.has(noun) || SPECIFIC_PEOPLE.has(noun)).toBe(false)
  })
})

/** Items that stand more than once. */
function repeated(items: readonly string[]): readonly string[] {
  return items.filter((item, index) => items.indexOf(item) !== index)
}
