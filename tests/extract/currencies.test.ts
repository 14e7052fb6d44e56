import { describe, expect, test } from 'vitest'
import { quantitiesOf } from './quantity-reader.ts'

const units = (text: string) =>
  quantitiesOf(text)
    .filter(({ kind }) => kind === 'money')
    .map(({ unit }) => unit)

describe('a currency by its own name or sign', () => {
  const cases: readonly [text: string, codes: readonly string[]][] = [
    ['It paid $5, US$6 and USD 7.', ['USD', 'USD', 'USD']],
    ['It paid A$5, C$6, NZ$7, HK$8, S$9 and R$10.', ['AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'BRL']],
    [
      'It paid £5, €6, ¥7, ₹8, ₽9, ₩10, ₺11, ₴12 and ₦13.',
      ['GBP', 'EUR', 'JPY', 'INR', 'RUB', 'KRW', 'TRY', 'UAH', 'NGN'],
    ],
    ['It paid SKr128, NKr10 and DKr9.', ['SEK', 'NOK', 'DKK']],
    ['It paid RM10 million and CHF 5 million.', ['MYR', 'CHF']],
    ['It paid 20 euros, 30 pounds, 40 yuan and 50 tenge.', ['EUR', 'GBP', 'CNY', 'KZT']],
    ['It paid 300 Swedish crowns and 200 Philippine pesos.', ['SEK', 'PHP']],
    ['It paid 20,000 Hong Kong dollars.', ['HKD']],
    ['It paid 70 million meticais.', ['MZN']],
    ['It closed at 412p, or 412 pence.', ['pence', 'pence']],
    ['Fuel is 90 cents.', ['cent']],
    ['The fee is ringgit 42 per head, or Malaysian ringgit 80 for two.', ['MYR', 'MYR']],
    ['Guests paid rupees 500.', ['rupee']],
  ]
  test.each(cases)('%s', (text, codes) => {
    expect(units(text)).toEqual(codes)
  })
})

describe('a shared word by what the article shows', () => {
  const cases: readonly [text: string, codes: readonly string[]][] = [
    ['The firm bid 5 billion Swedish crowns. Its shares rose to 125 crowns.', ['SEK', 'SEK']],
    ['Police in Oslo said 500 crowns were taken.', ['NOK']],
    ['Police said 500 crowns were taken.', ['crown']],
    ['Officials in Manila paid 300 pesos.', ['PHP']],
    ['It costs A$5 million. The roof is $2 million.', ['AUD', 'AUD']],
    ['The Queensland government will pay $5 million.', ['AUD']],
    ['The Queensland government will pay $5 million to an American firm.', ['USD']],
    ['Oil traded in Singapore fell to $70.', ['USD']],
    [
      'It costs A$5 million (US$3 million). Both US$1 million grants and US$2 million loans help. It is $9 million.',
      ['AUD', 'USD', 'USD', 'USD', 'USD'],
    ],
    ['The Delhi budget is Rs 500 crore.', ['INR']],
    ['The bag held $40 and weighed 12 pounds.', ['USD']],
    ['The bag cost £40 and the case 12 pounds.', ['GBP', 'GBP']],
  ]
  test.each(cases)('%s', (text, codes) => {
    expect(units(text)).toEqual(codes)
  })
})

describe('no money', () => {
  test.each([
    'The team won 12 of its games.',
    'They met at COP29 in the hall.',
    'He tried 3 real tricks.',
    'Reactor R 12 is shut.',
    'A $ sign hung there.',
    'The side won Euro 2024.',
    'The ringgit 42 times fell.',
    'They sold yuan 12 times.',
  ])('%s', (text) => {
    expect(units(text)).toEqual([])
  })
})
