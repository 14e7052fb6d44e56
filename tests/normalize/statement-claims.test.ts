import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { extractClaims, loadRules } from '../../src/index.ts'
import type { StatementClaim } from '../../src/model/claim.ts'
import { articleOf } from './claim-reader.ts'

const pack = await loadRules(fileURLToPath(new URL('../../rules', import.meta.url)))

function statementsIn(text: string): readonly StatementClaim[] {
  return extractClaims([articleOf(text)], pack).filter((claim) => claim.kind === 'statement')
}

/** `Ines Calder asserts`, `article denies`: the last statement of a text. */
function lastOf(text: string): StatementClaim {
  const claim = statementsIn(text).at(-1)
  if (!claim) throw new Error(`no statement in: ${text}`)
  return claim
}

describe('who speaks', () => {
  const cases: readonly [text: string, source: string | null][] = [
    ['The Kremlin said the talks had failed.', 'Russia'],
    ['The Russian side said the talks had failed.', 'Russia'],
    ["Solmar's board recommended the offer.", 'board of Solmar'],
    ['The board of Solmar recommended the offer.', 'board of Solmar'],
    ['Governor Ines Calder left the hall. The governor said the talks had failed.', 'Ines Calder'],
    ['Ines Calder opened the hall. Calder said the talks had failed.', 'Ines Calder'],
    ['Solmar bought a ship. Solmar sold it. The company said the talks had failed.', 'Solmar'],
    ['Governor Ines Calder spoke. She said the talks had failed.', 'Ines Calder'],
    ['Governor Ines Calder said the talks had failed. "Nobody wanted the deal."', 'Ines Calder'],
    ['Syrian Observatory for Human Rights activists left. The port said the talks had failed.', 'port'],
    ['No details of the deal were given.', null],
    // A person is meant by gender.
    ['Mr Lunde met Ines Calder in Brandal. She said the talks had failed.', 'Ines Calder'],
    ['Ines Calder met Tom Lunde in Brandal. He said the talks had failed.', 'Tom Lunde'],
    ['Xanthi Foo, a spokeswoman, met Yaw Boo. She said the talks had failed.', 'Xanthi Foo'],
    ['Sir Wenlock Foo met Tova Boo, an actress. She said the talks had failed.', 'Tova Boo'],
    // The nearest of whom nothing tells otherwise.
    ['Ines Calder met Maria Lunde. Maria Lunde said it rained. She said the talks had failed.', 'Maria Lunde'],
    // A body by what it is called.
    ['The fund Tarvin Row sued Solmar. Solmar won, and Solmar paid. The fund said the talks had failed.', 'Tarvin Row'],
    ['Tarvin Row, an activist fund, sued Solmar. Solmar paid. The fund said the talks had failed.', 'Tarvin Row'],
    ['Solmar bought a ship. Solmar sold it. A company spokeswoman said the talks had failed.', 'Solmar'],
    ['Tarvin Row asked Solmar for a deal. It said the talks had failed.', 'Tarvin Row'],
    // Words of another body name nobody.
    ['Solmar bought a ship. Solmar sold it. The health ministry said the talks had failed.', 'health ministry'],
    // A person, and not the place or portfolio of the office.
    ["Norway's envoy to Finland, Ines Calder, said the talks had failed.", 'Ines Calder'],
    ['The minister of Ports, Ines Calder, said the talks had failed.', 'Ines Calder'],
    ['Minister of Ports Ines Calder said the talks had failed.', 'Ines Calder'],
    ['Calder left. Ines Calder spoke. Calder, who runs the port, said the talks had failed.', 'Ines Calder'],
    ['Tom Lunde spoke. The talks had failed, T. Lunde said.', 'Tom Lunde'],
    ['Ines Calder of Tarvin Row said the talks had failed.', 'Ines Calder'],
    // Whoever speaks for a person is that person, and a lawyer only a lawyer.
    ["Ines Calder's office said the talks had failed.", 'Ines Calder'],
    ["Ines Calder's lawyer said the talks had failed.", 'lawyer of Ines Calder'],
    // A group of a cause is no firm.
    ['Solmar bought a ship. Solmar sold it. The opposition group said the talks had failed.', 'opposition group'],
    // A people is its state.
    ['The Uzbeks say the talks had failed.', 'Uzbekistan'],
  ]
  test.each(cases)('%s is said by %s', (text, source) => {
    expect(lastOf(text).statement.source).toBe(source)
  })

  test('nobody of that gender: nothing is claimed', () => {
    const text = 'Tom Lunde said it rained. The port was shut. "Nobody wanted the deal," she said.'
    expect(statementsIn(text).map(({ statement }) => statement.source)).toEqual(['Tom Lunde'])
  })

  test('one in the mouth of another has both, the outermost first', () => {
    const { attribution } = lastOf('The ministry said the port had denied hiding the report.')
    expect(attribution.map(({ source, stance }) => [source, stance])).toEqual([
      ['ministry', 'asserts'],
      ['port', 'denies'],
    ])
  })
})

describe('what is said', () => {
  const cases: readonly [text: string, predicate: string, polarity: string, words: readonly string[]][] = [
    ['The port said no factory will be shut down.', 'close', 'negative', ['close', 'plant']],
    ['The port denied that any raft had failed.', 'failure', 'positive', ['failure', 'raft']],
    ['The board rejected the offer.', 'accept', 'positive', ['accept', 'bid']],
    ['The death was judged unrelated by the board.', 'relate', 'negative', ['kill', 'relate']],
    ['The port said not only the crane had failed.', 'failure', 'positive', ['crane', 'failure']],
    ['The port said it had lost 2,500 crates.', 'loss', 'positive', ['=2500', 'crate', 'loss']],
  ]
  test.each(cases)('%s', (text, predicate, polarity, words) => {
    const { proposition } = lastOf(text).statement
    expect(proposition).toMatchObject({ predicate, polarity, words })
  })
})

describe('what leans on the sentence before', () => {
  const cases: readonly [text: string, stance: string, words: readonly string[]][] = [
    ['The league said a raft had failed. The port denied this.', 'denies', ['failure', 'raft']],
    ['The league said a raft had failed. The port says it has not.', 'denies', ['failure', 'raft']],
    ['The league said a raft had failed. The port confirmed that.', 'asserts', ['failure', 'raft']],
    ['The league said a raft had failed. The port denied hiding crates.', 'denies', ['crate', 'hide']],
    // "They" are what stands in the plural.
    ['On visas, Ines Calder did not budge. They were never raised, she said.', 'asserts', ['raise', 'visa']],
    ['The fund praised Tom Lunde. The league said he was sacked.', 'asserts', ['dismiss', 'tom lunde']],
    // Whoever speaks of himself says no name.
    ['Tom Lunde said he was sacked.', 'asserts', ['dismiss']],
  ]
  test.each(cases)('%s', (text, stance, words) => {
    const { statement } = lastOf(text)
    expect([statement.stance, statement.proposition.words]).toEqual([stance, words])
  })

  test('a denial of what was itself denied says nothing that can be told', () => {
    const text = 'The league said no raft had failed. The port denied this.'
    expect(statementsIn(text).map(({ statement }) => statement.source)).toEqual(['league'])
  })
})

describe('how sure it is', () => {
  const cases: readonly [text: string, actuality: string][] = [
    ['The port said a raft had failed.', 'actual'],
    ['The port said a raft could fail.', 'hypothetical'],
    ['The port said the raft would be replaced.', 'forecast'],
    ['The port hoped to replace the raft.', 'forecast'],
    ['The port feared that the raft had failed.', 'hypothetical'],
  ]
  test.each(cases)('%s', (text, actuality) => {
    expect(lastOf(text).modality.actuality).toBe(actuality)
  })
})

test('a quotation keeps its words, indirect speech has none', () => {
  const quoted = lastOf('"The fire spread very fast," the port said.')
  expect(quoted.statement.verbatim).toEqual(['the', 'fire', 'spread', 'very', 'fast'])
  expect(lastOf('The port said the fire had been put out.').statement.verbatim).toEqual([])
})

test('a headline says nothing', () => {
  expect(statementsIn('Port denies raft failed\n\nThe crane is red.')).toEqual([])
})
