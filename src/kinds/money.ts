import { CURRENCIES, type Currency, SHARED_NAMES } from './currencies.ts'
import type { Kind, Unit } from './kind.ts'

/**
 * Money. Each currency is a unit of its own and converts into none: a rate is
 * news too. Parts of one (pence, cents) are converted.
 *
 * Words that several currencies share ("crowns") are units of their own, which
 * the article's context turns into a currency where it can; `$`, "dollars" and
 * "pounds" mean USD and GBP where nothing else is shown.
 *
 * @see ISO 4217.
 */
export const money: Kind = {
  id: 'money',
  units: {
    ...Object.fromEntries(CURRENCIES.map((currency) => [currency.code, currencyUnit(currency)])),
    ...Object.fromEntries(Object.entries(SHARED_NAMES).flatMap(sharedUnit)),
    pence: { canonical: 'GBP', scale: 0.01, after: ['pence', 'penny', 'p'] },
    cent: { canonical: 'USD', scale: 0.01, after: ['cents', 'us cents', 'u.s. cents', '¢'] },
    'euro cent': { canonical: 'EUR', scale: 0.01, after: ['euro cents', 'eurocents'] },
    'AUD cent': { canonical: 'AUD', scale: 0.01, after: ['australian cents'] },
    'CAD cent': { canonical: 'CAD', scale: 0.01, after: ['canadian cents'] },
    'NZD cent': { canonical: 'NZD', scale: 0.01, after: ['new zealand cents'] },
  },
  examples: [
    { text: 'It paid exactly $12.50 for the lot.', unit: 'USD', low: 12.5, high: 12.5 },
    { text: 'The bridge cost at least £1.2bn.', unit: 'GBP', low: 1_200_000_000, high: null },
    { text: 'A fine of no more than 300 Norwegian crowns', unit: 'NOK', low: null, high: 300 },
    { text: 'The fare is exactly 40 pence.', unit: 'pence', low: 0.4, high: 0.4 },
    { text: 'Sales came to INR 160 billion.', unit: 'INR', low: 159.5e9, high: 160.5e9 },
    { text: 'a budget of RM10 million or more', unit: 'MYR', low: 10_000_000, high: null },
  ],
  nonExamples: [
    'The $ sign was missing.',
    'He won 12 medals.',
    'The 3 crew saw a kr in the margin.',
    'Room R 12 is free.',
  ],
}

function currencyUnit({ code, signs, names, national, shared }: Currency): Unit {
  const words = shared.flatMap((name) => SHARED_NAMES[name].filter((word) => word !== 'kr'))
  const qualified = national.flatMap((adjective) =>
    [...words, ...names.filter((name) => !name.includes(' '))].map((word) => `${adjective} ${word}`),
  )
  const plain =
    code === 'USD' ? SHARED_NAMES.dollar : code === 'GBP' ? SHARED_NAMES.pound : code === 'KRW' ? SHARED_NAMES.won : []
  const bare = code === 'RUB' ? SHARED_NAMES.ruble : code === 'TRY' ? SHARED_NAMES.lira : []
  const before = [code, ...signs]
  return {
    canonical: code,
    scale: 1,
    before,
    after: [
      code,
      ...(code === 'USD' ? ['usd'] : []),
      ...plain,
      ...bare,
      ...names,
      ...qualified,
      ...signs.filter(isSymbol),
    ],
  }
}

/** Signs that may also follow the amount: "20 €", "300 zł". */
function isSymbol(sign: string): boolean {
  return ['€', '£', '₽', 'zł', 'Kč', '₸', '₴', '₫', 'TL', '$'].includes(sign)
}

/** A shared word that stands for itself until the article shows what it is. */
function sharedUnit([name, spellings]: [string, readonly string[]]): [string, Unit][] {
  if (/^(?:dollar|pound|won|ruble|lira)$/.test(name)) return []
  const before = name === 'rupee' ? ['Rs', 'Rs.', 'Re'] : name === 'crown' ? ['kr', 'kr.', 'Kr'] : []
  return [[name, { canonical: name, scale: 1, before, after: [...spellings, ...(name === 'rupee' ? ['Rs'] : [])] }]]
}
