import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import type { Report } from '../../src/model/report.ts'
import type { Article, Division } from '../../src/model/text.ts'
import { claimsTable } from '../../src/report/claims-table.ts'
import { formats } from '../../src/report/formats/index.ts'
import { ferries, plain } from './fixture.ts'

const PAGE: Division = { unit: 'page', number: 3, start: 0, ownLines: true }
const PARAGRAPH: Division = { unit: 'paragraph', number: 7, start: 0, ownLines: true }
const ENTRY: Division = { unit: 'entry', number: 2, start: 0, ownLines: false }

/** The two dispatches about a pier, the first in a file of this name, its claims in that part of it. */
function inFile(path: string, division: Division | null): Report {
  const moved = (article: Article): Article =>
    article.id === 'a1' ? { ...article, path, divisions: division ? [division] : [] } : article
  const placed = (claim: Claim): Claim =>
    claim.articleId === 'a1' ? { ...claim, location: { ...claim.location, division } } : claim
  return {
    ...ferries,
    articles: ferries.articles.map((entry) => ({ ...entry, article: moved(entry.article) })),
    claims: ferries.claims.map(placed),
  }
}

async function rendered(format: string, path: string, division: Division | null): Promise<string> {
  const load = formats.get(format)
  if (!load) throw new Error(`no format ${format}`)
  const { render } = await load()
  return render(inFile(path, division), plain)
}

describe('a claim of a PDF stands on a page', () => {
  test.each([
    ['lines', 'news/gull.pdf (page 3):3:1: Harbour Gull'],
    ['pretty', 'news/gull.pdf (page 3):3:1'],
    ['markdown', '[news/gull.pdf (page 3):3](news/gull.pdf#page=3)'],
    ['html', '<bdi>news/gull.pdf (page 3):3:1</bdi>'],
    ['junit', 'news/gull.pdf (page 3):3:1'],
    ['github', 'news/gull.pdf (page 3):3:1'],
    ['github', '::error file=news/gull.pdf,title='],
    ['gitlab', '(at news/gull.pdf (page 3):3:1; compare'],
    ['gitlab', '"begin": 1'],
    ['sarif', 'It stands at news/gull.pdf (page 3):3:1.'],
    ['sarif', '"name": "page 3"'],
    ['csv', ',page 3\r\n'],
    ['ndjson', '"division":"page 3"'],
    ['json', '"unit": "page"'],
  ])('%s says %s', async (format, expected) => {
    expect(await rendered(format, 'news/gull.pdf', PAGE)).toContain(expected)
  })

  test.each([
    ['markdown', 'gull.pdf#L'],
    ['github', 'gull.pdf,line'],
    ['pretty', 'gull.pdf:'],
    ['lines', 'gull.pdf:'],
    ['html', 'gull.pdf:'],
    ['junit', 'gull.pdf:'],
  ])('%s does not say %s', async (format, lie) => {
    expect(await rendered(format, 'news/gull.pdf', PAGE)).not.toContain(lie)
  })

  test('the table of claims says it', () => {
    const { articles, claims } = inFile('news/gull.pdf', PAGE)
    const told = articles.map(({ article }) => article)
    expect(claimsTable(told, claims, { ...plain, width: 300 })).toContain('news/gull.pdf (page 3):3:1')
  })
})

interface Log {
  readonly runs: readonly [{ readonly results: readonly [{ readonly locations: readonly object[] }] }]
}

describe.each([
  ['a Word file', 'news/gull.docx', PARAGRAPH, false],
  ['a PDF', 'news/gull.pdf', PAGE, false],
  ['a text that is compressed', 'news/gull.txt.gz', null, false],
  ['a feed', 'news/gull.xml', ENTRY, true],
  ['a text', 'news/gull.txt', null, true],
] as const)('%s', (_, path, division, hasLines) => {
  test(`leads a program to ${hasLines ? 'a line' : 'the file alone'}`, async () => {
    const log: Log = JSON.parse(await rendered('sarif', path, division))
    const region = hasLines ? { region: expect.objectContaining({ startLine: 3 }) } : {}
    expect(log.runs[0].results[0].locations[0]).toEqual({
      physicalLocation: { artifactLocation: { uri: path }, ...region },
      ...(division ? { logicalLocations: [{ name: `${division.unit} ${division.number}`, kind: division.unit }] } : {}),
    })
    expect(await rendered('github', path, division)).toContain(`file=${path},${hasLines ? 'line=3' : 'title='}`)
  })

  test('has a link that leads there', async () => {
    const fragment = hasLines ? '#L3' : division?.unit === 'page' ? '#page=3' : ''
    expect(await rendered('markdown', path, division)).toContain(`](${path}${fragment})`)
  })
})
