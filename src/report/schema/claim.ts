import { z } from 'zod'
import { CLAIM_KINDS } from '../../lexicon/claim-kinds.ts'
import { period, quantity } from './quantity.ts'

const SORTS = CLAIM_KINDS

/** A claim as reports have it. */
export const claim = z
  .strictObject({
    id: z.string().min(1).describe('Unique in the report; findings name it.'),
    articleId: z.string().describe('The article it stands in.'),
    kind: z.enum(SORTS).describe('Which sort of statement it is.'),
    quote: z.string().describe('The words that carry the claim, exactly as published.'),
    sentence: z.string().describe('The whole sentence, exactly as published.'),
    location: z
      .strictObject({
        line: z
          .int()
          .min(1)
          .describe(
            'Line in the file as it is on disk, from 1; in its page, paragraph or part where the file is no text.',
          ),
        column: z.int().min(1).describe('UTF-16 code unit in that line, from 1.'),
        start: z.int().min(0).describe("Offset of the quote in the article's text, in UTF-16 code units, from 0."),
        end: z.int().min(0).describe('Offset after its last code unit.'),
        division: z
          .strictObject({
            unit: z.enum(['page', 'paragraph', 'part', 'entry']).describe('Of what sort it is.'),
            number: z.int().min(1).describe('Which of them in the file, from 1.'),
          })
          .nullable()
          .describe('The page of a PDF, paragraph of a Word file, part of a mail or entry of a feed it stands in.'),
      })
      .describe('Where the quote stands.'),
    measure: z
      .strictObject({
        key: z.string().describe('Id of a measure of the rule pack, or the head lemma of an open one.'),
        text: z.string().describe('The words it was read from.'),
      })
      .describe('A measure.')
      .nullable()
      .describe('What the value is of; `null` where the words do not say.'),
    entities: z.array(z.string()).describe('Canonical names of what is measured.'),
    quantity: quantity.nullable(),
    period: period.nullable(),
    event: z
      .strictObject({
        predicate: z.string().describe('What happened: `visit`.'),
        participants: z.array(z.string()).describe('Who took part.'),
        place: z.string().nullable().describe('Where.'),
        time: period.nullable(),
        status: z
          .enum(['done', 'planned', 'hoped', 'cancelled'])
          .describe('Whether it has happened, is to happen or was called off.'),
      })
      .describe('Something that is reported to have happened.')
      .nullable(),
    role: z
      .strictObject({
        holder: z.string().describe('The person.'),
        role: z.string().describe('The office.'),
        organisation: z.string().nullable().describe('Where it is held.'),
        tenure: z.enum(['current', 'former', 'acting', 'designate']).describe('Whether the person holds it now.'),
      })
      .describe('Who holds which office.')
      .nullable(),
    statement: z
      .strictObject({
        source: z.string().nullable().describe("Who said it; `null` is the article's own voice."),
        stance: z.enum(['asserts', 'denies']).describe('How.'),
        content: z.string().describe('What was said.'),
      })
      .describe('What a source said.')
      .nullable(),
    attribution: z
      .array(
        z
          .strictObject({
            source: z.string().describe('Who.'),
            cue: z.string().describe('The verb: `told`.'),
            stance: z.enum(['asserts', 'denies']).describe('Whether the source says it or denies it.'),
          })
          .describe('One step.'),
      )
      .describe("Whom the article gives it to, outermost first; empty is the article's own voice."),
    modality: z
      .strictObject({
        certainty: z.enum(['certain', 'probable', 'possible']).describe('How sure the writer is.'),
        polarity: z.enum(['positive', 'negative']).describe('`negative`: said not to be so.'),
        actuality: z
          .enum(['actual', 'forecast', 'target', 'hypothetical'])
          .describe('Reported as having happened, or not yet.'),
      })
      .describe('How it is put.'),
    qualifiers: z.array(z.string()).describe('Words that narrow it: `among children`.'),
    shift: z
      .strictObject({
        direction: z.enum(['up', 'down']).describe('Which way it went.'),
        before: z.string().nullable().describe('Id of the claim of the level before.'),
        after: z.string().nullable().describe('Id of the claim of the level after.'),
        by: z.array(z.string()).describe('Ids of the claims of its size; two where it is said again in another unit.'),
        arithmetic: z
          .enum(['holds', 'fails', 'unchecked'])
          .describe('Whether its numbers add up, as they may be rounded; `unchecked` where they need not.'),
      })
      .describe('The stated change that it is a number of: `rose 4.2% to 1.31m from 1.26m`.')
      .nullable(),
  })
  .refine((value) => SORTS.every((sort) => (value[sort] === null) === (sort !== value.kind)), {
    error: 'Of `quantity`, `event`, `role` and `statement` the one that fits `kind` is an object, the others are null.',
  })
  .meta({
    id: 'claim',
    description:
      'One normalized statement of one article. Of `quantity`, `event`, `role` and `statement` the one that fits `kind` is an object.',
    // A check written as code is in no JSON Schema: this says the same.
    oneOf: SORTS.map((kind) => ({
      properties: {
        kind: { const: kind },
        ...Object.fromEntries(SORTS.map((sort) => [sort, { type: sort === kind ? 'object' : 'null' }])),
      },
    })),
  })
