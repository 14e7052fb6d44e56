import { z } from 'zod'

/** What messages say of a shape beyond what zod knows of it. Everything may be left out. */
export interface Hints {
  /** Completes "Add `key: …`." where the key is missing. Default: the words allowed, else `…`. */
  readonly add?: string
  /** What a value of this shape is called: `a condition`. Default: `text`, `a list`, `a map` and so on. */
  readonly called?: string
  /** The sentence that says how to write a value that fits. */
  readonly write?: string
  /** The same where a list stands instead. */
  readonly writeForList?: string
  /** The sentence that says how to mend what is too long. */
  readonly shorten?: string
  /** What the keys of a map are called, where they are more than keys: `predicate` makes the code `unknown-predicate`. */
  readonly keys?: string
  /** Its keys go by their own name in messages, without the path that leads to them. */
  readonly bare?: boolean
}

/**
 * Hints of schemas, apart from zod's own metadata so that none reaches a JSON Schema.
 *
 * Example: `text().register(hints, { add: 'what people call it' })` makes a
 * missing `label` say "Add `label: what people call it`."
 */
export const hints = z.registry<Hints>()
