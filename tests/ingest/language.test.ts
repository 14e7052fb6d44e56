import { describe, expect, test } from 'vitest'
import { detectLanguage } from '../../src/ingest/language.ts'
import { LANGUAGES } from '../../src/lexicon/languages.ts'
import { OTHER_LANGUAGES } from './other-languages.ts'

const textIn = (wanted: string) => OTHER_LANGUAGES.find(([code]) => code === wanted)?.[2] ?? ''

/** Texts that are English, or too little of anything else to be left out. */
const ENGLISH: readonly (readonly [what: string, text: string])[] = [
  [
    'a dispatch',
    'At least 14 people died when a ferry burned off the coast early on Tuesday, the port authority said. Another 31 passengers are still missing.',
  ],
  [
    'foreign names',
    'Krzysztof Wiśniewski and Małgorzata Dąbrowska met Jürgen Großmann in Łódź, where Szczęsny Żółkiewski, mayor of Świętochłowice, signed for Przedsiębiorstwo Robót Inżynieryjnych "Śląsk".',
  ],
  [
    'names in other scripts',
    'The company (株式会社東日本製鉄所) said its head, Wang Xiaoming (王小明), will meet the mayor of Москва (Moscow) on 3 May to sign the contract.',
  ],
  [
    'transliterated names',
    'Abd al-Rahman ibn Khalid al-Mutairi, Shaykh Yusuf al-Qahtani and Hizb al-Islah wal-Tanmiya were named in the indictment, as were Jamaat-e-Islami and Lashkar-e-Taiba.',
  ],
  [
    'a poem',
    'Harbour lamp and herring gull,\nsalt upon the weathered hull,\nfourteen bells for fourteen men,\nnone to sail with me again.\nCold the tide and colder stone,\nwind that whistles home, alone.',
  ],
  [
    'a table of results',
    'Harwick Town 2-1 Bellport\nNorvale 0-0 Tarn United\nEastmere 3-2 Corrin City\nPld W D L GF GA Pts\nHarwick Town 12 8 2 2 21 10 26\nNorvale 12 7 3 2 19 9 24\nleading scorers: Adeyemi 9, Kowalczyk 7, Fernandes 6, Müller 6',
  ],
  [
    'results of matches between others',
    'Bayern München 3 Werder Bremen 1\nReal Sociedad 0 Atlético Madrid 2\nParis Saint-Germain 4 Olympique Lyonnais 0\nAjax Amsterdam 1 Feyenoord Rotterdam 1\nSporting Lisboa 2 Vitória Guimarães 2',
  ],
  [
    'a line-up in Spanish',
    'Valladares; García, de la Fuente, del Río, Peña; Ibáñez, Muñoz (Núñez 61), de los Santos; Álvarez, Gutiérrez, Ordóñez. Referee: José María Sánchez de la Hoz. Att: 41,208',
  ],
  [
    'stock prices',
    'Norvalis 41.20 +0.8\nKestrin 12.04 -1.1\nAldermoor 9.71 unch\nclose high low volume change\nGilt 10-yr 4.12\ncrude oil Brent 81.30\ngold spot 2,301.50\ncopper three months 9,870',
  ],
  [
    'a recipe',
    '2 cups flour\n1 tsp salt\n3 eggs, beaten\n150 g butter, melted\n250 ml milk\nwhisk flour, salt, eggs, butter, milk; rest 30 minutes; fry until golden; serve hot',
  ],
  [
    'a timetable',
    'dep. Wien Hbf 06:42\narr. Salzburg Hbf 09:08\ndep. Salzburg Hbf 09:12\narr. München Hbf 10:58\nMon-Fri only, not holidays',
  ],
  [
    'a list of places',
    'San José\nSan Fernando del Valle de Catamarca\nSanta Cruz de la Sierra\nSão José do Rio Preto\nVilla de la Concepción del Uruguay',
  ],
  [
    'a tweet quoted',
    'The minister wrote on Sunday: "Nous ne céderons pas. La France tiendra parole, et ses alliés aussi, quoi qu\'il en coûte aux ménages et aux entreprises du pays." His office said the message stands.',
  ],
  [
    'two tweets quoted at length',
    `The club apologised to its fans after the post, which read: "${textIn('de')}" Another post, since deleted, said: "${textIn('es')}" The club said that neither had been cleared by the board, and that the man who wrote them has been told not to post until the inquiry is over.`,
  ],
  [
    'what a machine translated',
    'The police of the city of Norrvik has informed that in the fire of the night of Monday have perished fourteen persons, the which were finding themselves in the interior of the building.',
  ],
  [
    'broken English',
    'Police say many people die yesterday in boat, number not sure, maybe fourteen, family wait in port all night no news, government man come but he speak nothing.',
  ],
  [
    'telegraphic English',
    'Ferry fire kills 14, 31 missing. Port shut. Probe opened. Owner silent. Divers due Wednesday. Rescue boats recalled; helicopters still searching north shore, officials say.',
  ],
  [
    'capitals only',
    'AT LEAST 14 PEOPLE DIED WHEN A FERRY BURNED OFF THE COAST EARLY ON TUESDAY. ANOTHER 31 PASSENGERS ARE STILL MISSING, A SPOKESMAN TOLD REPORTERS.',
  ],
  [
    'names in capitals',
    'GARCÍA LÓPEZ, JUAN\nMARTÍNEZ DE LA ROSA, PILAR\nHERNÁNDEZ DEL CASTILLO, JOSÉ\nRODRÍGUEZ Y GÓMEZ, ANA\nFERNÁNDEZ DE CÓRDOBA, LUIS',
  ],
  [
    'Nigerian English',
    'The Commissioner of Police, CP Adebayo Oluwaseun, has paraded five suspects before newsmen in Abeokuta. He said one danfo and two okada were recovered, adding that the hoodlums took to their heels.',
  ],
  [
    'Indian English',
    'The Hon’ble Chief Minister inaugurated the flyover worth Rs 42 crore at Koramangala on Monday. Nearly 3 lakh commuters will benefit, he opined, while the MLA of the ruling dispensation was conspicuous by absence.',
  ],
  [
    'Singapore English',
    'Wah lau, queue at hawker centre so long lah, uncle say chicken rice sold out already by eleven. Then how? Go kopitiam opposite block lor, also can, but teh tarik there not so shiok.',
  ],
  [
    'Pidgin',
    'Police don arrest three pipo for Lagos wey dey sell fake medicine. Dem tok say di gang don chop pass fifty million naira before dem catch dem for Ikeja on Tuesday.',
  ],
  [
    'Scots',
    'Twa fowk wis hurtit whan a lorry cowpit on the A9 nae far fae Inverness yestreen. The polis says the road wis steekit for fower oors afore it wis cleared.',
  ],
  [
    'words of the law in Latin',
    'Writ of certiorari; amicus curiae brief; habeas corpus, res judicata, stare decisis, mens rea, actus reus, prima facie, ultra vires, de minimis non curat lex, obiter dicta, ratio decidendi.',
  ],
  [
    'species',
    'Seen at the reserve: Sylvia atricapilla, Turdus merula, Erithacus rubecula, Parus major, Cyanistes caeruleus, Fringilla coelebs, Corvus corone, Columba palumbus.',
  ],
  [
    'addresses',
    'https://example.org/noticias/politica/gobierno-presenta-presupuesto-para-el-proximo-ano\nwww.example.de/nachrichten/wirtschaft/die-zahlen-fuer-das-dritte-quartal',
  ],
  ['a headline', 'Ferry fire kills 14'],
  ['a headline in German', 'Mindestens 14 Tote bei Brand auf Fähre'],
  ['figures', '14 31 212 19\n6:40 7:15\n2023-05-14\n41.2% 0.3'],
  ['nothing', ''],
  ['a name in Chinese', '王小明 12, 14, 31'],
]

describe('what is English, or too little of anything else', () => {
  test.each(ENGLISH)('%s', async (_, text) => {
    expect(await detectLanguage(text, [], null)).toBe('en')
  })

  test.each(ENGLISH)('%s, whatever the page declares', async (_, text) => {
    if (text === 'Mindestens 14 Tote bei Brand auf Fähre') return
    for (const declared of ['de', 'es', 'pl', 'fr', 'tl']) expect(await detectLanguage(text, [], declared)).toBe('en')
  })

  test.each(OTHER_LANGUAGES)('an article of which as much is English as is %s', async (_code, _name, text) => {
    const english = `${ENGLISH[0]?.[1]} The owner of the ship said it had passed every check that was asked of it this year, and that those who were on board had been told what to do when the alarm rang.`
    expect(await detectLanguage(`${text}\n\n${english}`, [], null)).toBe('en')
  })
})

describe('what is in another language', () => {
  test.each(OTHER_LANGUAGES)('%s is %s', async (code, _, text) => {
    expect(await detectLanguage(text, [], null)).toBe(code)
  })

  test.each(OTHER_LANGUAGES)('%s is %s, also where the page declares English', async (code, _, text) => {
    expect(await detectLanguage(text, [], 'en')).toBe(code)
  })

  test.each(OTHER_LANGUAGES)('%s is %s when marks stand by themselves', async (code, _, text) => {
    expect(await detectLanguage(text.normalize('NFD'), [], null)).toBe(code)
  })

  test.each(OTHER_LANGUAGES)('%s is %s around a sentence of English', async (code, _, text) => {
    const long = [text, text, '"We have been told that this was not an accident," she said.', text].join('\n\n')
    expect(await detectLanguage(long, [], null)).toBe(code)
  })

  test.each(OTHER_LANGUAGES)('%s has the name %s', (code, name) => {
    expect(LANGUAGES.get(code)).toBe(name)
  })

  test('a script that no detector knows has no name', async () => {
    expect(await detectLanguage('အနည်းဆုံး လူ ၁၄ ဦး သေဆုံးခဲ့သည်ဟု အာဏာပိုင်များက ပြောသည်။', [], null)).toBe('und')
  })

  test('a short text is believed where the page says so too', async () => {
    const text =
      'Bei einem Brand auf einer Fähre starben nach ersten Angaben der Polizei 14 Menschen, darunter zwei Kinder.'
    expect(await detectLanguage(text, [], 'de')).toBe('de')
    expect(await detectLanguage(text, [], 'fr')).toBe('en')
    expect(await detectLanguage(text, [], null)).toBe('en')
  })
})

test('what is no reporting does not count', async () => {
  const notice = 'We use cookies and those of others, which you can switch off when you want. '.repeat(9)
  const text = notice + textIn('it')
  expect(await detectLanguage(text, [], null)).toBe('en')
  expect(await detectLanguage(text, [{ span: { start: 0, end: notice.length }, reason: 'navigation' }], null)).toBe(
    'it',
  )
})
