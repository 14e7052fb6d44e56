import { repeated, type Shape } from '../shape.ts'

const HEAD =
  'From: Desk <desk@post.example>\r\nSubject: Harrow\r\nDate: Tue, 14 May 2024 09:00:00 +0000\r\nMIME-Version: 1.0\r\n'

const MAILS: readonly ((count: number) => string)[] = [
  (count) =>
    `${HEAD}${repeated(count, (i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`)}\r\nTwelve died.`,
  (count) => `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nTwelve died.\r\n'.repeat(count)}`,
  (count) => `${HEAD}${repeated(count, 'Content-Type: message/rfc822\r\n\r\n')}Twelve died.`,
  (count) => `${HEAD}${repeated(count, (i) => `X-${i}: ${'a'.repeat(50)}\r\n`)}\r\nTwelve died.`,
  (count) => `${HEAD}Subject: ${'=?utf-8?B?4oCu?= '.repeat(count)}\r\n\r\nTwelve died.`,
  (count) => `${HEAD}To: ${repeated(count, (i) => `a${i}@b.example, `)}\r\n\r\nTwelve died.`,
  (count) => `${HEAD}To: ${'('.repeat(count)}"${'<'.repeat(count)}\r\n\r\nTwelve died.`,
  (count) => `${HEAD}Content-Transfer-Encoding: base64\r\n\r\n${'!!!@@@===='.repeat(count)}`,
  (count) => `${HEAD}Content-Transfer-Encoding: quoted-printable\r\n\r\n${'=ZZ=\r\n=E2'.repeat(count)}`,
  () => `${HEAD}Content-Type: text/plain; charset=../../etc/passwd\r\n\r\nTwelve died.`,
  () => `${HEAD}Content-Type: text/html; charset=utf-7\r\n\r\n<p>Twelve +ADw-script+AD4- died.`,
  (count) => `${HEAD}Content-Type: text/html\r\n\r\n${'<div>'.repeat(count)}Twelve died.`,
  (count) => `${HEAD}Content-Type: text/plain;${repeated(count, (i) => ` name*${i}*="a";`)}\r\n\r\nTwelve died.`,
  () => `${HEAD}Content-Disposition: attachment; filename="../../../tmp/crosscheck-escaped.txt"\r\n\r\nTwelve died.`,
  () =>
    'From: \u001b[31mDesk\u202e\r\nSubject: =?x?Q?=?=\r\nDate: 99 Foo 99999\r\n__proto__: x\r\nconstructor: y\r\n\r\nTwelve died.',
  (count) => `From nobody\n${'>From nobody\n'.repeat(count)}`,
  (count) => `From: a@b.example\r\nSubject: ${'a\r\n '.repeat(count)}`,
]

/** Mail whose parts nest, whose headers never end, or that lies about its letters. */
export const MAIL_SHAPES: readonly Shape[] = [
  {
    name: 'mail',
    extensions: ['.eml', '.txt'],
    make: (chance, index) => MAILS[index % MAILS.length]?.(chance.pick([3, 300, 3_000])) ?? '',
  },
  {
    name: 'large-mail',
    extensions: ['.eml'],
    most: MAILS.length,
    make: (_, index) => MAILS[index % MAILS.length]?.(60_000) ?? '',
  },
]
