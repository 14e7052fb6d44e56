import type { Limits } from '../model/limits.ts'
import type { Anchor, Division, Exclusion, MetadataField } from '../model/text.ts'

/** A value and what said it: `meta og:site_name`, `front matter`, `--publisher`. */
export interface Stated {
  readonly value: string
  readonly from: string
}

/**
 * What a page says about itself, exactly as it says it; `null` where it does
 * not. `readPublished` makes ISO dates of `published` and `updated`; the
 * language is a primary subtag in lower case: `en`.
 */
export type Metadata = Readonly<Record<MetadataField, Stated | null>>

/** The metadata of a page that says nothing about itself. */
export const NO_METADATA: Metadata = {
  title: null,
  publisher: null,
  published: null,
  updated: null,
  author: null,
  url: null,
  language: null,
}

/** One article as a format found it in a file. */
export interface ParsedArticle {
  /** The id its row gives it, or `null`. */
  readonly id: string | null
  readonly metadata: Metadata
  readonly text: string
  /** What the format itself knows not to be reporting: front matter. */
  readonly excluded: readonly Exclusion[]
  /** From `text` to the decoded file, or to the text got out of it; the first has `text: 0`. */
  readonly anchors: readonly Anchor[]
  /** Offset in the decoded file at which the article begins, for problems about it. */
  readonly at: number
  /** Pages, paragraphs, parts or entries, in order; left out where the format has none. */
  readonly divisions?: readonly Division[]
  /** Lines of the text got out of a file that is no text; left out where lines are those of the file. */
  readonly lineStarts?: readonly number[]
}

/** Why an article of a file could not be read. */
export interface Flaw {
  readonly code: string
  /** Offset in the decoded file, or `null` where the file as a whole is meant. */
  readonly at: number | null
  /** What is wrong, without a full stop. */
  readonly what: string
  /** What to do about it: an imperative sentence. */
  readonly fix: string
}

/** What a format made of one file: articles in order of the file, and what it could not read. */
export interface Reading {
  readonly articles: readonly ParsedArticle[]
  readonly flaws: readonly Flaw[]
  /** What a person should know of an article that was read nonetheless. */
  readonly notes?: readonly Flaw[]
}

interface FormatBase {
  /** Name in the report: `markdown`. */
  readonly id: string
  /** Lower case, with the dot; no two formats share one. */
  readonly extensions: readonly string[]
  /** Whether a hostile file could keep its parser busy: it then runs in a thread that can be stopped. */
  readonly isolated: boolean
}

/** A format whose files are text. */
export interface TextFormat extends FormatBase {
  readonly reads: 'text'
  /**
   * Whether the beginning of a file shows that it is of this format, whatever
   * its name; left out where nothing does. Looks at a few thousand characters.
   */
  readonly recognizes?: (source: string) => boolean
  /** Whether this one file must be isolated, though those of its format need not: JSON with HTML in it. */
  readonly isolates?: (source: string) => boolean
  /**
   * Finds the articles in a decoded file (no byte order mark, no NUL).
   *
   * Never throws on bad input: what is wrong goes into `flaws`. Time is linear
   * in the length of the file. Heavy libraries are imported here, when first
   * needed.
   */
  readonly read: (source: string, limits: Limits) => Reading | Promise<Reading>
}

/** A format whose files are no text, or text in several encodings. */
export interface BinaryFormat extends FormatBase {
  readonly reads: 'bytes'
  /** As that of a text format, from the bytes of the file. */
  readonly recognizes: (bytes: Uint8Array) => boolean
  /** As that of a text format, from the bytes of the file. */
  readonly read: (bytes: Uint8Array, limits: Limits) => Reading | Promise<Reading>
}

/**
 * One way to write articles in a file.
 *
 * To add one, write a module in `formats/` and a line in `formats/index.ts`.
 */
export type InputFormat = TextFormat | BinaryFormat

/** A file to parse, and as what. */
export type Parsable =
  | { readonly reads: 'text'; readonly format: TextFormat; readonly content: string }
  | { readonly reads: 'bytes'; readonly format: BinaryFormat; readonly content: Uint8Array }

/** How a file is parsed: in this thread, or in one that can be stopped. */
export type Parse = (file: Parsable, limits: Limits) => Promise<Reading>

/** Parses in this thread, whatever the format says. */
export const parseHere: Parse = async (file, limits) =>
  file.reads === 'text' ? file.format.read(file.content, limits) : file.format.read(file.content, limits)
