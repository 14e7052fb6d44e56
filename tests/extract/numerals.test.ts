import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quantitiesOf, shown } from './quantity-reader.ts'

describe('numbers', () => {
  const cases: readonly [text: string, values: readonly string[]][] = [
    ['Some 1,250 cows grazed.', ['1250 cow']],
    ['The firm has 1.5 million users.', ['1500000 user']],
    ['It made 816 000 bricks.', ['816000 brick']],
    ['It made 1 400 000 bricks.', ['1400000 brick']],
    ['They planted 1,00,000 trees.', ['100000 tree']],
    ['They planted 2.5 lakh trees.', ['250000 tree']],
    ['The loan is 1.5 lakh crore rupees.', ['1500000000000 INR']],
    ['The tank holds 13 1/2 gallons.', ['13.5 gallon']],
    ['The tank holds 2½ gallons.', ['2.5 gallon']],
    ['Two hundred and fourteen boats sailed.', ['214 boat']],
    ['Thirty-eight boats sailed.', ['38 boat']],
    ['Nearly half a million birds came.', ['500000 bird']],
    ['A dozen boats sailed.', ['12 boat']],
    ['Two dozen boats sailed.', ['24 boat']],
    ['One and a half thousand boats sailed.', ['1500 boat']],
    ['They walked nine and a half miles.', ['9.5 mile']],
    ['Ten billion cells died.', ['10000000000 cell']],
    ['It cost one thousand two hundred million dollars.', ['1200000000 USD']],
    ['It cost a third of a billion dollars.', ['333333333.333333 USD']],
    ['A crowd of 3.2m people came.', ['3200000 person']],
    [
      'It paid $5m, $3bn, $40k, $1MM and $2tn.',
      ['5000000 USD', '3000000000 USD', '40000 USD', '1000000 USD', '2000000000000 USD'],
    ],
    ['The 1,360-million-dollar plan', ['1360000000 USD']],
    ['It lost -$3.2m.', ['-3200000 USD']],
    ['The night was minus 5 degrees.', ['-5 degree']],
    ['The error is plus or minus 3 metres.', ['3 m']],
    ['Dozens of homes burned.', ['from 24 home']],
    ['Hundreds of thousands of homes burned.', ['from 200000 home']],
    ['Several hundred homes burned.', ['from 200 home']],
    ['It made 8 crore 15 lakh bricks.', ['81500000 brick']],
    ['It made two point four million bricks.', ['2400000 brick']],
    ['It made 6 million and a half bricks.', ['6500000 brick']],
    ['Half million bricks were made.', ['500000 brick']],
    ['They bought three dozen goats.', ['36 goat']],
    ['Output was 3.1×10^7 tonnes.', ['31000000 tonne']],
    ['Output was 3.1 × 10⁷ tonnes.', ['31000000 tonne']],
    ["It cost 2'350'000 kronor.", ['2350000 SEK']],
    ['A sweet costs $.25.', ['0.25 USD']],
    ['Growth was .7 per cent.', ['0.7 percent']],
    ['The lease is for thirty-six (36) months.', ['36 month']],
    ['He cut a 3/8-inch hole.', ['0.375 inch']],
    ['The film made 150 cr in a week.', ['1500000000']],
    ['It cost 12 mil kronor.', ['12000000 SEK']],
    ['Growth was negative 0.3%.', ['-0.3 percent']],
    ['Some seventyfive goats died.', ['75 goat']],
  ]
  test.each(cases)('%s', (text, values) => {
    expect(quantitiesOf(text).map(shown)).toEqual(values)
  })
})

describe('words beside a number that are no part of it', () => {
  const cases: readonly [text: string, values: readonly string[]][] = [
    ['He won $4 million and five people sued.', ['4000000 USD', '5 person']],
    ['It sold 4 million six years ago.', ['4000000']],
    ['Between two hundred and four hundred goats died.', ['200..400 goat']],
    ['It led by one percentage point two days ago.', ['1 point']],
    ['She tested negative four times.', ['4 time']],
    ['The file 7E12 was lost.', []],
    ['Half a dozen boats sank.', ['6 boat']],
    ['It has 40 (41) seats.', ['40', '41']],
    ['On 3/8 it rained.', []],
    ['The end.25 goats died.', []],
    ['They ran a 10 k race.', ['10']],
    ['See https://news.example/a?x=20%25&y=30% for 4 maps.', ['4 map']],
  ]
  test.each(cases)('%s', (text, values) => {
    expect(quantitiesOf(text).map(shown)).toEqual(values)
  })
})

describe('ranges and lists', () => {
  const cases: readonly [text: string, values: readonly string[]][] = [
    ['Between 44 and 50 miners were trapped.', ['44..50 miner']],
    ['It will cost 10 to 20 billion euros.', ['10000000000..20000000000 EUR']],
    ['It will cost $5-10 million.', ['5000000..10000000 USD']],
    ['Some 15-20 per cent agreed.', ['15..20 percent']],
    ['Two or three boats sank.', ['2..3 boat']],
    ['They paid $5 and $10 million.', ['5000000 USD', '10000000 USD']],
    ['The town lost 200-300,000 sheep.', ['200000..300000 sheep']],
    ['Crowds of 40-4,500 came.', ['40..4500']],
    ['They will pay $2.5 to $4 billion.', ['2500000000..4000000000 USD']],
    ['They paid £2, £3 or £7 billion.', ['2000000000 GBP', '3000000000 GBP', '7000000000 GBP']],
    ['The bill fell from $9 to $7 million.', ['9000000 USD', '7000000 USD']],
    ['Prices were $900 and $3 million.', ['900 USD', '3000000 USD']],
    ['They paid $8 and $3 million was lost.', ['8 USD', '3000000 USD']],
    ['It hurt 6 and 10 million fled.', ['6', '10000000']],
    ['Nights were between minus ten and four degrees.', ['-10..4 degree']],
    ['Grants of 100 - 300 euros are given.', ['100..300 EUR']],
    ['Leeds 1 - 3 Hull', ['1', '3']],
    ['Tickets for ages 5 through 12 are free.', ['5..12 year']],
    ['At least 20 but no more than 30 goats died.', ['20..30 goat']],
    ['It lost more than $5 million and less than $8 million.', ['5000000..8000000 USD']],
    ['More than 40 goats died and fewer than 50 sheep.', ['40 goat', '50 sheep']],
    ['More than 40 and fewer than 10 goats died.', ['40', '10 goat']],
    ['Sales rose from 1.1 to 1.3 million units.', ['1100000 unit', '1300000 unit']],
    ['The drug comes in 5 and 6 mg pills.', ['5 mg', '6 mg']],
    ['It rose 12% to $4.8 billion.', ['12 percent', '4800000000 USD']],
    ['It won 20 to 12.', ['20', '12']],
  ]
  test.each(cases)('%s', (text, values) => {
    expect(quantitiesOf(text).map(shown)).toEqual(values)
  })
})

describe('shares in words', () => {
  const cases: readonly [text: string, values: readonly string[]][] = [
    ['A third of the herd was lost.', ['0.333333333333333 fraction']],
    ['Three-fifths of the herd was lost.', ['0.6 fraction']],
    ['Two in five cows died.', ['0.4 fraction']],
    ['One voter in four stayed away.', ['0.25 fraction']],
    ['One child in five goes hungry.', ['0.2 fraction']],
    ['One man in six boats drowned.', ['1 man', '6 boat']],
    ['One in 16 cows died.', ['0.0625 fraction']],
    ['They have a one-in-five chance.', ['0.2 fraction']],
    ['The trip took an hour and a half.', ['1.5 hour']],
    ['Two years and a half later it ended.', ['2.5 year']],
    ['It cost three-and-a-half million dollars.', ['3500000 USD']],
    ['He bought a farm and a half share in a mill.', ['0.5 fraction']],
    ['Nine out of ten cows died.', ['0.9 fraction']],
    ['Half of the herd was lost.', ['0.5 fraction']],
    ['Output fell by a quarter.', ['0.25 fraction']],
    ['It lasted half an hour.', ['0.5 hour']],
    ['A third man fled.', []],
    ['It was his third term.', []],
    ['They scored in the second half.', []],
    ['He tore it in half.', []],
    ['His half-brother left.', []],
    ['The meeting is at half past nine.', []],
  ]
  test.each(cases)('%s', (text, values) => {
    expect(quantitiesOf(text).map(shown)).toEqual(values)
  })
})

describe('digits that are no quantity', () => {
  const texts: readonly string[] = [
    'Call (07) 5550 1990 or 0917 555 0163.',
    'Call 555-0147 for help.',
    'Viewing: 01632 960412.',
    'The gates open at 10 p.m. and at 18.30, or 1800 GMT.',
    'They met at 4:15.',
    'The home side won 2-1.',
    'The council voted 9-4.',
    'The vaccine NB-417 failed.',
    'The A320 landed beside the Boeing 737.',
    'Delegates left COP29 and the G7.',
    'Interstate 30 was shut.',
    'Traders sold the S&P 500.',
    'See page 7, Table 6 and chapter 3.',
    'It is a phase 3 trial.',
    'He sat in seat 14C.',
    'The Group of 20 met.',
    'She lives at 12 Main Street.',
    'Costs are split 60:25:15.',
    'It was the year 1998.',
    'The shop is open 24/7.',
    'Use version 2.0.1 of the map.',
    '1. Stay indoors',
    'The rate was set ($1 = 10.3 crowns).',
    'He was born in the 1980s, in her 20s.',
  ]
  test.each(texts)('%s', (text) => {
    expect(quantitiesOf(text).map(shown)).toEqual([])
  })
})

describe('one', () => {
  const cases: readonly [text: string, values: readonly string[]][] = [
    ['One person was hurt.', ['1 person']],
    ['One of the drivers was hurt.', ['1 driver']],
    ['No one was hurt.', []],
    ['They like one another.', []],
    ['On the one hand, it rained.', []],
    ['It was a one-off cost.', []],
    ['One day he will return.', []],
    ['This is the one that sank.', []],
  ]
  test.each(cases)('%s', (text, values) => {
    expect(quantitiesOf(text).map(shown)).toEqual(values)
  })
})

describe('the style of an article', () => {
  test.each<[text: string, values: readonly string[]]>([
    ['Sales rose 1,2 million euros to 4.800 million euros.', ['1200000 EUR', '4800000000 EUR']],
    ['Turnout was 61,4 %. In all, 804.000 voted.', ['61.4 percent', '804000']],
    ['Turnout was 61.4 %. In all, 804,000 voted.', ['61.4 percent', '804000']],
    ['It weighs 1.234 kg.', ['1.234 kg']],
  ])('%s', (text, values) => {
    expect(quantitiesOf(text).map(shown)).toEqual(values)
  })

  test('a whole number reads the same however it is grouped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 999_999_999 }), (value) => {
        const read = (text: string) => quantitiesOf(`They shipped ${text} crates.`).map(shown)
        const grouped = (separator: string) => String(value).replace(/\B(?=(\d{3})+$)/g, separator)
        expect([grouped(','), grouped(' '), grouped(' '), String(value)].map(read)).toEqual(
          Array(4).fill([`${value} crate`]),
        )
      }),
    )
  })
})
