import type { Kind } from './kind.ts'

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
    mg: { canonical: 'kg', scale: 0.000001, after: ['mg', 'milligram', 'milligrams'] },
    g: { canonical: 'kg', scale: 0.001, after: ['g', 'gram', 'grams', 'gramme', 'grammes'] },
    kg: {
      canonical: 'kg',
      scale: 1,
      after: ['kg', 'kgs', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes'],
    },
    tonne: {
      canonical: 'kg',
      scale: 1000,
      after: ['t', 'tonne', 'tonnes', 'metric ton', 'metric tons', 'metric tonne', 'metric tonnes'],
    },
    kilotonne: { canonical: 'kg', scale: 1_000_000, after: ['kt', 'kilotonne', 'kilotonnes'] },
    'million tonnes': {
      canonical: 'kg',
      scale: 1_000_000_000,
      after: ['mt', 'Mt', 'MT', 'mmt', 'megatonne', 'megatonnes'],
    },
    mtpa: { canonical: 'kg', scale: 1_000_000_000, after: ['mtpa', 'Mtpa', 'MTPA', 'mmtpa', 'MMTPA'], per: 'year' },
    ton: { canonical: 'kg', scale: [907.18474, 1016.0469088], after: ['ton', 'tons'] },
    'short ton': { canonical: 'kg', scale: 907.18474, after: ['short ton', 'short tons'] },
    quintal: { canonical: 'kg', scale: 100, after: ['quintal', 'quintals'] },
    lb: { canonical: 'kg', scale: 0.45359237, after: ['lb', 'lbs'] },
    ounce: { canonical: 'kg', scale: 0.028349523125, after: ['oz', 'ounce', 'ounces'] },
    stone: { canonical: 'kg', scale: 6.35029318, after: ['stone'] },
  },
  examples: [
    { text: 'exactly 12 kg of rice', unit: 'kg', low: 12, high: 12 },
    { text: 'at least 3 tonnes of rubble', unit: 'tonne', low: 3000, high: null },
    { text: 'exactly 10 tons of grain', unit: 'ton', low: 9071.8474, high: 10160.469088 },
    { text: 'more than two lakh tonnes of wheat', unit: 'tonne', low: 200_000_000, high: null },
    { text: 'at least 4.5 mt of coal', unit: 'million tonnes', low: 4_500_000_000, high: null },
  ],
  nonExamples: ['paid 12 pounds sterling', 'kg', '12 kgb agents', 'Mt Everest', 'They are on the 5G network.'],
}
