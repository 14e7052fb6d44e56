import type { Kind } from './kind.ts'

/**
 * How much of a substance is in another: any mass by a volume, in kilograms a
 * cubic metre (a density is one too), and parts per million.
 *
 * @see NIST SP 811, sections 7.10.3 and 8.6.
 */
export const concentration: Kind = {
  id: 'concentration',
  quotient: { of: 'mass', per: 'volume', canonical: 'kg/m3' },
  units: {
    ppm: { canonical: 'ppm', scale: 1, after: ['ppm', 'parts per million', 'parts a million'] },
    ppb: { canonical: 'ppm', scale: 0.001, after: ['ppb', 'parts per billion'] },
    'mmol/litre': { canonical: 'mol/m3', scale: 1, after: ['mmol/l', 'mmol/L', 'millimoles per litre'] },
  },
  examples: [
    { text: 'Carbon dioxide reached at least 420 parts per million.', unit: 'ppm', low: 420, high: null },
    { text: 'at least 50 µg/m3 of dust', unit: 'µg/m3', low: 5e-8, high: null },
    { text: 'exactly 80 milligrams per decilitre', unit: 'mg/decilitre', low: 0.8, high: 0.8 },
    { text: 'no more than 25 micrograms per cubic metre', unit: 'µg/m3', low: null, high: 2.5e-8 },
  ],
  nonExamples: ['Two parts of the plan', 'He lost 5 kg in a month.', 'one in a million'],
}
