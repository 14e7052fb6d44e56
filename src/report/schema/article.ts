import { z } from 'zod'

/** One published text. `null` is: the text does not say. */
export const article = z
  .strictObject({
    id: z.string().min(1).describe('Unique in the report; claims name it.'),
    path: z.string().min(1).describe('As the user wrote it, relative, with forward slashes; `-` is standard input.'),
    title: z.string().nullable().describe('Its headline.'),
    publisher: z.string().nullable().describe('The outlet that ran it.'),
    published: z.string().nullable().describe('ISO 8601 date or date-time, as the page states it.'),
    format: z.string().describe('Input format: `text`, `markdown`, `html`, ...'),
    language: z.string().describe('Language tag: `en`.'),
    words: z.int().min(0).describe('Words in its text.'),
    copyOf: z.string().nullable().describe('Id of the article it repeats nearly word for word.'),
    url: z.string().nullable().describe('Address it states for itself.'),
    updated: z.string().nullable().describe('ISO 8601 date or date-time of the last change, as the page states it.'),
    author: z.string().nullable().describe('Who wrote it, as the page states it.'),
  })
  .meta({ id: 'article', description: 'One published text. `null` is: the text does not say.' })
