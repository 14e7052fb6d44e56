import { z } from 'zod'
import { VERDICTS } from '../lexicon/verdicts.ts'

/** Name and version of the contract of a baseline file. */
export const BASELINE_SCHEMA = 'crosscheck/baseline@1'

/** The algorithm that fingerprints are made by. */
export const FINGERPRINTS = 'conflict/v1'

const words = z.array(z.string())
const date = z.iso.date().nullable()
const print = z.string().regex(/^[0-9a-f]{32}$/)

/** The first line of a baseline file. */
export const header = z
  .strictObject({
    schema: z.literal(BASELINE_SCHEMA).meta({ description: 'Name and version of this contract.' }),
    fingerprints: z.literal(FINGERPRINTS).meta({ description: 'The algorithm that fingerprints are made by.' }),
    paths: words
      .meta({ description: 'The files and folders it was made of, relative to this file, with forward slashes.' })
      .nullable(),
  })
  .meta({ description: 'The first line.' })

/** Every other line of a baseline file. */
export const entry = z
  .strictObject({
    fingerprint: print.meta({ description: 'The first 128 bits of a SHA-256 over rule, fact and values.' }),
    also: z.array(print).meta({ description: 'Fingerprints that it has as other claims of its sides tell it.' }),
    rule: z.string().meta({ description: 'Id of the rule that found it.' }),
    verdict: z.enum(VERDICTS).meta({ description: 'What the rule said.' }),
    fact: z
      .strictObject({
        measures: words.meta({ description: 'Keys of the measures.' }),
        entities: words.meta({ description: 'Canonical names of what is measured.' }),
        changes: words.meta({ description: '`up`, `down`, or empty for a level.' }),
        periods: words.meta({ description: '`2022-01-01/2023-01-01`; an open end is `..`.' }),
        qualifiers: words.meta({ description: 'Circumstances that narrow: role and words.' }),
        units: words.meta({ description: 'Kind, unit and per.' }),
      })
      .meta({ description: 'What it is about, whatever the values are.' }),
    values: words.meta({ description: 'In base units, a bound before it; one for each side.' }),
    publishers: words.meta({ description: 'Who had said it when it was accepted.' }),
    reason: z.string().nullable().meta({ description: 'Why it was accepted.' }),
    by: z.string().nullable().meta({ description: 'Who accepted it.' }),
    added: date.meta({ description: 'ISO date on which it was accepted.' }),
    until: date.meta({ description: 'The last day, as an ISO date, on which it counts; `null` is for good.' }),
  })
  .meta({ description: 'A finding that does not fail a run.' })

/** Any line of a baseline file. */
export const baselineLine = z
  .union([header, entry])
  .meta({ title: BASELINE_SCHEMA, description: 'A line of a baseline file.' })
