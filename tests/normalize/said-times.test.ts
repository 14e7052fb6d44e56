import { expect, test } from 'vitest'
import { withTimes } from '../../src/normalize/said-times.ts'
import { period } from '../link/fixture.ts'
import { saying } from '../link/told.ts'
import { happening } from '../link/told-event.ts'

const EVENING = period('2024-09-22T23:40', '2024-09-22T23:41', { grain: 'time' })

/** A claim that stands there in the text. */
function at<C extends { readonly location: object }>(claim: C, start: number, end: number): C {
  return { ...claim, location: { line: 1, column: 1, start, end } }
}

const conceded = at(saying('concede defeat'), 10, 40)

test.each([
  ['the event that it tells of', at(happening('concede defeat Maren', EVENING), 0, 45), EVENING],
  ['an event beside it', at(happening('concede defeat Maren', EVENING), 50, 80), null],
  ['another event of the same words', at(happening('call Okoro', EVENING), 0, 45), null],
  ['one without a time', at(happening('concede defeat Maren', null), 0, 45), null],
])('a statement and %s', (_, event, time) => {
  const [timed] = withTimes([conceded], [event])
  expect(timed?.period).toEqual(time)
})
