import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Article, check, type Finding, loadRules, type Report, readArticles } from '../src/index.ts'

/**
 * Articles full of numbers, dates, names and quotations, in groups that are
 * alike in their words and about other things: nothing in them contradicts
 * anything, and nothing revises anything.
 */
const folder = fileURLToPath(new URL('quiet', import.meta.url))
const rules = await loadRules(fileURLToPath(new URL('../rules', import.meta.url)))
const { articles, unreadable } = await readArticles(['.'], { cwd: folder })
const groups = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

/** `contradiction disjoint-values: strikes/a.md "of 6%" / strikes/b.md "of 4.5%"`. */
function told({ verdict, rule, groups: sides }: Finding, report: Report): string {
  return `${verdict} ${rule}: ${sides.map((side) => side.map((id) => quoted(id, report)).join(', ')).join(' / ')}`
}

function quoted(id: string, report: Report): string {
  const claim = report.claims.find((one) => one.id === id)
  const path = articles.find((one) => one.id === claim?.articleId)?.path
  return `${path} "${claim?.quote.replaceAll(/\s+/g, ' ')}"`
}

function findingsOf(some: readonly Article[]): readonly string[] {
  const report = check(some, rules)
  return report.findings.map((finding) => told(finding, report))
}

/** Agreements that a careful reader would find too: one holds an office for years, one says a thing again. */
const AGREED: ReadonlySet<string> = new Set([
  'agreement same-role: courts/crown-court-second-builder.md "Judge Helen Marr", courts/crown-court-trial.md "Judge Helen Marr"',
  'agreement same-role: crashes/a417-november.md "Sergeant Amy Colter", crashes/a417-october.md "Sergeant Amy Colter"',
  'agreement same-role: denials/calder-takeover.md "Ruth Calder, the chief executive", results/calder-first-quarter.md "Ruth Calder, chief executive", results/calder-second-quarter.md "Ruth Calder, chief executive"',
  'agreement same-role: flower-show/2021.md "Colonel Roger Whitby", flower-show/2022.md "Colonel Roger Whitby"',
  'agreement same-role: flower-show/2021.md "the chairman, Colonel Roger Whitby", flower-show/2022.md "the chairman, Colonel Roger Whitby"',
  'agreement same-role: football/league-february.md "The Hallworth manager, Paul Heskey", football/league-september.md "the Hallworth manager, Paul Heskey"',
  'agreement same-role: mayors/hallworth-2022.md "Tim Farr remains leader of the council", strikes/hallworth-refuse.txt "The council\'s leader, Tim Farr"',
  'agreement same-role: results/calder-first-quarter.md "Ruth Calder, chief executive", results/calder-second-quarter.md "Ruth Calder, chief executive"',
  'agreement same-role: stage/hamlet.md "Director Sam Okell", stage/macbeth.md "Director Sam Okell"',
  'agreement same-statement: markets/monday.md "It is a rates story again," said Hannah Moss", markets/tuesday.md "It is a rates story, and it will be one tomorrow," said Hannah Moss of Corley Brothers"',
])

/** Figures of the nation and grades of its examinations, which schools that have no name in common all tell of. */
const SHARED: readonly string[] = [
  '"68.2% of entries were graded"',
  '"gained eight or more grades"',
  '"graded 4 or above"',
]

function isAgreed(finding: string): boolean {
  return AGREED.has(finding) || (finding.startsWith('agreement') && SHARED.some((quote) => finding.includes(quote)))
}

test('every file is read', () => {
  expect(unreadable).toEqual([])
  expect(new Set(articles.map(({ path }) => path.split('/')[0]))).toEqual(new Set(groups))
})

describe('nothing is found in the articles of one group', () => {
  test.each(groups)('%s', (group) => {
    const own = articles.filter(({ path }) => path.startsWith(`${group}/`))
    expect(findingsOf(own).filter((finding) => !isAgreed(finding))).toEqual([])
  })
})

test('nothing is found in all of them together', () => {
  expect(findingsOf(articles).filter((finding) => !isAgreed(finding))).toEqual([])
})
