/**
 * Groups and judges synthetic claims in one process and prints as JSON the
 * seconds of processor time that each of the two took, the median of several
 * passes, the largest heap in bytes and what was found. Run from the project's root.
 *
 *     node node_modules/.cache/judging.mjs one-measure 100000
 */
import { argv, cpuUsage, stdout } from 'node:process'
import { GCProfiler, getHeapStatistics } from 'node:v8'
import { loadRules } from '../../src/index.ts'
import { judge } from '../../src/judge/judge.ts'
import { type Group, groupClaims } from '../../src/link/groups.ts'
import type { Finding } from '../../src/model/finding.ts'
import { makeClaims, type Newsroom, type Spread } from './claims.ts'

const SPREADS: Readonly<Record<string, Spread>> = {
  'one-measure': { measures: 1, claimsInArticle: 1 },
  'one-measure-three-claims': { measures: 1, claimsInArticle: 3 },
  'thousand-measures': { measures: 1_000, claimsInArticle: 1 },
}

/** The first passes of a program are slow; so long they do not count. */
const WARM_UP = { seconds: 1, claims: 1_000, spread: { measures: 1, claimsInArticle: 3 } }
/** Passes go on until they have taken so long together. */
const ENOUGH_SECONDS = 2

interface Pass {
  readonly grouping: number
  readonly judging: number
  /** The largest heap while it ran. */
  readonly peak: number
  readonly findings: readonly Finding[]
}

const [name = '', count = ''] = argv.slice(2)
const spread = SPREADS[name]
if (!spread || !(Number(count) > 0)) throw new Error(`Name one of ${Object.keys(SPREADS).join(', ')} and a number.`)
const { rules } = await loadRules('rules')

passesFor(WARM_UP.seconds, WARM_UP.claims, WARM_UP.spread)
const passes = passesFor(ENOUGH_SECONDS, Number(count), spread)
const [first] = passes
const times = (verdict: string) => first.findings.filter((finding) => finding.verdict === verdict).length
stdout.write(
  `${JSON.stringify({
    claims: Number(count),
    grouping: median(passes.map(({ grouping }) => grouping)),
    judging: median(passes.map(({ judging }) => judging)),
    peak: first.peak,
    agreements: times('agreement'),
    contradictions: times('contradiction'),
  })}\n`,
)

/** An odd number of passes. */
function passesFor(enough: number, claims: number, spread: Spread): readonly [Pass, ...Pass[]] {
  // Claims are made anew each time: what is kept of claims seen before must not help.
  const first = pass(makeClaims(claims, spread))
  const others: Pass[] = []
  for (let total = secondsOf(first); total < enough || others.length % 2 === 1; total += secondsOf(others.at(-1))) {
    others.push(pass(makeClaims(claims, spread)))
  }
  return [first, ...others]
}

function pass({ articles, claims }: Newsroom): Pass {
  const entries = articles.map((article) => ({ article, words: 0, copyOf: null }))
  const profiler = new GCProfiler()
  profiler.start()
  const start = cpuUsage()
  let grouping = 0
  // Groups are made as they are asked for, between the steps of judging.
  function* timed(): Generator<Group> {
    const groups = groupClaims(claims, articles, new Map())
    for (;;) {
      const before = cpuUsage()
      const { done, value } = groups.next()
      grouping += secondsSince(before)
      if (done) return
      yield value
    }
  }
  const findings = judge(timed(), rules, entries)
  const judging = secondsSince(start) - grouping
  const inUse = profiler.stop().statistics.map(({ beforeGC }) => beforeGC.heapStatistics.usedHeapSize)
  const peak = Math.max(getHeapStatistics().used_heap_size, ...inUse)
  return { grouping, judging, peak, findings }
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = cpuUsage(start)
  return (user + system) / 1e6
}

function secondsOf(pass: Pass | undefined): number {
  return pass ? pass.grouping + pass.judging : 0
}

function median(seconds: readonly number[]): number {
  return [...seconds].sort((a, b) => a - b)[(seconds.length - 1) / 2] ?? 0
}
