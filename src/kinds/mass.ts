import type { Kind } from './kind.ts'
import { prefixed } from './prefixes.ts'

/** Words beside which pounds are a weight and no money. */
const WEIGHING: ReadonlySet<string> = new Set([
  ...['weigh', 'weighs', 'weighed', 'weighing', 'weight', 'weights', 'heavy', 'heavier', 'lighter', 'ounces', 'ounce'],
  ...['kilograms', 'kilogram', 'kilos', 'kg', 'ton', 'tons', 'tonne', 'tonnes'],
  ...['diet', 'obese', 'obesity', 'overweight', 'slimmed', 'bodyweight', 'calories'],
])

/** Words behind which pounds are money, whatever is weighed. */
const PRICING: ReadonlySet<string> = new Set([
  ...[
    'worth',
    'cost',
    'costs',
    'costing',
    'price',
    'priced',
    'valued',
    'value',
    'pay',
    'paid',
    'pays',
    'fined',
    'spent',
  ],
])

/** What is sold, seized and carried by the pound. */
const BY_WEIGHT: ReadonlySet<string> = new Set([
  ...[
    'meat',
    'beef',
    'pork',
    'chicken',
    'turkey',
    'fish',
    'rice',
    'flour',
    'sugar',
    'butter',
    'coffee',
    'cotton',
    'wool',
  ],
  ...['cocaine', 'heroin', 'marijuana', 'methamphetamine', 'fentanyl', 'cannabis', 'explosives', 'tnt', 'uranium'],
  ...['copper', 'coal', 'cargo', 'payload', 'thrust', 'muscle', 'fat', 'potatoes', 'apples', 'beans', 'steel', 'food'],
  ...['tobacco', 'grain', 'wheat', 'corn', 'soybeans', 'fruit', 'vegetables', 'cheese', 'ice', 'salt', 'sand', 'waste'],
])

/** Words beside which a drachma is the old weight. */
const OLD_WEIGHT: ReadonlySet<string> = new Set(['weighing', 'weighs', 'weighed', 'weight', 'grains'])

/**
 * Mass, in kilograms. Everyday "weight" is mass.
 *
 * `ton` is metric, short or long depending on where the writer lives, so it
 * stays a pair: 907.18474 kg to 1016.0469088 kg. In an article that measures
 * in metres and kilograms it is read as a tonne; "pounds" are mass only where
 * the article shows that they are no money.
 *
 * @see NIST SP 811, Appendix B.8, for the factors; those for `lb` are exact.
 */
export const mass: Kind = {
  id: 'mass',
  units: {
    ...prefixed({
      canonical: 'kg',
      scale: 0.001,
      symbols: ['g'],
      names: ['gram', 'gramme'],
      prefixes: 'n µ m',
      keys: 'symbol',
    }),
    mcg: { canonical: 'kg', scale: 1e-9, after: ['mcg'] },
    g: { canonical: 'kg', scale: 0.001, after: ['g', 'gram', 'grams', 'gramme', 'grammes'] },
    kg: {
      canonical: 'kg',
      scale: 1,
      single: true,
      after: ['kg', 'kgs', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes'],
    },
    tonne: {
      canonical: 'kg',
      scale: 1000,
      single: true,
      after: ['t', 'tonne', 'tonnes', 'metric ton', 'metric tons', 'metric tonne', 'metric tonnes'],
    },
    kilotonne: { canonical: 'kg', scale: 1_000_000, after: ['kt', 'kilotonne', 'kilotonnes'] },
    'million tonnes': {
      canonical: 'kg',
      scale: 1_000_000_000,
      after: ['mt', 'Mt', 'MT', 'mmt', 'megatonne', 'megatonnes'],
    },
    mtpa: { canonical: 'kg', scale: 1_000_000_000, after: ['mtpa', 'Mtpa', 'MTPA', 'mmtpa', 'MMTPA'], per: 'year' },
    'tonne a day': { canonical: 'kg', scale: 1000, after: ['tpd'], per: 'day' },
    'tonne a year': { canonical: 'kg', scale: 1000, after: ['tpa'], per: 'year' },
    ton: { canonical: 'kg', scale: [907.18474, 1016.0469088], usual: 1000, after: ['ton', 'tons'] },
    'short ton': { canonical: 'kg', scale: 907.18474, after: ['short ton', 'short tons'] },
    quintal: { canonical: 'kg', scale: 100, after: ['quintal', 'quintals'] },
    lb: {
      canonical: 'kg',
      scale: 0.45359237,
      single: true,
      after: ['lb', 'lbs'],
      under: ['pound'],
      cued: { after: ['pound', 'pounds'], near: WEIGHING, notBehind: PRICING, of: BY_WEIGHT },
      parts: ['ounce'],
    },
    drachm: {
      canonical: 'kg',
      scale: 0.0038879346,
      cued: { after: ['drachma', 'drachmas', 'drachm'], near: OLD_WEIGHT },
    },
    carat: { canonical: 'kg', scale: 0.0002, after: ['carat', 'carats'] },
    hundredweight: { canonical: 'kg', scale: [45.359237, 50.80234544], after: ['hundredweight', 'cwt'] },
    ounce: { canonical: 'kg', scale: 0.028349523125, after: ['oz', 'ounce', 'ounces'] },
    stone: { canonical: 'kg', scale: 6.35029318, after: ['stone', 'st'], parts: ['lb'] },
  },
  examples: [
    { text: 'exactly 12 kg of rice', unit: 'kg', low: 12, high: 12 },
    { text: 'at least 3 tonnes of rubble', unit: 'tonne', low: 3000, high: null },
    { text: 'exactly 10 tons of grain', unit: 'ton', low: 9071.8474, high: 10160.469088 },
    { text: 'more than two lakh tonnes of wheat', unit: 'tonne', low: 200_000_000, high: null },
    { text: 'The baby weighed at least 7 pounds.', unit: 'lb', low: 3.17514659, high: null },
    { text: 'at least 4.5 mt of coal', unit: 'million tonnes', low: 4_500_000_000, high: null },
  ],
  nonExamples: [
    'paid 12 pounds sterling',
    'kg',
    '12 kgb agents',
    'It cost 20 million pounds.',
    'He spent 12 pounds on coffee.',
    'Mt Everest',
    'They are on the 5G network.',
  ],
}
