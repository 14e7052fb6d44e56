import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, extractClaims, findMentions, loadRules } from '../../src/index.ts'
import { decode } from '../../src/ingest/decode.ts'
import { articleOf, articlesOf, draftOf, draftsOf, FIRE } from './news.ts'
import { findingsOf, storyOf } from './story.ts'

const pack = await loadRules()

/** What changes nothing that a reader sees: the same text in other characters. */
const SAME_TO_A_READER: readonly (readonly [what: string, write: (text: string) => string])[] = [
  ['letters and marks apart', (text) => text.normalize('NFD')],
  ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['line ends of old systems', (text) => text.replaceAll('\n', '\r')],
  ['white space at the ends of lines', (text) => text.replaceAll('\n', ' \t\n')],
  ['no line end at the end', (text) => text.trimEnd()],
  ['many line ends at the end', (text) => `${text}\n\n\n`],
  ['blank lines before it', (text) => `\n\n${text}`],
  ['spaces that do not break', (text) => text.replaceAll(/(?<=\S) (?=\S)/g, '\u00A0')],
  ['narrow spaces behind figures', (text) => text.replaceAll(/(?<=\d) (?=\D)/g, '\u202F')],
  ['zero-width spaces in figures', (text) => text.replaceAll(/(?<=\d)(?=[\d.,])/g, '\u200B')],
  ['soft hyphens in words', (text) => text.replaceAll(/(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u00AD')],
  ['full-width digits', (text) => text.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
  ['hyphens that do not break', (text) => text.replaceAll('-', '\u2011')],
  ['ligatures', (text) => text.replaceAll('fi', '\uFB01')],
  ['marks of direction', (text) => text.replaceAll(/\d+/g, (figure) => `\u200E${figure}\u200F`)],
  ['straight marks', (text) => text.replaceAll(/[“”]/g, '"').replaceAll('’', "'")],
]

describe.each(SAME_TO_A_READER)('%s', (what, write) => {
  test('give the same claims, quoted as published', () => {
    fc.assert(
      fc.property(draftOf(FIRE), (draft) => {
        const plain = articleOf(draft, 'a.txt')
        const other = articleOf(draft, 'a.txt', (paragraphs) => write(`${paragraphs.join('\n\n')}\n`))
        const claims = extractClaims([other], pack)
        const straight = (line: string) => line.replaceAll(/[“”]/g, '\\"').replaceAll('’', "'")
        const told = storyOf(extractClaims([plain], pack))
        expect(storyOf(claims).map(straight)).toEqual(told.map(straight))
        for (const { quote, sentence, location, derivation } of claims) {
          expect(other.text.slice(location.start, location.end)).toBe(quote)
          expect(sentence).toContain(quote)
          for (const { span } of derivation)
            if (span) expect(other.text.slice(span.start, span.end).trim()).not.toBe('')
        }
      }),
      { numRuns: what === 'letters and marks apart' ? 25 : 8 },
    )
  })
})

test('letters and marks apart give the same findings, fingerprints and all', () => {
  fc.assert(
    fc.property(draftsOf(FIRE, { min: 2, max: 3 }), fc.nat(2), (drafts, which) => {
      const plain = articlesOf(drafts)
      const nfd = (written: readonly string[]) => `${written.join('\n\n')}\n`.normalize('NFD')
      const apart = drafts.map((draft, at) => articleOf(draft, `a${at + 1}.txt`, at === which ? undefined : nfd))
      expect(findingsOf(check(apart, pack))).toEqual(findingsOf(check(plain, pack)))
    }),
    { numRuns: 15 },
  )
})

test('mentions are those of the text as published', () => {
  fc.assert(
    fc.property(draftOf(FIRE), (draft) => {
      const plain = [...findMentions([articleOf(draft, 'a.txt')])]
      const other = articleOf(draft, 'a.txt', (paragraphs) => paragraphs.join('\n\n').normalize('NFD'))
      const rows = [...findMentions([other])]
      expect(rows.map(({ type, text }) => [type, text.normalize('NFC')])).toEqual(
        plain.map(({ type, text }) => [type, text]),
      )
      for (const { text, start, end } of rows) expect(other.text.slice(start, end)).toBe(text)
    }),
    { numRuns: 20 },
  )
})

test('encodings that can write it give the same text', () => {
  const withMark =
    (...bytes: readonly number[]) =>
    (rest: Buffer) =>
      Buffer.concat([Buffer.from(bytes), rest])
  fc.assert(
    fc.property(draftOf(FIRE), ({ paragraphs }) => {
      const text = `${paragraphs.join('\n\n')}\n`
      const utf8 = Buffer.from(text)
      const utf16 = Buffer.from(text, 'utf16le')
      const files = [
        utf8,
        withMark(0xef, 0xbb, 0xbf)(utf8),
        withMark(0xff, 0xfe)(utf16),
        withMark(0xfe, 0xff)(Buffer.from(utf16).swap16()),
        utf16,
        Buffer.from(utf16).swap16(),
      ]
      for (const file of files) expect(decode(file).text).toBe(text)
    }),
    { numRuns: 30 },
  )
})
