import type { DateMention } from './date.ts'

/** Words that stand for one thing. Token indices, both inclusive. */
export interface Argument {
  /** "in" of "in Moscow"; `null` for an object. Those of an agent ("by the council") are arguments with "by". */
  readonly preposition: string | null
  readonly first: number
  readonly last: number
  /** Token of the head noun. */
  readonly head: number
}

/** When a clause puts what it tells: by its verb group alone. */
export type Tense = 'past' | 'perfect' | 'present' | 'future' | 'conditional' | 'infinitive' | 'participle'

/**
 * How far from a fact a clause is put: `planned` and `hoped` by its own or a
 * governing word ("will visit", "plans to visit", "hopes to visit"), `possible`
 * by a modal verb or a condition, `refused` where it did not come about
 * ("failed to visit"). `actual` says that it is told as happened or happening.
 */
export type Prospect = 'actual' | 'planned' | 'hoped' | 'possible' | 'refused'

/** A verb with its auxiliaries, as one run. Token indices. */
export interface VerbGroup {
  readonly first: number
  /** The main verb; for a bare copula the auxiliary. */
  readonly verb: number
  /** With its particle: "broke out". */
  readonly last: number
  readonly lemma: string
  /** "out" of "broke out"; `null` for none. */
  readonly particle: string | null
  readonly tense: Tense
  readonly passive: boolean
  readonly negated: boolean
}

/** One clause: a verb group and what stands around it. Token indices, both inclusive. */
export interface Predication extends VerbGroup {
  /** Tokens of the clause, its subject and its dates with it. */
  readonly clause: readonly [first: number, last: number]
  /**
   * Who does it, or, in the passive, to whom it is done: stands before the verb,
   * or is the subject of the clause it is joined to or governed by.
   */
  readonly subject: Argument | null
  /** Objects and prepositional phrases behind the verb, and those that lead the clause, in order. */
  readonly arguments: readonly Argument[]
  readonly dates: readonly DateMention[]
  readonly prospect: Prospect
  /**
   * `relative`: tells something of the noun it stands behind; `infinitive`:
   * behind "to"; `content`: what the verb of saying or thinking before it has
   * as its object; `joined`: shares its subject with the clause before it.
   */
  readonly link: 'main' | 'relative' | 'infinitive' | 'content' | 'joined'
  /** Index, among the sentence's predications, of the clause that governs it; `null` for none. */
  readonly governor: number | null
}
