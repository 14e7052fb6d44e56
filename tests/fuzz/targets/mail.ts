import { mail } from '../../../src/ingest/formats/mail.ts'
import { DEFAULT_LIMITS } from '../../../src/lexicon/limits.ts'
import { holdExtracted } from '../properties/reading.ts'

/** A mail: what its parts say lies in the text that was got out of them. */
export async function fuzz(data: Uint8Array): Promise<void> {
  holdExtracted(await mail.read(data, DEFAULT_LIMITS))
}

export const longest = 2_048

export const seeds = [
  'From: Desk <desk@post.example>\r\nTo: a@b.example\r\nSubject: =?utf-8?Q?Pier_closed=2E?=\r\nDate: Tue, 14 May 2024 09:00:00 +0200\r\n\r\nTwelve planks broke at Skell.\r\n> Ten planks.\r\n-- \r\nA. Brenn\r\n',
  'Subject: Two parts\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nCaf=E9 =\r\nshut.\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\nPHA+Q2Fmw6kgc2h1dC48L3A+\r\n--b--\r\n',
  'From: a@b.example\nContent-Type: message/rfc822\n\nFrom: c@d.example\nSubject: Inside\nContent-Type: text/plain; format=flowed; delsp=yes\n\nTwelve \nplanks.\n',
  'From: <Saved by a browser>\r\nSnapshot-Content-Location: https://skell.example/1\r\nContent-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Location: https://skell.example/1\r\n\r\n<article><h1>Pier</h1><p>Twelve planks.</p></article>\r\n--x--',
]

export const words = [
  ...[
    'From: ',
    'Subject: ',
    'Date: ',
    'Content-Type: ',
    'multipart/mixed',
    'boundary=',
    'text/html',
    'text/plain',
    'message/rfc822',
  ],
  ...[
    'Content-Transfer-Encoding: ',
    'base64',
    'quoted-printable',
    'charset=',
    'utf-16',
    'format=flowed',
    '=?utf-8?B?',
    '?=',
    '=\r\n',
  ],
  ...[
    '\r\n\r\n',
    '\r\n ',
    '--b',
    '--b--',
    'Content-Disposition: attachment; filename=',
    'name*0*=',
    '> ',
    '-- \r\n',
    'List-Unsubscribe: ',
  ],
]
