import type { Modality } from './claim.ts'
import type { DateMention } from './date.ts'
import type { EventReading } from './event-reading.ts'
import type { Predication } from './predication.ts'
import type { Change, QuantityMention } from './quantity.ts'
import type { Sentence, Span } from './text.ts'

/** Coarse word class, enough to find clauses and noun phrases. */
export type Tag =
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'relative'
  | 'pronoun'
  | 'auxiliary'
  | 'adverb'
  | 'to'
  | 'quantity'
  | 'date'
  | 'name'
  | 'verb'
  | 'noun'
  | 'possessive'
  | 'stop'

/** How a word stands to the figure it helps to name. */
export type HeadRole =
  | 'counted'
  | 'compound'
  | 'of'
  | 'object'
  | 'verb'
  | 'predicate'
  | 'subject'
  | 'modifier'
  | 'context'

/** A content word that says, or may say, what a figure is of. */
export interface HeadWord {
  readonly lemma: string
  readonly role: HeadRole
  /** Index of its token in the sentence. */
  readonly token: number
}

/** A proper name in a sentence, in the words of the article. */
export interface NameMention {
  readonly text: string
  readonly span: Span
  readonly tokens: readonly [first: number, last: number]
  /** One capital at the start of the sentence: a name, unless the vocabulary knows the word. */
  readonly doubtful: boolean
}

/** Where a name stands to the figure: its owner, or the place or circumstance. */
export interface NamedParticipant {
  readonly name: string
  readonly role: 'owner' | 'subject' | 'object' | 'context'
  /** Tokens of the name, inclusive. */
  readonly tokens: readonly [first: number, last: number]
  /** One capital at the start of the sentence: a name, unless the vocabulary knows the word. */
  readonly doubtful: boolean
}

/** What the words of one sentence say a figure is of. */
export interface MeasureReading {
  /** Content words, nearest relation first. */
  readonly words: readonly HeadWord[]
  /** The word that names an open measure; `null` when the sentence does not say ("it rose to 34"). */
  readonly head: HeadWord | null
  readonly names: readonly NamedParticipant[]
  /** Phrases that narrow it: "among children", "interim". */
  readonly restrictions: readonly Restriction[]
  /** Token ranges whose words name the measure to a reader, in order: "trade between the two countries". */
  readonly phrases: readonly (readonly [first: number, last: number])[]
  /** The subject is a pronoun or "the figure": look at the sentence before. */
  readonly anaphoric: boolean
  /** Token range of the clause, both inclusive. */
  readonly clause: readonly [first: number, last: number]
  /** Token of the governing verb; `null` for a fragment. */
  readonly verb: number | null
}

export interface Restriction {
  readonly role: 'among' | 'place' | 'excluding' | 'including' | 'against' | 'status' | 'part' | 'complement'
  readonly lemmas: readonly string[]
  readonly tokens: readonly [first: number, last: number]
}

/** A sentence with all that was found in it. */
export interface AnalysedSentence {
  readonly sentence: Sentence
  /** Lemma of each token; '' for punctuation and digits. */
  readonly lemmas: readonly string[]
  readonly tags: readonly Tag[]
  readonly names: readonly NameMention[]
  readonly quantities: readonly QuantityMention[]
  readonly dates: readonly DateMention[]
}

/** Who is made to say a stretch of a sentence, in the article's words. */
export interface AttributionReading {
  readonly source: Span
  /** Tokens of the source's phrase, inclusive. */
  readonly tokens: readonly [first: number, last: number]
  readonly cue: string
  readonly stance: 'asserts' | 'denies'
  /** Tokens of what is said, inclusive. */
  readonly content: readonly [first: number, last: number]
}

/** What somebody, or the article itself, says in one clause. All ranges are of tokens, inclusive. */
export interface SayingReading {
  /** Who speaks: a phrase of the sentence; `null` where it does not say. */
  readonly source: readonly [first: number, last: number] | null
  /** `own`: the article itself. `speaker`: a quotation that stands alone, in the mouth of whoever spoke before. */
  readonly voice: 'source' | 'own' | 'speaker'
  /** The verb, with its auxiliaries: "has denied"; empty where there is none. */
  readonly cue: string
  /** Base form of that verb. */
  readonly lemma: string
  /** Its tokens; where there is none, those of the content's verb or opening. */
  readonly at: readonly [first: number, last: number]
  readonly stance: 'asserts' | 'denies'
  readonly content: readonly [first: number, last: number]
  /** The verb that the content turns on; `null` for a fragment. */
  readonly verb: number | null
  /** The subject of that verb, where the words name one. */
  readonly subject: readonly [first: number, last: number] | null
  /** The content itself says that something is not so: "no price had been fixed". */
  readonly negated: boolean
  /**
   * What the content takes from what was said before it: all ("the firm denied
   * this", "says it is not"), its subject alone ("says it is agreed"), or
   * nothing.
   */
  readonly leans: 'all' | 'subject' | null
  /** Index, among the sentence's sayings, of the one that this one is the content of; `null` for none. */
  readonly within: number | null
}

/** A quantity with all that its sentence says about it. */
export interface FigureReading {
  readonly mention: QuantityMention
  readonly measure: MeasureReading
  readonly modality: Modality
  /** The level before: "up from $185 billion". */
  readonly prior: boolean
  /** Index, among the sentence's figures, of the one it says again in another unit or currency. */
  readonly restates: number | null
  /** Index of the figure that a share is of: "one in five of the county's 62,000 inhabitants". */
  readonly whole: number | null
}

/**
 * A change as one sentence states it, by its numbers: indices among the
 * sentence's figures, `null` where it does not give one.
 */
export interface ChangeReading {
  readonly direction: Change
  readonly before: number | null
  readonly after: number | null
  /** Its size; two where it is said again: "$1.20, or 1.5%". Empty for "rose from 40 to 50". */
  readonly by: readonly number[]
  /** Whether the numbers must add up: no word says that they are counted differently. */
  readonly plain: boolean
  /** The level before is of "the same period" of the year its date names. */
  readonly samePart: boolean
}

/** An office in a sentence, in the words of the article, and who holds it. */
export interface RoleReading {
  /** The name of the holder without titles; `null` for an office that stands for somebody named elsewhere. */
  readonly holder: Span | null
  /** Lower-case noun of the office: "minister", "chief medical officer". */
  readonly noun: string
  /** Lower-case words of rank and field around it, in order: "deputy", "foreign". */
  readonly words: readonly string[]
  /** Words of the office as written, without those of its organisation that stand before it. */
  readonly office: Span
  /** Where it is held: "Russia" of "Russia's foreign minister". */
  readonly organisation: Span | null
  readonly tenure: 'current' | 'former' | 'acting' | 'designate'
  /** All its words, the holder's name among them. */
  readonly span: Span
  /** `counterpart`: the office is that of the role read before, elsewhere; `above`: it is one of higher rank. */
  readonly relation: 'holds' | 'counterpart' | 'above'
}

/** One sentence, read. */
export interface SentenceReading {
  readonly analysed: AnalysedSentence
  readonly figures: readonly FigureReading[]
  readonly attributions: readonly AttributionReading[]
  readonly changes: readonly ChangeReading[]
  readonly predications: readonly Predication[]
  readonly roles: readonly RoleReading[]
  readonly sayings: readonly SayingReading[]
  readonly events: readonly EventReading[]
}
