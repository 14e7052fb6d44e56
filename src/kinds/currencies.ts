/** A currency as news writes it. */
export interface Currency {
  /** ISO 4217 code. */
  readonly code: string
  /** Signs before the amount that mean this currency and no other. */
  readonly signs: readonly string[]
  /** Words after the amount that mean this currency and no other. Lower case, without the national adjective. */
  readonly names: readonly string[]
  /** Adjectives that single it out before a shared word: "Swedish" before "crowns". */
  readonly national: readonly string[]
  /** Shared words it goes by: keys of `SHARED_NAMES`. */
  readonly shared: readonly SharedName[]
}

/** Words that several currencies share, with their spellings. Which is meant, the article must show. */
export const SHARED_NAMES = {
  dollar: ['dollar', 'dollars'],
  pound: ['pound', 'pounds'],
  crown: ['crown', 'crowns', 'krona', 'krone', 'kr', 'koruna', 'korunas'],
  peso: ['peso', 'pesos'],
  rupee: ['rupee', 'rupees'],
  franc: ['franc', 'francs'],
  dinar: ['dinar', 'dinars'],
  rial: ['rial', 'rials', 'riyal', 'riyals'],
  shilling: ['shilling', 'shillings'],
  ruble: ['ruble', 'rubles', 'rouble', 'roubles'],
  lira: ['lira', 'liras', 'lire'],
  won: ['won'],
  leu: ['leu', 'lei'],
  manat: ['manat', 'manats'],
  som: ['som', 'soms'],
  mark: ['mark', 'marks'],
  bolivar: ['bolivar', 'bolivars', 'bolívares'],
} as const satisfies Readonly<Record<string, readonly string[]>>

type SharedName = keyof typeof SHARED_NAMES

function row(
  code: string,
  signs: string,
  names: string,
  national: string,
  shared: readonly SharedName[] = [],
): Currency {
  const list = (text: string) => (text === '' ? [] : text.split(', '))
  return { code, signs: list(signs), names: list(names), national: list(national), shared }
}

/**
 * Currencies that news names, with their codes, signs and words.
 *
 * @see ISO 4217 for the codes; Reuters' and the Financial Times' style guides
 *   for the signs (A$, R$, SKr, Rs); Unicode CLDR for the names.
 */
export const CURRENCIES: readonly Currency[] = [
  row('USD', '$, US$, U.S.$, US $', 'greenbacks, bucks', 'us, u.s., american', ['dollar']),
  row('EUR', '€', 'euro, euros', ''),
  row('GBP', '£, UK£', 'pounds sterling, pound sterling, quid', 'british, uk', ['pound']),
  row('JPY', '¥, JP¥', 'yen', 'japanese'),
  row('CNY', 'CN¥, RMB', 'yuan, renminbi, rmb, kuai, 元', 'chinese'),
  row('INR', '₹, INRs', '', 'indian', ['rupee']),
  row('PKR', 'PKRs', '', 'pakistani', ['rupee']),
  row('LKR', 'SLRs', '', 'sri lankan', ['rupee']),
  row('NPR', 'NRs', '', 'nepali, nepalese', ['rupee']),
  row('AUD', 'A$, AU$', '', 'australian', ['dollar']),
  row('CAD', 'C$, CA$, CAD$, Can$', '', 'canadian', ['dollar']),
  row('NZD', 'NZ$', '', 'new zealand', ['dollar']),
  row('HKD', 'HK$', '', 'hong kong', ['dollar']),
  row('SGD', 'S$, SG$', '', 'singapore, singaporean', ['dollar']),
  row('TWD', 'NT$, T$', '', 'taiwan, taiwanese, new taiwan', ['dollar']),
  row('JMD', 'J$', '', 'jamaican', ['dollar']),
  row('FJD', 'FJ$', '', 'fijian, fiji', ['dollar']),
  row('XCD', 'EC$', '', 'east caribbean', ['dollar']),
  row('TTD', 'TT$', '', 'trinidad and tobago, trinidadian', ['dollar']),
  row('BBD', 'BDS$', '', 'barbados, barbadian', ['dollar']),
  row('BSD', '', '', 'bahamian', ['dollar']),
  row('BZD', 'BZ$', '', 'belize', ['dollar']),
  row('GYD', 'G$', '', 'guyanese, guyana', ['dollar']),
  row('NAD', 'N$', '', 'namibian, namibia', ['dollar']),
  row('ZWL', 'ZWL$, Z$', '', 'zimbabwean, zimbabwe', ['dollar']),
  row('BND', 'B$', '', 'brunei', ['dollar']),
  row('BRL', 'R$', 'reais, reals', 'brazilian'),
  row('ZAR', 'R', 'rand', 'south african'),
  row('CHF', 'SFr, Fr', '', 'swiss', ['franc']),
  row('XAF', 'FCFA, CFA', 'cfa francs, fcfa', 'cfa, central african cfa', ['franc']),
  row('XOF', '', '', 'west african cfa', ['franc']),
  row('RWF', '', '', 'rwandan', ['franc']),
  row('CDF', '', '', 'congolese', ['franc']),
  row('GNF', '', '', 'guinean', ['franc']),
  row('BIF', '', '', 'burundian', ['franc']),
  row('DJF', '', '', 'djiboutian', ['franc']),
  row('SEK', 'SKr', 'kronor', 'swedish', ['crown']),
  row('NOK', 'NKr', '', 'norwegian', ['crown']),
  row('DKK', 'DKr', '', 'danish', ['crown']),
  row('ISK', 'IKr', 'kronur', 'icelandic', ['crown']),
  row('CZK', 'Kč', '', 'czech', ['crown']),
  row('PLN', 'zł', 'zloty, zlotys, zloties', 'polish'),
  row('HUF', '', 'forint, forints', 'hungarian'),
  row('RON', '', '', 'romanian', ['leu']),
  row('MDL', '', '', 'moldovan', ['leu']),
  row('BGN', '', 'leva, lev', 'bulgarian'),
  row('ALL', '', 'leke', 'albanian'),
  row('MKD', '', 'denars', 'macedonian'),
  row('BAM', '', '', 'convertible, bosnian', ['mark']),
  row('RUB', '₽', '', 'russian', ['ruble']),
  row('BYN', '', '', 'belarusian, belarussian', ['ruble']),
  row('UAH', '₴', 'hryvnia, hryvnias', 'ukrainian'),
  row('KZT', '₸', 'tenge', 'kazakh, kazakhstani'),
  row('UZS', '', 'sums', 'uzbek', ['som']),
  row('KGS', '', '', 'kyrgyz', ['som']),
  row('GEL', '₾', 'lari', 'georgian'),
  row('AMD', '', 'dram, drams', 'armenian'),
  row('AZN', '', '', 'azerbaijani, azeri', ['manat']),
  row('TMT', '', '', 'turkmen', ['manat']),
  row('TRY', '₺, TL', '', 'turkish', ['lira']),
  row('LBP', '', '', 'lebanese', ['pound', 'lira']),
  row('SYP', '', '', 'syrian', ['pound', 'lira']),
  row('EGP', 'E£, LE, L.E.', '', 'egyptian', ['pound']),
  row('SDG', '', '', 'sudanese', ['pound']),
  row('SSP', '', '', 'south sudanese', ['pound']),
  row('ILS', '₪, NIS', 'shekel, shekels', 'israeli'),
  row('SAR', '', '', 'saudi', ['rial']),
  row('QAR', '', '', 'qatari', ['rial']),
  row('OMR', '', '', 'omani', ['rial']),
  row('IRR', '', 'toman, tomans', 'iranian', ['rial']),
  row('YER', '', '', 'yemeni', ['rial']),
  row('AED', 'Dh, Dhs', 'dirham, dirhams', 'emirati, uae'),
  row('MAD', '', '', 'moroccan'),
  row('KWD', 'KD', '', 'kuwaiti', ['dinar']),
  row('BHD', 'BD', '', 'bahraini', ['dinar']),
  row('IQD', '', '', 'iraqi', ['dinar']),
  row('JOD', 'JD', '', 'jordanian', ['dinar']),
  row('DZD', '', '', 'algerian', ['dinar']),
  row('TND', '', '', 'tunisian', ['dinar']),
  row('LYD', '', '', 'libyan', ['dinar']),
  row('RSD', '', '', 'serbian', ['dinar']),
  row('KRW', '₩', '', 'south korean, korean', ['won']),
  row('KPW', '', '', 'north korean', ['won']),
  row('IDR', 'Rp', 'rupiah, rupiahs', 'indonesian'),
  row('MYR', 'RM', 'ringgit, ringgits', 'malaysian, malaysia'),
  row('THB', '฿', 'baht', 'thai'),
  row('VND', '₫', 'dong', 'vietnamese'),
  row('PHP', '₱, Php', '', 'philippine, filipino', ['peso']),
  row('MXN', 'Mex$, MX$', '', 'mexican', ['peso']),
  row('ARS', 'AR$', '', 'argentine, argentinian', ['peso']),
  row('CLP', 'CLP$', '', 'chilean', ['peso']),
  row('COP', 'COL$', '', 'colombian', ['peso']),
  row('CUP', '', '', 'cuban', ['peso']),
  row('UYU', '', '', 'uruguayan', ['peso']),
  row('DOP', 'RD$', '', 'dominican', ['peso']),
  row('PEN', 'S/', 'soles', 'peruvian'),
  row('BOB', 'Bs', 'bolivianos', 'bolivian'),
  row('VES', '', '', 'venezuelan', ['bolivar']),
  row('PYG', '₲', 'guaranies', 'paraguayan'),
  row('CRC', '₡', 'colones', 'costa rican'),
  row('GTQ', '', 'quetzal, quetzales, quetzals', 'guatemalan'),
  row('HNL', '', 'lempira, lempiras', 'honduran'),
  row('NIO', '', 'cordobas, córdobas', 'nicaraguan'),
  row('HTG', '', 'gourde, gourdes', 'haitian'),
  row('BDT', '৳, Tk', 'taka', 'bangladeshi'),
  row('MMK', '', 'kyat, kyats', 'myanmar, burmese'),
  row('KHR', '', 'riel, riels', 'cambodian'),
  row('LAK', '₭', 'kip', 'lao'),
  row('MNT', '₮', 'tugrik, tugriks', 'mongolian'),
  row('AFN', '', 'afghanis', 'afghan'),
  row('NGN', '₦', 'naira', 'nigerian'),
  row('GHS', '₵, GH₵, GH¢', 'cedi, cedis', 'ghanaian'),
  row('KES', 'KSh, Ksh, KSh., Sh', '', 'kenyan', ['shilling']),
  row('UGX', 'USh, Ush', '', 'ugandan', ['shilling']),
  row('TZS', 'TSh, Tsh', '', 'tanzanian', ['shilling']),
  row('SOS', '', '', 'somali', ['shilling']),
  row('ETB', '', 'birr', 'ethiopian'),
  row('ZMW', '', 'kwacha', 'zambian'),
  row('MZN', 'MT', 'metical, meticais, meticals', 'mozambican'),
  row('AOA', 'Kz', 'kwanza, kwanzas', 'angolan'),
  row('BWP', '', 'pula', 'botswana'),
  row('MUR', '', '', 'mauritian', ['rupee']),
  row('MVR', 'Rf', 'rufiyaa, rufiyaas', 'maldivian'),
  row('BTN', '', 'ngultrum, ngultrums', 'bhutanese'),
  row('MGA', '', 'ariary', 'malagasy'),
  row('MWK', '', '', 'malawian'),
  row('GMD', '', 'dalasi, dalasis', 'gambian'),
  row('ERN', '', 'nakfa', 'eritrean'),
  row('PGK', '', 'kina', ''),
  row('TJS', '', 'somoni, somonis', 'tajik'),
  row('BTC', '₿', 'bitcoin, bitcoins', ''),
  row('ETH', '', 'ether', ''),
]

/**
 * Currencies that the euro and reforms have replaced: news of their time and
 * histories still count in them.
 *
 * @see ISO 4217, list three.
 */
export const FORMER_CURRENCIES: readonly Currency[] = [
  row('DEM', 'DM', 'deutschmark, deutschmarks, deutsche mark, deutsche marks, d-marks', 'german, west german', [
    'mark',
  ]),
  row('FIM', '', 'markka, markkas, markkaa', 'finnish', ['mark']),
  row('ESP', '', 'peseta, pesetas', 'spanish'),
  row('NLG', '', 'guilder, guilders', 'dutch, netherlands'),
  row('GRD', '', 'drachma, drachmas', 'greek'),
  row('PTE', '', 'escudo, escudos', 'portuguese'),
  row('FRF', '', '', 'french', ['franc']),
  row('BEF', '', '', 'belgian', ['franc']),
  row('LUF', '', '', 'luxembourg', ['franc']),
  row('ITL', '', '', 'italian', ['lira']),
  row('IEP', '', 'punts', 'irish', ['pound']),
  row('ATS', '', '', 'austrian', ['shilling']),
  row('SKK', '', '', 'slovak', ['crown']),
  row('EEK', '', 'kroons', 'estonian'),
  row('LVL', '', 'lats', 'latvian'),
  row('LTL', '', 'litas', 'lithuanian'),
  row('HRK', '', 'kuna, kunas', 'croatian'),
  row('SIT', '', 'tolars', 'slovenian'),
]

/**
 * A part of a currency: its code, the words for the part, what share of the
 * whole it is, and whether "a dime" is one.
 */
type CurrencyPart = readonly [code: string, names: readonly string[], share: number, single?: true]

/** The parts of currencies that go by a name of their own, beside the cents and pence of many. */
export const CURRENCY_PARTS: readonly CurrencyPart[] = [
  ['INR', ['paise', 'paisa'], 0.01],
  ['RUB', ['kopeck', 'kopecks', 'kopek', 'kopeks'], 0.01],
  ['UAH', ['kopiyka', 'kopiykas', 'kopiyky'], 0.01],
  ['MYR', ['sen', 'sens'], 0.01],
  ['PLN', ['groszy', 'grosze', 'grosz'], 0.01],
  ['CNY', ['jiao', 'mao'], 0.1],
  ['THB', ['satang'], 0.01],
  ['BTC', ['satoshi', 'satoshis'], 0.00000001],
  ['USD', ['dime', 'dimes'], 0.1, true],
  ['USD', ['nickels'], 0.05],
]

/** Codes that are also written with a prefix for thousands and millions, and in lower case: "MEUR 60", "20 usd". */
export const PREFIXED_CODES: readonly string[] = ['USD', 'EUR', 'GBP', 'AUD', 'SEK', 'NOK', 'DKK', 'CHF', 'JPY', 'NZD']
