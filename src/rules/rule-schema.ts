import { z } from 'zod'
import { PREDICATES } from '../lexicon/predicates.ts'
import { ASPECTS, SEVERITIES, VERDICTS } from '../lexicon/verdicts.ts'
import type { Rule, RuleTest } from '../model/finding.ts'
import { orElse, someOf, text } from '../yaml/fields.ts'
import { conditionSchema } from './condition-schema.ts'
import { idSchema } from './id-schema.ts'
import { messageSchema } from './placeholders.ts'

const pair: z.ZodType<RuleTest> = z.strictObject({
  left: text({ add: 'what one article says' }).describe('What one article says.'),
  right: text({ add: 'what the other says' }).describe('What another article says, a day later.'),
})

/** What a file in `rules/verdicts` may hold. `aspect` is `value` and `source` unknown where they are left out. */
export const ruleSchema: z.ZodType<Rule> = z
  .strictObject({
    id: idSchema.describe('Name of the file without `.yaml`; the report names the rule by it.'),
    about: orElse(z.enum(PREDICATES.kind).describe('The pairs of claims it is asked of.'), 'quantity'),
    verdict: z.enum(VERDICTS).describe('What it finds.'),
    aspect: orElse(z.enum(ASPECTS).describe('What two articles differ or agree in.'), 'value'),
    severity: z.enum(SEVERITIES).describe('How much a finding weighs.'),
    message: messageSchema.describe('One line for people; a name in braces is filled in.'),
    note: text({ add: 'why it matters and what it leaves out' }).describe('Why it matters and what it leaves out.'),
    source: orElse(text().describe('Address of what the rule follows.'), null),
    when: conditionSchema.describe('Of which comparisons it holds.'),
    tests: z
      .strictObject({
        fires: someOf(pair).describe('Pairs of texts that it must report.'),
        silent: someOf(pair).describe('Pairs of texts that it must leave alone.'),
      })
      .describe('What it must do, tried by `crosscheck rules test`.'),
  })
  .meta({ title: 'A rule of crosscheck', description: 'A condition over a pair of claims, and what it says of them.' })
