import { type Problem, wholeOf } from '../errors.ts'
import { lazy } from '../lazy.ts'
import { LANGUAGES } from '../lexicon/languages.ts'
import { spotAt } from '../location.ts'
import type { Limits } from '../model/limits.ts'
import type { Exclusion } from '../model/text.ts'
import { decode } from './decode.ts'
import { findExclusions, isBlankBeside } from './exclusions.ts'
import type { Flaw, InputFormat, Parsable, Parse, ParsedArticle } from './format.ts'
import { EXTENSIONS } from './format-for.ts'
import { detectLanguage } from './language.ts'
import { lineStartsOf } from './lines.ts'
import { aboutFile, firstOf } from './problems.ts'
import { parsable, recognize } from './recognize.ts'
import { unpack } from './unpack.ts'

/** A file to read; standard input has no name to tell a format by. */
export interface File {
  readonly path: string
  readonly bytes: Uint8Array
  readonly named: boolean
}

/** An article with its file, before ids are given. */
export interface FoundArticle {
  readonly parsed: ParsedArticle
  /** Every stretch of its text that is no reporting. */
  readonly excluded: readonly Exclusion[]
  /** The language of its words. */
  readonly language: string
  readonly path: string
  readonly format: string
  /** Of the decoded file; empty where it is no text. */
  readonly lineStarts: readonly number[]
}

/** What came of one file. */
export interface FileReading {
  readonly found: readonly FoundArticle[]
  readonly unreadable: readonly Problem[]
  readonly warnings: readonly Problem[]
  /** Why the run cannot be made as asked. */
  readonly refused: readonly Problem[]
}

/** How files are read. */
export interface HowToRead {
  readonly limits: Limits
  readonly parse: Parse
  /** The format of standard input, where somebody said. */
  readonly stdinFormat: InputFormat | null
  /** The language of the file, where a person said: that is believed, whatever its words. */
  readonly language?: string | undefined
}

/** How a baseline and a report of ours begin: they lie among articles and are none. */
const OWN_OUTPUT = /^\s{0,9}\{\s{0,9}"schema":\s{0,9}"crosscheck\//

const NOTHING: FileReading = { found: [], unreadable: [], warnings: [], refused: [] }

/**
 * Reads the articles that one file holds. What crosscheck itself wrote, a
 * baseline or a report, holds none. Never throws for what is in the file: it
 * comes back as a problem with the file's path and, where there is one, with
 * the line.
 */
export async function readFile({ path, bytes: packed, named }: File, how: HowToRead): Promise<FileReading> {
  const bytes = await unpack(packed, how.limits)
  if (!(bytes instanceof Uint8Array)) return { ...NOTHING, unreadable: [problemOf(bytes, path, [])] }
  const decoded = lazy(() => decode(bytes))
  const contents = { bytes, decoded }
  const forced = named ? null : how.stdinFormat
  const file = forced ? parsable(forced, contents) : recognize(named ? path : null, contents)
  if (file === 'binary') return { ...NOTHING, unreadable: decoded().flaws.map((flaw) => problemOf(flaw, path, [])) }
  if (file === null) return { ...NOTHING, refused: [unknownFormat(path)] }
  if (file.reads === 'text' && OWN_OUTPUT.test(file.content)) return NOTHING
  return parsed(file, path, file.reads === 'text' ? decoded().flaws : [], how)
}

async function parsed(
  file: Parsable,
  path: string,
  doubts: readonly Flaw[],
  { limits, parse, language: said }: HowToRead,
): Promise<FileReading> {
  const lineStarts = file.reads === 'text' ? lineStartsOf(file.content) : []
  const { articles, flaws, notes = [] } = await parse(file, limits)
  const unreadable = flaws.map((flaw) => problemOf(flaw, path, lineStarts))
  const warnings = [...doubts, ...notes].map((note) => problemOf(note, path, lineStarts))
  const found: FoundArticle[] = []
  for (const article of articles) {
    const { text, excluded: known, metadata } = article
    const wrong = text.length > limits.articleCharacters ? tooLong(article, limits) : null
    if (isBlankBeside(text, known)) warnings.push(problemOf(empty(article), path, lineStarts))
    else if (wrong) unreadable.push(problemOf(wrong, path, lineStarts))
    else {
      const excluded = findExclusions(text, known)
      const language = said ?? (await detectLanguage(text, excluded, metadata.language?.value ?? null))
      if (language === 'en')
        found.push({ parsed: article, excluded, language, path, format: file.format.id, lineStarts })
      else unreadable.push(problemOf(notEnglish(article, language), path, lineStarts))
    }
  }
  if (articles.length === 0 && flaws.length === 0) warnings.push(holdsNothing(path))
  return { found, unreadable: firstOf(unreadable, path), warnings: firstOf(warnings, path), refused: [] }
}

/** A flaw of a file as a problem, with line and column where the flaw has an offset and the file has lines. */
export function problemOf({ code, at, what, fix }: Flaw, path: string, lineStarts: readonly number[]): Problem {
  const place = at === null || lineStarts.length === 0 ? wholeOf(path) : { path, ...spotAt(lineStarts, at) }
  return { code, place, what, fix }
}

function empty({ at }: ParsedArticle): Flaw {
  const what = 'this is empty, so there is nothing to check in it'
  return { code: 'empty-article', at: at === 0 ? null : at, what, fix: 'Leave it out, or fill it.' }
}

function tooLong({ at, text }: ParsedArticle, { articleCharacters }: Limits): Flaw {
  const what = `this article has ${text.length} characters, more than the ${articleCharacters} allowed`
  const fix = 'Split it into its articles, or raise `limits.articleCharacters` in crosscheck.yaml.'
  return { code: 'article-too-long', at: at === 0 ? null : at, what, fix }
}

function notEnglish({ at }: ParsedArticle, language: string): Flaw {
  const name = LANGUAGES.get(language)
  const what = `this article is ${name ? `in ${name}` : 'not in English'}, and only English is checked`
  return { code: 'not-english', at: at === 0 ? null : at, what, fix: 'Leave it out, or give it in English.' }
}

function holdsNothing(path: string): Problem {
  const what = 'this file holds no article'
  return { ...aboutFile('empty-article', path), what, fix: 'Leave it out, or fill it.' }
}

function unknownFormat(path: string): Problem {
  const fix = `Rename it so that it ends in ${EXTENSIONS}, or pipe it in as \`-\`.`
  return { ...aboutFile('unknown-extension', path), what: 'no format is known for this extension', fix }
}
