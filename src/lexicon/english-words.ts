import { words } from './word-list.ts'

/**
 * Function words of English that other languages in Latin letters do not
 * write, or not often: left out are "a", "in", "is", "was", "of", "to", "on",
 * "for", "at", "as", "under", "over", "most", which German, Dutch, Danish,
 * Polish, Portuguese or French texts are full of. Lower case.
 *
 * A tenth to a fifth of the words of any English prose.
 *
 * @see Quirk et al. (1985), "A Comprehensive Grammar of the English Language", chapters 5 to 9
 */
export const TELLING_ENGLISH: ReadonlySet<string> = words(`
  the and that this these those with from into than which while when where whether because though although
  after before between during against about since until through without within towards among across behind beyond
  has have been being could would should might must they them their she its it's he's who whom whose
  you your our there what how why not but only other such each both by said says some every
`)
