import { describe, expect, test } from 'vitest'
import { figureIn } from './figure-reader.ts'

describe('a bare number is counted like the figure before it', () => {
  const cases: readonly [marked: string, unit: string, owner: string | null][] = [
    // In a list of owners.
    ['The Greens take 12 seats and the Liberals [nine].', 'seat', 'Liberals'],
    ['The Greens take 12 seats, the Liberals [nine].', 'seat', 'Liberals'],
    ['Kestrin built 40 homes and Solmar [thirty].', 'home', 'Solmar'],
    ['Kestrin built 40 homes and Solmar [thirty] of them.', 'home', 'Solmar'],
    // The other level of a change.
    ['The party fell from 31 seats to [26].', 'seat', null],
    ['The toll rose from 31 people to [40].', 'person', null],
    ['It rose from [31] to 40 seats.', 'seat', null],
  ]
  test.each(cases)('%s: %s', (marked, unit, owner) => {
    const { measure, mention } = figureIn(marked).figure
    expect(mention.unit).toBe(unit)
    expect(measure.names.find(({ role }) => role === 'owner')?.name ?? null).toBe(owner)
  })
})

describe('a bare number stays bare', () => {
  test.each<[why: string, marked: string]>([
    ['it has a verb of its own', 'The Greens take 12 seats and the Liberals won [nine].'],
    ['another sentence', 'The Greens take 12 seats. The Liberals took [nine].'],
    ['nobody stands before it', 'The Greens won 12 seats and lost [nine].'],
    ['the name is of a place', 'Kestrin built 40 homes, and in Velmora [twelve] burned.'],
    ['something stands between name and number', 'Kestrin has 40 ships and Solmar, its rival, [nine].'],
    ['what goes before is no count', 'Kestrin paid $40 million and Solmar [thirty].'],
    ['what goes before counts nothing itself', 'The Greens take [twelve] and the Liberals nine seats.'],
    ['a change of shares', 'The share rose from 31% to [40].'],
    ['the size of a change', 'Its fleet grew by 9 boats to [40].'],
  ])('%s: %s', (_, marked) => {
    expect(figureIn(marked).figure.mention.unit).toBe('')
  })

  test('a number with a noun of its own keeps that', () => {
    expect(figureIn('The Greens take 12 seats and the Liberals [nine boats].').figure.mention.unit).toBe('boat')
    expect(figureIn('Its fleet grew from 31 boats to [40 ferries].').figure.mention.unit).toBe('ferry')
  })
})

describe('what the figure before is of, the next is of too', () => {
  test.each<[marked: string, head: string]>([
    ['The Greens take 12 seats and the Liberals [nine].', 'seat'],
    ['The party fell from 31 seats to [26].', 'seat'],
    ['The toll rose from 31 people to [40].', 'toll'],
  ])('%s: %s', (marked, head) => {
    expect(figureIn(marked).figure.measure.head?.lemma).toBe(head)
  })

  test('but it is of its own owner', () => {
    const { measure } = figureIn('The Greens take 12 seats and the Liberals [nine].').figure
    expect(measure.names.filter(({ role }) => role === 'owner').map(({ name }) => name)).toEqual(['Liberals'])
  })
})

/** The figure that the one in brackets is a share of, as published; `null` for none. */
function wholeOf(marked: string): string | null {
  const text = marked.replace(/[[\]]/g, '')
  const { reading, figure } = figureIn(marked)
  const whole = figure.whole === null ? undefined : reading.figures[figure.whole]
  return whole ? text.slice(whole.mention.qualified.start, whole.mention.qualified.end) : null
}

describe('a share of a figure', () => {
  const cases: readonly [marked: string, whole: string][] = [
    ["[One in five] of the county's 62,000 inhabitants fled.", '62,000 inhabitants'],
    ['[Some 40%] of the 1,200 workers voted for it.', '1,200 workers'],
    ['[Half] of the $40 million was spent.', '$40 million'],
    ['[At least 30 percent] of its 500 boats sank.', '500 boats'],
    ['[A third] of nearly 300 miners were hurt.', 'nearly 300 miners'],
  ]
  test.each(cases)('%s: %s', (marked, whole) => {
    expect(wholeOf(marked)).toBe(whole)
  })

  test.each<[why: string, marked: string]>([
    ['nothing is counted', '[Half] of the town was flooded, and 40 homes burned.'],
    ['the figure is beside', '[About 40%] of voters and 1,200 workers came.'],
    ['the whole goes before', 'Of the 1,200 workers, [40%] voted for it.'],
    ['two shares', '[40%] of the 12% were women.'],
    ['no "of"', '[40%] in the 12 towns voted for it.'],
    ['a verb stands between', '[40%] of those asked in 12 towns said no.'],
    ['not a share', '[Twelve] of the 40 homes burned.'],
  ])('%s: %s', (_, marked) => {
    expect(wholeOf(marked)).toBeNull()
  })
})
