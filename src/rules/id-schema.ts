import { z } from 'zod'
import { hints } from '../yaml/hints.ts'

/** What ids of rules and measures look like: `death-toll`. */
export const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** The `id` of a definition; that it is the name of the file is checked where files are read. */
export const idSchema = z.string().regex(ID).register(hints, {
  add: 'name-of-the-file',
  called: 'an id',
  write: 'Write lower-case words joined by hyphens.',
})
