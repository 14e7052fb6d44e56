import type { TextFormat } from '../format.ts'
import { readWithFrontMatter } from '../front-matter.ts'

/** Plain text: one file, one article, character for character. Front matter is allowed. */
export const text: TextFormat = {
  id: 'text',
  reads: 'text',
  isolated: false,
  extensions: ['.txt'],
  read: readWithFrontMatter,
}
