import { describe, expect, test } from 'vitest'
import { coincidenceOf, digitsOf, wordingOf } from '../../src/link/wording.ts'
import type { QuantityClaim } from '../../src/model/claim.ts'
import type { ComparisonFacts } from '../../src/model/finding.ts'
import { claim, claimIn } from './fixture.ts'

const telling = (words: string) => claim('20', { context: words === '' ? [] : words.split(' ') })

describe('how much of what two sentences tell about is the same', () => {
  const cases: readonly [why: string, wording: ComparisonFacts['wording'], left: string, right: string][] = [
    ['all', 'close', 'wreck tow harbour', 'wreck tow harbour'],
    ['three words of many', 'close', 'wreck tow harbour fog pilot reef dawn', 'wreck tow harbour crew fine owner rain'],
    ['two words of four', 'close', 'wreck tow fog pilot', 'wreck tow crew owner fine reef'],
    ['two words, all that the shorter has', 'close', 'wreck tow', 'wreck tow crew owner fine reef fog'],
    ['in another order', 'close', 'wreck tow harbour', 'harbour wreck tow'],
    ['two words of five', 'shared', 'wreck tow fog pilot reef', 'wreck tow crew owner fine'],
    ['one word of two', 'shared', 'wreck tow', 'wreck fog'],
    ['one word, all that the shorter has', 'shared', 'wreck', 'wreck tow fog'],
    ['a figure beside both', 'shared', 'wreck =84', 'fog =84'],
    ['no word', 'apart', 'wreck tow harbour', 'crew owner fine'],
    ['nothing on one side', 'apart', 'wreck tow harbour', ''],
    ['nothing on both', 'apart', '', ''],
    ['figures that differ', 'apart', 'wreck =84', 'fog =86'],
    ['a word that begins another', 'apart', 'wreck', 'wreckage'],
  ]
  test.each(cases)('%s: %s', (_, wording, left, right) => {
    const [l, r] = [telling(left), telling(right)]
    expect([wordingOf(l, r), wordingOf(r, l)]).toEqual([wording, wording])
  })
})

const dollars = (value: string) => claimIn('money', 'USD', value)
const share = (value: string) => claimIn('share', 'ratio', value)
const people = (value: string) => claim(value, { quantity: { unit: 'person' } })
/** Written to so many metres: "9.8 inches" is 0.24892, give or take 0.00127. */
const metres = (value: string, range: string) => claimIn('length', 'm', range, { value: Number(value) })

describe('how much a value that two claims share tells', () => {
  const cases: readonly [coincidence: ComparisonFacts['coincidence'], left: QuantityClaim, right: QuantityClaim][] = [
    ['telling', dollars('190270000000'), dollars('190270000000')],
    ['telling', dollars('18.4'), dollars('18.4')],
    ['telling', claim('1274'), claim('1274')],
    ['telling', share('0.293'), share('0.293')],
    ['telling', people('12400'), people('12400')],
    ['telling', dollars('18.42'), dollars('18.4')],
    ['telling', claimIn('length', 'm', '1274'), claimIn('length', 'm', '1290')],
    ['fair', dollars('4300000'), dollars('4300000')],
    ['fair', dollars('20000000000'), dollars('20000000000')],
    ['fair', share('0.29'), share('0.29')],
    ['fair', claim('43'), claim('43')],
    ['fair', claim('430000'), claim('430000')],
    ['fair', people('4300'), people('4300')],
    ['fair', dollars('18.4'), dollars('18')],
    ['fair', metres('0.24892', '0.24765..0.25019'), metres('0.24892', '0.24765..0.25019')],
    ['common', claim('40'), claim('40')],
    ['common', people('43'), people('43')],
    ['common', claim('43', { quantity: { unit: '' } }), claim('43')],
    ['common', dollars('20'), dollars('20')],
    ['common', share('0.3'), share('0.3')],
    ['common', claim('0'), claim('0')],
    ['common', dollars('18.4'), dollars('20')],
    // Not quite one number.
    ['common', claim('1274'), claim('1340')],
    ['common', claim('1274..'), claim('1874')],
  ]
  test.each(cases)('%s: $1.quantity.text and $2.quantity.text', (coincidence, left, right) => {
    expect([coincidenceOf(left, right), coincidenceOf(right, left)]).toEqual([coincidence, coincidence])
  })
})

describe('digits of a number as it was written', () => {
  const cases: readonly [why: string, digits: number, figure: QuantityClaim][] = [
    ['noughts at the end do not count', 2, claim('4300000')],
    ['noughts inside do', 4, claim('4003')],
    ['a decimal', 3, dollars('18.4')],
    ['below one', 3, share('0.293')],
    ['a fall', 3, claimIn('temperature', 'celsius', '-12.5')],
    ['nothing', 1, claim('0')],
    ['9.8 inches in metres', 2, metres('0.24892', '0.24765..0.25019')],
    ['99 feet in metres', 2, metres('30.1752', '30.0228..30.3276')],
    ['100 feet in metres', 3, metres('30.48', '30.3276..30.6324')],
    ['11.3 inches in metres', 3, metres('0.28702', '0.28575..0.28829')],
    [
      'about 1274 is written as exactly',
      4,
      claimIn('length', 'm', '1200..1350', { value: 1274, modifier: 'approximate' }),
    ],
    ['so is a bound', 4, claim('1274..')],
  ]
  test.each(cases)('%s: %i', (_, digits, { quantity }) => {
    expect(digitsOf(quantity)).toBe(digits)
  })
})
