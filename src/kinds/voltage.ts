import type { Kind } from './kind.ts'
import { prefixed } from './prefixes.ts'

/**
 * Voltage, in volts.
 *
 * @see NIST SP 811, section 4.2, table 3.
 */
export const voltage: Kind = {
  id: 'voltage',
  units: {
    volt: { canonical: 'V', scale: 1, after: ['V', 'volt', 'volts'] },
    ...prefixed({ canonical: 'V', scale: 1, symbols: ['V'], names: ['volt'], prefixes: 'm k M', keys: 'symbol' }),
  },
  examples: [
    { text: 'a power line of at least 110 kV', unit: 'kV', low: 110_000, high: null },
    { text: 'exactly 240 volts', unit: 'volt', low: 240, high: 240 },
  ],
  nonExamples: ['The V 12 engine', 'It makes 300 MW.'],
}
