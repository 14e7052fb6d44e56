import { z } from 'zod'
import { article } from './article.ts'
import { claim } from './claim.ts'
import { entry, finding } from './finding.ts'

/**
 * The contract `crosscheck/report@1`, key by key: what `crosscheck check
 * --format json` prints, and what its JSON Schema is written from.
 */
export const reportSchema = z
  .strictObject({
    schema: z.literal('crosscheck/report@1').describe('Name and version of this contract.'),
    tool: z
      .strictObject({
        name: z.literal('crosscheck'),
        version: z.string().describe('Version of the tool, as in its package.json.'),
      })
      .describe('What made the report.'),
    articles: z.array(article).describe('Every article read, in order of path.'),
    claims: z.array(claim).describe('Every claim found, in order of article path, then start offset.'),
    findings: z.array(finding).describe('What the rules said, in order of verdict, measure, first claim.'),
    baseline: z
      .strictObject({
        name: z.string().describe('Its file as the user wrote it, or the commit it was made of.'),
        resolved: z.array(entry).describe('What it knows and the articles say no more.'),
        expired: z
          .array(entry)
          .describe('What it knows, the articles still say and counts no more, since its last day is over.'),
      })
      .describe('What the findings were held against; `null` without a baseline.')
      .nullable(),
    summary: z
      .strictObject({
        articles: z.int().min(0).describe('Articles read.'),
        claims: z.int().min(0).describe('Claims found.'),
        agreement: z.int().min(0).describe('Findings with this verdict.'),
        contradiction: z.int().min(0).describe('Findings with this verdict.'),
        update: z.int().min(0).describe('Findings with this verdict.'),
        dispute: z.int().min(0).describe('Findings with this verdict.'),
        new: z.int().min(0).describe('Findings with status `new`; without a baseline that is all of them.'),
        changed: z.int().min(0).describe('Findings with status `changed`.'),
        spread: z.int().min(0).describe('Findings with status `spread`.'),
        known: z.int().min(0).describe('Findings with status `known`.'),
        resolved: z.int().min(0).describe('Entries of the baseline that the articles say no more.'),
      })
      .describe('How many of each are in this report.'),
  })
  .meta({
    title: 'crosscheck/report@1',
    description:
      'What `crosscheck check --format json` prints. Keys may be added within @1; none is renamed or dropped. No clock, random id or absolute path is in it: the same input gives the same bytes.',
  })
