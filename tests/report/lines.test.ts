import { expect, test } from 'vitest'
import { lines } from '../../src/report/formats/lines.ts'
import { articleOf, claimOf, ferries, findingOf, plain, reportOf, silent } from './fixture.ts'

test('one finding a block, one claim a line, all counted', () => {
  expect(lines.render(ferries, plain)).toBe(`\
error contradiction Harbour Gull has $5.27 million, ledger.txt has $4.9 million for repairs to the north pier (disjoint-values)
  news/gull.txt:3:1: Harbour Gull: $5.27 million: "Repairs to the north pier cost $5.27 million"
  news/echo.txt:2:16: Evening Echo: $5.27 million: "cost $5.27 million"
  news/ledger.txt:2:112: ledger.txt: $4.9 million: "repairs to the north pier came to $4.9 million"

info agreement Harbour Gull and ledger.txt have 64 people for people … employs (same-values)
  news/gull.txt:4:10: Harbour Gull: 64 people: "employs 64 people"
  news/ledger.txt:4:1: ledger.txt: Sixty-four people: "Sixty-four people work"

2 findings in 3 articles
`)
})

test('says aloud that nothing was found, and what was not read', () => {
  expect(lines.render(silent, plain)).toBe('no findings in 2 articles\n')
  expect(lines.render(silent, { ...plain, unread: 1 })).toBe('no findings in 2 articles (1 more could not be read)\n')
})

test('a quote over two lines stays on one, and its controls are shown', () => {
  const article = articleOf('a1', 'a.txt', 'Fire\nSome 12\r\nhouses \u001b[31mburned.\n')
  const claim = claimOf('c1', article, {
    sentence: 'Some 12\r\nhouses \u001b[31mburned.',
    quote: '12\r\nhouses \u001b[31mburned',
    quantity: { text: '12\r\nhouses', value: 12, unit: 'house' },
  })
  const finding = findingOf({
    id: 'f1',
    rule: 'same-values',
    verdict: 'agreement',
    severity: 'info',
    message: 'a message',
    groups: [['c1']],
    because: [],
    gap: null,
  })
  expect(lines.render(reportOf([article], [claim], [finding]), plain)).toBe(`\
info agreement a message (same-values)
  a.txt:2:6: a.txt: 12 houses: "12 houses ⟨U+001B⟩[31mburned"

1 finding in 1 article
`)
})
