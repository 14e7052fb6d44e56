import { describe, expect, test } from 'vitest'
import { quantitiesOf, shown } from './quantity-reader.ts'

const withPer = (text: string) =>
  quantitiesOf(text).map((mention) => (mention.per === null ? shown(mention) : `${shown(mention)} per ${mention.per}`))

type Cases = readonly (readonly [text: string, shown: readonly string[]])[]

function check(cases: Cases): void {
  test.each(cases)('%s', (text, expected) => {
    expect(withPer(text)).toEqual(expected)
  })
}

describe('powers', () => {
  check([
    ['The reserve covers 40 sq km.', ['40 km2']],
    ['The reserve covers 40km².', ['40 km2']],
    ['The reserve covers 40 km^2.', ['40 km2']],
    ['The reserve covers 40 kilometres squared.', ['40 km2']],
    ['A 12-square-mile park opened.', ['12 square mile']],
    ['The tank holds 9m3, or 318 cu. ft.', ['9 m3', '318 cubic foot']],
    ['The board is 12 m 20 cm long.', ['12.2 m']],
    ['Lot 9m318 was sold.', []],
    ['The 6 square tables were sold.', ['6 table']],
  ])
})

describe('quotients that are a kind of their own', () => {
  check([
    ['The train ran at 300 kilometres an hour.', ['300 km/h']],
    ['The lava creeps at 4 metres a minute.', ['4 m/minute']],
    ['The air held 35 µg/m3 of soot.', ['35 µg/m3']],
    ['The sample had 12 milligrams of lead per litre.', ['12 mg/litre']],
    ['The link carries 40 gigabits per second.', ['40 gigabit/second']],
    ['The sled fell at 9.8 m/s2.', ['9.8 m per second2']],
    ['They walked 12 miles a day.', ['12 mile per day']],
    ['The car drove 300 kilometres an aide said.', ['300 km']],
    ['It ran 12 metres per the rules.', ['12 m']],
  ])
})

describe('rates in units', () => {
  check([
    ['Copper sold for $4.10/lb.', ['4.1 USD per lb']],
    ['Saffron costs $2,000 a kilo.', ['2000 USD per kg']],
    ['Saffron costs $2,000 per kilogram.', ['2000 USD per kg']],
    ['The engine burns 9 litres per 100 km.', ['9 litre per 100 km']],
    ['The roof takes 300 J/m2 per day.', ['300 joule per m2/day']],
    ['There were 14 deaths per 100,000 people.', ['14 death per 100000 person']],
    ['It paid a 12-cent-a-share dividend.', ['12 cent per share']],
    ['Trains and/or buses: 30 and/or 40 ran.', ['30', '40']],
  ])
})

describe('amounts in parts', () => {
  check([
    ['The guard is 6 ft 3 in tall.', ['6.25 foot']],
    ['The guard is 6 feet, 3 inches tall.', ['6.25 foot']],
    ['The guard is 5 feet 6.', ['5.5 foot']],
    ['The flight took two hours and 15 minutes.', ['2.25 hour']],
    ['The wait was an hour and a half.', ['1.5 hour']],
    ['He got 3 years, 6 months in prison.', ['3.5 year']],
    ['The ticket was 20 dollars and 50 cents.', ['20.5 USD']],
    ['The fish weighed 9 lb 4 oz.', ['9.25 lb']],
    ['The 6-foot-5 guard and the 5-foot-9-inch coach left.', ['6.41666666666667 foot', '5.75 foot']],
    ['The jockey is 9st 4lb.', ['9.28571428571429 stone']],
    ['The case ran 2 years 18 months.', ['3.5 year']],
    ['He got 2 years and 18 months.', ['2 year', '18 month']],
    ['It was the 21st of them.', []],
    ['It lasted two hours, and 15 people left.', ['2 hour', '15 person']],
    ['It is between 5 feet and 10 inches and more.', ['5 foot', '10 inch']],
    ['The 3 tonnes and 20 minutes were lost.', ['3 tonne', '20 minute']],
    ['It took two years and half a million dollars.', ['2 year', '500000 USD']],
  ])
})

describe('parts of a unit', () => {
  check([
    ['The hearing took one and three quarter hours.', ['1.75 hour']],
    ['The hearing took one and three quarters of an hour.', ['1.75 hour']],
    ['The swim took two and quarter hours.', ['2.25 hour']],
    ['The shop opens for half day.', ['0.5 day']],
    ['He sells quarter-litre bottles.', ['0.25 litre']],
    ['The quarter-mile race was run twice.', ['0.25 mile']],
    ['A three-quarter-inch pipe burst.', ['0.75 inch']],
    ['It lost tenth of a gallon.', ['0.1 gallon']],
    ['She won by two tenths of a second.', ['0.2 second']],
    ['She was half a second faster.', ['0.5 second']],
    ['The farm has 2 and 3/4 acres.', ['2.75 acre']],
    ['The soup needs 3/4 cup.', ['0.75 cup']],
    ['Rates rose a quarter point to 4%.', ['0.25 point', '4 percent']],
    ['The boat sank in the third quarter mile.', []],
    ['They boxed in two second rounds.', ['2 round']],
    ['She sold 2 and 3 acres.', ['2 acre', '3 acre']],
    ['In the quarter tonnes were lost.', []],
    ['A third of litre bottles broke.', ['0.333333333333333 fraction']],
    ['A quarter of euro area firms shut.', ['0.25 fraction']],
    ['Fourth of July sales were flat.', []],
    ['The fourth of day-long talks failed.', []],
    ['One and three others fled.', ['3 other']],
    ['They drew the second half minute by minute.', []],
    ['The club won 3 cups.', ['3 cup']],
    ['The 4% poll was a turning point.', ['4 percent']],
  ])
})

describe('one of a unit, said with an article', () => {
  check([
    ['A gallon of milk was spilt.', ['1 gallon']],
    ['The tax is a dollar.', ['1 USD']],
    ['Cars do 30 miles a gallon.', ['30 mile']],
    ['The boy threw a stone.', []],
    ['She wore a crown.', []],
    ['Wait a second.', []],
    ['A tenth of a gallon leaked.', ['0.1 gallon']],
    ['The grand jury met.', []],
    ['It cost a dime.', ['1 dime']],
  ])
})

describe('what stands between number and unit', () => {
  check([
    ['They need two more minutes.', ['2 minute']],
    ['It rained for five straight days.', ['5 day']],
    ['The mass is 20 (kg).', ['20 kg']],
    ['The bid was 75 USD million.', ['75000000 USD']],
    ['The bid rose to 30 MUSD.', ['30 MUSD']],
    ['It was 12 degrees below zero.', ['-12 degree']],
    ['The balance was $-3.2 million.', ['-3200000 USD']],
    ['He wrote two $500 cheques.', ['2 cheque', '500 USD']],
    ['The trader paid rupees 500 crore.', ['5000000000 INR']],
    ['Five more people came.', ['5 person']],
    ['The dollar 12 times fell.', ['12 time']],
    ['Some 40 (kg is the unit) fell.', ['40']],
  ])
})

describe('words that mean several units, by what stands near', () => {
  check([
    ['The parcel weighs 12 pounds.', ['12 lb']],
    ['Police seized 12 pounds of heroin.', ['12 lb']],
    ['She lost 40 pounds on a diet.', ['40 lb']],
    ['She lost 40 pounds on a horse.', ['40 GBP']],
    ['They hid 2 tonnes of tobacco worth about 3 million pounds.', ['2 tonne', '3000000 GBP']],
    ['The air holds 421 parts per million of it.', ['421 ppm']],
    ['The air holds 421 parts of it.', ['421 part']],
    ['She spent 12 pounds on coffee.', ['12 GBP']],
    ['Turn the dial 90 degrees.', ['90 degree']],
    ['Add 2 cups of flour.', ['2 cup']],
    ['The club won 2 cups.', ['2 cup']],
    ['Highs of 38C (100F) are due.', ['38 celsius', '100 fahrenheit']],
    ['The 13F form is due.', []],
    ['The storm had a pressure of 940 mb.', ['940 millibar']],
    ['The clip is 940 mb.', ['940 megabit']],
  ])

  test('a turn is an angle, cups won are counted', () => {
    expect(quantitiesOf('Turn the dial 90 degrees.').map(({ kind }) => kind)).toEqual(['angle'])
    expect(quantitiesOf('It is 30 degrees outside.').map(({ kind }) => kind)).toEqual(['temperature'])
    expect(quantitiesOf('The club won 2 cups.').map(({ kind }) => kind)).toEqual(['count'])
  })
})

describe('abbreviations with points, and short ones', () => {
  check([
    ['Gusts of 60 m.p.h. hit the coast.', ['60 mph']],
    ['The crossing takes 36h.', ['36 hour']],
    ['The crossing takes 1 h 20 min.', ['1.33333333333333 hour']],
    ['The metal is superconducting at 77K.', ['77 kelvin']],
    ['It melts at 300 °C (572 °F, 573K).', ['300 celsius', '572 fahrenheit', '573 kelvin']],
    ['Some 30 N.M. residents fled.', ['30 resident']],
    ['They won 12 MLS games.', ['12 game']],
    ['She won a 10K race.', ['10000']],
    ['Flat 12h was let.', []],
    ['Some 12 CC recipients wrote.', ['12 recipient']],
  ])
})

describe('below zero and below nothing', () => {
  check([
    ['The night was 12 to 14 below zero.', ['-14..-12 degree']],
    ['It was 2 or 3 below zero.', ['-3..-2 degree']],
    ['The night was 12 below zero.', ['-12 degree']],
    ['Nights ranged from -18C to -34C.', ['-34..-18 celsius']],
    ['The gas was cooled to near absolute zero.', ['0 kelvin']],
    ['Net income was ($4.1 million).', ['-4100000 USD']],
    ['Mix 2 -7 g of it in.', ['2..7 g']],
    ['The block weighs 12.4±0.2 kg.', ['12.2..12.6 kg']],
    ['They sold 12 below zero emission cars.', ['12', '0 car']],
    ['Nights fell from -18C to -34C.', ['-18 celsius', '-34 celsius']],
    ['There is absolute zero tolerance.', ['0']],
    ['It cost £3 ($4).', ['3 GBP', '4 USD']],
    ['Shares rose 2 -7% on the day.', ['2', '-7 percent']],
    ['The poll had her on 52% +/- 3 points.', ['52 percent', '3 point']],
  ])
})

describe('letters that scale', () => {
  check([
    ['The singer has 2.1m on YouTube.', ['2100000']],
    ['Sales rose 4% to 1.31m from 1.26m.', ['4 percent', '1310000', '1260000']],
    ['He got a $5m-a-year deal.', ['5000000 USD per year']],
    ['They sold $20 T-shirts and $15 K-pop albums.', ['20 USD', '15 USD']],
    ['The firm is worth $2.2T.', ['2200000000000 USD']],
    ['The wall is 2.1m on Saturday.', ['2.1 m']],
    ['The river rose to 2.1m.', ['2.1 m']],
    ['The barn holds 3t of grain.', ['3 tonne']],
  ])
})

describe('inch marks and quotation marks', () => {
  check([
    ['The screen is 32" wide.', ['32 inch']],
    ['He said "I am 48" and left.', ['48']],
    ['The pipe is 2 in thick.', ['2 inch']],
    ['Some 12 in May were hurt.', ['12']],
  ])
})

describe('currencies that are no more', () => {
  check([
    ['The firm paid 420 million Finnish markka.', ['420000000 FIM']],
    ['It cost 6.65 billion pesetas.', ['6650000000 ESP']],
    ['He was fined 250,000 Dutch guilders.', ['250000 NLG']],
    ['The mine paid 10,000 Deutsche marks.', ['10000 DEM']],
    ['The pupil got 20 marks.', ['20 mark']],
    ['Ten grand pianos burned.', ['10 piano']],
    ['It cost ten grand.', ['10 grand']],
  ])
})

describe('from one to another: a range where nothing changes', () => {
  check([
    ['Fines from $50 to $500 are usual.', ['50..500 USD']],
    ['From 10 to 20 litres leaked.', ['10..20 litre']],
    ['It takes between 2 g and about 7 g of salt.', ['2..7 g']],
    ['Swells of 8- to 16-metre waves came.', ['8..16 m']],
    ['Swells of 8- and 16-metre waves came.', ['8 m', '16 m']],
    ['The 5-, 10- and 20-kilo bags sold out.', ['5 kg', '10 kg', '20 kg']],
    ['He is 12- and left with 3 kg.', ['12', '3 kg']],
    ['He wrote 12- and 15-page notes.', ['12', '15 page']],
    ['Anywhere from three to five days pass.', ['3..5 day']],
    ['The bank cut rates from 5% to 4%.', ['5 percent', '4 percent']],
    ['Prices rose from $50 to $500.', ['50 USD', '500 USD']],
    ['It took the toll from 10 to 20.', ['10', '20']],
    ['They raised fines from $50 to $500.', ['50 USD', '500 USD']],
  ])
})
