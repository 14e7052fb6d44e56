import { count, withCommas } from '../count.ts'
import type { Problem } from '../errors.ts'
import { byCodeUnits } from '../order.ts'
import { EXTENSIONS } from './format-for.ts'
import { aboutFile } from './problems.ts'

/** What crosscheck goes by or writes, and copies that editors and `sed` leave: nobody takes them for articles. */
const NO_ARTICLE = /^(?:crosscheck[.-].*|sources\.ya?ml|.*(?:~|\.(?:bak|orig|tmp|swp)))$/i

/** Where browsers put the pictures and styles of a page that is saved whole. */
const PAGE_PARTS = /_files\//

/** Endings that are named; of more the others are counted together. */
const MOST_NAMED = 4

/**
 * The warning that files of a folder were passed over because no format is
 * known for their names; none where there are no such files. `paths` are from
 * that folder.
 *
 * Example: "3 files were passed over: no format is known for .csv (2) and .jpg (1)".
 */
export function unknownFormats(folder: string, paths: readonly string[]): readonly Problem[] {
  const names = paths.filter((path) => !PAGE_PARTS.test(path)).map((path) => path.slice(path.lastIndexOf('/') + 1))
  const articles = names.filter((name) => !NO_ARTICLE.test(name))
  if (articles.length === 0) return []
  const were = articles.length === 1 ? 'was' : 'were'
  const what = `${count(articles.length, 'file')} ${were} passed over: no format is known for ${endingsOf(articles)}`
  const fix = `Save as one that ends in ${EXTENSIONS} what should be checked.`
  return [{ ...aboutFile('passed-over', folder === '' ? '.' : folder), what, fix }]
}

/** Endings with how often each is there, the most frequent first. */
function endingsOf(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) {
    const ending = /.(\.[^.\s]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? 'names without an ending'
    counts.set(ending, (counts.get(ending) ?? 0) + 1)
  }
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnits(a, b))
  const named = sorted.slice(0, MOST_NAMED).map(([ending, times]) => `${ending} (${withCommas(times)})`)
  const others = sorted.slice(MOST_NAMED).reduce((sum, [, times]) => sum + times, 0)
  const listed = others === 0 ? named : [...named, `others (${withCommas(others)})`]
  const [last = '', ...before] = listed.toReversed()
  return before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`
}
