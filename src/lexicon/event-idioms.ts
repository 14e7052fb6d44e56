/**
 * Verbs that with one noun behind them, as object or with a preposition, tell
 * another thing than the verb alone: "put their names to the treaty". Verb and
 * noun by lemma; what they tell is a class of `predicate-classes.ts`. After
 * Fellbaum (2015), "Is there a grammar of idioms?", and WordNet 3.1; compiled
 * by hand from news usage.
 */
const ROWS: readonly (readonly [verb: string, nouns: string, told: string])[] = [
  ['put', 'name signature pen', 'sign'],
  ['set', 'signature', 'sign'],
  ['affix', 'signature name', 'sign'],
  ['give', 'way', 'breach'],
  ['burst', 'bank', 'breach'],
  ['take', 'floor', 'speech'],
  ['give', 'speech address', 'speech'],
  ['cut', 'ribbon', 'open'],
  ['open', 'door gate', 'open'],
  ['be', 'service operation', 'open'],
  ['return', 'service', 'open'],
  ['enter', 'service operation', 'open'],
  ['go', 'service', 'open'],
  ['go', 'poll', 'vote'],
  ['cast', 'ballot vote', 'vote'],
  ['catch', 'fire', 'fire'],
  ['leave', 'post office job', 'resign'],
  ['lose', 'life', 'die'],
  ['set', 'foot', 'arrive'],
  ['take', 'custody', 'arrest'],
  ['find', 'guilty', 'convict'],
  ['leave', 'rail track', 'crash'],
  ['jump', 'rail track', 'crash'],
  ['tie', 'knot', 'marry'],
]

/** What "put name" tells, by verb and noun: "put name" is `sign`. */
export const EVENT_IDIOMS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([verb, nouns, told]) => nouns.split(' ').map((noun) => [`${verb} ${noun}`, told] as const)),
)
