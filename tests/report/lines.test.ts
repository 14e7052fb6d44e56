import { expect, test } from 'vitest'
import { lines } from '../../src/report/formats/lines.ts'
import { articleOf, claimOf, ferries, findingOf, held, plain, reportOf, settled, silent } from './fixture.ts'

test('one finding a block, one claim a line, all counted', () => {
  expect(lines.render(ferries, plain)).toBe(`\
error contradiction Harbour Gull has $5.27 million, ledger.txt has $4.9 million for repairs to the north pier (disjoint-values f7c1a90b)
  news/gull.txt:3:1: Harbour Gull: $5.27 million: "Repairs to the north pier cost $5.27 million"
  news/echo.txt:2:16: Evening Echo: $5.27 million: "cost $5.27 million"
  news/ledger.txt:2:112: ledger.txt: $4.9 million: "repairs to the north pier came to $4.9 million"

info agreement Harbour Gull and ledger.txt have 64 people for people … employs (same-values f02bb6c8)
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
info agreement a message (same-values f1)
  a.txt:2:6: a.txt: 12 houses: "12 houses ⟨U+001B⟩[31mburned"

1 finding in 1 article
`)
})

test('with a baseline the third word is how the finding stands to it, and the rest is counted', () => {
  expect(lines.render(held, plain)).toBe(`\
error contradiction changed Harbour Gull has $5.27 million, ledger.txt has $4.9 million for repairs to the north pier (disjoint-values f7c1a90b)
  news/gull.txt:3:1: Harbour Gull: $5.27 million: "Repairs to the north pier cost $5.27 million"
  news/echo.txt:2:16: Evening Echo: $5.27 million: "cost $5.27 million"
  news/ledger.txt:2:112: ledger.txt: $4.9 million: "repairs to the north pier came to $4.9 million"

info update spread Harbour Gull has 41,200 passengers, ledger.txt Some 38,000 passengers for passengers (later-value f3e5a771)
  news/gull.txt:2:23: Harbour Gull: 41,200 passengers: "carried 41,200 passengers in 2024"
  news/ledger.txt:3:1: ledger.txt: Some 38,000 passengers: "Some 38,000 passengers"

2 findings in 3 articles; 1 agreement, 1 known, 1 resolved
`)
  expect(lines.render(settled, { ...plain, unread: 2 })).toBe(
    'no new findings in 3 articles (2 more could not be read); 1 agreement, 1 known, 0 resolved\n',
  )
})

test('what the baseline knows, what is resolved and agreements are listed when asked', () => {
  const text = lines.render(held, { ...plain, verbose: true })
  expect(text.split('\n').filter((line) => /^\S/.test(line))).toEqual([
    'error contradiction changed Harbour Gull has $5.27 million, ledger.txt has $4.9 million for repairs to the north pier (disjoint-values f7c1a90b)',
    'error contradiction known Harbour Gull has $5.27 million, ledger.txt has $4.9 million for repairs to the north pier (rounded-apart fd01c55e)',
    'info update spread Harbour Gull has 41,200 passengers, ledger.txt Some 38,000 passengers for passengers (later-value f3e5a771)',
    'info agreement new Harbour Gull and ledger.txt have 64 people for people … employs (same-values f02bb6c8)',
    'resolved f9a41d07 contradiction ticket price (Salt Island), 2024: $4.5, >$5 (disjoint-values)',
    '4 findings in 3 articles; 1 agreement, 1 known, 1 resolved',
  ])
})
