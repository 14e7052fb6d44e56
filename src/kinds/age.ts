import type { Kind } from './kind.ts'

/** How old somebody or something is, in years. "Olsen, 41," and "aged 41" are read without a unit. */
export const age: Kind = {
  id: 'age',
  noRatio: true,
  measure: 'age',
  discrete: true,
  units: {
    year: {
      canonical: 'year of age',
      scale: 1,
      after: ['years old', 'year old', 'year olds', 'years of age', 'yr old', 'yrs old', 'yo'],
    },
    month: {
      canonical: 'year of age',
      scale: 1 / 12,
      after: ['months old', 'month old', 'month olds', 'months of age'],
    },
    week: { canonical: 'year of age', scale: 7 / 365.2425, after: ['weeks old', 'week old', 'weeks of age'] },
    day: { canonical: 'year of age', scale: 1 / 365.2425, after: ['days old', 'day old', 'days of age'] },
  },
  examples: [
    { text: 'Ines Olsen, 41, was the last to leave.', unit: 'year', low: 41, high: 41 },
    { text: 'A 29-year-old nurse was hurt.', unit: 'year', low: 29, high: 29 },
    { text: 'The driver, aged 63, was unhurt.', unit: 'year', low: 63, high: 63 },
    { text: 'Pupils aged 11 to 14 took part.', unit: 'year', low: 11, high: 14 },
    { text: 'Everyone aged 60 and over may apply.', unit: 'year', low: 60, high: null },
  ],
  nonExamples: ['He waited 41 years.', 'They lost 41, the mayor said.', 'The bridge opened 30 years ago.'],
}
