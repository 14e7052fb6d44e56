/** Spellings that mean several things, and the words that show which. */
export interface Cued {
  readonly after: readonly string[]
  /** Words of which one stands near. */
  readonly near: ReadonlySet<string>
  /** Words of which none stands right before, as they ask for the other meaning: "worth 12 pounds". */
  readonly notBehind?: ReadonlySet<string>
  /** Words for what is measured, right behind the unit or its "of": "pounds of beef", "cups flour". */
  readonly of?: ReadonlySet<string>
  /** A part of one shows it too: nobody wins three quarters of a cup. */
  readonly inParts?: true
}

/** A unit of a kind: how it is written and what it is in the kind's canonical unit. */
export interface Unit {
  /** Base unit of the report: `m`, `kg`, `USD`, `ratio`. */
  readonly canonical: string
  /**
   * Name under which `crosscheck mentions` lists it with the number as written,
   * in place of the canonical unit: 29.3 `percent`.
   */
  readonly written?: string
  /** Factor to the canonical unit; a pair where the word is ambiguous (short ton, long ton). */
  readonly scale: number | readonly [low: number, high: number]
  /** Of a pair of factors, or between them, the one most news means: the American gallon, the tonne. */
  readonly usual?: number
  /**
   * Factor from the canonical unit to the one in which values of the kind are compared, for kinds that keep the unit
   * as written: an hour stays an hour and compares as 3600 seconds.
   */
  readonly common?: number
  /** Offset added after scaling, for temperatures: °F has scale 5/9, offset -160/9. */
  readonly offset?: number
  /** Spellings that stand before the numeral: `$`, `US$`, `EUR`. Case matters where a spelling has capitals. */
  readonly before?: readonly string[]
  /**
   * Spellings that stand after it: `km`, `square kilometres`. Words are
   * separated by one space. Case as in `before`.
   */
  readonly after?: readonly string[]
  /** Words that, standing right after the unit, show that it is another one: "pounds sterling" is no mass. */
  readonly notBefore?: readonly string[]
  /** What the unit is per, where it says so itself: `mtpa` and `bpd` are per year and per day. */
  readonly per?: string
  /** Spellings behind a slash or "per" only: the "h" of "km/h", the "d" of "b/d". */
  readonly under?: readonly string[]
  /** Spellings that count only where one of some words stands near: "degrees" are an angle near "rotate". */
  readonly cued?: Cued
  /** What it is the square or cube of: `km2` of `['km', 2]`. */
  readonly power?: readonly [unit: string, exponent: 2 | 3]
  /** What it is a quotient of: `mph` of `['mile', 'hour']`. */
  readonly quotient?: readonly [unit: string, per: string]
  /** "A gallon" states a quantity, one gallon. Of most units the article says nothing: "a stone", "a second". */
  readonly single?: true
  /** "Below zero" behind it is a minus: degrees. */
  readonly belowZero?: true
  /** Smaller units that are written behind it as part of one amount: the inches of "5 ft 2 in". */
  readonly parts?: readonly string[]
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
  /**
   * What its values are quotients of: a speed is a length by a duration. Any unit of the one by one of the other is
   * then a unit of this kind, "cm/ms" too. `units`: which it may be divided by; all of them where it is absent.
   */
  readonly quotient?: {
    readonly of: string
    readonly per: string
    readonly units?: readonly string[]
    readonly canonical: string
  }
  readonly examples: readonly KindExample[]
  /** Texts in which this kind must not be found. */
  readonly nonExamples: readonly string[]
}
