import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { articleFromText, extractClaims, loadRules } from '../src/index.ts'

const pack = await loadRules(fileURLToPath(new URL('../rules', import.meta.url)))

function claimsIn(text: string) {
  return extractClaims([articleFromText(text)], pack)
}

describe.each(pack.measures.map((measure) => [measure.id, measure] as const))('%s', (id, { tests }) => {
  test.each(tests.reads.map(({ text, value }) => [text, value] as const))('reads %s', (text, value) => {
    const found = claimsIn(text).filter(({ measure }) => measure?.key === id && measure.listed)
    const texts = found.map(({ quantity }) => quantity.text.toLowerCase())
    expect(texts.filter((written) => written.includes(value.toLowerCase()))).not.toEqual([])
  })

  test.each(tests.ignores.map((text) => [text]))('ignores %s', (text) => {
    expect(claimsIn(text).filter(({ measure }) => measure?.key === id && measure.listed)).toEqual([])
  })
})
