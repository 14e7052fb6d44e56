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
    ['Two bombings and five rulings followed.', ['2 bombing', '5 ruling']],
    ['It has 34 aircraft.', ['34 aircraft']],
  ]
  test.each(cases)('%s', (text, values) => {
    expect(quantitiesOf(text).map(shown)).toEqual(values)
  })
})

describe('nouns of more than one word', () => {
  const cases: readonly [text: string, values: readonly string[]][] = [
    // The whole word between hyphens is counted.
    ['They held two by-elections.', ['2 by-election']],
    ['The fund backs 15 start-ups.', ['15 start-up']],
    ['Four passers-by were hurt.', ['4 passer-by']],
    ['She has three sons-in-law and six great-grandchildren.', ['3 son-in-law', '6 great-grandchild']],
    ['Two sports-car makers merged.', ['2 maker']],
    ['Four on-duty officers came.', ['4 officer']],
    // A name in -s, or with a number in it, stands before the noun.
    ['Three Kansas City rookie pitchers left.', ['3 pitcher']],
    ['Two Dallas residents were hurt.', ['2 resident']],
    ['It sent 90 Leopard 2 tanks.', ['90 tank']],
    ['It bought 20 F-16 jets and two AK-47 rifles.', ['20 jet', '2 rifle']],
    ['They killed three Americans Tuesday.', ['3 american']],
    ['Two Russians drowned.', ['2 russian']],
    // A measure says which sort.
    ['Inmates get two 15-minute calls.', ['2 call', '15 minute']],
    ['She wrote three $500 cheques.', ['3 cheque', '500 USD']],
    ['They took in two 16-year-olds.', ['2', '16 year']],
    ['On day one 200 people came.', ['200 person']],
    // "a nine member panel" counts members, "a 40 strong crowd" nothing.
    ['He led a nine member panel.', ['9 member']],
    ['A three-man crew took a four-lane road.', ['3 man', '4 lane']],
    ["It was a 10-o'clock start for the 4-H club.", []],
    ['It is a 12 storey tower.', ['12 storey']],
    ['A 40 strong crowd cheered.', ['40']],
    ['It was a 10 k race.', ['10']],
    ['A 3,000-strong crowd cheered.', ['3000']],
    // Words joined by "and" before the noun.
    ['Some 12 British and French nationals left.', ['12 national']],
    ['Twenty current and former officials signed.', ['20 official']],
    ['It killed 12 and wounded soldiers.', ['12']],
    ['It killed 12 late and officials said so.', ['12']],
    // Peoples without a plural.
    ['On board were 153 Chinese and 38 Thais.', ['153 chinese', '38 thai']],
    ['Police held 12 British.', ['12 british']],
    ['Six Swiss banks closed.', ['6 bank']],
    ['Five Irish-born men won.', ['5 man']],
    // Acronyms.
    ['All 650 MPs and 40 NGOs signed.', ['650 mp', '40 ngo']],
    ['It sent 2,500 US troops and five IT workers.', ['2500 troop', '5 worker']],
    ['He told us 12 of us left.', ['12']],
    ['She saw 12, us and them.', ['12']],
  ]
  test.each(cases)('%s', (text, values) => {
    expect(quantitiesOf(text).map(shown)).toEqual(values)
  })
})

describe('sets', () => {
  const cases: readonly [text: string, values: readonly string[]][] = [
    ["It razed 45 of the village's 60 houses.", ['45 house', '60 house']],
    ["Four of the firm's eight trucks were making deliveries.", ['4 truck', '8 truck']],
    ['It was one of a handful of towns.', ['1 town']],
    ['It was one of just a few banks.', ['1 bank']],
    ['It was one of many.', []],
    ['Six of them left.', ['6']],
  ]
  test.each(cases)('%s', (text, values) => {
    expect(quantitiesOf(text).map(shown)).toEqual(values)
  })
})

describe('one', () => {
  const cases: readonly [text: string, values: readonly string[]][] = [
    ['One crew member died.', ['1 crew']],
    ['One police officer died.', ['1 officer']],
    ['One other was hurt.', ['1 other']],
    ['One county helps pay.', ['1 county']],
    ['One sports club and one Texas lawmaker won.', ['1 club', '1 lawmaker']],
    ['One or more buyers came.', ['1 buyer']],
    ['The index rose 0.3 point.', ['0.3 point']],
    ['The index rose 0.3 points.', ['0.3 point']],
    ['One pretends to sleep.', []],
    ['At least one shot was fired.', ['1 shot']],
    ['Rents for one-bedroom flats rose.', ['1 bedroom']],
    ['She is one stroke back.', ['1 stroke']],
    ['One afternoon midway through, it rained.', []],
    ['One wearing a mask, they fled.', []],
    ['They met one more time.', []],
    ['It is a one-way street.', []],
    ['It was a day-one loss.', []],
    ['One night it burned.', []],
  ]
  test.each(cases)('%s', (text, values) => {
    expect(quantitiesOf(text).map(shown)).toEqual(values)
  })
})

describe('a noun said once for two numbers', () => {
  const cases: readonly [text: string, values: readonly string[]][] = [
    ['They found 45 and 50 cases in May.', ['45 case', '50 case']],
    ['Twelve male and eight female suspects fled.', ['12 suspect', '8 suspect']],
    ['Seven Palestinian and three Israeli soldiers died.', ['7 soldier', '3 soldier']],
    ['It cost 5 or 6 per cent.', ['5..6 percent']],
    ['The toll rose to 12 and 5 people fled.', ['12', '5 person']],
    ['It killed five and 12 cars burned.', ['5', '12 car']],
    ['It had a crew of 5,000 and 75 aircraft.', ['5000', '75 aircraft']],
    ['It sold 1,200 or 80 per cent.', ['1200', '80 percent']],
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
    ['The miner, Per Maas, 58 years, was unhurt.', 'age', '58 year'],
    ['The singer turns 70 on Friday.', 'age', '70 year'],
    ['It sells at 12 times earnings.', 'multiple', '12 times'],
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

  test('two ages behind two names', () => {
    const found = quantitiesOf('Ines Olsen and Per Maas, 34 and 36, were hurt.')
    expect(found.map(({ kind, stated }) => [kind, stated.form === 'point' && stated.value])).toEqual([
      ['age', 34],
      ['age', 36],
    ])
  })

  test.each<[text: string, kind: string]>([
    ['He waited 52 years.', 'age'],
    ['They lost 52, 53 and 54.', 'age'],
    ['Lars is a father of four.', 'age'],
    ['The guard turned 40 of them away.', 'age'],
    ['Seats in New Bonn and Old Cologne, 12 and 14, changed hands.', 'age'],
    ['The dial turned 90 degrees.', 'age'],
    ['He turned 30 pages.', 'age'],
    ['Cities near Oslo, 34 and 36, grew.', 'age'],
    ['On Thursday, 41, and on Friday, 42, came by bus.', 'age'],
    ['In March, 58 years, to the day, after the fire, the mine opened.', 'age'],
    ['The mine closed on Friday, 58 years, to the day, after the fire.', 'age'],
    ['They met 12 times last spring.', 'multiple'],
    ['The third man fled.', 'rank'],
    ['The bus number three in the yard burned.', 'rank'],
    ['She came twice.', 'multiple'],
    ['Haaland struck twice as City won.', 'multiple'],
    ['He called twice as the boat sank.', 'multiple'],
    ['The team has 30 points.', 'percentage-point'],
    ['The fund fell 1% to 4,200 points.', 'percentage-point'],
    ['They walked 12 miles in an hour.', 'speed'],
  ])('%s has no %s', (text, kind) => {
    expect(quantitiesOf(text).filter((mention) => mention.kind === kind)).toEqual([])
  })
})
