import type { Kind } from './kind.ts'

/**
 * Volume, in cubic metres. A gallon is the American or the imperial one, so it
 * stays a pair. The barrel is that of petroleum.
 *
 * @see NIST SP 811, Appendix B.8.
 */
export const volume: Kind = {
  id: 'volume',
  units: {
    litre: { canonical: 'm3', scale: 0.001, after: ['litre', 'litres', 'liter', 'liters'] },
    millilitre: {
      canonical: 'm3',
      scale: 0.000001,
      after: ['ml', 'millilitre', 'millilitres', 'milliliter', 'milliliters'],
    },
    gallon: { canonical: 'm3', scale: [0.003785411784, 0.00454609], after: ['gallon', 'gallons'] },
    barrel: { canonical: 'm3', scale: 0.158987294928, after: ['barrel', 'barrels', 'bbl', 'bbls'] },
    'barrel a day': { canonical: 'm3', scale: 0.158987294928, after: ['bpd', 'b/d'], per: 'day' },
    m3: {
      canonical: 'm3',
      rates: { second: ['flow', 'm3/s'] },
      scale: 1,
      after: ['m3', 'm³', 'cu m', 'cubic metre', 'cubic metres', 'cubic meter', 'cubic meters'],
    },
    bcm: { canonical: 'm3', scale: 1_000_000_000, after: ['bcm'] },
    km3: {
      canonical: 'm3',
      scale: 1_000_000_000,
      after: ['km3', 'km³', 'cubic km', 'cubic kilometre', 'cubic kilometres', 'cubic kilometer', 'cubic kilometers'],
    },
    'cubic foot': {
      canonical: 'm3',
      rates: { second: ['flow', 'cfs'] },
      scale: 0.028316846592,
      after: ['cu ft', 'cubic foot', 'cubic feet'],
    },
    bcf: { canonical: 'm3', scale: 28_316_846.592, after: ['bcf'] },
    'acre-foot': { canonical: 'm3', scale: 1233.48183754752, after: ['acre foot', 'acre feet'] },
  },
  examples: [
    { text: 'At least 2 billion cubic metres of gas', unit: 'm3', low: 2_000_000_000, high: null },
    { text: 'exactly 3 cubic kilometres of water', unit: 'km3', low: 3_000_000_000, high: 3_000_000_000 },
    { text: 'exactly 100 gallons of fuel', unit: 'gallon', low: 0.3785411784, high: 0.454609 },
    { text: 'up to 1.5 bcm a year', unit: 'bcm', low: null, high: 1_500_000_000 },
  ],
  nonExamples: ['Oil rose to $80 a barrel.', 'The tank is 3 metres high.'],
}
