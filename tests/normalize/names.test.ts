import { describe, expect, test } from 'vitest'
import { indexNames } from '../../src/normalize/names.ts'

describe('what a name stands for', () => {
  const cases: readonly [why: string, inArticle: readonly string[], name: string, canonical: string][] = [
    ['an office goes', [], 'President Ilsa Maren', 'Ilsa Maren'],
    ['several offices go', [], 'Deputy Justice Minister Olva Trent', 'Olva Trent'],
    ['so does what stands before the office', [], 'Tarvanian Deputy Justice Minister Olva Trent', 'Olva Trent'],
    ['a short title with a point goes', [], 'Dr. Pell Okoro', 'Pell Okoro'],
    ['a rank goes', [], 'Gen. Sorin Vask', 'Sorin Vask'],
    ['a line break inside a name is a space', [], 'Pell\n  Okoro', 'Pell Okoro'],
    ['a seat of power is its country', [], 'Kremlin', 'Russia'],
    ['a demonym is its country', [], 'Russian', 'Russia'],
    ['a capital that speaks for its state is its country', [], 'Moscow', 'Russia'],
    ['so is the name itself', [], 'Russia', 'Russia'],
    ['capitals make no other country', [], 'RUSSIA', 'Russia'],
    ['a street may be a government', [], 'Downing Street', 'United Kingdom'],
    ['an official name is the common one', [], 'Islamic Republic of Iran', 'Iran'],
    ['a surname is the full name in the article', ['Ilsa Maren', 'Maren'], 'Maren', 'Ilsa Maren'],
    ['a title before the surname too', ['Ilsa Maren'], 'Mr Maren', 'Ilsa Maren'],
    ['a full name behind an office gives it to the surname', ['Mayor Ilsa Maren'], 'Maren', 'Ilsa Maren'],
    ['the name before the given name is a surname as well', ['Wang Yi'], 'Wang', 'Wang Yi'],
    ['the first of two bearers has the surname', ['Ilsa Maren', 'Joss Maren'], 'Maren', 'Ilsa Maren'],
    ['a full name stays itself', ['Ilsa Maren', 'Joss Maren'], 'Joss Maren', 'Joss Maren'],
    ['the surname may come first', ['Maren', 'Ilsa Maren'], 'Maren', 'Ilsa Maren'],
    ['an initial stands for a given name', ['Ilsa Maren'], 'I. Maren', 'Ilsa Maren'],
    ['another initial does not', ['Ilsa Maren'], 'J. Maren', 'J Maren'],
    ['a firm by its country gives it no full name', ['Danish Solvia', 'Solvia'], 'Solvia', 'Solvia'],
    ['a body with its country in front has one', ['Syrian Observatory'], 'Observatory', 'Syrian Observatory'],
    ['two spellings of a city are one', [], 'Bombay', 'Mumbai'],
    ['in other capitals too', [], 'BOMBAY', 'Mumbai'],
    ['two spellings inside a name are one', [], 'Port of Bombay', 'Port of Mumbai'],
    ['two spellings of a surname are one', ['Volodymyr Zelenskyy'], 'Zelenskyy', 'Volodymyr Zelensky'],
    ['an unknown name is itself', [], 'Corrin Pass', 'Corrin Pass'],
  ]
  test.each(cases)('%s (%s): %s is %s', (_, inArticle, name, canonical) => {
    const index = indexNames(inArticle)
    expect(index.canonical(name)).toBe(indexNames([]).canonical(canonical))
    expect(index.canonical(name)).toBe(index.canonical(canonical))
  })

  test('states stand under their common English names', () => {
    const { canonical } = indexNames([])
    const written = ['Kremlin', 'Beijing', 'Tehran', 'Baghdad', 'Indian', 'Downing Street']
    expect(written.map(canonical)).toEqual(['Russia', 'China', 'Iran', 'Iraq', 'India', 'United Kingdom'])
  })
})

describe('names that stay two', () => {
  const pairs: readonly [a: string, b: string][] = [
    ['Iran', 'Iraq'],
    ['Iranian', 'Iraqi'],
    ['Niger', 'Nigeria'],
    ['Nigerien', 'Nigerian'],
    ['Austria', 'Australia'],
    ['Sudan', 'South Sudan'],
    ['India', 'Indiana'],
    ['Russia', 'Prussia'],
    ['Slovakia', 'Slovenia'],
    ['North Korea', 'South Korea'],
    ['Guinea', 'Guinea-Bissau'],
    ['Guinea', 'Papua New Guinea'],
    ['Kestrin', 'Kestrel'],
    ['Ilsa Maren', 'Joss Maren'],
  ]
  test.each(pairs)('%s and %s', (a, b) => {
    const { canonical } = indexNames([a, b])
    expect(canonical(a)).not.toBe(canonical(b))
  })

  test('a surname says nothing in an article without the full name', () => {
    expect(indexNames(['Maren']).canonical('Maren')).toBe('Maren')
  })

  test('another article knows nothing of the full name', () => {
    indexNames(['Ilsa Maren'])
    expect(indexNames([]).canonical('Maren')).toBe('Maren')
  })

  test('a country keeps its name though a person bears it', () => {
    expect(indexNames(['Joss Chad', 'Chad']).canonical('Chad')).toBe('Chad')
    expect(indexNames(['Jordan Pell', 'Jordan']).countries).toEqual(['Jordan'])
  })
})

describe('the countries of an article', () => {
  const cases: readonly [why: string, names: readonly string[], countries: readonly string[]][] = [
    ['none where no state is named', ['Corrin Pass', 'Ilsa Maren'], []],
    ['most often named first', ['Peru', 'Kenya', 'Nairobi', 'Kenyan', 'Lima'], ['Kenya', 'Peru']],
    ['the first mention decides a tie', ['Kenya', 'Peru', 'Lima', 'Nairobi'], ['Kenya', 'Peru']],
    ['all names of a state count for it', ['Peru', 'Kremlin', 'Russian', 'Moscow', 'Peruvian'], ['Russia', 'Peru']],
  ]
  test.each(cases)('%s', (_, names, countries) => {
    expect(indexNames(names).countries).toEqual(countries)
  })
})
