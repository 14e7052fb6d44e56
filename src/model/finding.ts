import type { BaselineEntry } from './baseline.ts'
import type { Claim, ClaimKind } from './claim.ts'

/** What a rule finds: articles say the same, exclude each other, one moved on from the other, or parties they quote disagree. */
export type Verdict = 'agreement' | 'contradiction' | 'update' | 'dispute'

export type Aspect = 'value' | 'time' | 'place' | 'role' | 'polarity' | 'attribution' | 'actuality' | 'arithmetic'

/** How much a finding matters to its reader, most first: a rule has one, and a configuration may change it. */
export type Severity = 'error' | 'warning' | 'info'

/**
 * Everything a rule may ask about two claims, each as one closed word.
 * `unknown` is "a text does not say" and is named by a rule or not met.
 * The words allowed for each question are in `lexicon/predicates.ts`.
 */
export interface ComparisonFacts {
  /** What the two claims are; `mixed`: an event and a statement. A rule is asked of those it is about. */
  readonly kind: ClaimKind | 'mixed'
  /** `equal`: the same values allowed; `restated`: one amount in two units or currencies. */
  readonly values: 'equal' | 'within' | 'overlap' | 'disjoint' | 'restated' | 'not-comparable'
  /**
   * How far disjoint values lie from each other: `near` up to a tenth, `far` up to threefold, `remote` up to tenfold,
   * `apart` beyond; `none` where they share values.
   */
  readonly distance: 'none' | 'near' | 'far' | 'remote' | 'apart'
  /** Whether two counts are of one sort of thing; `open`: one does not say which. Of other kinds always `same`. */
  readonly units: 'same' | 'open' | 'different'
  /** `same`: one listed measure or one head; `similar`: heads differ, most content words are shared; `other`: two listed ones. */
  readonly measures: 'same' | 'similar' | 'other' | 'different' | 'unknown'
  /** `overlap`: one of several owners is shared; `beside`: the owner of one is named in passing by the other. */
  readonly entities: 'same' | 'overlap' | 'beside' | 'different' | 'unknown'
  /** `earlier`: one of the two is called an interim or initial value. */
  readonly stage: 'same' | 'earlier'
  readonly qualifiers: 'same' | 'different' | 'one-sided'
  /** `unstated`: neither says and both are of one news cycle; `one-sided`: one says, or a stated one cannot be placed. */
  readonly periods: 'same' | 'within' | 'different' | 'unstated' | 'one-sided'
  readonly modality: 'both-actual' | 'both-forecast' | 'both-target' | 'both-hypothetical' | 'mixed'
  readonly polarity: 'same' | 'opposite'
  /** `own`: both in the articles' own voice; `one-sided`: one of them; `rival`: two named sources. */
  readonly sources: 'own' | 'same' | 'one-sided' | 'rival'
  /**
   * Who speaks, where both are attributed: `same`; `persons`: two people known by full name; `swapped`: each is who the
   * other is said to have told it to; `open`: anything else.
   */
  readonly mouths: 'same' | 'persons' | 'swapped' | 'open' | 'none'
  readonly articles: 'same' | 'copy' | 'different'
  readonly order: 'before' | 'after' | 'same' | 'unknown'
  /** Which way the number moved from the earlier article to the later; `unknown` without an order. */
  readonly movement: 'none' | 'up' | 'down' | 'unknown'
  readonly temporality: 'cumulative' | 'snapshot' | 'flow' | 'unknown'
  /** `holds`, `fails`: they are numbers of one stated change, which add up or do not; `none`: of no such change. */
  readonly arithmetic: 'holds' | 'fails' | 'none'
  /** Whether one is a sum that the other is a part of, or two shares make a whole. */
  readonly parts: 'sum' | 'complement' | 'none'
  /** Whether two values that exclude each other look like one copied wrong: two digits changed round, the direction reversed. */
  readonly slip: 'transposed' | 'swapped' | 'reversed' | 'none'
  /** How much a shared value tells: `telling` has three significant digits and more, `fair` two and a unit, `common` less. */
  readonly coincidence: 'telling' | 'fair' | 'common'
  /** How much of what the two sentences tell about is the same: `close` is most of it or much, `apart` nothing. */
  readonly wording: 'close' | 'shared' | 'apart'
  /** How alike the two are in what they say of, all told and leaving out their values. */
  readonly likeness: 'high' | 'fair' | 'low'
  /** Whether they are each other's nearest in their two articles; `taken`: the value of one stands elsewhere in the other's article. `rivalled` where values do not compare. */
  readonly match: 'best' | 'rivalled' | 'taken'
  /**
   * How far two articles agree in their figures, all told: they share `many`, `one` or `none`; `unknown`: none, and one
   * has hardly any; `odds`: nearly every figure that both give differs. Two at odds are only compared where somebody asks.
   */
  readonly accord: 'many' | 'one' | 'none' | 'unknown' | 'odds'
  /** Whether the two articles are about one thing, as far as names and words tell; two figures are only compared where they are. */
  readonly topics: 'same' | 'other'
  /** What two events or statements turn on: one predicate, words for one another, or words that exclude each other. */
  readonly acts: 'same' | 'similar' | 'opposite' | 'different' | 'none'
  /** Who takes part in two events; `reworded`: no names tell, and they are called by other nouns. */
  readonly participants: 'same' | 'overlap' | 'reworded' | 'different' | 'unknown' | 'none'
  /** When two events are: `near` a day or two apart or hedged, `apart` other times of one affair, `far` other occurrences; `moved`: apart, and one text says that the date was another once. */
  readonly times: 'same' | 'within' | 'near' | 'apart' | 'moved' | 'far' | 'unknown' | 'none'
  readonly places: 'same' | 'within' | 'different' | 'unknown' | 'none'
  /** Whether two events are reported as done, planned, hoped for or cancelled: both alike, or `undone` one against a doing. */
  readonly statuses: 'same' | 'planned' | 'hoped' | 'cancelled' | 'fulfilled' | 'none'
  /** Whether events of that sort come once for those who take part, come on few days, or may come again: to sign, to vote, and to visit. */
  readonly occurrence: 'once' | 'few' | 'many' | 'none'
  readonly holders: 'same' | 'different' | 'unknown' | 'none'
  /** Two offices: one, one in other words, two that one person cannot well hold at a time, or two that go together. */
  readonly offices: 'same' | 'similar' | 'exclusive' | 'different' | 'none'
  readonly tenures: 'same' | 'different' | 'none'
  /** How much of what two statements or events say is the same. */
  readonly contents: 'same' | 'similar' | 'related' | 'different' | 'none'
  /** Whether both quote the same words. */
  readonly quotations: 'same' | 'different' | 'none'
  /**
   * Whether both say it or both deny it, all told: stance, polarity and opposite words; `crossed`: one denies what the
   * other says a part of.
   */
  readonly stances: 'same' | 'opposite' | 'crossed' | 'none'
  /**
   * Of opposite stances, when it became so: `later` than the article that denies it, or by the time of it; `unknown`
   * where no time tells.
   */
  readonly turn: 'later' | 'before' | 'unknown' | 'none'
  /** Of a hope and its having come about, which was told first: `ahead` the hope, `behind` the deed; `none` of no such two. */
  readonly prospect: 'ahead' | 'behind' | 'unknown' | 'none'
  /** Whether two events or statements of one article stand right behind each other, as an answer does; `none` of two articles. */
  readonly nearness: 'beside' | 'apart' | 'none'
}

/** A pair of claims with everything a rule may ask. Computed once per pair. */
export interface Comparison {
  readonly left: Claim
  readonly right: Claim
  readonly facts: ComparisonFacts
  /** Relative distance of values that exclude each other, tolerated or not: |l - r| / max; `null` where they share values. */
  readonly gap: number | null
  /** Why values that exclude each other count as shared, in words: "within the tolerance of 2% for trade turnover". */
  readonly tolerated: string | null
  /** How the numbers of a stated change do not add up, in words. */
  readonly account: string | null
}

/** A condition over a comparison, closed under all, any and not. */
export type Condition =
  | { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'is'; readonly predicate: keyof ComparisonFacts; readonly values: readonly string[] }

export interface RuleTest {
  readonly left: string
  readonly right: string
}

/** A condition and what it says, as read from `rules/verdicts/*.yaml`. */
export interface Rule {
  readonly id: string
  /** The pairs it is asked of. */
  readonly about: ComparisonFacts['kind']
  readonly verdict: Verdict
  readonly aspect: Aspect
  readonly severity: Severity
  /** Placeholders in braces: left.value, right.value, left.said, right.said, left.publisher, right.publisher, measure, period, gap, account, event, holder, office, source, content. */
  readonly message: string
  readonly note: string
  readonly source: string | null
  readonly when: Condition
  readonly tests: { readonly fires: readonly RuleTest[]; readonly silent: readonly RuleTest[] }
}

/**
 * What a finding is about, as readable parts. Lists are sorted and without
 * repeats. Nothing in it depends on path, line, quote, publisher or on how
 * many articles say it.
 */
export interface Fact {
  readonly measures: readonly string[]
  readonly entities: readonly string[]
  readonly changes: readonly string[]
  /** "2022-01-01/2023-01-01"; an open end is "..". */
  readonly periods: readonly string[]
  /** "among children": role and sorted words. */
  readonly qualifiers: readonly string[]
  readonly units: readonly string[]
}

/** What a finding is about and which values stand against each other. */
export interface Identity {
  readonly rule: string
  readonly fact: Fact
  /** In base units, the bound before it: ">20", "<15", "190270000000". One for each side, sorted, without repeats. */
  readonly values: readonly string[]
}

/**
 * How a finding stands to a baseline. `changed`: the baseline has its fact
 * with another value; `spread`: it has this very finding, and another
 * publisher repeats it now. `new` and `changed` may fail a run.
 */
export type Standing = 'new' | 'changed' | 'spread' | 'known'

/** What a rule said about claims that speak of the same thing. */
export interface Finding extends Identity {
  readonly id: string
  /** Of rule, fact and values. */
  readonly fingerprint: string
  /**
   * What it is also known as: its sides as other claims of theirs tell them, one or more of every side. A baseline
   * that was made when one of them spoke for its side knows it by that.
   */
  readonly guises: readonly Identity[]
  readonly verdict: Verdict
  readonly aspect: Aspect
  readonly severity: Severity
  readonly message: string
  /** Ids of all claims in it, in report order. */
  readonly claims: readonly string[]
  readonly independentPublishers: number
  /** The sides: claims that stand together. One side for an agreement. */
  readonly groups: readonly (readonly string[])[]
  readonly because: readonly string[]
  /** Largest relative distance between the sides; `null` for an agreement. */
  readonly gap: number | null
  /** Always `new` without a baseline. */
  readonly status: Standing
  /** What the baseline has of it, or had before a value moved; `null` for what is new. */
  readonly noted: BaselineEntry | null
}
