import { describe, expect, test } from 'vitest'
import { sentencesRead } from './figure-reader.ts'

function namesIn(text: string): readonly string[] {
  return sentencesRead(text).flatMap(({ analysed }) => analysed.names.map((name) => name.text))
}

describe('names', () => {
  const cases: readonly [text: string, names: readonly string[]][] = [
    ['The fire reached Brandal at noon.', ['Brandal']],
    ['Police in Port Quill arrested 12 people.', ['Port Quill']],
    ['The European Space Agency spent 40 million euros.', ['European Space Agency']],
    ['The FBI arrested 12 people.', ['FBI']],
    ['A Norwegian ship rescued 12 sailors.', ['Norwegian']],
    ['In June the River Senn rose 4 metres.', ['River Senn']],
    ['Twelve people died in the Brandal-Norrick tunnel.', ['Brandal-Norrick']],
    // Small words inside a name.
    ['The Bank of Osland lent $4 million.', ['Bank of Osland']],
    ['The Ministry of Trade and Fisheries gave $4 million.', ['Ministry of Trade and Fisheries']],
    ['The prize went to Carlos de Souza.', ['Carlos de Souza']],
    ['The University of Norrick has 9,000 students.', ['University of Norrick']],
    // Two names are two.
    ['Trade between Osland and Tarvania came to $4 billion.', ['Osland', 'Tarvania']],
    ['The Osland Post and the Brandal Courier sold 40,000 copies.', ['Osland Post', 'Brandal Courier']],
    ["Osland's Kestrin Group cut 300 jobs.", ['Osland', 'Kestrin Group']],
    ['It flew from Osland to Tarvania.', ['Osland', 'Tarvania']],
    ['They met Ana Sol, Tomas Rehn and Ines Calder.', ['Ana Sol', 'Tomas Rehn', 'Ines Calder']],
    // The word that opens a sentence.
    ["China's exports rose 4 percent.", ['China']],
    ['Maria Oduya, 52, won 61 votes.', ['Maria Oduya']],
    ['Calder won 61 votes. The mayor thanked Calder.', ['Calder', 'Calder']],
    ['“We counted 40 boats,” Calder said.', ['Calder']],
  ]
  test.each(cases)('%s: %j', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})

describe('no names', () => {
  test.each<string>([
    'Hospitals treated 40 people.',
    'Wheat exports rose 4 percent.',
    'On Monday 12 people met.',
    'In June the river rose 4 metres.',
    'They paid $40 million.',
    'Twelve people died when the roof fell in.',
    'The prime minister won 61 votes.',
    'But nobody came.',
    'About 300 homes burned.',
    '“Forty boats sank,” she said.',
    'However, 12 people came back.',
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})

test('a span is where the name stands', () => {
  const text = 'It rained. Police in Port Quill arrested 12 people.'
  const spans = sentencesRead(text).flatMap(({ analysed }) => analysed.names.map(({ span }) => span))
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Port Quill'])
})
