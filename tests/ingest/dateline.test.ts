import { describe, expect, test } from 'vitest'
import { readDateline, withDateline } from '../../src/ingest/dateline.ts'
import { type Metadata, NO_METADATA } from '../../src/ingest/format.ts'

const of = (text: string) => readDateline(text, [])

describe('a dateline', () => {
  test.each([
    ['MOSCOW, Feb. 22, 2023 (Reuters) - Trade rose by a third.', 'Reuters', 'Feb. 22, 2023'],
    ['WASHINGTON (AP) — Two people died.', 'AP', null],
    ['CALMAYO, Philippines, May 14 (Meridian) - A ferry burned.', 'Meridian', null],
    ['Maputo, 18 jul (Índico) – A contract was signed.', 'Índico', null],
    ['BEIJING, March 3 (Xinhua) -- Exports rose 4%.', 'Xinhua', null],
    ['LONDON/STOCKHOLM, Sept 9 (Halvard) - A bid was made.', 'Halvard', null],
    ['MOSCOW, February 22, 2023. /TASS/. Trade rose.', 'TASS', 'February 22, 2023'],
    ['MOSCOW, February 22. /TASS/. Trade rose.', 'TASS', null],
    ['OZAN SPRINGS, Ark. (RNS) — The river rose.', 'RNS', null],
    ['**PARIS, 3 May 2024 (Agence du Sud)** — Rail fares rise.', 'Agence du Sud', '3 May 2024'],
    ['NEW DELHI, July 18 — A pact was signed.', null, null],
    ['Dam spills over\n\nBy Ann Lee\n\nORRIN, Nov. 6, 2024 (Vale) - Water spilled.', 'Vale', 'Nov. 6, 2024'],
  ])('%s', (text, agency, date) => {
    expect(of(text)).toEqual({ agency, date })
  })

  test.each([
    'Two people (31 and 40) died - and a third was hurt.',
    'The minister (Labour) - who resigned - said so.',
    'SANT ORIOL (Spain) — The count began.',
    'BOSTON (Mass.) — The count began.',
    'Trade rose 4% (Reuters) - a record.',
    'On May 14, 2024 (a Tuesday) - the ferry burned.',
    'Water spilled over the dam.',
    'A well-known man died on May 4, 2023.',
    '“No,” said Ann Lee (AP) - and left.',
    'From 3 May 2024 - a holiday - trains stop.',
    '',
  ])('there is none in %j', (text) => {
    expect(of(text)).toEqual({ agency: null, date: null })
  })

  test('what is no reporting is passed over', () => {
    const text = 'PARIS, 3 May 2024 (Sud) - Old.\n\nROME, 4 May 2024 (Nord) - New.'
    expect(readDateline(text, [{ span: { start: 0, end: 30 }, reason: 'promotion' }]).agency).toBe('Nord')
  })
})

describe('where nothing else states them', () => {
  const text = 'MOSCOW, Feb. 22, 2023 (Reuters) - Trade rose by a third.'
  const read = (metadata: Partial<Metadata>) => {
    const article = withDateline({ parsed: { text, metadata: { ...NO_METADATA, ...metadata } }, excluded: [] })
    const { publisher, published } = article.parsed.metadata
    return [publisher?.value ?? null, published?.value ?? null]
  }
  const stated = (value: string) => ({ value, from: 'front matter' })
  test.each<[string, Partial<Metadata>, readonly (string | null)[]]>([
    ['both', {}, ['Reuters', 'Feb. 22, 2023']],
    ['the date', { publisher: stated('The Vale Reporter') }, ['The Vale Reporter', 'Feb. 22, 2023']],
    ['the publisher', { published: stated('2023-02-23') }, ['Reuters', '2023-02-23']],
    ['neither', { publisher: stated('Vale'), published: stated('2023-02-23') }, ['Vale', '2023-02-23']],
    [
      'no publisher at the address of another outlet',
      { url: stated('https://vale.example/1') },
      [null, 'Feb. 22, 2023'],
    ],
    [
      'the publisher at its own address',
      { url: stated('https://www.reuters.example/1') },
      ['Reuters', 'Feb. 22, 2023'],
    ],
    [
      'no publisher under a title of another outlet',
      { title: stated('Trade up | Vale Reporter') },
      [null, 'Feb. 22, 2023'],
    ],
    ['the publisher under its own title', { title: stated('Trade up | Reuters') }, ['Reuters', 'Feb. 22, 2023']],
  ])('%s', (_, metadata, expected) => {
    expect(read(metadata)).toEqual(expected)
  })
})
