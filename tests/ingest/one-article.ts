import { gzipSync } from 'node:zlib'
import { makeDocx, paragraph, table } from './make-docx.ts'
import { makePdf, PAGE, type Placed, type Setting, setPages } from './make-pdf.ts'
import { windows1252 } from './windows-1252.ts'

/** An article as a newsroom writes it once. */
export interface Story {
  readonly title: string
  readonly publisher: string
  readonly published: string
  readonly author: string
  /** Paragraphs, and the rows of tables. */
  readonly blocks: readonly (string | readonly (readonly string[])[])[]
}

export const FERRY_FIRE: Story = {
  title: 'Ferry fire off Harrow Bay kills 31',
  publisher: 'The Harrow Courier',
  published: '2024-05-14',
  author: 'Ann Lee',
  blocks: [
    'HARROW BAY, May 14 — A fire on the car ferry Saint Aubin killed at least 31 people early on Tuesday, the coast guard said, and 12 others were still missing when night fell.',
    '“We pulled 183 people out of the water,” said Maria Keller, the harbour master of Harrow Bay. She added that about 40% of them were children.',
    'The owner, Aubin Lines, a state-owned company, denied that the ship had been overloaded. Its chief executive, Peter Vance, said the line spent $5.27 million on repairs in 2023, 12.5% more than a year before.',
    'Prime Minister Elena Marsh visited the port on Wednesday and met the crew. Her government will pay €20,000 to each of the families, the finance ministry said – £1.4 million in all.',
    'Fires on ferries have become rarer. In 2019, 64 people died in such accidents; by 2022 the number had fallen to 17.',
    [
      ['Port', 'Dead', 'Injured'],
      ['Harrow Bay', '31', '44'],
      ['Saint Aubin', '4', '9'],
    ],
    'The inquiry, which Judge Thomas Reed will lead, is to open on 3 June 2024 and to last no longer than six months.',
  ],
}

/** The article as a file of each format that can hold it, by what the file is called. */
export function filesOf(story: Story): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (const [name, text] of Object.entries(textsOf(story))) files.set(name, Buffer.from(text, 'utf8'))
  const plain = textsOf(story)['story.txt']
  files.set('utf-16le.txt', Buffer.from(`\ufeff${plain}`, 'utf16le'))
  files.set('utf-16be.txt', Buffer.from(`\ufeff${plain}`, 'utf16le').swap16())
  files.set('windows-1252.txt', windows1252(plain))
  files.set('marked.txt', Buffer.from(`\ufeff${plain}`, 'utf8'))
  files.set('crlf.txt', Buffer.from(plain.replaceAll('\n', '\r\n'), 'utf8'))
  files.set('latin.html', windows1252(htmlOf(story).replace('utf-8', 'windows-1252')))
  files.set('story.pdf', pdfOf(story, {}))
  files.set('pages.pdf', pdfOf(story, { bottom: 250, head: story.publisher, foot: 'Page #' }))
  files.set('columns.pdf', pdfOf(story, { columns: 2, size: 10 }))
  files.set('story.docx', docxOf(story))
  files.set('story.rss', Buffer.from(rssOf(story)))
  files.set('story.atom', Buffer.from(atomOf(story)))
  files.set('story.eml', Buffer.from(mailOf(story)))
  for (const [name, bytes] of [...files]) files.set(`${name}.gz`, gzipSync(bytes))
  return files
}

function textsOf(
  story: Story,
): Readonly<Record<'story.txt' | 'story.md' | 'story.html' | 'story.json' | 'story.jsonl', string>> {
  const { title, publisher, published, author } = story
  const front = `---\ntitle: "${title}"\npublisher: ${publisher}\npublished: ${published}\nauthor: ${author}\n---\n\n`
  const row = { title, publisher, published, author, text: [title, ...story.blocks.map(plainOf)] }
  return {
    'story.txt': `${front}${[title, ...story.blocks.map(plainOf)].join('\n\n')}\n`,
    'story.md': `${front}# ${title}\n\n${story.blocks.map(plainOf).join('\n\n')}\n`,
    'story.html': htmlOf(story),
    'story.json': JSON.stringify(row, null, 2),
    'story.jsonl': JSON.stringify(row),
  }
}

function plainOf(block: Story['blocks'][number]): string {
  return typeof block === 'string' ? block : block.map((cells) => cells.join(' ')).join('\n')
}

function htmlOf(story: Story): string {
  const { title, publisher, published, author } = story
  const metas = [
    ['og:title', title],
    ['og:site_name', publisher],
    ['article:published_time', published],
    ['author', author],
  ].map(([name, content]) => `<meta property="${name}" content="${content}">`)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${metas.join('')}<title>${title}</title></head>
<body><article>${innerHtml(story)}</article></body></html>`
}

function innerHtml({ title, blocks }: Story): string {
  const inner = blocks.map((block) =>
    typeof block === 'string'
      ? `<p>${block}</p>`
      : `<table>${block.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
  )
  return `<h1>${title}</h1>${inner.join('\n')}`
}

function rssOf(story: Story): string {
  const { title, publisher, published, author } = story
  const day = new Date(`${published}T09:40:00Z`).toUTCString()
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>${publisher}</title><language>en</language><item><title>${title}</title><dc:creator>${author}</dc:creator>
<pubDate>${day}</pubDate><content:encoded><![CDATA[${innerHtml(story)}]]></content:encoded></item></channel></rss>`
}

function atomOf(story: Story): string {
  const { title, publisher, published, author } = story
  const html = innerHtml(story).replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>${publisher}</title><updated>${published}T12:00:00Z</updated>
<entry><title>${title}</title><author><name>${author}</name></author><published>${published}T09:40:00Z</published>
<content type="html">${html}</content></entry></feed>`
}

/** A mail of a newsletter, as plain text and as HTML. */
function mailOf(story: Story): string {
  const { title, publisher, published, author, blocks } = story
  const encoded = (text: string) =>
    (
      Buffer.from(text)
        .toString('base64')
        .match(/.{1,76}/g) ?? []
    ).join('\r\n')
  const part = (type: string, text: string) =>
    `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded(text)}\r\n`
  return [
    `From: ${author} <desk@courier.example>`,
    'To: readers@courier.example',
    `List-Id: ${publisher} <news.courier.example>`,
    `Subject: ${title}`,
    `Date: ${new Date(`${published}T09:40:00Z`).toUTCString()}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="mark"',
    '',
    '--mark',
    part('text/plain', [title, ...blocks.map(plainOf)].join('\n\n')),
    '--mark',
    part('text/html', `<html><body>${innerHtml(story)}</body></html>`),
    '--mark--',
    '',
  ].join('\r\n')
}

function pdfOf(story: Story, setting: Setting): Uint8Array {
  const { title, publisher, published, author } = story
  const xmp = { 'prism:publicationName': publisher, 'prism:publicationDate': published }
  return makePdf(printed(story, setting), { information: { Title: title, Author: author }, xmp })
}

/** The pages of the article in print, in the order of reading. */
export function printed({ title, blocks }: Story, setting: Setting): readonly (readonly Placed[])[] {
  const heading: Placed = { text: title, x: PAGE.margin, y: 60, size: 20 }
  const [first = [], ...rest] = setPages(blocks, setting)
  return [[heading, ...first], ...rest]
}

function docxOf({ title, publisher, published, author, blocks }: Story): Uint8Array {
  const body = blocks.map((block) => (typeof block === 'string' ? paragraph(block) : table(block)))
  return makeDocx(`${paragraph(title, 'Title')}${body.join('')}`, {
    core: { 'dc:title': title, 'dc:creator': author, 'dcterms:created': '2024-06-30T10:00:00Z' },
    custom: { Publisher: publisher, Published: published },
  })
}
