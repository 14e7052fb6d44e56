import { describe, expect, test } from 'vitest'
import { figureIn } from './figure-reader.ts'

describe('the word that names what a figure is of', () => {
  const cases: readonly [marked: string, head: string][] = [
    // Accidents.
    ['[Eleven people] were killed when a bus left the road.', 'kill'],
    ['The number of dead in the avalanche climbed to [19].', 'dead'],
    ['Toll rises to [12]', 'toll'],
    ['Rescuers found two more bodies, bringing the toll to [12].', 'toll'],
    ['Now, the numbers: [12 dead], 30 hurt.', 'dead'],
    ['Rescue boats carried [12 people].', 'carry'],
    ['The blaze injured [23 passengers].', 'passenger'],
    ['[40 homes] had been flooded, the mayor said.', 'home'],
    ['[At least 31 dead] were found.', 'dead'],
    ['[More than 90 people] took part in the search.', 'part'],
    ['Buses took [90 people] to safety.', 'take'],
    // Budgets and companies.
    ['The city council approved a budget of [£84 million].', 'budget'],
    ['The dam, built at a cost of [$640 million], supplies three towns.', 'cost'],
    ['The state put the damage at [$40 million].', 'damage'],
    ['Experts estimated the damage at [$40 million].', 'damage'],
    ['Net profit fell to [312 million euros].', 'profit'],
    ['Net profit fell to 312 million euros from [401 million euros].', 'profit'],
    ['The price of wheat rose [12 percent].', 'price'],
    ['Exports of timber from Osland to Tarvania fell 12 percent to [$3 billion].', 'export'],
    ["The bank's assets grew to [40 billion kronor].", 'asset'],
    ['Workers want a [12%] raise.', 'raise'],
    ['Kestrin Group cut [300 jobs].', 'job'],
    ['The company employs [5,400 people] in Osland.', 'employ'],
    // Courts.
    ['She was sentenced to [12 years] in prison.', 'sentence'],
    ['A jury ordered the firm to pay [$18 million] to the families.', 'pay'],
    // Elections.
    ['Turnout was [57.4 percent], the electoral commission said.', 'turnout'],
    ['The Greens won [27 seats].', 'seat'],
    ['The share of women in parliament rose to [41 percent].', 'share'],
    // Sport and science.
    ['The match drew [61,204 spectators].', 'spectator'],
    ['A crowd of [61,204] watched the final.', 'crowd'],
    ['The study followed [1,650 patients] for six years.', 'patient'],
    ['The trial showed efficacy of [62 percent].', 'efficacy'],
    ['The river reached [6.2 metres].', 'river'],
    ['[30 centimetres] of snow fell.', 'snow'],
    ['The island has a population of [3,400].', 'population'],
    // Wooden English.
    ['In the year 2021 the trade of these countries has constituted [14 billion dollars].', 'trade'],
    ['The sum of the damage, as it was informed, makes up [7 million euros].', 'damage'],
    ['The volume of the trade has grown by [12%].', 'trade'],
  ]
  test.each(cases)('%s: %s', (marked, head) => {
    expect(figureIn(marked).figure.measure.head?.lemma).toBe(head)
  })
})

describe('a sentence that leaves it to the one before names nothing', () => {
  test.each<string>([
    'It rose to [34].',
    'The figure reached [34].',
    'The sum reached [$34 million].',
    'The port put the number at about [34].',
    'The port put it at [34].',
    'The union counts [34].',
  ])('%s', (marked) => {
    const { measure } = figureIn(marked).figure
    expect(measure.head).toBeNull()
    expect(measure.anaphoric).toBe(true)
  })

  test.each<string>([
    'The toll rose to [34].',
    'The death toll reached [34].',
    'Net profit fell to [$34 million].',
    'The port put the number of strikers at [34].',
    'The union counts [34 barges].',
    'The state put the damage at [$34 million].',
  ])('%s does not', (marked) => {
    const { measure } = figureIn(marked).figure
    expect(measure.head).not.toBeNull()
    expect(measure.anaphoric).toBe(false)
  })
})

/** `counted person, verb kill`: what stands to the figure in one of these relations. */
function related(marked: string): readonly string[] {
  const near = ['counted', 'compound', 'of', 'object', 'verb', 'predicate', 'subject']
  const { words } = figureIn(marked).figure.measure
  return words.filter(({ role }) => near.includes(role)).map(({ role, lemma }) => `${role} ${lemma}`)
}

describe('how words stand to a figure', () => {
  const cases: readonly [marked: string, related: readonly string[]][] = [
    ['[Eleven people] were killed.', ['counted person', 'verb kill']],
    ['The quake killed [12 people].', ['counted person', 'verb kill', 'subject quake']],
    ['The number of dead climbed to [19].', ['verb climb', 'subject number', 'subject dead']],
    ['[Six of the victims] were children.', ['counted child', 'predicate child']],
    ['[12] were fatal.', ['predicate fatal']],
    ['The state put the damage at [$40 million].', ['object damage', 'verb put', 'subject state']],
    ['The island has a population of [3,400].', ['of population', 'subject island']],
    ['[30 percent] of the birds had died.', ['of bird', 'verb die']],
    ['Workers want a [12%] raise.', ['compound raise', 'verb want', 'subject worker']],
    ['Damage: [$40 million]', ['subject damage']],
  ]
  test.each(cases)('%s: %j', (marked, expected) => {
    expect(related(marked)).toEqual(expected)
  })

  test.each<[marked: string, other: string]>([
    ['Crews saved [40 homes], but the school burned.', 'burn'],
    ['As 40 homes burned, [12 people] fled.', 'burn'],
    ['Police said [12 people] died, while the hospital put the toll at 15.', 'toll'],
    ['The [120-seat] chamber meets on Monday.', 'meet'],
  ])('%s has nothing of %s', (marked, other) => {
    expect(figureIn(marked).figure.measure.words.map(({ lemma }) => lemma)).not.toContain(other)
  })
})

describe('whose figure it is', () => {
  /** Names that are more than near. */
  const owners = (marked: string) =>
    figureIn(marked)
      .figure.measure.names.filter(({ role }) => role !== 'context')
      .map(({ name }) => name)

  const cases: readonly [marked: string, owners: readonly string[]][] = [
    ["China's exports rose [4 percent].", ['China']],
    ['Trade between Osland and Tarvania came to [$4 billion].', ['Osland', 'Tarvania']],
    ['The Liberal Alliance won [41 seats].', ['Liberal Alliance']],
    ['The FBI arrested [12 people].', ['FBI']],
    ['The Osland Post and the Brandal Courier sold [40,000 copies].', ['Osland Post', 'Brandal Courier']],
    ['Maria Oduya, [52], won 61 votes.', ['Maria Oduya']],
    ['Marston agreed to buy Velto for [$40 million].', ['Marston', 'Velto']],
    ['Shares in Velto Energy closed at [$31].', ['Velto Energy']],
    // Near, and no more.
    ['[12 people] met in Brandal.', []],
    ['[Twelve people] died in the Brandal tunnel.', []],
    ['A crowd of [61,204] watched the final at Norrick Park.', []],
    ['The company employs [5,400 people] in Osland.', ['Osland']],
    ['The comet passed [2.1 million kilometres] from Earth.', []],
  ]
  test.each(cases)('%s: %j', (marked, expected) => {
    expect(owners(marked)).toEqual(expected)
  })
})
