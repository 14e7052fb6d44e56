/** A unit of a kind: how it is written and what it is in the kind's canonical unit. */
export interface Unit {
  /** Base unit of the report: `m`, `kg`, `USD`, `person`. */
  readonly canonical: string
  /** Factor to the canonical unit; a pair where the word is ambiguous (short ton, long ton). */
  readonly scale: number | readonly [low: number, high: number]
  /** Offset added after scaling, for temperatures: °F has scale 5/9, offset -160/9. */
  readonly offset?: number
  /** Spellings that stand before the numeral: `$`, `US$`, `EUR`. Case matters where a spelling has capitals. */
  readonly before?: readonly string[]
  /** Spellings that stand after it: `km`, `kilometres`. Several words are separated by one space. */
  readonly after?: readonly string[]
  /** Words that, standing right after the unit, show that it is another one: "pounds sterling" is no mass. */
  readonly notBefore?: readonly string[]
}

/** An example that documents a kind and tests it. `low` and `high` in the canonical unit. */
export interface KindExample {
  readonly text: string
  readonly unit: string
  readonly low: number | null
  readonly high: number | null
}

/**
 * One sort of quantity: its units, examples and near misses. Data only;
 * `tests/kinds.test.ts` runs the examples of every kind.
 */
export interface Kind {
  readonly id: string
  /** Keys are what `QuantityMention.unit` holds. */
  readonly units: Readonly<Record<string, Unit>>
  readonly examples: readonly KindExample[]
  /** Texts in which this kind must not be found. */
  readonly nonExamples: readonly string[]
}
