/** Half-open range `[start, end)` of UTF-16 code units in `Article.text`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Where a stretch of an article's text stands in the file it was read from.
 *
 * From `text` on, up to the next anchor, character `text + k` of the article
 * is character `source + k` of the decoded file. A plain-text file has one
 * anchor, `{ text: 0, source: 0 }`; HTML and JSON have one after every tag,
 * entity or escape that makes the two run apart.
 */
export interface Anchor {
  readonly text: number
  readonly source: number
}

/** Why a stretch of the page is not the article's own reporting. */
export type ExclusionReason =
  | 'front-matter'
  | 'paywall'
  | 'comments'
  | 'related'
  | 'promotion'
  | 'navigation'
  | 'contact'
  | 'credits'
  | 'repeated'
  | 'quoted'
  | 'cut-short'

/** A stretch of `Article.text` from which no claim may come. */
export interface Exclusion {
  readonly span: Span
  readonly reason: ExclusionReason
}

/** Parts that the files of some formats have: pages of a PDF, paragraphs of a Word file, parts of a mail, entries of a feed. */
type DivisionUnit = 'page' | 'paragraph' | 'part' | 'entry'

/** A part of a file, and where the article's text enters it. */
export interface Division {
  readonly unit: DivisionUnit
  /** Which of them it is in the file, from 1. */
  readonly number: number
  /** Offset in `Article.text` from which on the text stands in it. */
  readonly start: number
  /**
   * Whether lines are counted anew in it, since the file itself has none that a
   * person could go to. False for the entries of a feed, which is a text file.
   */
  readonly ownLines: boolean
}

/** What an article says about itself, beside its text. */
export type MetadataField = 'title' | 'publisher' | 'published' | 'updated' | 'author' | 'url' | 'language'

/** One published text. Its `text` is never changed: all spans index it. */
export interface Article {
  /** `a1`, `a2`, … in order of path, or the `id` given in a JSON or JSONL row. */
  readonly id: string
  /** As the user would write it: relative, with forward slashes; `-` for standard input. */
  readonly path: string
  /** Id of the input format: `text`, `markdown`, `html`, `json`, `jsonl`, … */
  readonly format: string
  readonly title: string | null
  readonly publisher: string | null
  /** ISO 8601 date or date-time as stated by the page; `null` when it does not say. */
  readonly published: string | null
  /** When it was last changed, in the same form; `null` when the page does not say. */
  readonly updated: string | null
  readonly author: string | null
  readonly url: string | null
  readonly language: string
  /** What said each of the fields that are stated: `JSON-LD datePublished`, `front matter`, `--publisher`. */
  readonly origins: Readonly<Partial<Record<MetadataField, string>>>
  readonly text: string
  /** Sorted by start, not overlapping. */
  readonly excluded: readonly Exclusion[]
  /** Sorted by `text`; the first has `text: 0`. */
  readonly anchors: readonly Anchor[]
  /**
   * Offsets, in the decoded file on disk, at which its lines start; the first
   * is 0. Where the file is no text, those of the text that was got out of it,
   * and the anchors lead into that.
   */
  readonly lineStarts: readonly number[]
  /** Sorted by `start`, the first at 0; empty for formats without such parts. */
  readonly divisions: readonly Division[]
}

/** A spot in a file, line and column from 1, columns in UTF-16 code units. */
export interface Spot {
  readonly line: number
  readonly column: number
}

/** `number` holds digits with inner separators ("1,200.5"); `word` letters with inner apostrophes. */
export type TokenType = 'word' | 'number' | 'symbol' | 'punctuation'

/** Smallest piece the grammars work on. Offsets index `Article.text`. */
export interface Token {
  readonly type: TokenType
  readonly start: number
  readonly end: number
  /** Exactly as published. */
  readonly text: string
  /** Lower case, with straight apostrophes. */
  readonly lower: string
  /** White space (or the start of the sentence) stands before it. */
  readonly spaced: boolean
}

/** A sentence, or a heading or list item that stands for one. */
export interface Sentence {
  readonly span: Span
  /** Counts paragraphs of the article from 0. */
  readonly paragraph: number
  readonly heading: boolean
  readonly tokens: readonly Token[]
  /** Parts of the sentence that stand in quotation marks, marks excluded. */
  readonly quotations: readonly Span[]
}

/**
 * How an article writes the words that open its sentences, so that such a
 * capital can be told a name or not. In lower case.
 */
export interface OpeningWords {
  /** Those that it also capitalises inside a sentence. */
  readonly inside: ReadonlySet<string>
  /** Those that it also writes small. */
  readonly small: ReadonlySet<string>
}
