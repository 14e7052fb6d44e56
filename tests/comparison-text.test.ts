import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparisonText } from '../src/comparison-text.ts'

describe('what a reader sees as the same is the same', () => {
  test.each([
    ['letters with marks of their own', 'Jose\u0301 Mu\u0308ller', 'José Müller'],
    ['two marks in either order', 'e\u0323\u0302 e\u0302\u0323', 'ệ ệ'],
    ['a zero-width space in a figure', '190\u200B.27', '190.27'],
    ['a soft hyphen in a word', 'contra\u00ADdiction', 'contradiction'],
    ['a byte order mark in the text', 'At\uFEFF least', 'At least'],
    ['marks of direction', '\u200E14\u200F \u202Aof\u202C \u206631\u2069', '14 of 31'],
    ['a word joiner', '$\u206040', '$40'],
    ['full-width digits', '￥１，２３４．５', '¥1,234.5'],
    ['ligatures of a PDF', 'of\uFB01cials, su\uFB00ered, di\uFB03cult', 'officials, suffered, difficult'],
    ['mathematical digits', '𝟭𝟰 died', '14 died'],
    ['the sign of kelvin and ångström', '5 \u212A, 3 \u212B', '5 K, 3 Å'],
    ['hyphens that do not break', 'third\u2011party, co\u2010operation', 'third-party, co-operation'],
    ['spaces that do not break', '14\u00A0people in\u202FMay, 5\u2009km', '14 people in May, 5 km'],
    ['line ends of old systems', 'Two died.\rOne lives.\u2028Nobody knows.', 'Two died.\nOne lives.\nNobody knows.'],
    ['what is typed for an apostrophe', 'Russia\u00B4s, Norvale\u2032s', 'Russia’s, Norvale’s'],
    ['Hangul letters', '\u1112\u1161\u11AB', '한'],
  ])('%s', (_, published, text) => {
    expect(comparisonText(published)).toMatchObject({ text, changed: true })
  })

  test.each([
    ['plain text', 'At least 14 people died.'],
    ['composed letters', 'José Müller, 한국'],
    ['marks that compose with nothing', 'x\u0301 हिन्दी'],
    ['superscripts and fractions', '5² km, 3½ hours, H₂O'],
    ['signs', '№ 5 ™ … %'],
    ['quotation marks and dashes', '“a” ‘b’ – — −'],
    ['spaces that part thousands', '1\u202F234\u00A0567 m'],
    ['line ends of Windows', 'Two died.\r\nOne lives.\r\n'],
    ['minutes and feet', '5\u2032 of play, \u00B4'],
    ['overrides of direction, which change what is seen', '\u202E72.091'],
    ['nothing', ''],
  ])('%s stays', (_, published) => {
    expect(comparisonText(published)).toMatchObject({ text: published, changed: false })
  })
})

describe('the way between the two', () => {
  test.each([
    ['the figure behind a letter with a mark', 'cafe\u0301 190\u200B.27', '190.27', '190\u200B.27'],
    ['a word that ends in a mark', 'at the cafe\u0301, 5', 'café', 'cafe\u0301'],
    ['what stands before what is not seen', 'fire\u00AD\u00ADmen died', 'fire', 'fire'],
    ['what stands behind it', 'fire\u00AD\u00ADmen died', 'men', 'men'],
    ['half of a ligature', 'a \uFB01ne', 'f', '\uFB01'],
    ['the other half', 'a \uFB01ne', 'ine', '\uFB01ne'],
    ['what is left out at the beginning', '\uFEFF\uFEFFTwo died', 'Two', 'Two'],
    ['what is left out at the end', 'two died\u200B\u200B', 'died', 'died'],
    ['what lies far behind', `${'e\u0301'.repeat(99)} 14 men`, '14', '14'],
  ])('%s', (_, published, compared, words) => {
    const form = comparisonText(published)
    const start = form.text.indexOf(compared)
    const span = form.toPublished({ start, end: start + compared.length })
    expect(published.slice(span.start, span.end)).toBe(words)
  })

  test('an empty stretch stays empty', () => {
    const { toPublished, fromPublished } = comparisonText('e\u0301\u00AD5')
    expect(toPublished({ start: 1, end: 1 })).toEqual({ start: 3, end: 3 })
    expect(fromPublished({ start: 2, end: 2 })).toEqual({ start: 1, end: 1 })
  })
})

const PIECES = [
  ...[
    'a',
    'e',
    'E',
    ' ',
    '5',
    '.',
    '\n',
    '\u0301',
    '\u0323',
    '\u0308',
    'é',
    'ệ',
    '\u00AD',
    '\u200B',
    '\uFEFF',
    '\u2011',
  ],
  ...['\uFB01', '１', '𝟭', '\u212A', '\u1112', '\u1161', '\u11AB', '각', '가', '😀', '\uD83D', '\u093F'],
]
/** What these stand for depends on their neighbours. */
const DEPENDENT = ['\u00A0', '\r', '\u00B4']
const textOf = (pieces: readonly string[]) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((all) => all.join(''))

test('the form is the same for NFC and NFD, and has a form no more', () => {
  fc.assert(
    fc.property(textOf([...PIECES, ...DEPENDENT]), (text) => {
      const form = comparisonText(text).text
      expect(comparisonText(text.normalize('NFC')).text.normalize('NFC')).toBe(form.normalize('NFC'))
      expect(comparisonText(text.normalize('NFD')).text.normalize('NFC')).toBe(form.normalize('NFC'))
    }),
    { numRuns: 3_000 },
  )
})

test('any stretch leads to published words of the same form, and back', () => {
  fc.assert(
    fc.property(textOf(PIECES), fc.nat(24), fc.nat(24), (text, one, other) => {
      const form = comparisonText(text)
      const start = Math.min(one, other, form.text.length)
      const end = Math.min(Math.max(one, other), form.text.length)
      fc.pre(start < end)
      const published = form.toPublished({ start, end })
      expect(published.start).toBeLessThanOrEqual(published.end)
      expect(published.end).toBeLessThanOrEqual(text.length)
      const back = form.fromPublished(published)
      expect(back.start).toBeLessThanOrEqual(start)
      expect(back.end).toBeGreaterThanOrEqual(end)
      expect(comparisonText(text.slice(published.start, published.end)).text.normalize('NFC')).toBe(
        form.text.slice(back.start, back.end).normalize('NFC'),
      )
    }),
    { numRuns: 3_000 },
  )
})

test('a letter under a million marks takes no time to speak of', () => {
  const hostile = `14 me${'\u0301\u0323'.repeat(500_000)}n died`
  expect(comparisonText(hostile).text.endsWith('n died')).toBe(true)
})
