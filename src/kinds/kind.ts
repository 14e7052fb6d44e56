/** A unit of a kind: how it is written and what it is in the kind's canonical unit. */
export interface Unit {
  /** Base unit of the report: `m`, `kg`, `USD`, `ratio`. */
  readonly canonical: string
  /** Factor to the canonical unit; a pair where the word is ambiguous (short ton, long ton). */
  readonly scale: number | readonly [low: number, high: number]
  /**
   * Factor from the canonical unit to the one in which values of the kind are compared, for kinds that keep the unit
   * as written: an hour stays an hour and compares as 3600 seconds.
   */
  readonly common?: number
  /** Offset added after scaling, for temperatures: °F has scale 5/9, offset -160/9. */
  readonly offset?: number
  /** Spellings that stand before the numeral: `$`, `US$`, `EUR`. Case matters where a spelling has capitals. */
  readonly before?: readonly string[]
  /** Spellings that stand after it: `km`, `square kilometres`. Words are separated by one space. Case as in `before`. */
  readonly after?: readonly string[]
  /** Words that, standing right after the unit, show that it is another one: "pounds sterling" is no mass. */
  readonly notBefore?: readonly string[]
  /** What the unit is per, where it says so itself: `mtpa` and `bpd` are per year and per day. */
  readonly per?: string
  /** What it becomes when it is per something: cubic metres a second are the unit `m3/s` of `flow`. */
  readonly rates?: Readonly<Record<string, readonly [kind: string, unit: string]>>
}

/** An example that documents a kind and tests it. `low` and `high` in the canonical unit. */
interface KindExample {
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
  /** What its values are of, where the kind alone says it: an age is an age. */
  readonly measure?: string
  /** Comes in whole pieces, so that a bare integer is exact: people, ranks, years of age. */
  readonly discrete?: true
  /**
   * What a value of this kind says as the size of a change: a share of the level before ("4.2%"), a factor
   * ("threefold"), a difference of levels of another kind (points of shares). Without it, a difference of its own kind.
   */
  readonly asChange?: 'share' | 'factor' | { readonly ofKind: string }
  /**
   * Values that may not be taken from or set in ratio to one another: 20 °C is not twice 10 °C.
   * @see Stevens (1946), "On the Theory of Scales of Measurement": ratio scales against the others.
   */
  readonly noRatio?: true
  /** Keys are what `QuantityMention.unit` holds. Empty for `count`, whose unit is what is counted. */
  readonly units: Readonly<Record<string, Unit>>
  readonly examples: readonly KindExample[]
  /** Texts in which this kind must not be found. */
  readonly nonExamples: readonly string[]
}
