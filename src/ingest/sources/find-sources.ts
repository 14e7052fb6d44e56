import { lstatSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { codeOf, type Place, type Problem } from '../../errors.ts'
import type { FoundFile } from '../find-files.ts'
import { aboutFile } from '../problems.ts'
import { isPattern, matchesPath } from './path-pattern.ts'
import type { SourcesEntry } from './read-sources.ts'

/** What a file is called that says of others what they do not say of themselves. */
export const SOURCES = 'sources.yaml'

/** What it is not called, and some expect. */
const OTHER_NAME = 'sources.yml'

/** One `sources.yaml`. */
export interface Sources {
  /** The folder that its names count from, absolute. */
  readonly folder: string
  /** By name, and patterns with the last first. */
  readonly exact: ReadonlyMap<string, SourcesEntry>
  readonly patterns: readonly SourcesEntry[]
  /** Whether all files below its folder are among those that are read. */
  readonly isWhole: boolean
}

/** What there is of them for the files of a run. */
export interface FoundSources {
  /** Those that count for a file, the nearest first. */
  readonly of: (file: FoundFile) => readonly Sources[]
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

/**
 * Finds the `sources.yaml` of files: in the folder of each and in those above
 * it, up to the one that was named (`top`). Nothing outside of that is looked
 * at, through a link neither.
 */
export async function findSources(files: readonly FoundFile[]): Promise<FoundSources> {
  const places = new Map<string, Spot>()
  for (const file of files)
    for (const spot of spotsOf(file)) places.set(spot.folder, merged(spot, places.get(spot.folder)))
  const sources = new Map<string, Sources>()
  const problems: Problem[] = []
  const warnings: Problem[] = []
  for (const spot of places.values()) {
    const remark = misnamed(spot) ?? linkedAway(spot)
    if (remark) warnings.push(remark)
    else if (isThere(join(spot.folder, SOURCES), problems, spot.shown)) {
      const { readSources } = await import('./read-sources.ts')
      const read = await readSources(join(spot.folder, SOURCES), spot.shown)
      problems.push(...read.problems)
      sources.set(spot.folder, sourcesOf(spot, read.entries))
    }
  }
  const of = (file: FoundFile) => spotsOf(file).flatMap(({ folder }) => sources.get(folder) ?? [])
  return { of, problems, warnings: [...warnings, ...unmatched([...sources.values()], files, of)] }
}

/** The entries that speak of a file: the one of its name, then patterns, the last first. */
export function entriesFor({ folder, exact, patterns }: Sources, { absolute }: FoundFile): readonly SourcesEntry[] {
  const path = relative(folder, absolute).split(sep).join('/')
  const named = exact.get(path)
  const matching = patterns.filter(({ name }) => matchesPath(name, path))
  return named ? [named, ...matching] : matching
}

/** A folder in which one may lie. */
interface Spot {
  readonly folder: string
  readonly top: string
  readonly shown: string
  readonly isWhole: boolean
}

/** The folders from that of a file up to the one that was named. */
function spotsOf({ absolute, path, top, isSearched }: FoundFile): readonly Spot[] {
  const spots: Spot[] = []
  if (top === null) return spots
  const parts = path.split('/').slice(0, -1)
  for (let folder = dirname(absolute); ; folder = dirname(folder), parts.pop()) {
    spots.push({ folder, top, shown: [...parts, SOURCES].join('/'), isWhole: isSearched })
    if (folder === top || folder === dirname(folder)) return spots
  }
}

function merged(spot: Spot, before: Spot | undefined): Spot {
  if (!before) return spot
  const top = before.top.length < spot.top.length ? before.top : spot.top
  return { ...before, top, isWhole: before.isWhole || spot.isWhole }
}

function sourcesOf({ folder, isWhole }: Spot, entries: readonly SourcesEntry[]): Sources {
  // A name with a star in it may also be that of a file.
  const exact = new Map(entries.map((entry) => [entry.name, entry]))
  return { folder, isWhole, exact, patterns: entries.filter(({ name }) => isPattern(name)).reverse() }
}

function isThere(absolute: string, problems: Problem[], shown: string): boolean {
  try {
    return statSync(absolute, { throwIfNoEntry: false })?.isFile() ?? false
  } catch (error) {
    const what = `cannot be read (${codeOf(error)})`
    problems.push({ ...aboutFile('unreadable-file', shown), what, fix: 'Check the file and its permissions.' })
    return false
  }
}

function linkedAway({ folder, top, shown }: Spot): Problem | null {
  const absolute = join(folder, SOURCES)
  try {
    if (!lstatSync(absolute, { throwIfNoEntry: false })?.isSymbolicLink()) return null
    if (realpathSync(absolute).startsWith(realpathSync(top) + sep)) return null
  } catch {
    return null
  }
  const what = 'this link leads out of the folder, so it was passed over'
  return { ...aboutFile('link-outside', shown), what, fix: 'Put the file itself here, if it should be read.' }
}

function misnamed({ folder, shown }: Spot): Problem | null {
  if (lstatSync(join(folder, OTHER_NAME), { throwIfNoEntry: false }) === undefined) return null
  const what = `this is called \`${OTHER_NAME}\`, so it is not read`
  return { ...aboutFile('misnamed-sources', shown.replace(/yaml$/, 'yml')), what, fix: `Call it \`${SOURCES}\`.` }
}

/** Names and patterns that no file matches, where every file that could was looked at. */
function unmatched(
  all: readonly Sources[],
  files: readonly FoundFile[],
  of: (file: FoundFile) => readonly Sources[],
): readonly Problem[] {
  const matched = new Set(files.flatMap((file) => of(file).flatMap((sources) => entriesFor(sources, file))))
  const entries = all.filter(({ isWhole }) => isWhole).flatMap(({ exact }) => [...exact.values()])
  return entries.filter((entry) => !matched.has(entry)).map(({ name, place }) => matchesNothing(name, place))
}

function matchesNothing(name: string, place: Place): Problem {
  const fix = 'Mend the name, which counts from the folder of this file, or take it out.'
  return { code: 'unmatched-source', place, what: `no article that is read is called \`${name.slice(0, 60)}\``, fix }
}
