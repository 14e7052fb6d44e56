import { describe, expect, test } from 'vitest'
import { quantitiesOf, shown } from './quantity-reader.ts'

describe('what is counted', () => {
  const cases: readonly [text: string, values: readonly string[]][] = [
    ['The party won 34 seats.', ['34 seat']],
    ['There were 135 confirmed cases.', ['135 case']],
    ['Two South Korean tourists drowned.', ['2 tourist']],
    ['Six remaining vessels sailed.', ['6 vessel']],
    ['Of 200 people, 34 of them crew, most left.', ['200 person', '34 crew']],
    ['Of 90 patients, 24 of them died.', ['90 patient', '24']],
    ['It took 33 of the 81 seats.', ['33 seat', '81 seat']],
    ['In all, 804,000 of the 1.3 million registered voters came.', ['804000 voter', '1300000 voter']],
    ['Nine of the dead were children.', ['9 child']],
    ['Nine of the dead came from one village.', ['9 dead', '1 village']],
    ['At least 31 dead were found.', ['31 dead']],
    ['Another 18 others were missing.', ['18 other']],
    ['The other six ships sailed.', ['6 ship']],
    ['It is a 42,000-seat ground.', ['42000 seat']],
    ['It is a two-dose shot.', ['2 dose']],
    ['The ferry may carry as many as 320.', ['320']],
    ['It has 12 crew members.', ['12 crew']],
    ['It has 12 police officers.', ['12 officer']],
    ['Some 12 men and women came.', ['12 man']],
    ['Twenty died when the boats sank.', ['20']],
    ['Two-way trade grew.', []],
  ]
  test.each(cases)('%s', (text, values) => {
    expect(quantitiesOf(text).map(shown)).toEqual(values)
  })
})

describe('kinds that follow from the form', () => {
  const cases: readonly [text: string, kind: string, value: string][] = [
    ['Maria Oduya, 52, was unhurt.', 'age', '52 year'],
    ['A 52-year-old man was unhurt.', 'age', '52 year'],
    ['The captain, aged 52, was unhurt.', 'age', '52 year'],
    ['Lena Maas, of 44 years, won.', 'age', '44 year'],
    ['A man of 67 was unhurt.', 'age', '67 year'],
    ['The shot helps people over 65.', 'age', '65 year'],
    ['It is the third-largest bank.', 'rank', '3 rank'],
    ['It would be number three in Europe.', 'rank', '3 rank'],
    ['It was the second-highest flood on record.', 'rank', '2 rank'],
    ['Output rose threefold.', 'multiple', '3 times'],
    ['It is twice the size.', 'multiple', '2 times'],
    ['A quake of magnitude 6.1 struck.', 'magnitude', '6.1 magnitude'],
    ['The lead grew to 7.7 points, with 44% counted.', 'percentage-point', '7.7 point'],
    ['Gusts hit 90 kilometres an hour.', 'speed', '90 km/h'],
    ['It let out 60 cubic metres of water a second.', 'flow', '60 m3/s'],
  ]
  test.each(cases)('%s', (text, kind, value) => {
    expect(
      quantitiesOf(text)
        .filter((mention) => mention.kind === kind)
        .map(shown),
    ).toEqual([value])
  })

  test.each<[text: string, kind: string]>([
    ['He waited 52 years.', 'age'],
    ['They lost 52, 53 and 54.', 'age'],
    ['The third man fled.', 'rank'],
    ['The bus number three in the yard burned.', 'rank'],
    ['She came twice.', 'multiple'],
    ['The team has 30 points.', 'percentage-point'],
    ['The fund fell 1% to 4,200 points.', 'percentage-point'],
    ['They walked 12 miles in an hour.', 'speed'],
  ])('%s has no %s', (text, kind) => {
    expect(quantitiesOf(text).filter((mention) => mention.kind === kind)).toEqual([])
  })
})
