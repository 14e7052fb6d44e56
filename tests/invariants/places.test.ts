import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { extractClaims, loadRules, locate, readArticles } from '../../src/index.ts'
import { type Draft, draftOf, FIRE } from './news.ts'
import { storyOf } from './story.ts'

const pack = await loadRules()
const cwd = mkdtempSync(join(tmpdir(), 'crosscheck-'))
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['é', '&eacute;'],
  ['ü', '&#252;'],
  ['“', '&ldquo;'],
  ['”', '&rdquo;'],
  ['’', '&#x2019;'],
  ['€', '&euro;'],
  ['$', '&#36;'],
  ['–', '&ndash;'],
  ['1', '&#49;'],
])
const CHARACTERS = new Map([...REFERENCES].map(([character, reference]) => [reference, character]))

/** Every character that has a reference or an escape, written as one where `chosen` says so. */
function written(text: string, chosen: (at: number) => boolean, write: (character: string) => string): string {
  return [...text].map((character, at) => (chosen(at) ? write(character) : character)).join('')
}

const asReference = (character: string) => REFERENCES.get(character) ?? character
const asEscape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** The ways to write an article in a file, and how to read the character that stands at an offset of it. */
const FORMATS: readonly (readonly [
  file: string,
  write: (draft: Draft, chosen: (at: number) => boolean) => string,
  at: (source: string, offset: number) => string,
])[] = [
  ['a.txt', ({ paragraphs }) => paragraphs.join('\n\n'), plain],
  [
    'a.md',
    ({ title, paragraphs }) => `---\ntitle: "${title}"\n---\n\n${paragraphs.map((one) => `> ${one}`).join('\n\n')}\n`,
    plain,
  ],
  [
    'a.html',
    ({ title, paragraphs }, chosen) => {
      const shown = paragraphs.map((one) => written(one, chosen, asReference).replaceAll(/ (\w+)\.$/g, ' <b>$1</b>.'))
      return `<!doctype html><html><head><title>${title}</title></head>\n<body><article>\n${shown.map((one) => `  <p>${one}</p>`).join('\n')}\n</article></body></html>`
    },
    (source, offset) => CHARACTERS.get(/^&#?\w+;/.exec(source.slice(offset))?.[0] ?? '') ?? plain(source, offset),
  ],
  [
    'a.json',
    ({ title, paragraphs }, chosen) =>
      `{\n  "title": ${JSON.stringify(title)},\n  "text": [\n    ${paragraphs.map((one) => inJson(one, chosen)).join(',\n    ')}\n  ]\n}\n`,
    escaped,
  ],
  ['a.jsonl', ({ paragraphs }, chosen) => `{"text": ${inJson(paragraphs.join('\n\n'), chosen)}}\n`, escaped],
]

function inJson(text: string, chosen: (at: number) => boolean): string {
  const written = [...text].map((one, at) =>
    chosen(at) && one > ' ' ? asEscape(one) : JSON.stringify(one).slice(1, -1),
  )
  return `"${written.join('')}"`
}

function plain(source: string, offset: number): string {
  return source.charAt(offset)
}

function escaped(source: string, offset: number): string {
  const code = /^\\u([0-9a-f]{4})/.exec(source.slice(offset, offset + 6))?.[1]
  return code === undefined ? source.charAt(offset) : String.fromCharCode(Number.parseInt(code, 16))
}

const LINE_ENDS = ['\n', '\r\n']
const MARKS = ['', '\uFEFF']

test.each(FORMATS)(
  'in %s line and column lead to the first character of every quote',
  async (file, write, characterAt) => {
    const manners = fc.record({
      lineEnd: fc.constantFrom(...LINE_ENDS),
      mark: fc.constantFrom(...MARKS),
      form: fc.constantFrom('NFC', 'NFD'),
      every: fc.integer({ min: 1, max: 9 }),
    })
    await fc.assert(
      fc.asyncProperty(draftOf(FIRE, 4), manners, async (draft, { lineEnd, mark, form, every }) => {
        const source = write(draft, (at) => at % every === 0)
          .normalize(form)
          .replaceAll('\n', lineEnd)
        writeFileSync(join(cwd, file), mark + source)
        const { articles } = await readArticles([file], { cwd })
        const lines = source.split(/(?<=\n)/)
        const [article] = articles
        expect(articles.map(({ path }) => path)).toEqual([file])
        for (const { quote, sentence, location } of extractClaims(articles, pack)) {
          expect(article?.text.slice(location.start, location.end)).toBe(quote)
          expect(sentence).toContain(quote)
          expect(article && locate(article, location.start)).toMatchObject({
            line: location.line,
            column: location.column,
          })
          expect(characterAt(lines[location.line - 1] ?? '', location.column - 1)).toBe(quote.charAt(0))
        }
      }),
      { numRuns: 12 },
    )
  },
)

test('an article says the same in every format', async () => {
  await fc.assert(
    fc.asyncProperty(draftOf(FIRE, 4), async (draft) => {
      const stories = []
      for (const [file, write] of FORMATS) {
        writeFileSync(
          join(cwd, file),
          write(draft, (at) => at % 3 === 0),
        )
        const { articles } = await readArticles([file], { cwd })
        stories.push(storyOf(extractClaims(articles, pack)))
      }
      for (const story of stories) expect(story).toEqual(stories[0])
    }),
    { numRuns: 6 },
  )
})
