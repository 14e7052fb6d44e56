import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { articleFromText, check, extractClaims, findMentions, loadRules } from '../src/index.ts'
import { figuresOf } from './plain-claim.ts'

const pack = await loadRules(fileURLToPath(new URL('../rules', import.meta.url)))

/** Names that every object in JavaScript answers to: a table looked up by them gives a function, not nothing. */
const inherited = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__']

test.each(inherited)('%s is a word like any other', (word) => {
  const text = `The ${word} rose by 12 ${word} to $12 million among ${word}, ${word} said. “${word}” Minister ${word} lost 3%.`
  const article = articleFromText(text)
  const claims = extractClaims([article], pack)
  expect(new Set(figuresOf(claims).map(({ quantity }) => quantity.value))).toEqual(new Set([12, 12_000_000, 0.03]))
  expect(JSON.stringify(claims)).not.toMatch(/native code/)
  expect([...findMentions([article])].map((row) => row.type)).toEqual(['quantity', 'quantity', 'quantity'])
})

const many = 200_000

test.each([
  ['one word over and over', `${'and '.repeat(many)}\n\n`],
  ['lines without an empty line between them', 'a\n'.repeat(many)],
  ['nothing but quotation marks', `${'“'.repeat(many)}\n\n`],
])('an article of %s keeps the claim at its end', (_, filler) => {
  const article = articleFromText(`${filler}The firm cut 40 jobs in 2023.`)
  const { claims } = check([article], pack)
  expect(figuresOf(claims).map(({ quantity }) => quantity.value)).toContain(40)
})
