import { describe, expect, test } from 'vitest'
import { figureIn, wordsOf } from './figure-reader.ts'

/** `the mayor: said`, `the ministry: denied (denies)`: who says the figure in brackets, outermost first. */
function said(marked: string): readonly string[] {
  const { reading, figure } = figureIn(marked)
  const [first, last] = figure.mention.tokens
  return reading.attributions
    .filter(({ content }) => content[0] <= first && last <= content[1])
    .map(({ tokens, cue, stance }) => {
      const source = wordsOf(reading, tokens).replace(/^(?:the|a|an) /i, '')
      return stance === 'asserts' ? `${source}: ${cue}` : `${source}: ${cue} (${stance})`
    })
}

describe('who says a figure', () => {
  const cases: readonly [marked: string, said: string][] = [
    // The cue before what is said.
    ['The mayor said [40 homes] had been flooded.', 'mayor: said'],
    ['The mayor said that [40 homes] had been flooded.', 'mayor: said'],
    ['Calder told reporters that [40 homes] were lost.', 'Calder: told'],
    ['Police confirmed [3 people] had died.', 'Police: confirmed'],
    ['Prosecutors allege she took [$400,000].', 'Prosecutors: allege'],
    ['She says she took [$400].', 'She: says'],
    ['The report says the dam holds [4 million cubic metres].', 'report: says'],
    ['The survey suggests that [41%] of voters have not decided.', 'survey: suggests'],
    ['Researchers found that [30 percent] of the birds had died.', 'Researchers: found'],
    ['The head of the fire service said [12 people] had died.', 'head of the fire service: said'],
    // What is inserted in commas is no source.
    ['The Chamber of Pilots, which sent its own divers, says [40 ships] leaked.', 'Chamber of Pilots: says'],
    ['The union, which has met the owners, said [40 ships] leaked.', 'union: said'],
    ['The mayor, Ines Calder, said [40 homes] had been flooded.', 'Ines Calder: said'],
    ['The bank said in a statement that it had lost [$4 million].', 'bank: said'],
    ['The minister has declared that the harvest made up [5 million tonnes].', 'minister: declared'],
    ['As the minister has noted, the harvest made up [5 million tonnes].', 'minister: noted'],
    // The cue behind it.
    ['[Forty homes] had been flooded, the mayor said.', 'mayor: said'],
    ['[Forty homes] had been flooded, said the mayor.', 'mayor: said'],
    ['"[Forty homes] were lost," said Ines Calder, the mayor of Brandal.', 'Ines Calder: said'],
    ['“We counted [40 homes],” Calder told reporters.', 'Calder: told'],
    ['The storm left [2,000 people] homeless, officials said on Monday.', 'officials: said'],
    ['Turnout was [57.4 percent], the electoral commission said.', 'electoral commission: said'],
    // According to.
    ['According to the rescue service, [40 homes] were lost.', 'rescue service: according to'],
    ['[Forty homes] were lost, according to the rescue service.', 'rescue service: according to'],
    ['[Forty homes] were lost, according to Ines Calder.', 'Ines Calder: according to'],
  ]
  test.each(cases)('%s (%s)', (marked, expected) => {
    expect(said(marked)).toEqual([expected])
  })
})

describe('who reckons a figure says it', () => {
  const cases: readonly [marked: string, said: string][] = [
    ['The bank put the cost at [$3 million].', 'bank: put'],
    ['The bank has put the cost at [$3 million].', 'bank: put'],
    ['The head of the bank put the cost at [$3 million].', 'head of the bank: put'],
    ['The union counts [612] closed shops.', 'union: counts'],
    ['Police counted [12 cars] at the gate.', 'Police: counted'],
    ['Ines Calder estimated the damage at [$40 million].', 'Ines Calder: estimated'],
    ['The institute calculated a loss of [$3 million].', 'institute: calculated'],
    ['The office assessed the damage at [$3 million].', 'office: assessed'],
    ['The ministry reckons [40 homes] are lost.', 'ministry: reckons'],
    ['The bank put the cost at $3 million and the delay at [12 days].', 'bank: put'],
  ]
  test.each(cases)('%s (%s)', (marked, expected) => {
    expect(said(marked)).toEqual([expected])
  })

  test.each<string>([
    'The firm put [$40 million] into bonds.',
    'The brigade put out a fire at [12 homes].',
    'The bank put guards at the gate that cost [$3 million].',
    'The union estimated the harm to workers who lost [400 jobs].',
    'The cost was put at [$3 million].',
    'They put the cost at [$3 million].',
    'Estimated costs are [$3 million].',
    'The estimate of the bank is [$3 million].',
    'The mine counts among the [12 largest] in Osland.',
    'The bank put the cost at $3 million; repairs took [12 days].',
    'The council, which has [12 seats], put the cost at $3 million.',
  ])('nobody does: %s', (marked) => {
    expect(said(marked)).toEqual([])
  })
})

describe('a source within a source comes behind it', () => {
  test('a paper that reports what the police say', () => {
    expect(said('[Twelve people] died, the Brandal Courier reported, citing police.')).toContain(
      'Brandal Courier: reported',
    )
  })
})

describe('a denial', () => {
  const cases: readonly [marked: string, said: string][] = [
    ['The ministry denied that [40 people] had died.', 'ministry: denied (denies)'],
    ['The airline rejected claims that it owed [$12 million].', 'airline: rejected (denies)'],
  ]
  test.each(cases)('%s (%s)', (marked, expected) => {
    expect(said(marked)).toEqual([expected])
  })

  test.each<string>(['The ministry said [40 people] had died.', 'Police confirmed [3 people] had died.'])(
    '%s denies nothing',
    (marked) => {
      expect(said(marked).filter((line) => line.includes('denies'))).toEqual([])
    },
  )
})

describe('nobody is named who says it', () => {
  test.each<string>([
    // Passives.
    '[Forty people] were reported missing.',
    '[At least 40 people] are said to be missing.',
    'It was announced that [12 people] had died.',
    '[12 people] were confirmed dead.',
    'The loss was estimated at [$4 million].',
    // No clause is said.
    'The trial showed efficacy of [62 percent].',
    'The firm announced [300 job cuts].',
    'The company announced a profit of [$40 million].',
    'Researchers found [12 fossils].',
    // No verb of saying.
    "We're hearing that [at least 12 people] have died.",
    'The company plans to cut [300 jobs].',
    'An estimated [2,000 people] have fled.',
    'The fire destroyed [12 homes] and the wind spread it.',
    'The court fined the refinery [$2.3 million].',
    'The union agreed to a pay rise of [4 percent].',
    'Kestrin Group, which employs [5,400 people], sold a mill.',
    '[12 dead], 30 hurt in Brandal crash',
  ])('%s', (marked) => {
    expect(said(marked)).toEqual([])
  })

  test('who speaks in one sentence does not speak in the next', () => {
    expect(said('The mayor said the river rose. It flooded [40 homes].')).toEqual([])
  })

  test('what only the second half says is not in the mouth of the first', () => {
    expect(said('[Forty homes] burned, and the mayor said that the rest were safe.')).toEqual([])
  })
})
