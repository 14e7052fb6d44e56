import type { Kind } from './kind.ts'
import { prefixed } from './prefixes.ts'

/**
 * How often: in hertz, or times a day, a week, a year, which `per` says. Times
 * without a period ("he won four times") are a count.
 *
 * @see NIST SP 811, section 4.2, table 3.
 */
export const frequency: Kind = {
  id: 'frequency',
  discrete: true,
  units: {
    times: { canonical: 'times', scale: 1 },
    hertz: { canonical: 'Hz', scale: 1, after: ['Hz', 'hertz'] },
    ...prefixed({ canonical: 'Hz', scale: 1, symbols: ['Hz'], names: ['hertz'], prefixes: 'k M G T', keys: 'symbol' }),
    rpm: { canonical: 'Hz', scale: 1 / 60, after: ['rpm', 'revolutions per minute'] },
  },
  examples: [
    { text: 'It is used at least four times a week.', unit: 'times', low: 4, high: null },
    { text: 'The train runs twice a day.', unit: 'times', low: 2, high: 2 },
    { text: 'a signal of at least 2.4 GHz', unit: 'GHz', low: 2.4e9, high: null },
    { text: 'at most 3,000 rpm', unit: 'rpm', low: null, high: 50 },
  ],
  nonExamples: ['He won the race four times.', 'He called twice.', 'It is four times as large.'],
}
