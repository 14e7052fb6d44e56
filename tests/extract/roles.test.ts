import { describe, expect, test } from 'vitest'
import { articleFromText } from '../../src/ingest/article-from-text.ts'
import type { Span } from '../../src/model/text.ts'
import { readArticle } from '../../src/pipeline.ts'

/** `mayor | Brandal | Ines Calder`: the office, where and by whom it is held; a tenure that is not now before it. */
function rolesIn(text: string): readonly string[] {
  const words = (span: Span | null) => (span ? text.slice(span.start, span.end) : '-')
  return readArticle(articleFromText(text)).flatMap(({ roles }) =>
    roles.map(({ holder, office, organisation, tenure, relation }) => {
      const named = [words(office), words(organisation), words(holder)].join(' | ')
      const marks = [tenure === 'current' ? '' : `${tenure}: `, relation === 'holds' ? '' : `${relation}: `]
      return `${marks.join('')}${named}`
    }),
  )
}

describe('who is said to hold an office', () => {
  const cases: readonly [text: string, ...roles: string[]][] = [
    // Titles before names.
    ['On Monday Sheriff Nora Pell closed the bridge.', 'Sheriff | - | Nora Pell'],
    ['The bill was signed by Gov. Dale Orton.', 'Gov | - | Dale Orton'],
    ['He met French Foreign Minister Odile Garnier.', 'Foreign Minister | French | Odile Garnier'],
    ['Officials told project director Hanna Kess so.', 'project director | - | Hanna Kess'],
    ['A letter from Chief Executive Marta Lund came.', 'Chief Executive | - | Marta Lund'],
    ['It was said by Kremlin spokesman Pavel Orlov.', 'spokesman | Kremlin | Pavel Orlov'],
    ['The hearing will be led by Foreign Minister Garnier.', 'Foreign Minister | - | Garnier'],
    ['A call by U.S. Secretary of State Ann Pryor failed.', 'Secretary of State | U.S. | Ann Pryor'],
    ['The maker of Brackwell, led by Chief Executive Marta Lund, grew.', 'Chief Executive | Brackwell | Marta Lund'],
    ['They asked spokesman Lt. Col. Piet Haas.', 'spokesman | - | Piet Haas', 'Lt. Col | - | Piet Haas'],
    // Offices in commas, with the name behind or before.
    ['The mayor of Brandal, Ines Calder, opened it.', 'mayor | Brandal | Ines Calder'],
    ["The state's governor, Dale Orton, signed it.", 'governor | - | Dale Orton'],
    ["The ship's master, Captain Erik Stroem, survived.", 'master | - | Erik Stroem', 'Captain | - | Erik Stroem'],
    ['The president in functions , Petra Lunn , conceded.', 'acting: president | - | Petra Lunn'],
    ['Ines Calder, mayor of Brandal since 2019, agreed.', 'mayor | Brandal | Ines Calder'],
    ["Ines Calder, 54, Brandal's mayor, agreed.", 'mayor | Brandal | Ines Calder'],
    ['Tomas Brandt, minister of industry and trade, agreed.', 'minister of industry and trade | - | Tomas Brandt'],
    ['Yara Quist, director of the Office of Fair Trade, agreed.', 'director | Office of Fair Trade | Yara Quist'],
    ['Ruth Amsel, chief scientific officer of the firm, agreed.', 'chief scientific officer | - | Ruth Amsel'],
    [
      'Ruth Amsel, head of surgery at Brandal General Hospital, agreed.',
      'head of surgery | Brandal General Hospital | Ruth Amsel',
    ],
    ['They asked Bank of Osland governor Ilse Marvec.', 'governor | Bank of Osland | Ilse Marvec'],
    // Verbs.
    ['Ines Calder is the mayor of Brandal.', 'mayor | Brandal | Ines Calder'],
    ['The firm, whose project director is Hanna Kess, agreed.', 'project director | - | Hanna Kess'],
    ['Nomi Sard, who heads the Tarka Water Board, agreed.', 'heads | Tarka Water Board | Nomi Sard'],
    ['Ines Calder was elected mayor of Brandal.', 'mayor | Brandal | Ines Calder'],
    ['Ines Calder has been appointed as finance minister.', 'finance minister | - | Ines Calder'],
    ['Ines Calder serves as the mayor of Brandal.', 'mayor | Brandal | Ines Calder'],
    // Whether it is held now.
    ['He thanked former mayor Ines Calder.', 'former: mayor | - | Ines Calder'],
    ['He thanked ex-president Petra Lunn.', 'former: president | - | Petra Lunn'],
    ['He thanked acting chair Petra Lunn.', 'acting: chair | - | Petra Lunn'],
    ['He thanked President-elect Petra Lunn.', 'designate: President | - | Petra Lunn'],
    ['He thanked outgoing president Petra Lunn.', 'president | - | Petra Lunn'],
    // By another office.
    ['He met his Uzbek counterpart, Otabek Rahim.', 'counterpart: counterpart | Uzbek | Otabek Rahim'],
    [
      'Yara Quist, director of the Office of Fair Trade, a rank above minister, agreed.',
      'director | Office of Fair Trade | Yara Quist',
      'above: minister | - | -',
    ],
    // Two at once, and a sentence that lost its end.
    [
      'Petra Lunn, chairwoman and chief executive of Brackwell, agreed.',
      'chairwoman | Brackwell | Petra Lunn',
      'chief executive | Brackwell | Petra Lunn',
    ],
    ['Asked by us, the spokesman, Pavel OrlovHe said no.', 'spokesman | - | Pavel Orlov'],
  ]
  test.each(cases)('%s', (text, ...roles) => {
    expect(rolesIn(text)).toEqual(roles)
  })
})

describe('who is not', () => {
  const cases: readonly (readonly [why: string, text: string])[] = [
    ['nobody is named', 'The mayor of Brandal opened the market.'],
    ['many are meant', 'The ministers met Ines Calder on Monday.'],
    ['a polite form is no office', 'They met Mr Calder and Dr. Pell on Monday.'],
    ['the office speaks, not the one before the comma', 'After meeting Ines Calder, the mayor said no.'],
    ['a place stands before the comma', 'In Brandal, the mayor, who was ill, said no.'],
    ['a list of people', 'He met Ines Calder, the mayor and the governor.'],
    ['either could be the mayor', 'He met Ines Calder, the mayor, Tomas Brandt, and left.'],
    ['the name is of what acts next', 'Asked by the mayor, Tomas Brandt said no.'],
    ['a body and not a person', 'He wrote to the chief, Brackwell Party, on Monday.'],
    ['a country and not a person', 'He called President Russia.'],
    ['a job is no office', 'The teacher Ines Calder and the driver Tomas Brandt left.'],
    ['what never was', 'Ines Calder was not elected mayor of Brandal.'],
    ['what is still to come', 'Ines Calder may be elected mayor of Brandal.'],
    ['what one would be', 'Ines Calder hopes to be named finance minister.'],
    ['a question of what a word means', 'The word minister comes from Latin.'],
  ]
  test.each(cases)('%s: %s', (_, text) => {
    expect(rolesIn(text)).toEqual([])
  })
})
