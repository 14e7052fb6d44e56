/**
 * What a clause says, brought to a form that compares whatever its words:
 * "Solmar denied that any raft had failed" is `fail`, of a raft, of positive
 * polarity, in a mouth that denies it.
 */
export interface Proposition {
  /** Sense of the verb or noun that it turns on: `meet`, `recommend`; empty where none is found. */
  readonly predicate: string
  /** Canonical names of who does it, or to whom it happens. */
  readonly subjects: readonly string[]
  /** Senses of all its telling words: predicate, arguments, circumstances; names in lower case. Without repeats, sorted. */
  readonly words: readonly string[]
  /** `negative`: said not to be so, by the words themselves: "did not meet", "no communique", "without a statement". */
  readonly polarity: 'positive' | 'negative'
}
