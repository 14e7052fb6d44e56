import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { extractClaims, loadRules } from '../../src/index.ts'
import { bodyOf } from '../../src/normalize/bodies.ts'
import { indexNames } from '../../src/normalize/names.ts'
import { officeOf } from '../../src/normalize/offices.ts'
import { articleOf } from './claim-reader.ts'

const pack = await loadRules(fileURLToPath(new URL('../../rules', import.meta.url)))

/** `Ines Calder: mayor of Brandal`, with a tenure that is not now before the office. */
function rolesOf(text: string): readonly string[] {
  return extractClaims([articleOf(text)], pack).flatMap((claim) => {
    if (claim.kind !== 'role') return []
    const { holder, role, organisation, tenure } = claim.role
    const office = tenure === 'current' ? role : `${tenure} ${role}`
    return [`${holder}: ${office}${organisation === null ? '' : ` of ${organisation}`}`]
  })
}

describe('claims about offices', () => {
  const cases: readonly [why: string, text: string, ...roles: string[]][] = [
    [
      'a demonym is its country',
      'He met French Foreign Minister Odile Garnier.',
      'Odile Garnier: Foreign Minister of France',
    ],
    ['a seat of power too', 'They asked Kremlin spokesman Pavel Orlov.', 'Pavel Orlov: spokesman of Russia'],
    [
      'a surname is the full name of the article',
      'They met Ines Calder there. Mayor Calder agreed.',
      'Ines Calder: Mayor',
    ],
    ['a short title is written out', 'It was signed by Gov. Dale Orton.', 'Dale Orton: governor'],
    [
      'a body under its canonical name',
      'They met Li Wen, head of the CPC Central Committee.',
      'Li Wen: head of Chinese Communist Party Central Committee',
    ],
    ['a verb by its noun', 'It was Nomi Sard, who heads the Tarka Board.', 'Nomi Sard: head of Tarka Board'],
    [
      'a counterpart has the same office elsewhere',
      'French Foreign Minister Odile Garnier met her Uzbek counterpart, Otabek Rahim.',
      'Odile Garnier: Foreign Minister of France',
      'Otabek Rahim: Foreign Minister of Uzbekistan',
    ],
    [
      'what ranks above is held by the one before',
      'They met Li Wen, director of the Trade Office, a post that ranks above the foreign minister.',
      'Li Wen: director of Trade Office',
      'Li Wen: a post that ranks above the foreign minister',
    ],
    [
      'a place that opens the sentence',
      'They like Brandal. Brandal mayor Ines Calder agreed.',
      'Ines Calder: mayor of Brandal',
    ],
    [
      'a surname that opens the sentence',
      'They met Ines Calder there. Calder, who is also deputy mayor, agreed.',
      'Ines Calder: deputy mayor',
    ],
    ['a body before a title', 'They asked Brackwell CEO Petra Lunn, who leads it.', 'Petra Lunn: CEO of Brackwell'],
    ['an initial that touches the name', 'They met envoy of Finland P.Lunn.', 'P Lunn: envoy of Finland'],
    // None.
    ['a first word that is no person', 'Yesterday, mayor of taste, they met.'],
    ['a single name in commas that is no person of the article', 'They like Brandal, the mayor of taste.'],
    ['a company that is called by a rank', 'They like General Engines and its cars.'],
    ['a counterpart of nobody', 'They met their Uzbek counterpart, Otabek Rahim.'],
    ['a headline', '# Mayor Ines Calder agrees\n\nThe market opened.'],
  ]
  test.each(cases)('%s: %s', (_, text, ...roles) => {
    expect(rolesOf(text)).toEqual(roles)
  })
})

describe('what an office is', () => {
  const cases: readonly [noun: string, words: readonly string[], office: string][] = [
    ['minister', ['foreign'], 'minister of foreign'],
    ['minister', ['foreign', 'affairs'], 'minister of foreign'],
    ['minister', ['trade', 'industry'], 'minister of industry, trade'],
    ['minister', ['deputy', 'defense'], 'deputy minister of defence'],
    ['chairwoman', [], 'chair'],
    ['spokesman', [], 'spokesperson'],
    ['director', [], 'head'],
    ['chief executive officer', [], 'chief-executive'],
    ['ceo', [], 'chief-executive'],
    ['master', [], 'captain'],
    ['president', ['regional'], 'president'],
    ['head', ['diplomacy'], 'minister of foreign'],
    ['head', ['deputy', 'government'], 'deputy premier'],
    ['finance director', [], 'chief-financial-officer'],
    ['founding partner', [], 'founder'],
    ['secretary of state', ['business'], 'secretary of business'],
    ['spokesman', ['government'], 'spokesperson'],
    // Kept apart.
    ['head', ['police', 'intelligence'], 'head of intelligence, police'],
    ['prime minister', [], 'premier'],
    ['first officer', [], 'first-officer'],
    ['chief medical officer', [], 'chief-medical-officer'],
    ['secretary', ['commerce'], 'secretary of commerce'],
    ['secretary of state', [], 'secretary-of-state'],
    ['director', ['project'], 'head of project'],
  ]
  test.each(cases)('%s over %j is %s', (noun, words, expected) => {
    const { sense, deputy, fields } = officeOf({ noun, words, relation: 'holds' })
    const named = deputy ? `deputy ${sense}` : sense
    expect(fields.length > 0 ? `${named} of ${fields.join(', ')}` : named).toBe(expected)
  })
})

describe('what a body is called', () => {
  const cases: readonly [words: string, body: string][] = [
    ['Russian', 'Russia'],
    ['U.S.', 'United States'],
    ['U.N.', 'United Nations'],
    ['Danish firm Corvane', 'Corvane'],
    ['Office of Fair Trade', 'Office of Fair Trade'],
    ['Committee of the CPC', 'Committee of the Chinese Communist Party'],
    ['Committee of the Communist Party of China', 'Committee of the Chinese Communist Party'],
    ['Brandal', 'Brandal'],
  ]
  test.each(cases)('%s is %s', (words, body) => {
    expect(bodyOf(words, indexNames([]))).toBe(body)
  })
})
