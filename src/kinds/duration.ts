import type { Kind } from './kind.ts'

/** Seconds in the mean Gregorian year of 365.2425 days. */
const YEAR = 31_556_952

/**
 * How long something lasts, in the unit written: a month is no fixed number of
 * seconds, so "two years" stays 2 years. Durations compare in seconds, with a
 * month as a twelfth of a mean year: two years are 24 months.
 *
 * @see NIST SP 811, Appendix B.8, for the fixed units; ISO 8601-1:2019 for the
 *   mean Gregorian year.
 */
export const duration: Kind = {
  id: 'duration',
  units: {
    microsecond: {
      canonical: 'microsecond',
      scale: 1,
      common: 0.000001,
      after: ['microsecond', 'microseconds'],
    },
    millisecond: {
      canonical: 'millisecond',
      scale: 1,
      common: 0.001,
      after: ['millisecond', 'milliseconds'],
      under: ['ms'],
    },
    second: {
      canonical: 'second',
      scale: 1,
      common: 1,
      after: ['second', 'seconds', 'sec', 'secs'],
      under: ['s'],
    },
    minute: {
      canonical: 'minute',
      scale: 1,
      common: 60,
      after: ['minute', 'minutes', 'min', 'mins'],
      notBefore: ['read'],
      parts: ['second'],
    },
    hour: {
      canonical: 'hour',
      scale: 1,
      common: 3600,
      after: ['hour', 'hours', 'hr', 'hrs', 'h'],
      parts: ['minute', 'second'],
    },
    day: {
      canonical: 'day',
      scale: 1,
      common: 86_400,
      after: ['day', 'days'],
      under: ['d'],
      parts: ['hour', 'minute'],
    },
    week: { canonical: 'week', scale: 1, common: 604_800, after: ['week', 'weeks'], parts: ['day'] },
    fortnight: { canonical: 'fortnight', scale: 1, common: 1_209_600, after: ['fortnight', 'fortnights'] },
    month: { canonical: 'month', scale: 1, common: YEAR / 12, after: ['month', 'months'], parts: ['week', 'day'] },
    quarter: {
      canonical: 'quarter',
      scale: 1,
      common: YEAR / 4,
      after: ['consecutive quarters', 'straight quarters', 'successive quarters'],
    },
    year: {
      canonical: 'year',
      scale: 1,
      common: YEAR,
      after: ['year', 'years', 'yr', 'yrs'],
      under: ['y'],
      parts: ['month', 'week', 'day'],
    },
    decade: { canonical: 'decade', scale: 1, common: 10 * YEAR, after: ['decade', 'decades'] },
    century: { canonical: 'century', scale: 1, common: 100 * YEAR, after: ['century', 'centuries'] },
  },
  examples: [
    { text: 'The talks lasted at least three hours.', unit: 'hour', low: 3, high: null },
    { text: 'He ran it in exactly 2 hours and 30 minutes.', unit: 'hour', low: 2.5, high: 2.5 },
    { text: 'It is a five-year lease.', unit: 'year', low: 4.5, high: 5.5 },
    { text: 'The strike went on for exactly 48 hours.', unit: 'hour', low: 48, high: 48 },
    { text: 'The worst drought in at least four decades', unit: 'decade', low: 4, high: null },
  ],
  nonExamples: [
    'It happened three years ago.',
    'One day he will return.',
    'The first year was the worst.',
    'It was a 12-year-old boy.',
  ],
}
