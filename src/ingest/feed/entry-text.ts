import type { MappedText } from '../mapped-text.ts'
import type { FeedFields } from './build-feed.ts'
import type { FieldReader } from './field-reader.ts'

/** What may hold the text of an entry; the first that shows any counts. */
const CONTENTS = [
  'content:encoded',
  'content',
  'atom:content',
  'description',
  'dc:description',
  'summary',
  'atom:summary',
]

/**
 * The text of an entry, with anchors into the file; the title where it has
 * nothing else. Otherwise a title is none of the text, as in JSON. Empty where
 * the entry says nothing.
 */
export function entryText(fields: FeedFields, fieldIn: FieldReader): MappedText {
  for (const name of [...CONTENTS, 'title', 'dc:title']) {
    for (const field of fields.get(name) ?? []) {
      const read = fieldIn.text(field)
      if (read.text.trim() !== '') return read
    }
  }
  return { text: '', anchors: [{ text: 0, source: 0 }] }
}
