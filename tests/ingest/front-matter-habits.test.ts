import { describe, expect, test } from 'vitest'
import { markdown } from '../../src/ingest/formats/markdown.ts'
import { DEFAULT_LIMITS } from '../../src/lexicon/limits.ts'
import { valuesOf } from './values-of.ts'

const read = (source: string) => markdown.read(source, DEFAULT_LIMITS)
async function said(yaml: string) {
  const { articles } = await read(`---\n${yaml}\n---\nTwo were hurt.`)
  const [article] = articles
  if (!article) throw new Error('no article')
  return valuesOf(article.metadata)
}

describe('front matter as people write it', () => {
  test.each([
    [
      'Jekyll',
      'layout: post\ntitle: "Pier shut"\ndate: 2024-05-14 09:30:00 +0100\nlast_modified_at: 2024-05-15\ncategories: [news, piers]\nauthor: Ann Reed\npermalink: /2024/pier/',
      {
        title: 'Pier shut',
        published: '2024-05-14 09:30:00 +0100',
        updated: '2024-05-15',
        author: 'Ann Reed',
        url: null,
      },
    ],
    [
      'Hugo',
      'title: Pier shut\ndate: 2024-05-13\npublishDate: 2024-05-14T09:30:00Z\nlastmod: 2024-05-15\nauthors:\n  - name: Ann Reed\n  - Tom Vale\ndraft: false\nweight: 10',
      { title: 'Pier shut', published: '2024-05-14T09:30:00Z', updated: '2024-05-15', author: 'Ann Reed, Tom Vale' },
    ],
    [
      'a clipper of Obsidian',
      'title: "Pier shut"\nsource: "https://gull.example/pier"\nauthor:\n  - "[[Ann Reed]]"\n  - "[[people/tom-vale|Tom Vale]]"\npublished: 2024-05-14\ncreated: 2024-06-01\ntags:\n  - "clippings"',
      {
        title: 'Pier shut',
        url: 'https://gull.example/pier',
        author: 'Ann Reed, Tom Vale',
        published: '2024-05-14',
        publisher: null,
      },
    ],
    ['an outlet by name', 'outlet: Harbour Gull\nsite: gull.example', { publisher: 'Harbour Gull' }],
    ['a map with a name', 'source: { name: Harbour Gull, url: https://gull.example }', { publisher: 'Harbour Gull' }],
    [
      'other names',
      'headline: Pier shut\npublication_date: 2024-05-14\nmodified: 2024-05-15\nbyline: By Ann Reed\ncanonical: https://gull.example/p\nlocale: en_GB',
      {
        title: 'Pier shut',
        published: '2024-05-14',
        updated: '2024-05-15',
        author: 'By Ann Reed',
        url: 'https://gull.example/p',
        language: 'en',
      },
    ],
    ['capitals', 'Title: Pier shut\nPublished-At: 2024-05-14', { title: 'Pier shut', published: '2024-05-14' }],
    ['nothing', 'title: null\npublisher: ~\nauthor: []\ndate:', { title: null, author: null, published: null }],
    ['a folded text', 'title: >\n  Pier shut\n  for repairs', { title: 'Pier shut for repairs' }],
    [
      'a list of addresses',
      'link: [https://gull.example/a, https://gull.example/b]',
      { url: 'https://gull.example/a' },
    ],
    ['prototypes', '__proto__: { title: x }\nconstructor: y', { title: null }],
  ])('%s', async (_, yaml, metadata) => {
    expect(await said(yaml)).toMatchObject(metadata)
  })

  test('says where each comes from', async () => {
    const { articles } = await read('---\nlastmod: 2024-05-15\nsite: gull.example\n---\nx')
    expect(articles[0]?.metadata).toMatchObject({
      updated: { value: '2024-05-15', from: 'front matter lastmod' },
      publisher: { value: 'gull.example', from: 'front matter site (a host name)' },
    })
  })
})

describe('front matter goes through the guard of all YAML', () => {
  test.each([
    ['a key twice', 'title: a\ntitle: b', 'bad-front-matter', 'title: b'],
    ['a tag of a program', 'title: !!python/object x', 'bad-front-matter', '!!python'],
    ['a second document', 'title: a\n--- b\nx: 1', 'bad-front-matter', '--- b'],
    ['a list', '- title: a', null, ''],
    ['a line of a page', `title: ${'x'.repeat(4_100)}`, 'front-matter-limit', 'title'],
    ['brackets in brackets', `title: ${'['.repeat(1_000)}`, 'front-matter-limit', '['],
  ])('%s', async (_, yaml, code, spot) => {
    const source = `---\n${yaml}\n---\nTwo were hurt.`
    const { articles, flaws } = await read(source)
    expect(flaws.map((flaw) => flaw.code)).toEqual(code === null ? [] : [code])
    expect(articles).toHaveLength(code === null ? 1 : 0)
    expect(source.slice(flaws[0]?.at ?? 0)).toContain(spot)
  })

  test.each([
    ['an alias says nothing', 'a: &x secret\ntitle: *x\npublisher: P', { title: null, publisher: 'P' }],
    [
      'a control character in a headline costs no article',
      'title: Pier\u0092s end \u202etuhs',
      { title: 'Pier\u0092s end \u202etuhs' },
    ],
  ])('but %s', async (_, yaml, metadata) => {
    expect(await said(yaml)).toMatchObject(metadata)
  })
})

describe('TOML front matter', () => {
  test('is left out of the text, and a note says that it is not read', async () => {
    const front = '+++\ntitle = "Pier shut"\ndate = 2024-05-14\n[params]\ntoll = 31\n+++'
    const { articles, flaws, notes } = await read(`${front}\nTwo were hurt.`)
    expect([flaws, notes?.map(({ code, at }) => [code, at])]).toEqual([[], [['toml-front-matter', 0]]])
    expect(articles[0]?.excluded).toEqual([{ span: { start: 0, end: front.length }, reason: 'front-matter' }])
    expect(articles[0]?.metadata.title).toBeNull()
  })

  test.each(['+++\nTwo were hurt.\n+++\n', '+++\ntitle = "x"\nnever closed', 'Text.\n+++\na = 1\n+++\n'])(
    'is not %j',
    async (source) => {
      const { articles, notes } = await read(source)
      expect([articles[0]?.excluded, notes]).toEqual([[], []])
    },
  )
})
