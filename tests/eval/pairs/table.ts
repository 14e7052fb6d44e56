import { existsSync } from 'node:fs'
import { loadRules } from '../../../src/index.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { check } from '../../../src/pipeline.ts'
import { GOLD, readJsonLines } from '../data.ts'
import { print, printHeading, printRow } from '../print.ts'
import { ALLOWED, allowanceOf, type Outcome, outcomeOf } from './outcome.ts'
import { articlesOf, asRead, type Pair, reportedBetween } from './pair.ts'

interface Judged {
  readonly pair: Pair
  readonly reported: readonly Finding[]
  readonly outcome: Outcome
}

/** What is done to the quotes before they are read, and what the rows cannot show. */
const MAPPING =
  'Each quote is an article of its own, with nothing before or behind it; two of one document are two paragraphs of ' +
  'one article. Publisher and date are those of the pair, where it has them; FA-KES dates the event, not the article. ' +
  'A quote all in capitals (MUC) is put into sentence case first, as no newsroom writes so; of its names those of ' +
  'countries, their people and capitals, of months and weekdays get their capital back, and no others. A quote ' +
  'without a full stop gets one, else it would be a headline. Only what is reported between the two quotes counts. ' +
  'A copy cannot be told from quotes so short, nor what the rest of an article would have said of event, year or place.'

/** Runs the project's own source on the gold pairs and prints how often it says what their labels allow. */
export async function printPairs(showsMisses: boolean): Promise<void> {
  if (!existsSync(`${GOLD}pairs.jsonl`)) {
    print(`pairs: skipped. There is no ${GOLD}pairs.jsonl; it is not part of this project.`)
    return
  }
  // From the project's root, as `npm run` starts it: the bundle lies elsewhere.
  const rules = await loadRules('rules')
  const judged = readJsonLines<Pair>('pairs.jsonl', GOLD).map((pair): Judged => {
    const { articles, quoteOf } = articlesOf(pair)
    const { claims, findings } = check(articles, rules, 'eval')
    const quotes = new Map(claims.map((claim) => [claim.id, quoteOf(claim)]))
    const reported = reportedBetween(findings, (id, quote) => quotes.get(id) === quote)
    return { pair, reported, outcome: outcomeOf(pair.label, reported) }
  })
  printHeading(['label', 'allows', 'trap', 'pairs', 'right', 'missed', 'wrong', 'reported'])
  for (const [label, { words }] of ALLOWED) {
    const ofLabel = judged.filter(({ pair }) => pair.label === label)
    const traps = groupBy(ofLabel, ({ pair }) => pair.trap)
    if (traps.size > 1) printTally([label, words, 'all'], ofLabel)
    for (const [trap, ofTrap] of traps) printTally([label, words, trap], ofTrap)
  }
  printTally(['all', '', 'all'], judged)
  if (showsMisses) for (const one of judged) if (one.outcome !== 'right') printMiss(one)
  print(`\npairs: ${MAPPING}`)
}

function printTally(names: readonly string[], judged: readonly Judged[]): void {
  const count = (wanted: Outcome) => judged.filter(({ outcome }) => outcome === wanted).length
  printRow([...names, judged.length, count('right'), count('missed'), count('wrong'), reportedIn(judged)])
}

/** "update", of one pair; "nothing 2, update 1" of several. */
function reportedIn(judged: readonly Judged[]): string {
  const said = judged.map(({ reported }) => [...new Set(reported.map(({ verdict }) => verdict))].join(' and '))
  const times = groupBy(said, (verdicts) => verdicts || 'nothing')
  return [...times]
    .map(([verdicts, { length }]) => (judged.length === 1 ? verdicts : `${verdicts} ${length}`))
    .join(', ')
}

function printMiss({ pair: { id, label, trap, a, b }, reported, outcome }: Judged): void {
  const said = reported.map(({ verdict, rule, message }) => `${verdict} (${rule}): ${message}`)
  print(`\n${id} ${label}, ${trap}: ${outcome}`)
  for (const { quote } of [a, b]) print(`  ${JSON.stringify(asRead(quote))}`)
  print(`  allowed  ${allowanceOf(label).words}\n  reported ${said.join('; ') || 'nothing'}`)
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}
