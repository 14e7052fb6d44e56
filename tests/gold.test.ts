import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { built, root } from './built.ts'

/** Gold sets that lie beside a checkout and not in it. Where they are absent these tests are skipped, and say so. */
const score = new URL('../../shared/tools/score.mjs', import.meta.url)
const present = existsSync(score)

describe.skipIf(!present)(`gold sets${present ? '' : ' (../shared is absent: skipped)'}`, () => {
  beforeAll(built, 120_000)

  function totals(...sets: readonly string[]): Readonly<Record<string, number | null>> {
    const output = execFileSync(process.execPath, [score.pathname, ...sets, '--json'], { cwd: root, encoding: 'utf8' })
    return JSON.parse(output)
  }

  test('the seeds: every core claim and relation, nothing false', () => {
    expect(totals('seeds')).toMatchObject({
      'claims.core': 1,
      'relations.core': 1,
      'contradictions.false': 0,
      'never.hit': 0,
      'noise.claims': 0,
      'failed.sets': 0,
    })
  })

  test('the events: contradictions hold and noise stays out', () => {
    const all = totals()
    expect(all['failed.sets']).toBe(0)
    expect(all['noise.claims']).toBe(0)
    expect(all['contradictions.precision']).toBeGreaterThanOrEqual(0.8)
    expect(all['claims.core']).toBeGreaterThanOrEqual(0.95)
  })
})
