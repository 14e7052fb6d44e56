import { describe, expect, test } from 'vitest'
import { contentGist, eventGist, saidGist } from '../src/gist.ts'
import type { EventClaim, StatementClaim } from '../src/model/claim.ts'
import { type Asked, askedOf, tellingOf } from '../src/telling.ts'
import { plainClaim } from './plain-claim.ts'
import { gullDenial, gullOffice, gullSafe, gullSail, gullVisit } from './report/told.ts'

function happening(event: Partial<EventClaim['event']>): EventClaim {
  return { ...gullVisit, event: { ...gullVisit.event, ...event } }
}

function subjects(...names: readonly string[]): EventClaim['event']['proposition'] {
  return { ...gullVisit.event.proposition, subjects: names }
}

const negative = { ...gullVisit.event.proposition, polarity: 'negative' as const }
const bySource = plainClaim('20', { attribution: [{ source: 'police', cue: 'said', stance: 'asserts' }] })

describe('what a claim tells', () => {
  const cases: readonly [asked: Asked, told: string, claim: Parameters<typeof tellingOf>[0]][] = [
    ['value', '20', plainClaim('20')],
    // A figure is told by its value, whatever is asked, but for who gives it.
    ['time', '20', plainClaim('20')],
    ['attribution', 'police', bySource],
    ['attribution', '20', plainClaim('20')],
    ['time', 'on Tuesday', gullVisit],
    ['place', 'Harrow', gullVisit],
    ['time', 'no date', happening({ time: null })],
    ['place', 'no place', happening({ place: null })],
    ['value', 'Harrow', happening({ time: null })],
    ['value', 'it happened', happening({ time: null, place: null })],
    ['polarity', 'it did not happen', happening({ proposition: negative })],
    ['polarity', 'it is not to happen', happening({ proposition: negative, status: 'planned' })],
    ['actuality', 'it is hoped for', happening({ status: 'hoped' })],
    // What was called off is told so, whether or not it is also denied.
    ['actuality', 'it was called off', happening({ status: 'cancelled', proposition: negative })],
    ['attribution', 'the article itself', gullVisit],
    ['role', 'chief executive of Kestrin', gullOffice],
    ['holder', 'Irene Castell', gullOffice],
    ['role', 'former chief executive of Kestrin', { ...gullOffice, role: { ...gullOffice.role, tenure: 'former' } }],
    // The office names its organisation already.
    ['role', 'Kestrin chair', { ...gullOffice, role: { ...gullOffice.role, role: 'Kestrin chair' } }],
    ['role', 'mayor', { ...gullOffice, role: { ...gullOffice.role, role: 'mayor', organisation: null } }],
    ['attribution', 'Irene Castell', gullSafe],
    ['polarity', 'Irene Castell said so', gullSafe],
    ['polarity', 'the port denied it', gullDenial],
    ['value', 'the dock had cracked', gullDenial],
  ]
  test.each(cases)('asked for %s: %s', (asked, told, claim) => {
    expect(tellingOf(claim, asked)).toBe(told)
  })
})

describe('what is asked of claims', () => {
  const elsewhere = { ...gullOffice, role: { ...gullOffice.role, holder: 'Pell Okoro' } }
  const shorter = { ...gullOffice, role: { ...gullOffice.role, holder: 'Castell' } }
  test.each([
    ['two holders', 'contradiction', 'role', [gullOffice, elsewhere], 'holder'],
    ['one holder by two names', 'contradiction', 'role', [gullOffice, shorter], 'role'],
    ['statements that agree', 'agreement', 'polarity', [gullSafe, gullSafe], 'value'],
    ['statements that do not', 'dispute', 'polarity', [gullSafe, gullDenial], 'polarity'],
    ['times that agree', 'agreement', 'time', [gullVisit, gullVisit], 'time'],
  ] as const)('%s', (_, verdict, aspect, claims, asked) => {
    expect(askedOf({ verdict, aspect }, claims)).toBe(asked)
  })
})

describe('an event in few words', () => {
  test.each([
    ['Tomas Rell visits Harrow', gullVisit],
    [
      'Tomas Rell and Irene Castell meet in Harrow',
      happening({
        predicate: 'meet',
        participants: ['Tomas Rell', 'Irene Castell'],
        proposition: subjects('Tomas Rell', 'Irene Castell'),
      }),
    ],
    [
      'Tomas Rell meets Irene Castell',
      happening({
        predicate: 'meet',
        place: null,
        participants: ['Irene Castell', 'Tomas Rell'],
        proposition: subjects('Tomas Rell'),
      }),
    ],
    ['Tomas Rell flies to Harrow', happening({ predicate: 'fly' })],
    // No verb.
    ['earthquake in Harrow', happening({ predicate: 'earthquake', participants: [] })],
    // Nobody is named: the words of the article.
    ['“The raft is to sail from Skell”', gullSail],
    // A word that every object of the language has is a word like any other.
    ['constructor (Tomas Rell) in Harrow', happening({ predicate: 'constructor' })],
  ])('%s', (gist, claim) => {
    expect(eventGist(claim)).toBe(gist)
  })

  test('leaves out the place where that is asked', () => {
    expect(eventGist(happening({ predicate: 'arrive' }), false)).toBe('Tomas Rell arrives')
  })
})

test.each([
  ['that the dock had cracked', 'the dock had cracked'],
  ['“The dock is safe,”', '“The dock is safe”'],
  [', “It is safe', '“It is safe”'],
  // Words of others inside stay as they are.
  ['the dock was “quite safe”', 'the dock was “quite safe”'],
  ['thatch burned.', 'thatch burned'],
])('%s is told as %s', (content, gist) => {
  const statement: StatementClaim['statement'] = { ...gullSafe.statement, content }
  expect(contentGist(statement)).toBe(gist)
})

test('a direct quotation that came without its marks has them again', () => {
  expect(contentGist({ ...gullSafe.statement, content: 'The dock is safe,', verbatim: ['the', 'dock'] })).toBe(
    '“The dock is safe”',
  )
  // Only a part of it is quoted.
  expect(contentGist({ ...gullSafe.statement, content: 'it is “safe”', verbatim: ['safe'] })).toBe('it is “safe”')
})

test.each([
  [gullSafe, 'Irene Castell: “The dock is safe”'],
  [gullDenial, '“The port denied that the dock had cracked”'],
  [{ ...gullDenial, quote: 'it denied this' }, 'the port: “it denied this”'],
  [
    { ...gullSafe, statement: { ...gullSafe.statement, source: null }, quote: 'The dock is safe.' },
    '“The dock is safe”',
  ],
])('a line tells who says it, or that it is denied: %#', (claim, line) => {
  expect(saidGist(claim)).toBe(line)
})

test('a line of what is said is cut behind a word', () => {
  const content = `the dock ${'is safe and sound '.repeat(20)}`
  const line = saidGist({ ...gullSafe, statement: { ...gullSafe.statement, content } })
  expect(line).toMatch(/^Irene Castell: “the dock .*(?:is|safe|and|sound) …”$/)
  expect(line.length).toBeLessThan(125)
})
