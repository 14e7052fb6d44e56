import { describe, expect, test } from 'vitest'
import { findClause } from '../../src/extract/clauses.ts'
import { figureIn } from './figure-reader.ts'

/** `killed, object`: the verb over the figure in brackets, and on which side of it the figure stands. */
function governed(marked: string): string {
  const { reading, figure } = figureIn(marked)
  const clause = findClause(reading.analysed, ...figure.mention.tokens)
  const verb = clause.verb === null ? 'none' : reading.analysed.sentence.tokens[clause.verb]?.lower
  return `${verb}, ${clause.position}`
}

describe('the verb that governs a figure', () => {
  const cases: readonly [marked: string, governed: string][] = [
    // Subjects.
    ['[Eleven people] were killed when a bus left the road.', 'killed, subject'],
    ['[40 homes] had been flooded, the mayor said.', 'flooded, subject'],
    ['[Nearly 12,000 homes] were without power.', 'were, subject'],
    ['[Two thirds] of the voters stayed at home.', 'stayed, subject'],
    ['[Six of the victims] were children.', 'were, subject'],
    ['A total of [61 flights] were cancelled.', 'cancelled, subject'],
    ['On Monday [12 people] met in Brandal.', 'met, subject'],
    ['The driver and [three passengers] were hurt.', 'were, subject'],
    ['Officials said [2,000 people] had fled.', 'fled, subject'],
    ['Officials estimate that [2,000 people] have fled.', 'fled, subject'],
    ['[Some 300 firefighters] battled the blaze.', 'battled, subject'],
    // Objects.
    ['The quake killed [12 people].', 'killed, object'],
    ['The quake killed 12 people and left [300 homeless].', 'left, object'],
    ['The blaze injured 23 passengers and destroyed [four carriages].', 'destroyed, object'],
    ['The telescope found [38 new galaxies].', 'found, object'],
    ['The state put the damage at [$40 million].', 'put, object'],
    ['Net profit fell to [312 million euros].', 'fell, object'],
    ['She was sentenced to [12 years] in prison.', 'sentenced, object'],
    ['The plant produces [40,000 cars] a year.', 'produces, object'],
    ['Wheat output is expected to reach [27 million tonnes].', 'reach, object'],
    ['The company did not lose [$40 million].', 'lose, object'],
    ['The dam will cost [$40 million].', 'cost, object'],
    // Broadcast.
    ['Good evening. [Forty homes] are gone tonight.', 'gone, subject'],
    ["We're hearing that [at least 12 people] have died.", 'died, subject'],
    // Wooden English.
    ['In comparison with the last year the volume of the trade has grown by [12%].', 'grown, object'],
    ['The quantity of the victims has reached [31 persons].', 'reached, object'],
    ['By the data of the ministry, [31 persons] perished.', 'perished, subject'],
  ]
  test.each(cases)('%s: %s', (marked, expected) => {
    expect(governed(marked)).toBe(expected)
  })
})

describe('a verb of another clause does not govern it', () => {
  const cases: readonly [marked: string, governed: string][] = [
    ['Kestrin Group, which employs [5,400 people], sold a mill.', 'employs, object'],
    ['The firm, whose profit fell [12%], sold a mill.', 'fell, object'],
    ['Crews saved [40 homes], but 12 burned down.', 'saved, object'],
    ['Crews saved 40 homes, but [12] burned down.', 'burned, subject'],
    ['As 40 homes burned, [12 people] fled.', 'fled, subject'],
    ['As [40 homes] burned, 12 people fled.', 'burned, subject'],
    ['Police said 12 people died, while the hospital said [15] had died.', 'died, subject'],
    ['Police said [12 people] died, while the hospital put the toll at 15.', 'died, subject'],
    ['Analysts had hoped for more, but it earned [$31 million].', 'earned, object'],
    ['Officers will search the [12 houses] that burned.', 'search, object'],
    ['The ship that sank carried [12 men].', 'carried, object'],
    ['Unemployment among women fell to 6 percent, while among men it rose to [8 percent].', 'rose, object'],
  ]
  test.each(cases)('%s: %s', (marked, expected) => {
    expect(governed(marked)).toBe(expected)
  })
})

describe('a fragment has no verb', () => {
  test.each<string>([
    '[12 dead], 30 hurt in Brandal crash',
    'Damage: [$40 million]',
    'Now, the numbers: [12 dead], 30 hurt, three missing.',
    'Repairs cost $5m ([12 percent] of the budget).',
    'Cost of the new bridge: [$40 million]',
  ])('%s', (marked) => {
    expect(governed(marked)).toBe('none, fragment')
  })
})
