import { describe, expect, test } from 'vitest'
import type { ParsedArticle } from '../../src/ingest/format.ts'
import { docx } from '../../src/ingest/formats/docx.ts'
import { DEFAULT_LIMITS } from '../../src/lexicon/limits.ts'
import { type DocxOptions, makeDocx, makeZip, paragraph, run, table } from './make-docx.ts'

async function read(body: string, options?: DocxOptions): Promise<ParsedArticle> {
  const { articles, flaws } = await docx.read(makeDocx(body, options), DEFAULT_LIMITS)
  const [article] = articles
  if (!article) throw new Error(`no article: ${flaws[0]?.what}`)
  return article
}

const p = (...runs: readonly string[]) => `<w:p>${runs.join('')}</w:p>`
const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`

describe('text of a file', () => {
  test.each([
    ['paragraphs', paragraph('One.') + paragraph('Two.'), 'One.\n\nTwo.'],
    ['empty ones are none', `${paragraph('One.')}<w:p/>${paragraph(' ')}${paragraph('Two.')}`, 'One.\n\nTwo.'],
    ['runs are joined', p(run('kil'), run('led ', '<w:b/>'), run('31')), 'killed 31'],
    ['spaces of a run stay', p(run('killed '), run(' 31')), 'killed  31'],
    ['tabs and breaks', p('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>'), 'a\tb\nc'],
    ['tab stops are no tabs', `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${run('a')}</w:p>`, 'a'],
    [
      'hyphens',
      p('<w:r><w:t>govern</w:t><w:softHyphen/><w:t>ment 12</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>'),
      'government 12‑b',
    ],
    ['character data', p('<w:r><w:t><![CDATA[A & B]]></w:t></w:r>'), 'A & B'],
    ['references of XML', paragraph('A & B <C>'), 'A & B <C>'],
    ['links', p('<w:hyperlink>', run('the report'), '</w:hyperlink>'), 'the report'],
    ['a control with its text', `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('One.')}</w:sdtContent></w:sdt>`, 'One.'],
    [
      'the other name space',
      paragraph('One.')
        .replaceAll('w:', 's:')
        .replace('<s:p>', '<s:p xmlns:s="http://purl.oclc.org/ooxml/wordprocessingml/main">'),
      'One.',
    ],
    [
      'rows of a table',
      paragraph('Dead:') +
        table([
          ['Harrow', '31'],
          ['Aubin', '4'],
        ]) +
        paragraph('End.'),
      'Dead:\n\nHarrow 31\nAubin 4\n\nEnd.',
    ],
    [
      'a table for the layout',
      table([['A long column. '.repeat(20).trim(), 'Short.']]),
      `${'A long column. '.repeat(20).trim()}\n\nShort.`,
    ],
    ['a power', p(run('40 km'), run('2', '<w:vertAlign w:val="superscript"/>')), '40 km²'],
    [
      'a result of a field',
      p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>', run('14 May')),
      '14 May',
    ],
    ['inserted text', p(run('killed '), `<w:ins>${run('31')}</w:ins>`), 'killed 31'],
    [
      'a paragraph whose end is deleted',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('killed ')}</w:p>${paragraph('31')}`,
      'killed 31',
    ],
    [
      'a text box behind its paragraph',
      p(run('One.'), `<w:r><w:pict><v:textbox>${box('Box.')}</v:textbox></w:pict></w:r>`),
      'One.\n\nBox.',
    ],
  ])('%s', async (_, body, expected) => {
    expect((await read(body)).text).toBe(expected)
  })
})

describe('what a reader does not see', () => {
  const choice = `<mc:Choice Requires="wps"><wps:txbx>${box('Box.')}</wps:txbx></mc:Choice>`
  const fallback = `<mc:Fallback><w:pict>${box('Box.')}</w:pict></mc:Fallback>`
  test.each([
    ['deleted text', p(run('31'), '<w:del><w:r><w:delText>12</w:delText></w:r></w:del>'), '31'],
    ['what was moved away', p(run('31'), `<w:moveFrom>${run('12')}</w:moveFrom>`), '31'],
    ['hidden text', p(run('31'), run('12', '<w:vanish/>')), '31'],
    [
      'hidden once',
      p(run('31'), run('2', '<w:vanish w:val="0"/><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>')),
      '312',
    ],
    [
      'the copy of a text box',
      p(run('One.'), `<w:r><mc:AlternateContent>${choice}${fallback}</mc:AlternateContent></w:r>`),
      'One.\n\nBox.',
    ],
    [
      'the second of two choices',
      `<mc:AlternateContent><mc:Choice>${paragraph('One.')}</mc:Choice><mc:Choice>${paragraph('One again.')}</mc:Choice></mc:AlternateContent>`,
      'One.',
    ],
    ['the mark of a note', p(run('killed 31'), run('2', '<w:vertAlign w:val="superscript"/>')), 'killed 31'],
    ['a note', p(run('killed 31'), '<w:r><w:footnoteReference w:id="2"/></w:r>'), 'killed 31'],
    [
      'an empty control',
      `${paragraph('One.')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('Click here.')}</w:sdtContent></w:sdt>`,
      'One.',
    ],
    ['formulas of another language', p(run('One.'), '<m:oMath><m:r><m:t>12</m:t></m:r></m:oMath>'), 'One.'],
  ])('%s', async (_, body, expected) => {
    const parts = { 'word/footnotes.xml': '<x>12</x>', 'word/header1.xml': '<x>12</x>', 'word/comments.xml': '<x/>' }
    expect((await read(body, { parts })).text).toBe(expected)
  })
})

test('paragraphs and rows are counted', async () => {
  const { divisions, text } = await read(
    `<w:p/>${paragraph('One.')}${table([
      ['a', '1'],
      ['b', '2'],
    ])}${paragraph('Two.')}`,
  )
  expect(divisions?.map(({ number, start }) => [number, text.slice(start, start + 3)])).toEqual([
    [1, 'One'],
    [2, 'a 1'],
    [3, 'b 2'],
    [4, 'Two'],
  ])
})

describe('what a file says about itself', () => {
  const core = { 'dc:title': 'Ferry fire', 'dc:creator': 'Ann Lee', 'dcterms:created': '2024-05-14T09:40:00Z' }
  const custom = { Publisher: 'The Harrow Courier', 'Publication date': '2024-05-15' }
  const cover = '<CoverPageProperties xmlns="x"><PublishDate>2024-05-16T00:00:00</PublishDate></CoverPageProperties>'

  test('the title, the author, the publisher and the date', async () => {
    expect((await read(paragraph('One.'), { core, custom })).metadata).toMatchObject({
      title: { value: 'Ferry fire', from: 'DOCX core properties' },
      author: { value: 'Ann Lee' },
      publisher: { value: 'The Harrow Courier', from: 'DOCX property publisher' },
      published: { value: '2024-05-15', from: 'DOCX property publication date' },
    })
  })

  test.each([
    ['a title in the text goes before', paragraph('Fire kills 31', 'Title'), { core }, 'title', 'Fire kills 31'],
    ['a first heading goes after', paragraph('Fire kills 31', 'Heading1'), { core }, 'title', 'Ferry fire'],
    ['a first heading', paragraph('Fire kills 31', 'Heading1'), {}, 'title', 'Fire kills 31'],
    ['a later heading is none', paragraph('One.') + paragraph('Two', 'Heading1'), {}, 'title', undefined],
    ['the day the file was made is no date of publication', paragraph('One.'), { core }, 'published', undefined],
    [
      'that of a cover page is',
      paragraph('One.'),
      { parts: { 'customXml/item1.xml': cover } },
      'published',
      '2024-05-16',
    ],
    [
      'that of another part is none',
      paragraph('One.'),
      { parts: { 'customXml/item1.xml': cover.replaceAll('Cover', 'Other') } },
      'published',
      undefined,
    ],
    [
      'damaged properties say nothing',
      paragraph('One.'),
      { parts: { 'docProps/core.xml': '<a><b>' } },
      'title',
      undefined,
    ],
  ] as const)('%s', async (_, body, options, field, expected) => {
    expect((await read(body, options)).metadata[field]?.value).toBe(expected)
  })
})

describe('what cannot be read', () => {
  const compound = (name: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(name, 'utf16le')])
  const deep = '<w:ins>'.repeat(300) + run('One.') + '</w:ins>'.repeat(300)
  const entities = { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }
  const sound = makeDocx(paragraph('One.'))
  test.each([
    ['a workbook', makeZip({ 'xl/workbook.xml': '<a/>' }), 'other-file', 'an Excel workbook'],
    ['a presentation', makeZip({ 'ppt/presentation.xml': '<a/>' }), 'other-file', 'a PowerPoint presentation'],
    ['a book', makeZip({ mimetype: 'x', 'META-INF/container.xml': '<a/>' }), 'other-file', 'an EPUB book'],
    ['OpenDocument', makeZip({ 'content.xml': '<a/>', 'META-INF/manifest.xml': '<a/>' }), 'other-file', 'OpenDocument'],
    ['an archive', makeZip({ 'a.txt': 'One.' }), 'other-file', 'a ZIP archive'],
    ['old Word', compound('WordDocument'), 'other-file', '.doc'],
    ['old Excel', compound('Workbook'), 'other-file', '.xls'],
    ['what has a password', compound('EncryptedPackage'), 'other-file', 'locked with a password'],
    ['other compound files', compound('Root Entry'), 'other-file', 'before 2007'],
    [
      'text in another file',
      makeDocx('<w:p/>', { parts: { 'word/afchunk.mht': 'One.' } }),
      'packed-file',
      'another file',
    ],
    ['cut short', sound.slice(0, -30), 'bad-docx', 'damaged'],
    ['a hole in it', sound.map((byte, i) => (i > 60 && i < 400 ? 0 : byte)), 'bad-docx', 'damaged'],
    ['no XML', makeDocx('', { parts: { 'word/document.xml': 'One.' } }), 'bad-docx', 'damaged'],
    ['an element that never ends', makeDocx('<w:p>'), 'bad-docx', 'damaged'],
    ['entities', makeDocx('', { parts: entities }), 'unsafe-docx', 'entities'],
    ['nesting', makeDocx(p(deep)), 'unsafe-docx', 'deeper than 256'],
  ])('%s', async (_, bytes, code, what) => {
    const { articles, flaws } = await docx.read(bytes, DEFAULT_LIMITS)
    expect([articles, flaws.map((flaw) => flaw.code)]).toEqual([[], [code]])
    expect(flaws[0]?.what).toContain(what)
  })

  test('what unpacks to more than a file may hold stops there', async () => {
    const bytes = makeDocx(`<w:p>${' '.repeat(4_000_000)}</w:p>`)
    const { flaws } = await docx.read(bytes, { ...DEFAULT_LIMITS, fileMegabytes: 1 })
    expect(flaws.map(({ code }) => code)).toEqual(['file-too-large'])
  })

  test('no more is read than an article may have', async () => {
    const bytes = makeDocx(paragraph('One. '.repeat(50)).repeat(1000))
    const { articles } = await docx.read(bytes, { ...DEFAULT_LIMITS, articleCharacters: 1000 })
    expect(articles[0]?.text.length).toBeGreaterThan(1000)
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['a file without text', makeDocx('<w:p/>')],
  ])('%s holds no article', async (_, bytes) => {
    expect(await docx.read(bytes, DEFAULT_LIMITS)).toEqual({ articles: [], flaws: [] })
  })
})

test.each([
  ['a Word file', makeDocx(paragraph('One.')), true],
  ['a file of old Office', Buffer.from('d0cf11e0a1b11ae1', 'hex'), true],
  ['text', Buffer.from('PK said so'), false],
  ['nothing', new Uint8Array(), false],
])('recognises %s', (_, bytes, expected) => {
  expect(docx.recognizes(bytes)).toBe(expected)
})
