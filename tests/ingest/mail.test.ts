import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Metadata, ParsedArticle, Reading } from '../../src/ingest/format.ts'
import { mail } from '../../src/ingest/formats/mail.ts'
import { unflow } from '../../src/ingest/mail/flowed.ts'
import { mailFurniture } from '../../src/ingest/mail/furniture.ts'
import { readPublished } from '../../src/ingest/published.ts'
import { readArticles } from '../../src/ingest/read-articles.ts'
import { DEFAULT_LIMITS } from '../../src/lexicon/limits.ts'
import { locationOf } from '../../src/location.ts'

const bytesOf = (source: string) => new Uint8Array(Buffer.from(source, 'utf8'))
const read = async (source: string | Uint8Array): Promise<Reading> =>
  mail.read(typeof source === 'string' ? bytesOf(source) : source, DEFAULT_LIMITS)

const HEAD =
  'From: Ann Lee <ann@courier.example>\nDate: Tue, 14 May 2024 09:40:00 +0800\nSubject: Ferry fire\nMIME-Version: 1.0\n'
const message = (fields: string, body: string) => `${HEAD}${fields}${fields === '' ? '' : '\n'}\n${body}`
const plain = (body: string) => message('', body)
const multi = (subtype: string, ...parts: readonly string[]) =>
  `Content-Type: multipart/${subtype}; boundary="=_b${subtype}"\n\n${parts.map((part) => `--=_b${subtype}\n${part}\n`).join('')}--=_b${subtype}--\n`
const withParts = (subtype: string, ...parts: readonly string[]) => `${HEAD}${multi(subtype, ...parts)}`
const textPart = (text: string) => `Content-Type: text/plain; charset=utf-8\n\n${text}`
const htmlPart = (html: string) => `Content-Type: text/html; charset=utf-8\n\n${html}`

async function only(source: string | Uint8Array): Promise<ParsedArticle> {
  const { articles } = await read(source)
  expect(articles).toHaveLength(1)
  if (!articles[0]) throw new Error('no article')
  return articles[0]
}

const textsOf = async (source: string | Uint8Array) => (await read(source)).articles.map(({ text }) => text.trim())
const valuesOf = (metadata: Metadata) =>
  Object.fromEntries(Object.entries(metadata).map(([name, stated]) => [name, stated?.value ?? null]))

const PROSE = 'Two people died when a ferry caught fire off Harrow Bay on Monday, the coast guard said.'

describe('text of a message', () => {
  test.each([
    ['plain', plain(PROSE), PROSE],
    ['line ends of the net', plain(`One.\n\n${PROSE}`).replaceAll('\n', '\r\n'), `One.\n\n${PROSE}`],
    [
      'quoted-printable',
      message('Content-Transfer-Encoding: quoted-printable', 'caf=C3=A9 =E2=80=93 two=\n died=20'),
      'café – two died',
    ],
    [
      'base64',
      message(
        'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64',
        Buffer.from(PROSE).toString('base64'),
      ),
      PROSE,
    ],
    ['no header of the content at all', `From: a@b.example\nDate: x\n\n${PROSE}`, PROSE],
    [
      'flowed',
      message('Content-Type: text/plain; format=flowed', 'Two people \ndied on \nMonday.\n\nThree.'),
      'Two people died on Monday.\n\nThree.',
    ],
    ['HTML alone', message('Content-Type: text/html', `<p>${PROSE}</p><p>&pound;5</p>`), `${PROSE}\n\n£5`],
    ['HTML with its own charset', message('Content-Type: text/html', `<meta charset="utf-8"><p>é</p>`), 'é'],
    ['an unknown charset', message('Content-Type: text/plain; charset=x-klingon', 'é'), 'é'],
    ['a wrong charset', message('Content-Type: text/plain; charset=us-ascii', 'é'), 'é'],
    ['parts in a row', withParts('mixed', textPart('One.'), textPart('Two.')), 'One.\n\nTwo.'],
    [
      'a signed message',
      withParts('signed', textPart('One.'), 'Content-Type: application/pgp-signature\n\nxyz'),
      'One.',
    ],
    [
      'parts within parts',
      withParts('mixed', multi('related', multi('alternative', textPart('One.'), htmlPart('<p>One!</p>')))),
      'One.',
    ],
    ['a boundary that nobody names', `${HEAD}Content-Type: multipart/mixed\n\n--x1\n\nOne.\n--x1--\n`, 'One.'],
    ['a boundary that never comes', `${HEAD}Content-Type: multipart/mixed; boundary=zzz\n\nOne.`, 'One.'],
    ['a boundary without an end', `${HEAD}Content-Type: multipart/mixed; boundary=z\n\n--z\n\nOne.\n`, 'One.'],
    [
      'words before the first boundary',
      `${HEAD}Content-Type: multipart/mixed; boundary=z\n\nThis is MIME.\n--z\n\nOne.\n--z--\nBye.`,
      'One.',
    ],
    ['a boundary within a line', withParts('mixed', textPart('One --=_bmixed two.')), 'One --=_bmixed two.'],
    ['a mailbox line before the header', `From ann@courier.example Tue May 14 09:40:00 2024\n${plain(PROSE)}`, PROSE],
  ])('%s', async (_, source, text) => {
    expect(await textsOf(source)).toEqual([text])
  })

  test('letters of the charset that the part names', async () => {
    const bytes = Buffer.concat([
      Buffer.from(message('Content-Type: text/plain; charset=windows-1252', '')),
      Buffer.from([0xa3, 0x35, 0x20, 0x96]),
    ])
    expect(await textsOf(new Uint8Array(bytes))).toEqual(['£5 –'])
  })

  test.each([
    ['plain text', textPart(PROSE), htmlPart(`<p>${PROSE}</p>`), PROSE],
    ['HTML, where the plain text is blank', textPart(' '), htmlPart(`<p>${PROSE}</p>`), PROSE],
    [
      'HTML, where the plain text says to look there',
      textPart('Your mail program does not support HTML. Go to our site.'),
      htmlPart(`<p>${PROSE}</p>`),
      PROSE,
    ],
    ['HTML, where the plain text is far shorter', textPart('Two people died.'), htmlPart(`<p>${PROSE}</p>`), PROSE],
    [
      'HTML, where the plain text is full of links',
      textPart(`A ferry [https://x.example/1] burnt (https://x.example/2) off the bay <https://x.example/3>. ${PROSE}`),
      htmlPart(`<p>A ferry burnt. ${PROSE}</p>`),
      `A ferry burnt. ${PROSE}`,
    ],
    ['plain text, where the HTML shows nothing', textPart(PROSE), htmlPart('<img src="x">'), PROSE],
  ])('of two ways %s', async (_, one, other, text) => {
    expect(await textsOf(withParts('alternative', one, other))).toEqual([text])
  })

  test('of a page with its frames only the page', async () => {
    const part = (id: string, html: string) => `Content-Type: text/html\nContent-ID: <${id}>\n\n${html}`
    expect(await textsOf(withParts('related', part('a', '<p>One.</p>'), part('b', '<p>An ad.</p>')))).toEqual(['One.'])
    const started = withParts('related', part('a', '<p>An ad.</p>'), part('b', '<p>One.</p>'))
    expect(await textsOf(started.replace('related;', 'related; start="<b>";'))).toEqual(['One.'])
  })
})

describe('what a message says about itself', () => {
  const metadataOf = async (fields: string) => valuesOf((await only(`${fields}\n\n${PROSE}`)).metadata)
  const LIST = 'List-Unsubscribe: <https://x.example>'
  test.each([
    ['Subject', 'From: a@b.example\nSubject: Ferry  fire\n  kills 31', { title: 'Ferry fire kills 31' }],
    [
      'Subject in encoded words',
      'From: a@b.example\nSubject: =?utf-8?Q?F=C3=A4hre_?= =?utf-8?B?w6k=?=',
      { title: 'Fähre é' },
    ],
    ['Subject of a reply', 'From: a@b.example\nSubject: Re: FW: re[2]: Fire', { title: 'Fire' }],
    ['a word that only begins like one', 'From: a@b.example\nSubject: Report: fire', { title: 'Report: fire' }],
    ['From', 'From: "Lee, Ann" <ann@courier.example>', { author: 'Lee, Ann', publisher: null }],
    ['From in encoded words', 'From: =?utf-8?Q?Bo_=C3=98?= <bo@x.example>', { author: 'Bo Ø' }],
    ['a bare address', 'From: ann@courier.example\nDate: x', { author: null, publisher: null }],
    ['a name that is an address', 'From: "ann@x.example" <ann@x.example>\nDate: x', { author: null }],
    ['a name with an address in brackets', 'From: Ann Lee [mailto:ann@x.example]\nDate: x', { author: 'Ann Lee' }],
    ['a newsletter', `From: Tide Notes <n@x.example>\n${LIST}`, { author: null, publisher: 'Tide Notes' }],
    [
      'a list with a name',
      'From: Ann Lee <a@x.example>\nList-Id: "Harbour News" <h.x.example>',
      { author: 'Ann Lee', publisher: 'Harbour News' },
    ],
    [
      'a list without one',
      'From: Tide Notes <n@x.example>\nList-Id: <tide.x.example>',
      { author: null, publisher: 'Tide Notes' },
    ],
    [
      'Date',
      'From: a@b.example\nDate: Tue, 14 May 2024 09:40:00 +0800 (SGT)',
      { published: 'Tue, 14 May 2024 09:40:00 +0800 (SGT)' },
    ],
    ['Archived-At', 'From: a@b.example\nArchived-At: <https://x.example/1>', { url: 'https://x.example/1' }],
    ['Content-Language', 'From: a@b.example\nContent-Language: en-GB, de', { language: 'en' }],
    [
      'the first of two',
      'From: Ann <a@b.example>\nFrom: Bo <b@b.example>\nSubject: A\nSubject: B',
      { author: 'Ann', title: 'A' },
    ],
    [
      'nothing',
      'From: \nX-Y: z',
      { title: null, author: null, publisher: null, published: null, url: null, language: null },
    ],
  ])('%s', async (_, fields, metadata) => {
    expect(await metadataOf(fields)).toMatchObject(metadata)
  })

  test('a field put in behind a bare carriage return is none', async () => {
    const { metadata } = await only(`From: Ann <a@b.example>\nSubject: =?utf-8?Q?A=0D=0AList-Id=3A_x?=\n\n${PROSE}`)
    expect([metadata.title?.value, metadata.publisher]).toEqual(['A List-Id: x', null])
  })
})

describe('a page that a browser saved', () => {
  const saved = (page: string, extra = '') =>
    `From: <Saved by Blink>\nSnapshot-Content-Location: https://courier.example/1\nSubject: =?utf-8?Q?Fire_=E2=80=93_The_Courier?=\nDate: Wed, 15 May 2024 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html";\n\tboundary="----MB--x----"\n\n\n------MB--x----\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\nContent-Location: https://courier.example/1\n\n${page}\n------MB--x----\n${extra}\n------MB--x------\n`
  test('says itself what it is', async () => {
    const page = `<html lang=3D"en"><head><title>Fire</title><meta property=3D"og:site_name" content=3D"The Courier"><meta name=3D"date" content=3D"2024-05-14"></head><body><nav>7 more</nav><article><p>Two people =C2=A35=\n00.</p></article></body></html>`
    const article = await only(saved(page, 'Content-Type: text/html\n\n<p>An ad: 50% off</p>'))
    expect(article.text).toBe('Two people £500.')
    expect(valuesOf(article.metadata)).toMatchObject({
      title: 'Fire',
      publisher: 'The Courier',
      published: '2024-05-14',
      url: 'https://courier.example/1',
      language: 'en',
      author: null,
    })
  })

  test('was not published when it was saved', async () => {
    const { metadata } = await only(saved('<p>Two people died.</p>'))
    expect(valuesOf(metadata)).toMatchObject({
      title: 'Fire – The Courier',
      published: null,
      publisher: null,
      author: null,
    })
  })
})

describe('messages that are passed on', () => {
  const forwardedText = (header: string) => `FYI.\n\n${header}\n\nTwo people died.\n`
  const GMAIL =
    '---------- Forwarded message ---------\nFrom: Bo Wik <bo@wire.example>\nDate: Mon, May 13, 2024 at 9:40 AM\nSubject: Fwd: Ferry fire kills 31\nTo: Ann Lee <ann@courier.example>'
  const APPLE =
    'Begin forwarded message:\n\nFrom: Bo Wik <bo@wire.example>\nSubject: Ferry fire kills 31\nDate: 13 May 2024 at 09:40:00 GMT+8\nTo: Ann Lee <ann@courier.example>'
  const OUTLOOK =
    '________________________________\nFrom: Bo Wik <bo@wire.example>\nSent: Monday, May 13, 2024 9:40 AM\nTo: Ann Lee <ann@courier.example>\nSubject: Ferry fire kills 31'
  const MARKED =
    '> Begin forwarded message:\n> \n> *From:* Bo Wik <bo@wire.example>\n> *Date:* 13 May 2024\n> *Subject:* Ferry fire kills 31'

  test.each([
    ['Gmail', plain(forwardedText(GMAIL))],
    ['Apple Mail', plain(forwardedText(APPLE))],
    ['Outlook', plain(forwardedText(OUTLOOK)).replace('Subject: ', 'Subject: FW: ')],
    ['quoted', plain(forwardedText(MARKED))],
    [
      'Gmail in HTML',
      message(
        'Content-Type: text/html',
        `<div>FYI.</div><br><div class="gmail_quote"><div dir="ltr">${GMAIL.replace('<', '&lt;').replace('>', '&gt;').replaceAll('\n', '<br>')}</div><p>Two people died.</p></div>`,
      ),
    ],
    [
      'Outlook in HTML',
      message(
        'Content-Type: text/html',
        '<p>FYI.</p><hr><p><b>From:</b> Bo Wik &lt;bo@wire.example&gt;<br><b>Sent:</b> Monday, May 13, 2024 9:40 AM<br><b>To:</b> Ann<br><b>Subject:</b> Ferry fire kills 31</p><p>Two people died.</p>',
      ).replace('Subject: ', 'Subject: FW: '),
    ],
  ])('in the words of %s', async (_, source) => {
    const { articles } = await read(source)
    expect(articles.map(({ text }) => text.trim())).toEqual(['FYI.', 'Two people died.'])
    expect(articles[1] && valuesOf(articles[1].metadata)).toMatchObject({
      title: 'Ferry fire kills 31',
      author: 'Bo Wik',
      publisher: null,
    })
    expect(readPublished(articles[1]?.metadata.published?.value ?? '')).toMatch(/^2024-05-13/)
    expect(articles.map(({ divisions }) => divisions?.map(({ number, ownLines }) => [number, ownLines]))).toEqual([
      [[1, true]],
      [[2, true]],
    ])
  })

  test('a message that only passes another on is no article of its own', async () => {
    expect(await textsOf(plain(`\n${GMAIL}\n\nTwo people died.`))).toEqual(['Two people died.'])
  })

  test('a message as a part', async () => {
    const inner = `Content-Type: message/rfc822\n\nFrom: Bo Wik <bo@wire.example>\nSubject: Inner\n${multi('alternative', textPart('Two people died.'), htmlPart('<p>Two people died.</p>'))}`
    const { articles } = await read(withParts('mixed', textPart('FYI.'), inner))
    expect(articles.map(({ text, metadata }) => [text, metadata.title?.value])).toEqual([
      ['FYI.', 'Ferry fire'],
      ['Two people died.', 'Inner'],
    ])
  })

  test('a digest', async () => {
    const source = withParts(
      'digest',
      '\nFrom: a@x.example\nSubject: A\n\nOne.',
      '\nFrom: b@x.example\nSubject: B\n\nTwo.',
    )
    expect((await textsOf(source)).filter((text) => text !== '')).toEqual(['One.', 'Two.'])
  })

  test.each([
    ['Outlook', `Thanks.\n\n${OUTLOOK}\n\nTwo people died.`],
    [
      'old Outlook',
      'Thanks.\n\n-----Original Message-----\nFrom: Bo\nSent: Monday\nTo: Ann\nSubject: Fire\n\nTwo people died.',
    ],
  ])('what is replied to is no article: %s', async (_, text) => {
    expect(await textsOf(plain(text))).toEqual(['Thanks.'])
  })

  test.each([
    ['From: the harbour came reports of smoke.\n\nTwo people died.'],
    ['Date: 14 May\nPlace: Harrow Bay\n\nTwo people died.'],
    ['To: be or not to be.\nSubject: none'],
    ['From: A\nTo: B\n\nThe bus runs at 9.'],
  ])('words that only look like a header stay: %j', async (text) => {
    expect(await textsOf(plain(text))).toEqual([text])
  })
})

describe('what is not the words of the message', () => {
  const excluded = (text: string) =>
    mailFurniture(text).map(({ span, reason }) => [reason, text.slice(span.start, span.end)])
  test.each([
    [
      'quoted lines',
      'Yes.\n\n> 12 died.\n>> 13 died.\nNo.',
      [
        ['quoted', '> 12 died.'],
        ['quoted', '>> 13 died.'],
      ],
    ],
    [
      'the line that says whom',
      'Yes.\n\nOn Tue, 14 May 2024 at 09:40, Ann Lee <a@x.example> wrote:\n\n> 12 died.',
      [
        ['quoted', 'On Tue, 14 May 2024 at 09:40, Ann Lee <a@x.example> wrote:'],
        ['quoted', '> 12 died.'],
      ],
    ],
    [
      'the same on two lines',
      'Yes.\nOn Tue, May 14, 2024 at 9:40 AM Ann Lee\n<a@x.example> wrote:\n> 12 died.',
      [
        ['quoted', 'On Tue, May 14, 2024 at 9:40 AM Ann Lee\n<a@x.example> wrote:'],
        ['quoted', '> 12 died.'],
      ],
    ],
    [
      'all that follows where nothing is marked',
      'Yes.\nOn Tue, May 14, 2024 at 9:40 AM Ann wrote:\n12 died.\n\n13 died.',
      [['quoted', 'On Tue, May 14, 2024 at 9:40 AM Ann wrote:\n12 died.\n\n13 died.']],
    ],
    ['a signature', 'Two died.\n\n-- \nAnn Lee\n\n+65 5550 0101', [['contact', '-- \nAnn Lee\n\n+65 5550 0101']]],
    [
      'the footer of a list',
      'Two died.\n_______________________________________________\nNews mailing list\nn@x.example',
      [['contact', '_______________________________________________\nNews mailing list\nn@x.example']],
    ],
    [
      'a legal footer on several lines',
      'Two died.\n\nThis e-mail and any attachments are confidential\nand meant for 1 person.\n\nThree died.',
      [['contact', 'This e-mail and any attachments are confidential\nand meant for 1 person.']],
    ],
    [
      'unsubscribe lines',
      'Two died.\n\nYou are receiving this as 1 of 500 readers.\n\n*Unsubscribe* | Forward',
      [
        ['contact', 'You are receiving this as 1 of 500 readers.'],
        ['contact', '*Unsubscribe* | Forward'],
      ],
    ],
    ['a telephone', 'Two died.\n\nSent from my iPhone 15', [['contact', 'Sent from my iPhone 15']]],
  ])('%s', (_, text, expected) => {
    expect(excluded(text)).toEqual(expected)
  })

  test.each([
    'On Monday the minister wrote:\n\nTwo people died.',
    'On 14 May he wrote: “Two died.”\n\nThree died.',
    'Two died.\n--\nThis break stands before the rest.\n\n'.concat('Three people died on Monday. '.repeat(40)),
    'Toll > 12\n=> 13',
    'The union urged members to\nunsubscribe 300 lists.',
    'Two died -- three were hurt.',
  ])('%j stays', (text) => {
    expect(excluded(text)).toEqual([])
  })
})

describe('flowed text', () => {
  test.each([
    ['One \ntwo', 'One two'],
    ['One\ntwo', 'One\ntwo'],
    ['One \n\ntwo', 'One \ntwo'],
    ['> a \n> b \nc', '> a b \nc'],
    ['> a \n>> b', '> a \n>> b'],
    ['One\n-- \nAnn', 'One\n-- \nAnn'],
    [' From here\n >not quoted', 'From here\n>not quoted'],
  ])('%j is %j', (source, text) => {
    expect(unflow(source, false)).toBe(text)
  })

  test('a blank that was put in goes', () => {
    expect(unflow('gov \nern \nment', true)).toBe('government')
  })
})

describe('where a quote stands', () => {
  const articlesOf = async (source: string) =>
    (await readArticles(['-'], { stdin: async () => bytesOf(source) })).articles
  test('is a line of its part', async () => {
    const [article] = await articlesOf(
      withParts('mixed', textPart('One.\n\nTwo died.'), textPart('Three.\n\n  Four died.')),
    )
    const at = (words: string) =>
      article && locationOf(article, { start: article.text.indexOf(words), end: article.text.length })
    expect(at('Two')).toMatchObject({ line: 3, column: 1, division: { unit: 'part', number: 1 } })
    expect(at('Four')).toMatchObject({ line: 3, column: 3, division: { unit: 'part', number: 2 } })
  })

  test('in a message that is passed on is a line below its header', async () => {
    const [, article] = await articlesOf(
      plain('FYI.\n\nBegin forwarded message:\n\nFrom: Bo\nDate: 13 May 2024\nSubject: x\n\nOne.\n\nTwo died.'),
    )
    const at = article && locationOf(article, { start: article.text.indexOf('Two'), end: article.text.length })
    expect(at).toMatchObject({ line: 3, column: 1, division: { unit: 'part', number: 2 } })
  })
})

test.each([
  ['a charset that the bytes do not fit', Buffer.from([0xe9, 0x20, 0x41]), 'utf-8', ['guessed-encoding']],
  ['a charset that nobody knows', Buffer.from([0xe9, 0x20, 0x41]), 'x-klingon', ['guessed-encoding']],
  ['a charset that they fit', Buffer.from([0xe9, 0x20, 0x41]), 'latin1', []],
])('%s leaves a note or none', async (_, body, charset, codes) => {
  const { notes } = await read(
    new Uint8Array(Buffer.concat([Buffer.from(message(`Content-Type: text/plain; charset=${charset}`, '')), body])),
  )
  expect(notes?.map(({ code }) => code)).toEqual(codes)
})

describe('attached files', () => {
  const attachment = (name: string, disposition = 'attachment') =>
    `Content-Type: application/octet-stream; name="${name}"\nContent-Disposition: ${disposition}; filename="${name}"\n\n12 died`
  test('those that could be read are named', async () => {
    const { articles, notes } = await read(
      withParts('mixed', textPart('One.'), attachment('report.html'), attachment('photo.jpg'), attachment('')),
    )
    expect(articles.map(({ text }) => text)).toEqual(['One.'])
    expect(notes?.map(({ code, what }) => [code, what])).toEqual([
      ['attachment-not-read', 'attached files were not read: `report.html`'],
    ])
  })

  test.each([
    ['attached text', 'Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n\n12 died'],
    ['text with a name', 'Content-Type: text/plain; name="a.txt"\n\n12 died'],
    ['a calendar', 'Content-Type: text/calendar\n\n12 died'],
    ['a picture', 'Content-Type: image/png\nContent-Transfer-Encoding: base64\n\nMTIgZGllZA=='],
  ])('%s is none of the text', async (_, part) => {
    expect(await textsOf(withParts('mixed', textPart('One.'), part))).toEqual(['One.'])
  })
})

describe('recognized by its header', () => {
  test.each([
    plain(PROSE),
    plain(PROSE).replaceAll('\n', '\r\n'),
    'Received: from x by y\n\tfor <z>; Tue, 14 May 2024\nSubject: x\n\nx',
    'Return-Path: <a@b.example>\nDate: x\nX-Odd: y\n\nx',
    'From: <Saved by Blink>\nSnapshot-Content-Location: https://x.example\n\nx',
    'From ann@x.example Tue May 14\nFrom: Ann <ann@x.example>\nSubject: x\n\nx',
    `From: a@b.example\nDate: x\nX-Long: ${'y'.repeat(40_000)}\n\nx`,
  ])('%#', (source) => {
    expect(mail.recognizes(bytesOf(source))).toBe(true)
  })

  test.each([
    '',
    'Two people died.',
    'Date: 14 May 2024\n\nTwo people died.',
    'From: Harrow Bay\nDate: 14 May 2024\nSubject: Fire\n\nTwo people died.',
    'From: Ann Lee, ann@courier.example\n\nTwo people died.',
    'From: Ann <ann@x.example>\nDate: 14 May\nTwo people died.\n\nThree.',
    'Message: two died\nTo: Ann <ann@x.example>\n\nx',
    'HARROW BAY: a ferry\n\nx',
    '---\nFrom: ann@x.example\nDate: x\n---\nx',
    '\0From: ann@x.example\nDate: x\n\nx',
  ])('not %j', (source) => {
    expect(mail.recognizes(bytesOf(source))).toBe(false)
  })
})

describe('hostile mail', () => {
  test.each([
    ['parts', (n: number) => withParts('mixed', ...Array.from({ length: n }, () => textPart('x')))],
    ['messages', (n: number) => withParts('digest', ...Array.from({ length: n }, () => '\nSubject: x\n\nx'))],
    ['header fields', (n: number) => `${'X-A: b\n'.repeat(n * 10)}${plain('x')}`],
    ['folded lines', (n: number) => `Subject: a\n${' b\n'.repeat(n * 10)}\nx`],
    ['quoted lines', (n: number) => plain('> x\n'.repeat(n * 10))],
    ['lines of a header', (n: number) => plain('From: a\n'.repeat(n * 10))],
    ['signatures', (n: number) => plain('-- \nx\n'.repeat(n * 5))],
    ['lines that attribute', (n: number) => plain('On a@b\n'.repeat(n * 10))],
    ['forwards', (n: number) => plain('Begin forwarded message:\nx\n'.repeat(n * 2))],
    [
      'boundaries that are none',
      (n: number) => `${HEAD}Content-Type: multipart/mixed; boundary=a\n\n${'--a --a'.repeat(n * 5)}`,
    ],
    ['parameters', (n: number) => message(`Content-Type: text/plain${'; a="b'.repeat(n * 5)}`, 'x')],
    ['soft breaks', (n: number) => message('Content-Type: text/plain; format=flowed', 'x \n'.repeat(n * 10))],
    [
      'bytes in base64',
      (n: number) => message('Content-Transfer-Encoding: base64', `${'QUFB'.repeat(19)}\n`.repeat(n)),
    ],
  ])('four times as many %s take no twelve times as long', async (_, make) => {
    const time = async (n: number) => {
      const source = bytesOf(make(n))
      const started = performance.now()
      await mail.read(source, DEFAULT_LIMITS)
      return performance.now() - started
    }
    await time(100)
    const small = Math.min(await time(250), await time(250))
    const large = Math.min(await time(1_000), await time(1_000))
    expect(large).toBeLessThan(small * 12 + 200)
  })

  test('parts nested without end are left out with a note', async () => {
    let nested = textPart('x')
    for (let i = 0; i < 400; i++)
      nested = `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n${nested}\n--b${i}--`
    const { notes } = await read(`${HEAD}${nested}`)
    expect(notes?.map(({ code }) => code)).toEqual(['too-many-parts'])
  })

  test('messages in messages without end are left out with a note', async () => {
    let nested = 'Subject: 0\n\nx'
    for (let i = 0; i < 40; i++) nested = `Subject: ${i}\nContent-Type: message/rfc822\n\n${nested}`
    expect((await read(`${HEAD}${nested}`)).notes?.map(({ code }) => code)).toEqual(['mail-too-deep'])
  })

  test.each([
    ['boundary=""'],
    ['boundary="'],
    [`boundary=${'x'.repeat(5_000)}`],
    ['boundary'],
    ['__proto__=x; constructor=y'],
  ])('%s is no crash', async (parameter) => {
    const { articles } = await read(`${HEAD}Content-Type: multipart/mixed; ${parameter}\n\nOne.`)
    expect(articles.map(({ text }) => text)).toEqual(['One.'])
  })

  test('any bytes whatever are read without a throw', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '\r\n',
        '\n',
        '\n\n',
        '--x',
        '--x--',
        ':',
        'Content-Type: multipart/mixed; boundary=x\n',
        'From: a@b\n',
        'Content-Type: message/rfc822\n\n',
        'Content-Transfer-Encoding: base64\n',
        'Content-Type: text/html\n',
        '=?utf-8?B?/w==?=',
        '=C3',
        '> ',
        '-- \n',
        'charset=utf-16le',
        '\0',
        'é',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const { articles } = await read(HEAD + pieces.join(''))
        for (const { text, excluded, divisions, lineStarts } of articles) {
          expect(text).not.toContain('\0')
          expect(divisions?.every(({ start }) => start <= text.length)).toBe(true)
          expect(lineStarts?.every((start) => start <= text.length)).toBe(true)
          expect(
            excluded.every(
              ({ span }, index) => span.start < span.end && span.start >= (excluded[index - 1]?.span.end ?? 0),
            ),
          ).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})
