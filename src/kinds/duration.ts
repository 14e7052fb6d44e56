import type { Kind } from './kind.ts'

/** Seconds in the mean Gregorian year of 365.2425 days. */
const YEAR = 31_556_952

/**
 * How long something lasts, in seconds. A month is a twelfth of a year.
 *
 * @see NIST SP 811, Appendix B.8, for the fixed units; ISO 8601-1:2019 for the
 *   mean Gregorian year.
 */
export const duration: Kind = {
  id: 'duration',
  units: {
    second: { canonical: 's', scale: 1, after: ['second', 'seconds', 'sec', 'secs'] },
    minute: { canonical: 's', scale: 60, after: ['minute', 'minutes', 'min', 'mins'], notBefore: ['read'] },
    hour: { canonical: 's', scale: 3600, after: ['hour', 'hours', 'hr', 'hrs'] },
    day: { canonical: 's', scale: 86_400, after: ['day', 'days'] },
    week: { canonical: 's', scale: 604_800, after: ['week', 'weeks'] },
    fortnight: { canonical: 's', scale: 1_209_600, after: ['fortnight', 'fortnights'] },
    month: { canonical: 's', scale: YEAR / 12, after: ['month', 'months'] },
    quarter: {
      canonical: 's',
      scale: YEAR / 4,
      after: ['consecutive quarters', 'straight quarters', 'successive quarters'],
    },
    year: { canonical: 's', scale: YEAR, after: ['year', 'years', 'yr', 'yrs'] },
    decade: { canonical: 's', scale: 10 * YEAR, after: ['decade', 'decades'] },
    century: { canonical: 's', scale: 100 * YEAR, after: ['century', 'centuries'] },
  },
  examples: [
    { text: 'The talks lasted at least three hours.', unit: 'hour', low: 10_800, high: null },
    { text: 'It is a five-year lease.', unit: 'year', low: 4.5 * YEAR, high: 5.5 * YEAR },
    { text: 'The strike went on for exactly 48 hours.', unit: 'hour', low: 172_800, high: 172_800 },
    { text: 'The worst drought in at least four decades', unit: 'decade', low: 40 * YEAR, high: null },
  ],
  nonExamples: [
    'It happened three years ago.',
    'One day he will return.',
    'The first year was the worst.',
    'It was a 12-year-old boy.',
  ],
}
