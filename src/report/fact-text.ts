import type { Fact } from '../model/finding.ts'

/** Names in brackets behind what is theirs: ` (China, Russia)`; empty where there are none. */
export function whose(names: readonly string[]): string {
  return names.length === 0 ? '' : ` (${names.join(', ')})`
}

/**
 * What a finding is about, by its keys: `trade-turnover (China, Russia),
 * 2022-01-01/2023-01-01`. Where it has no measure the rule stands for one. Not
 * sanitised.
 */
export function factText({ measures, entities, periods }: Fact, rule: string): string {
  const what = measures.length === 0 ? rule : measures.join(', ')
  return [`${what}${whose(entities)}`, ...periods].join(', ')
}
