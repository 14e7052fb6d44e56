import { z } from 'zod'
import type { MeasureDefinition, MeasureTests, Temporality } from '../model/measure.ts'
import { orElse, someOf, text } from '../yaml/fields.ts'
import { idSchema } from './id-schema.ts'
import { toleranceSchema } from './tolerance-schema.ts'

const TEMPORALITIES: readonly Temporality[] = ['cumulative', 'snapshot', 'flow']

const read: z.ZodType<MeasureTests['reads'][number]> = z.strictObject({
  text: text({ add: 'a sentence' }).describe('A sentence.'),
  value: text({ add: '"at least 20"' }).describe('The words in it that are the value.'),
})

/**
 * What a file in `rules/measures` may hold; `id`, `label`, `heads` and `tests`
 * must be there. `kinds` are the ids of the kinds there are; any word will do
 * where they are not known.
 */
export function measureSchema(kinds: readonly string[] | undefined): z.ZodType<MeasureDefinition> {
  return z
    .strictObject({
      id: idSchema.describe('Name of the file without `.yaml`; claims name the measure by it.'),
      label: text({ add: 'what people call it' }).describe('What people call it.'),
      kinds: listed(kinds ? z.enum(kinds) : text(), 'Kinds of quantity it takes; any where left out.'),
      temporality: orElse(z.enum(TEMPORALITIES).describe('How it behaves in time.'), null),
      tolerance: orElse(toleranceSchema.describe('How far apart two values still agree: `2%`, `0.5%`.'), null),
      heads: someOf(text(), { add: '[words, that name it]' }).describe('Phrases that name it.'),
      notHeads: listed(text(), 'Phrases that look like a head and are not.'),
      counts: listed(text(), 'What is counted, where it counts something.'),
      notSameAs: listed(text(), 'Ids of measures that it must not be compared with.'),
      tests: z
        .strictObject({
          reads: someOf(read).describe('Sentences that it must be read from.'),
          ignores: someOf(text()).describe('Sentences that it must not be read from.'),
        })
        .describe('What it must do, tried by `crosscheck rules test`.'),
    })
    .meta({ title: 'A measure of crosscheck', description: 'Vocabulary of what values are of, and how it behaves.' })
}

/** A list that may be left out and is then empty. */
function listed(item: z.ZodType<string>, description: string) {
  return orElse(z.array(item).describe(description), [])
}
