import { z } from 'zod'
import type { MetadataField } from '../../model/text.ts'
import { complain } from '../../yaml/complain.ts'
import { text } from '../../yaml/fields.ts'
import { readPublished } from '../published.ts'

/** What an entry may say, by field; a field that it leaves out is left to the file itself. */
export type SaidFields = Readonly<Partial<Record<MetadataField, string | undefined>>>

const date = text().superRefine((value, context) => {
  // That it is blank has been told.
  if (value === '' || readPublished(value) !== null) return
  const fix = 'Write it as `2024-05-14` or `2024-05-14T09:40Z`.'
  complain(context, { code: 'unknown-date', what: `\`${value.slice(0, 60)}\` is no date`, fix })
})

const address = text({ called: 'an address', write: 'Write it as `https://example.org/story`.' }).regex(
  /^https?:\/\/\S+$/i,
)

const tag = text({ called: 'a language tag', write: 'Write it as `en` or `en-GB`.' }).regex(/^[a-z]{2,3}(?:[-_]|$)/i)

const entry = z
  .strictObject({
    title: text().optional().describe('Its headline. Not for files that hold several articles.'),
    publisher: text().optional().describe('The outlet that ran it.'),
    published: date.optional().describe('When it was published: `2024-05-14` or `2024-05-14T09:40Z`.'),
    updated: date.optional().describe('When it was last changed, in the same form.'),
    author: text().optional().describe('Who wrote it.'),
    url: address.optional().describe('Its address. Not for files that hold several articles.'),
    language: tag.optional().describe('The language it is written in: `en`.'),
  })
  .describe('What is so of the files of this name, whatever they say of themselves.')

/** What a `sources.yaml` may hold: names of files or patterns, each with what is to be known of them. */
export const sourcesSchema: z.ZodType<Readonly<Record<string, SaidFields>>> = z
  .record(z.string(), entry)
  .superRefine((entries, context) => {
    for (const key of Object.keys(entries)) {
      if (!isOutside(key)) continue
      const fix = 'Name files below the folder of this one, from there: `late/pier.html`.'
      complain(context, { code: 'outside-name', what: `\`${key.slice(0, 60)}\` leads out of this folder`, fix, key })
    }
  })
  .meta({
    title: 'The sources.yaml of crosscheck',
    description: 'What files beside it and below do not say of themselves: publisher, date, title, by name or pattern.',
  })

function isOutside(name: string): boolean {
  return name.startsWith('/') || name.split('/').includes('..')
}
