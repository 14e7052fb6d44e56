import { z } from 'zod'

/** A year, a month, a day or a moment of ISO 8601. */
const ISO = /^\d{4}(-\d{2}(-\d{2}(T[0-9:.Z+-]+)?)?)?$/

/** A value as reports have it. */
export const quantity = z
  .strictObject({
    text: z.string().describe('As written: `$190.27 billion`.'),
    kind: z.string().describe('`money`, `count`, `share`, `mass` and so on.'),
    unit: z.string().describe('ISO 4217 for money, else the base unit; empty where nothing is named.'),
    value: z.number().describe('The number written; of a range its middle, of a vague plural its lower bound.'),
    low: z.number().nullable().describe('Least value the words allow; `null` is unbounded.'),
    high: z.number().nullable().describe('Greatest value the words allow; `null` is unbounded.'),
    lowInclusive: z.boolean().describe('Whether `low` itself is allowed; false where it is `null`.'),
    highInclusive: z.boolean().describe('Whether `high` itself is allowed; false where it is `null`.'),
    modifier: z
      .enum(['bare', 'exact', 'approximate', 'almost', 'just-over', 'at-least', 'more-than', 'at-most', 'less-than'])
      .describe('What the word beside the number commits the writer to; `bare` is no such word.'),
    change: z.enum(['up', 'down']).nullable().describe('Direction, where it is a change.'),
    per: z.string().nullable().describe('`year`, `day`, `head` and so on.'),
  })
  .meta({
    id: 'quantity',
    description:
      'A value in base units: USD, not millions; shares as fractions of one; metres, kilograms, seconds; counts with the lemma of what is counted.',
  })

/** The time a value holds for; `null` on a side is open or not said. */
export const period = z
  .strictObject({
    text: z.string().describe('The words: `in 2022`.'),
    start: z.string().regex(ISO).nullable().describe('ISO 8601, inclusive.'),
    end: z.string().regex(ISO).nullable().describe('ISO 8601, exclusive.'),
    grain: z
      .enum(['time', 'day', 'weekend', 'week', 'month', 'season', 'quarter', 'half', 'year', 'decade', 'century'])
      .describe('How fine it is.'),
    basis: z
      .enum(['stated', 'implied'])
      .describe("`implied`: year or day taken from the article's date or from a weekday."),
  })
  .meta({ id: 'period', description: 'The time a value holds for; `null` on a side is open or not said.' })
