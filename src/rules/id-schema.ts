import { z } from 'zod'
import { hints } from '../yaml/hints.ts'
import { ID, MEND_ID } from './id.ts'

/** The `id` of a definition; that it is the name of the file is checked where files are read. */
export const idSchema = z.string().regex(ID).register(hints, {
  add: 'name-of-the-file',
  called: 'an id',
  write: MEND_ID,
})
