import {
  CURRENCIES,
  CURRENCY_PARTS,
  type Currency,
  FORMER_CURRENCIES,
  PREFIXED_CODES,
  SHARED_NAMES,
} from './currencies.ts'
import type { Kind, Unit } from './kind.ts'

/** Currencies of which "a dollar" or "a euro" says one; "a crown" and "a real" may be something else. */
const SINGLE: ReadonlySet<string> = new Set(['USD', 'EUR'])

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
    ...Object.fromEntries(
      [...CURRENCIES, ...FORMER_CURRENCIES].map((currency) => [currency.code, currencyUnit(currency)]),
    ),
    ...Object.fromEntries(PREFIXED_CODES.flatMap(prefixedCodes)),
    ...Object.fromEntries(
      CURRENCY_PARTS.map(([code, names, scale, single]): [string, Unit] => [
        names[0] ?? code,
        { canonical: code, scale, after: names, ...(single ? { single } : {}) },
      ]),
    ),
    ...Object.fromEntries(Object.entries(SHARED_NAMES).flatMap(sharedUnit)),
    pence: { canonical: 'GBP', scale: 0.01, single: true, after: ['pence', 'penny', 'pennies', 'p'] },
    cent: { canonical: 'USD', scale: 0.01, after: ['cents', 'cent', 'us cents', 'u.s. cents', '¢', 'c'] },
    grand: { canonical: 'USD', scale: 1000, single: true, after: ['grand'] },
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
  const before = [
    code,
    ...signs,
    ...lowered(signs),
    ...(PREFIXED_CODES.includes(code) ? [code.toLowerCase()] : []),
    ...(shared.includes('dollar') || shared.includes('peso') ? dollarCodes(code) : []),
    ...[...plain, ...names, ...qualified].filter((name) => name.length > 3),
  ]
  return {
    canonical: code,
    scale: 1,
    parts: partsOf(code),
    ...(SINGLE.has(code) ? { single: true as const } : {}),
    before,
    after: [
      code,
      ...(PREFIXED_CODES.includes(code) ? [code.toLowerCase()] : []),
      ...signs.filter((sign) => /^[A-Z]{2,3}\$?$/.test(sign)),
      ...plain,
      ...bare,
      ...names,
      ...qualified,
      ...signs.filter(isSymbol),
    ],
  }
}

/** "MEUR" and "kEUR": a thousand and a million of a currency, as companies' reports write them. */
function prefixedCodes(code: string): [string, Unit][] {
  return [
    [`k${code}`, { canonical: code, scale: 1000, before: [`k${code}`, `K${code}`], after: [`k${code}`, `K${code}`] }],
    [`M${code}`, { canonical: code, scale: 1e6, before: [`M${code}`, `m${code}`], after: [`M${code}`, `m${code}`] }],
  ]
}

/** "hk$" and "nz$" in texts without capitals; "us$" only where it is one word. */
function lowered(signs: readonly string[]): readonly string[] {
  return signs.filter((sign) => /^(?:[A-Z]{2}|C)\$$/.test(sign)).map((sign) => sign.toLowerCase())
}

/** "USD$", "aud$". */
function dollarCodes(code: string): readonly string[] {
  return [`${code}$`, `${code.toLowerCase()}$`]
}

/** What is written behind an amount of it as part of the same: the cents of "20 dollars 43 cents". */
function partsOf(code: string): readonly string[] {
  const own = CURRENCY_PARTS.filter(([currency, , share]) => currency === code && share === 0.01)
  return [...(code === 'GBP' ? ['pence'] : ['cent']), ...own.map(([, [name = code]]) => name)]
}

/** Signs that may also follow the amount: "20 €", "300 zł". */
function isSymbol(sign: string): boolean {
  return /^[€£₽₸₴₫₡₾₭₺₹₪$]$/.test(sign) || sign === 'zł' || sign === 'Kč' || sign === 'TL'
}

/** A shared word that stands for itself until the article shows what it is. */
function sharedUnit([name, spellings]: [string, readonly string[]]): [string, Unit][] {
  if (/^(?:dollar|pound|won|ruble|lira)$/.test(name)) return []
  const signs = name === 'rupee' ? ['Rs', 'Rs.', 'Re'] : name === 'crown' ? ['kr', 'kr.', 'Kr'] : []
  const before = name === 'rupee' ? [...signs, ...spellings] : signs
  return [
    [
      name,
      {
        canonical: name,
        scale: 1,
        parts: ['cent', 'paise'],
        before,
        after: [...spellings, ...(name === 'rupee' ? ['Rs'] : [])],
      },
    ],
  ]
}
