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
  ]
  test.each(cases)('%s is said by %s', (text, source) => {
    expect(lastOf(text).statement.source).toBe(source)
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
