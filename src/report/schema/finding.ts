import { z } from 'zod'
import { ASPECTS, SEVERITIES, VERDICTS } from '../../lexicon/verdicts.ts'

/** What a finding is about, whatever the values are. Lists are sorted and without repeats. */
const fact = z
  .strictObject({
    measures: z.array(z.string()).describe('Keys of the measures.'),
    entities: z.array(z.string()).describe('Canonical names.'),
    changes: z.array(z.string()).describe('`up`, `down` or empty for a level.'),
    periods: z.array(z.string()).describe('`2022-01-01/2023-01-01`; an open end is `..`.'),
    qualifiers: z.array(z.string()).describe('Role and words.'),
    units: z.array(z.string()).describe('Kind, unit and per.'),
  })
  .meta({
    id: 'fact',
    description: 'What a finding is about, whatever the values are. Lists are sorted and without repeats.',
  })

/** A finding that a baseline knows. */
export const entry = z
  .strictObject({
    fingerprint: z.string().describe('As that of a finding.'),
    rule: z.string().describe('Id of the rule.'),
    verdict: z.enum(VERDICTS).describe('What it is.'),
    fact,
    values: z.array(z.string()).describe('In base units, a bound before it; one for each side, sorted.'),
    publishers: z.array(z.string()).describe('Who had said it when it was accepted.'),
    reason: z.string().nullable().describe('Why it was accepted.'),
    by: z.string().nullable().describe('Who accepted it.'),
    added: z.string().nullable().describe('ISO date on which.'),
    until: z.string().nullable().describe('The last day, as an ISO date, on which it counts.'),
  })
  .meta({ id: 'entry', description: 'A finding that a baseline knows.' })

/** What a rule said about claims that speak of the same thing. */
export const finding = z
  .strictObject({
    id: z.string().min(1).describe('Unique in the report.'),
    fingerprint: z
      .string()
      .describe('The same for the same rule, fact and values, whatever the path, line or publisher.'),
    rule: z.string().describe('Id of the rule.'),
    verdict: z.enum(VERDICTS).describe('What it is.'),
    aspect: z.enum(ASPECTS).describe('What it is about.'),
    severity: z.enum(SEVERITIES).describe('How much it weighs.'),
    message: z.string().describe('One line for people.'),
    claims: z.array(z.string()).min(1).describe('Ids of all claims in it, in the order of the report.'),
    independentPublishers: z.int().min(0).describe('Publishers that did not copy one another.'),
    groups: z
      .array(z.array(z.string()).min(1).describe('Ids of claims.'))
      .min(1)
      .describe('The sides: claims that stand together; what is reported is between sides. One side for an agreement.'),
    because: z.array(z.string()).describe('Why the claims are thought to speak of one thing, and what of it differs.'),
    status: z.enum(['new', 'changed', 'spread', 'known']).describe('Against a baseline; `new` without one.'),
    gap: z
      .number()
      .nullable()
      .describe('Largest relative distance between the sides, |left - right| / greater; `null` for an agreement.'),
    fact,
    values: z.array(z.string()).describe('In base units, a bound before it; one for each side, sorted.'),
    noted: entry
      .nullable()
      .describe('What the baseline has of it, or had before a value moved; `null` for what is new.'),
  })
  .meta({ id: 'finding', description: 'What a rule said about claims that speak of the same thing.' })
