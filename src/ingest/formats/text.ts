import type { InputFormat } from '../format.ts'
import { readWithFrontMatter } from '../front-matter.ts'

/** Plain text: one file, one article, character for character. Front matter is allowed. */
export const text: InputFormat = {
  id: 'text',
  extensions: ['.txt'],
  read: readWithFrontMatter,
}
