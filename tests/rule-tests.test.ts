import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { loadRules, testRules } from '../src/index.ts'

const folder = fileURLToPath(new URL('../rules', import.meta.url))
const { cases } = await testRules(await loadRules(folder))

describe.each([...new Set(cases.map(({ id }) => id))].map((id) => [id] as const))('%s', (id) => {
  const own = cases.filter((one) => one.id === id)

  test.each(own.map((one) => [one.list, one.kind === 'rule' ? `${one.left} / ${one.right}` : one.text, one] as const))(
    '%s: %s',
    (list, _, { status }) => {
      expect(status).toBe(list === 'fires' || list === 'reads' ? 'reported' : 'quiet')
    },
  )
})
