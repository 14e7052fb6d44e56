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
    ['Ines Calder became mayor of Brandal.', 'mayor | Brandal | Ines Calder'],
    ['Ines Calder resigned as mayor of Brandal.', 'mayor | Brandal | Ines Calder'],
    ['Ines Calder stays on as mayor.', 'mayor | - | Ines Calder'],
    ['Voters urged Ines Calder to step down as mayor.', 'mayor | - | Ines Calder'],
    ['Ines Calder refused to resign as mayor.', 'mayor | - | Ines Calder'],
    ['Ines Calder succeeds Tomas Brandt as mayor.', 'mayor | - | Ines Calder'],
    ['The council chose Ines Calder as mayor.', 'mayor | - | Ines Calder'],
    ['Brackwell appointed Marta Lund chief executive.', 'chief executive | - | Marta Lund'],
    ['Ines Calder, 54, who has been mayor since 2019, agreed.', 'mayor | - | Ines Calder'],
    [
      'Marta Lund, the finance director, becomes acting chief executive.',
      'finance director | - | Marta Lund',
      'acting: chief executive | - | Marta Lund',
    ],
    ['Nomi Sard, who has chaired the Tarka Water Board since May, agreed.', 'chaired | Tarka Water Board | Nomi Sard'],
    // Names right behind a field or a country, and of ministries before the noun.
    ['He met Minister of Mines Petra Lunn.', 'Minister of Mines | - | Petra Lunn'],
    [
      'He met the Minister of Foreign Affairs of Finland Petra Lunn.',
      'Minister of Foreign Affairs | Finland | Petra Lunn',
    ],
    ['He met the special envoy of the EU on water P.Lunn.', 'special envoy of the EU on water | EU | P.Lunn'],
    ['A Ministry of Health spokesman, Pavel Orlov, agreed.', 'spokesman | Ministry of Health | Pavel Orlov'],
    ['The head of the Finnish diplomacy, Petra Lunn, agreed.', 'head of the Finnish diplomacy | Finnish | Petra Lunn'],
    ["Osland's ambassador to Velmora, Petra Lunn, agreed.", 'ambassador | Osland | Petra Lunn'],
    [
      'Petra Lunn, a former inspector with contractor Corvane, agreed.',
      'former: inspector | contractor Corvane | Petra Lunn',
    ],
    // Lists.
    [
      'He met Ines Calder, the mayor of Brandal, Tomas Brandt, the mayor of Harrowgate, and others.',
      'mayor | Brandal | Ines Calder',
      'mayor | Harrowgate | Tomas Brandt',
    ],
    [
      'Both Ines Calder (Harvest), the mayor, and Tomas Brandt, the governor, agreed.',
      'mayor | - | Ines Calder',
      'governor | - | Tomas Brandt',
    ],
    [
      "Osland's deputy prime minister and finance minister, Petra Lunn, agreed.",
      'deputy prime minister | Osland | Petra Lunn',
      'finance minister | Osland | Petra Lunn',
    ],
    // Whether it is held now.
    ['Ines Calder will take over as mayor in May.', 'designate: mayor | - | Ines Calder'],
    ['Ines Calder served as mayor of Brandal.', 'former: mayor | Brandal | Ines Calder'],
    ['Ines Calder, mayor from 2004 to 2010, agreed.', 'former: mayor | - | Ines Calder'],
    ['Ines Calder, mayor until 2010, agreed.', 'former: mayor | - | Ines Calder'],
    ['Ines Calder, until this week mayor of Brandal, agreed.', 'mayor | Brandal | Ines Calder'],
    ['Ines Calder, once an inspector at Corvane, agreed.', 'former: inspector | Corvane | Ines Calder'],
    ['Nomi Sard, who used to head the Tarka Water Board, agreed.', 'former: head | Tarka Water Board | Nomi Sard'],
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
    ['a job is no office', 'The teacher Ines Calder and the worker Tomas Brandt left.'],
    ['what never was', 'Ines Calder was not elected mayor of Brandal.'],
    ['what is still to come', 'Ines Calder may be elected mayor of Brandal.'],
    ['what one would be', 'Ines Calder hopes to be named finance minister.'],
    ['what one could be', 'Ines Calder could become mayor of Brandal.'],
    ['what one was taken for', 'He described Ines Calder as mayor of the village.'],
    ['what another is compared to', 'Ines Calder worked with Tomas Brandt as mayor.'],
    ['who is not named', 'Ines Calder voted on Monday, and elected him as mayor.'],
    ['what one does not stay', 'Ines Calder did not remain mayor of Brandal.'],
    ['a title in the name of a ship', 'The captain of the ferry Santa Corvina left.'],
    ['a question of what a word means', 'The word minister comes from Latin.'],
  ]
  test.each(cases)('%s: %s', (_, text) => {
    expect(rolesIn(text)).toEqual([])
  })
})
