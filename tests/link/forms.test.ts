import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { extractClaims, loadRules, locate, readArticles } from '../../src/index.ts'
import type { Article } from '../../src/model/text.ts'
import { figuresOf } from '../plain-claim.ts'

const pack = await loadRules()

const front = '---\ntitle: Ferry sinks\npublisher: The Skell Post\npublished: 2024-05-14\n---\n\n'
const text = [
  '# Ferry sinks off São Tirso',
  '',
  'The ferry disaster off São Tirso killed 14 people, the mayor, Zoë Brückner, said on Tuesday.',
  'The Núñez party won 27 seats.',
  '',
  'Trade between Kenya and Peru reached €4.3 billion in 2021, up from €3.1 billion in 2020.',
  '',
  'The café Åse employs 12 nurses. “It rose to 40,” Brückner said.',
  '',
].join('\n')

const forms: readonly [why: string, bytes: string][] = [
  ['as it is', text],
  ['CRLF', text.replaceAll('\n', '\r\n')],
  ['a byte order mark', `\uFEFF${text}`],
  ['both', `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['decomposed letters', text.normalize('NFD')],
  ['decomposed letters and CRLF', text.normalize('NFD').replaceAll('\n', '\r\n')],
  ['no-break spaces before units', text.replaceAll(' billion', '\u00A0billion')],
  ['no line break at the end', text.trimEnd()],
]

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forms-'))
  for (const [index, [, bytes]] of forms.entries()) {
    await mkdir(join(folder, String(index)))
    const head = bytes.startsWith('\uFEFF') ? `\uFEFF${front}` : front
    await writeFile(join(folder, String(index), 'a.md'), `${head}${bytes.replace('\uFEFF', '')}`)
  }
})

afterAll(() => rm(folder, { recursive: true }))

async function read(index: number): Promise<Article> {
  const { articles } = await readArticles(['a.md'], { cwd: join(folder, String(index)) })
  const [article, ...others] = articles
  if (!article || others.length > 0) throw new Error(`${articles.length} articles`)
  return article
}

/** What a claim says, in composed letters. */
function said(article: Article): readonly string[] {
  return figuresOf(extractClaims([article], pack)).map(({ quantity, measure, entities, period, attribution }) =>
    [
      quantity.value,
      quantity.unit,
      measure?.key,
      entities.join(', '),
      period?.start,
      attribution.map(({ source }) => source).join(', '),
    ]
      .join(' | ')
      .normalize('NFC')
      .replaceAll('\u00A0', ' '),
  )
}

test('the text has claims of all sorts', async () => {
  const claims = said(await read(0))
  expect(claims.map((line) => line.split(' | ')[0])).toEqual(['14', '27', '4300000000', '3100000000', '12', '40'])
  expect(claims[0]).toContain('São Tirso')
})

test.each(forms.map(([why], index) => [why, index] as const))('%s: the same claims', async (_, index) => {
  expect(said(await read(index))).toEqual(said(await read(0)))
})

test.each(forms.map(([why, bytes], index) => [why, bytes, index] as const))(
  '%s: quotes stand at their line and column of the file',
  async (_, bytes, index) => {
    const article = await read(index)
    const lines = `${front}${bytes.replace('\uFEFF', '')}`.split(/\r?\n/)
    for (const { quote, location } of extractClaims([article], pack)) {
      expect(article.text.slice(location.start, location.end)).toBe(quote)
      expect(locate(article, location.start)).toEqual({ line: location.line, column: location.column })
      expect(lines[location.line - 1]?.slice(location.column - 1).normalize('NFC')).toContain(quote.normalize('NFC'))
    }
  },
)
