import { z } from 'zod'
import { type Hints, hints } from './hints.ts'

/** Text that is not blank, without the blanks around it; folded lines keep single line ends. */
export function text(own: Hints = {}) {
  return z.string().regex(/\S/).trim().register(hints, own)
}

/** A list of at least one. */
export function someOf<T extends z.ZodType>(item: T, own: Hints = {}) {
  return z.array(item).min(1).register(hints, own)
}

/** A key that may be left out and is then `absent`. */
export function orElse<T extends z.ZodType, const A>(schema: T, absent: A) {
  return schema.optional().transform((value): z.output<T> | A => value ?? absent)
}
