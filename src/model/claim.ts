import type { Period } from './date.ts'
import type { Happening } from './event.ts'
import type { Measure, Qualifier, Temporality } from './measure.ts'
import type { Change, Interval, Modifier } from './quantity.ts'
import type { Role } from './role.ts'
import type { Saying } from './statement.ts'
import type { Division, Span } from './text.ts'

/** Whom a statement is attributed to, and how. */
export interface Attribution {
  readonly source: string
  readonly cue: string
  readonly stance: 'asserts' | 'denies'
}

/** FactBank's certainty and polarity, and whether it is reported as having happened. */
export interface Modality {
  readonly certainty: 'certain' | 'probable' | 'possible'
  readonly polarity: 'positive' | 'negative'
  readonly actuality: 'actual' | 'forecast' | 'target' | 'hypothetical'
}

/** A value in base units, with what it commits the writer to. */
export interface Quantity {
  readonly text: string
  readonly kind: string
  readonly unit: string
  /** The number written, in base units; of a range the middle; of a vague plural the lower bound. */
  readonly value: number
  readonly interval: Interval
  readonly modifier: Modifier
  readonly change: Change | null
  readonly per: string | null
}

/** One step of how a claim came to be: which module made which part of it from which characters. */
export interface Step {
  readonly part:
    | 'quantity'
    | 'numeral'
    | 'unit'
    | 'modifier'
    | 'measure'
    | 'entity'
    | 'period'
    | 'attribution'
    | 'event'
    | 'place'
    | 'role'
    | 'statement'
  readonly by: string
  readonly made: string
  /**
   * In the article's text, before the sentence where a part was taken over from
   * there; `null` where no words say it.
   */
  readonly span: Span | null
}

/**
 * A change that one sentence states by its numbers: ids of the claims of the
 * level before, the level after and the size of the change, `null` where it
 * gives none. "rose 4.2% to 1.31m from 1.26m" has all three.
 */
export interface Shift {
  readonly direction: Change
  readonly before: string | null
  readonly after: string | null
  /** Two where the size is said again: "$1.20, or 1.5%". Empty for "rose from 40 to 50". */
  readonly by: readonly string[]
  /** Whether some values that the numbers may be rounded from bear each other out; `unchecked` where they need not. */
  readonly arithmetic: 'holds' | 'fails' | 'unchecked'
  /** Where they fail, how, in words: "from 1.26m to 1.31m is +4.0%, the text says +14.2%". */
  readonly account: string | null
}

/** Where a quote stands: offsets in the article's text; line and column, from 1, on disk or in the division that counts its own. */
export interface Location {
  readonly line: number
  readonly column: number
  readonly start: number
  readonly end: number
  /** The page, paragraph, part or entry it stands in; `null` where the file has none. */
  readonly division: Omit<Division, 'start'> | null
}

/** What every claim has, of whatever kind. */
export interface ClaimBase {
  readonly id: string
  readonly articleId: string
  /** The words that carry the claim, exactly as published. */
  readonly quote: string
  readonly sentence: string
  readonly location: Location
  /** What a value is of; `null` for what is no quantity. */
  readonly measure: Measure | null
  /** Canonical names, those it is of first. */
  readonly entities: readonly string[]
  /** Those of the entities that it is of, not merely near: the subject, an owner, an object. */
  readonly owners: readonly string[]
  /** Of an event when it happened. */
  readonly period: Period | null
  readonly attribution: readonly Attribution[]
  readonly modality: Modality
  readonly qualifiers: readonly Qualifier[]
  /**
   * Senses of the telling words of its sentence, names and the values of its
   * other figures ("=15600"): what makes it likely that two figures are one.
   */
  readonly context: readonly string[]
  readonly derivation: readonly Step[]
}

/** A figure and what it is of. */
export interface QuantityClaim extends ClaimBase {
  readonly kind: 'quantity'
  readonly quantity: Quantity
  /** Stands beside another value as the level before it: "up from $185 billion". */
  readonly series: 'prior' | null
  /** Id of the claim this one restates in another unit or currency: "(nearly 180 billion euros)". */
  readonly restates: string | null
  /** The stated change that it is a number of. */
  readonly shift: Shift | null
  readonly temporality: Temporality | null
  /** Lemmas of the content words that say what is measured, for open measures. */
  readonly words: readonly string[]
  /** Sense of the verb that governs it, where that says more than that it has a value: `give`, `fine`. */
  readonly act: string | null
  /** Words between the number and what is counted that say of which sort: "2.9 million empty containers". */
  readonly sorts: readonly string[]
}

/** Something that happened, or is to happen, and when and where. */
export interface EventClaim extends ClaimBase {
  readonly kind: 'event'
  readonly event: Happening
}

/** Who holds which office. */
export interface RoleClaim extends ClaimBase {
  readonly kind: 'role'
  readonly role: Role
}

/** What a source, or the article itself, says or denies. */
export interface StatementClaim extends ClaimBase {
  readonly kind: 'statement'
  readonly statement: Saying
}

/** A claim that is no figure. */
export type ToldClaim = EventClaim | RoleClaim | StatementClaim

/** One normalized statement of one article. */
export type Claim = QuantityClaim | ToldClaim

export type ClaimKind = Claim['kind']
