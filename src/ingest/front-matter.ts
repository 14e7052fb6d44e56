import type { Problem } from '../errors.ts'
import type { Span } from '../model/text.ts'
import { plainValue } from '../yaml/plain-value.ts'
import { parseYaml } from '../yaml/yaml-file.ts'
import { type Flaw, type Metadata, NO_METADATA, type Reading } from './format.ts'
import { fieldsOf, isRecord, metadataOf } from './stated-fields.ts'

/** A longer block is no front matter that anybody wrote; so much of it is looked at for its first key. */
const MOST = 65_536

const YAML_FENCE = { open: /^---[ \t]*\r?\n/, close: /^(?:---|\.\.\.)[ \t]*$/gm }
const TOML_FENCE = { open: /^\+\+\+[ \t]*\r?\n/, close: /^\+\+\+[ \t]*$/gm }
const YAML_KEY = /^(?:\{|["']?[\p{L}\p{N}_-]{1,80}["']?[ \t]*:(?:[ \t]|$))/u
const TOML_KEY = /^(?:\[|["']?[\p{L}\p{N}_.-]{1,80}["']?[ \t]*=)/u

const UNREADABLE = 'the front matter cannot be read'

/** Problems of a file that is more than YAML may be, whatever it says. */
const LIMITS: readonly string[] = ['too-long', 'too-deep']

/**
 * Reads a text file that may begin with front matter: YAML between `---`
 * lines, as Jekyll, Hugo and Obsidian have it.
 *
 * The article's text is the whole file; the front matter is an excluded span,
 * so that offsets are those of the file. A `---` that no second one closes, or
 * that stands before something else than keys, is a thematic break. Values stay
 * as written: `2024-05-14` is a string. What is not YAML, or more than its
 * reader takes, is a flaw of the article. TOML between `+++` lines is excluded
 * and not read, which a note says.
 */
export async function readWithFrontMatter(source: string): Promise<Reading> {
  const block = findBlock(source, YAML_FENCE, YAML_KEY)
  if (block === null) {
    const toml = findBlock(source, TOML_FENCE, TOML_KEY)
    return readingOf(source, toml, NO_METADATA, toml === null ? [] : [NOT_READ])
  }
  const front = await parseBlock(source, block)
  return 'code' in front ? { articles: [], flaws: [front] } : readingOf(source, block, front, [])
}

function readingOf(source: string, block: Block | null, metadata: Metadata, notes: readonly Flaw[]): Reading {
  const excluded = block === null ? [] : [{ span: { start: 0, end: block.close }, reason: 'front-matter' as const }]
  const anchors = [{ text: 0, source: 0 }]
  return { articles: [{ id: null, metadata, text: source, excluded, anchors, at: 0 }], flaws: [], notes }
}

const NOT_READ: Flaw = {
  code: 'toml-front-matter',
  at: 0,
  what: 'the front matter is TOML, which is not read, so the article has no title, publisher or date from it',
  fix: 'Write it as YAML between `---` lines, or say it in a `sources.yaml`.',
}

/** Span of what stands between the fences, and the end of the closing fence. */
interface Block extends Span {
  readonly close: number
}

function findBlock(source: string, fence: typeof YAML_FENCE, key: RegExp): Block | null {
  const opening = fence.open.exec(source)
  if (!opening) return null
  // A global pattern keeps where it stopped.
  fence.close.lastIndex = opening[0].length
  const closed = fence.close.exec(source)
  if (!closed) return null
  const block = { start: opening[0].length, end: closed.index, close: closed.index + closed[0].length }
  return startsWithKey(source.slice(block.start, Math.min(block.end, block.start + MOST)), key) ? block : null
}

function startsWithKey(block: string, key: RegExp): boolean {
  for (const line of block.split('\n')) {
    const text = line.trimEnd()
    if (text !== '' && !text.startsWith('#')) return key.test(text)
  }
  return false
}

async function parseBlock(source: string, { start, end }: Block): Promise<Metadata | Flaw> {
  const yaml = source.slice(start, end)
  if (yaml.length > MOST) return tooMuch(start, `it has ${yaml.length} characters, more than the ${MOST} allowed`)
  const { root, problems } = await parseYaml(yaml, '', { asWritten: true })
  const [problem] = problems
  if (problem) return flawOf(problem, yaml, start)
  const value = root === null ? null : plainValue(root)
  if (isRecord(value)) return metadataOf(fieldsOf(value), 'front matter')
  const what = `${UNREADABLE}: keys are expected`
  return { code: 'bad-front-matter', at: start, what, fix: 'Write `title: …` and so on, or remove the block.' }
}

function flawOf({ code, place, what, fix }: Problem, yaml: string, start: number): Flaw {
  let line = 0
  for (let number = 1; number < (place.line ?? 1); number++) line = yaml.indexOf('\n', line) + 1
  const at = start + Math.min(yaml.length, line + (place.column ?? 1) - 1)
  if (LIMITS.includes(code)) return tooMuch(at, what)
  return { code: 'bad-front-matter', at, what: `${UNREADABLE}: ${what}`, fix: `${fix} Or remove the block.` }
}

function tooMuch(at: number, what: string): Flaw {
  const fix = 'Keep only `title`, `publisher`, `published` and `url` in it.'
  return { code: 'front-matter-limit', at, what: `${UNREADABLE}: ${what}`, fix }
}
