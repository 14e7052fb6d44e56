import { dayOfIso, isoOf } from '../civil.ts'
import type { Fact } from '../model/finding.ts'

/** Names in brackets behind what is theirs: ` (China, Russia)`; empty where there are none. */
export function whose(names: readonly string[]): string {
  return names.length === 0 ? '' : ` (${names.join(', ')})`
}

/**
 * What a finding is about, whatever the words of its articles: `trade turnover
 * (China, Russia), 2022`. Where it has no measure the rule stands for one. Not
 * sanitised.
 */
export function factText({ measures, entities, periods }: Fact, rule: string): string {
  const named = measures.map((key) => key.replaceAll('-', ' ')).filter((words) => words !== '')
  return [`${named.join(', ') || rule}${whose(entities)}`, ...periods.map(periodWords)].join(', ')
}

/**
 * `2022-01-01/2023-01-01` is `2022`, `2022-03-01/2022-04-01` is `2022-03`, one day is that day, and others go to their
 * last day: `2022-03-01 to 2022-03-05`.
 */
export function periodWords(period: string): string {
  const [start = '', end = ''] = period.split('/')
  const day = dayOfIso(end)
  const last = (day === null ? null : isoOf(day - 1)) ?? end
  if (start === last) return start
  if (start.endsWith('-01-01') && last === `${start.slice(0, 4)}-12-31`) return start.slice(0, 4)
  if (start.endsWith('-01') && end.endsWith('-01') && last.startsWith(start.slice(0, 7))) return start.slice(0, 7)
  if (start === '..') return `until ${last}`
  return end === '..' ? `from ${start}` : `${start} to ${last}`
}
