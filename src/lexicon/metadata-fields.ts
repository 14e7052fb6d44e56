import type { MetadataField } from '../model/text.ts'

/** What an article may say about itself beside its text, in the order in which it is told. */
export const METADATA_FIELDS: readonly MetadataField[] = [
  'title',
  'publisher',
  'published',
  'updated',
  'author',
  'url',
  'language',
]
