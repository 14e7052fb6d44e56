import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { articleFromText, compareArticles, loadRules } from '../src/index.ts'
import { tryRule } from '../src/judge/try-rule.ts'
import type { RuleTest } from '../src/model/finding.ts'

const pack = await loadRules(fileURLToPath(new URL('../rules', import.meta.url)))

/** Two articles of two publishers, the left a day before the right. */
function compare({ left, right }: RuleTest) {
  const articles = [
    articleFromText(left, { id: 'left', path: 'left.txt', publisher: 'Left Daily', published: '2024-05-14' }),
    articleFromText(right, { id: 'right', path: 'right.txt', publisher: 'Right Daily', published: '2024-05-15' }),
  ]
  return compareArticles(articles, pack)
}

describe.each(pack.rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const results = tryRule(rule, compare)

  test.each(results.map(({ test: { left, right }, status }) => [`${left.trim()} / ${right.trim()}`, status] as const))(
    '%s',
    (_pair, status) => {
      expect(['reported', 'quiet']).toContain(status)
    },
  )
})
