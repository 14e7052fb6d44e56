import { describe, expect, test } from 'vitest'
import { figureIn } from './figure-reader.ts'

/** The figure that the one in brackets says again, as published; `null` for none. */
function hostOf(marked: string): string | null {
  const text = marked.replace(/[[\]]/g, '')
  const { reading, figure } = figureIn(marked)
  const host = figure.restates === null ? undefined : reading.figures[figure.restates]
  return host ? text.slice(host.mention.span.start, host.mention.span.end) : null
}

describe('an amount that is said again in another unit', () => {
  const cases: readonly [marked: string, host: string][] = [
    ['The repair cost $5m ([4.6m euros]).', '$5m'],
    ['The repair cost $5 million, or [4.6 million euros].', '$5 million'],
    ['The fund holds 9 billion kronor ([$860 million]).', '9 billion kronor'],
    ['The prize is worth £1,000 ([about $1,250]).', '£1,000'],
    ['It rained 11 inches, or [280 mm], in a day.', '11 inches'],
    ['The line is 75 miles ([120 km]) long.', '75 miles'],
    ['The plot covers 30 hectares ([74 acres]).', '30 hectares'],
    ['Winds reached 90 mph ([145 km/h]).', '90 mph'],
    ['It was 38 degrees Celsius ([100 Fahrenheit]) in the shade.', '38 degrees Celsius'],
    ['The sum has made up 12 million dollars ([11 million euros]).', '12 million dollars'],
  ]
  test.each(cases)('%s: %s', (marked, host) => {
    expect(hostOf(marked)).toBe(host)
  })

  test('is of what the first is of', () => {
    const { figure } = figureIn('The repair cost $5m ([4.6m euros]).')
    expect(figure.measure.head?.lemma).toBe('cost')
  })
})

describe('two amounts side by side', () => {
  test.each<string>([
    'The repair cost $5m and [3m euros].',
    'The town pays $5m, the state [4m euros].',
    'The fund holds 9 billion kronor in bonds and [$860 million] in cash.',
    'Repairs cost $5 million (up from [4 million euros]).',
    'Repairs cost $5m ([12 percent] of the budget).',
    'The company earned $5 million ([$3 million] in 2019).',
    'The line is 75 miles long and [120 km] from the coast.',
    'He swam 3 miles and ran [12 km].',
    'Some 12 adults ([3 children]) were hurt.',
    'They sent 12 boats or [3 ships].',
    'It paid $5 million. The state gave [4 million euros].',
    'The repair cost [$5m] (4.6m euros).',
  ])('%s', (marked) => {
    expect(hostOf(marked)).toBeNull()
  })
})
