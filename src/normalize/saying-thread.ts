import type { Proposition } from '../model/proposition.ts'
import { indexCalledBodies } from './called-bodies.ts'
import { indexGenders } from './genders.ts'
import { indexOfficeHolders } from './office-holders.ts'
import type { ReadArticle } from './read-article.ts'
import type { Known } from './source-names.ts'
import type { SpokenOf } from './spoken-of.ts'

/** An article as its statements are made, with what it has said so far. */
export interface Telling extends ReadArticle, Known {
  readonly thread: Thread
}

/** What a clause may lean on. */
export interface Leaned extends Proposition {
  /** The words of its subject. */
  readonly about: readonly string[]
  /** Its plural nouns, that "they" may stand for. */
  readonly plurals: readonly string[]
}

/** What the article has said so far; changed as its sentences are read. */
export interface Thread {
  people: SpokenOf['people']
  bodies: SpokenOf['bodies']
  /** Whoever spoke last, and in which sentence. */
  last: { readonly speaker: string; readonly sentence: number } | null
  /** What the sentence before, or the clause before, says, and the words of its subject. */
  said: () => Leaned | null
}

/** Before the first sentence. */
export function startTelling(read: ReadArticle): Telling {
  const { article, readings, names } = read
  const holders = indexOfficeHolders(article, readings, names)
  return {
    ...read,
    holders,
    genderOf: indexGenders(readings, names, holders),
    called: indexCalledBodies(readings, names, holders),
    thread: { people: [], bodies: [], last: null, said: () => null },
  }
}
