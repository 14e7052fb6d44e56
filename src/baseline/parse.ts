import { InputError, type Problem, wholeOf } from '../errors.ts'
import { fingerprint } from '../fingerprint.ts'
import { findJsonFlaw } from '../json/flaw.ts'
import type { Baseline, BaselineEntry } from '../model/baseline.ts'
import { distinct } from '../order.ts'
import { inOrder } from './entry.ts'
import { isHeader, type LinePlace, MIGRATE, readHeader, shapeProblems } from './header.ts'
import { entry } from './schema.ts'

/** A baseline, and of how many entries the fingerprint was not the one of their parts. */
export interface ParsedBaseline extends Baseline {
  readonly rebuilt: number
}

/** More problems than these say nothing new. */
const MOST_PROBLEMS = 50

/** What git leaves where it could not merge. */
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/

/**
 * Reads a baseline file. Lines may stand in any order after the first, as a
 * merge leaves them; a header may be there more than once, and of two entries
 * with one fingerprint the publishers are put together and the earlier last
 * day counts.
 *
 * With `rebuild` the fingerprints are made anew from the parts; without it one
 * that does not fit them is a problem, since the line was edited or comes from
 * an older version. Throws one `InputError` with the problems, each with its
 * line. `path` is only named.
 */
export function parseBaseline(text: string, path: string, { rebuild = false } = {}): ParsedBaseline {
  if (text.trim() === '') throw new InputError([emptyFile(path)])
  const problems: Problem[] = []
  const entries = new Map<string, BaselineEntry>()
  let paths: readonly string[] | null = null
  let rebuilt = 0
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (problems.length >= MOST_PROBLEMS) break
    if (line.trim() === '' && index > 0) continue
    const at = { path, line: index + 1, column: null }
    const value = parseLine(line, at, problems)
    if (value === undefined) continue
    if (index === 0 || isHeader(value)) {
      const stated = readHeader(value, at, problems, rebuild)
      if (stated) paths = distinct([...(paths ?? []), ...stated])
      continue
    }
    const read = readEntry(value, at, problems, rebuild)
    if (!read) continue
    if (read.rebuilt) rebuilt += 1
    const twin = entries.get(read.entry.fingerprint)
    entries.set(read.entry.fingerprint, twin ? merged(twin, read.entry) : read.entry)
  }
  if (problems.length > 0) throw new InputError(problems)
  return { paths, entries: inOrder(entries.values()), rebuilt }
}

function parseLine(line: string, at: LinePlace, problems: Problem[]): unknown {
  if (CONFLICT.test(line)) {
    const fix =
      'Keep the lines of both sides and delete the marks; `merge=union` in `.gitattributes` does so by itself.'
    problems.push({ code: 'merge-conflict', place: at, what: 'a merge conflict was left here', fix })
    return undefined
  }
  try {
    return JSON.parse(line)
  } catch {
    const flaw = findJsonFlaw(line, { start: 0, end: line.length }) ?? 0
    const fix = 'Mend the line, or take the file from the last commit.'
    problems.push({
      code: 'invalid-json',
      place: { ...at, column: flaw + 1 },
      what: 'not valid JSON from here on',
      fix,
    })
    return undefined
  }
}

function readEntry(
  value: unknown,
  at: LinePlace,
  problems: Problem[],
  rebuild: boolean,
): { readonly entry: BaselineEntry; readonly rebuilt: boolean } | null {
  const { success, data, error } = entry.safeParse(value)
  if (!success) {
    problems.push(...shapeProblems(error, at))
    return null
  }
  const own = fingerprint(data)
  if (own === data.fingerprint) return { entry: data, rebuilt: false }
  if (rebuild) return { entry: { ...data, fingerprint: own, also: [] }, rebuilt: true }
  const what = 'the fingerprint is not that of what the line says'
  problems.push({ code: 'wrong-fingerprint', place: at, what, fix: MIGRATE })
  return null
}

function emptyFile(path: string): Problem {
  return {
    code: 'no-baseline',
    place: wholeOf(path),
    what: 'the file is empty',
    fix: 'Run `crosscheck baseline create --force`.',
  }
}

/** Of two lines for one finding, as two branches may have added: who said it in either; the stricter last day. */
function merged(a: BaselineEntry, b: BaselineEntry): BaselineEntry {
  const untils = [a.until, b.until].filter((until) => until !== null).sort()
  return {
    ...a,
    also: distinct([...a.also, ...b.also]),
    publishers: distinct([...a.publishers, ...b.publishers]),
    reason: a.reason ?? b.reason,
    by: a.by ?? b.by,
    added: [a.added, b.added].filter((added) => added !== null).sort()[0] ?? null,
    until: untils[0] ?? null,
  }
}
