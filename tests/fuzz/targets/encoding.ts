import { decode } from '../../../src/ingest/decode.ts'
import { lineStartsOf, linesOf } from '../../../src/ingest/lines.ts'
import { readPublished } from '../../../src/ingest/published.ts'
import { holdDay } from '../properties/day.ts'
import { hold, holdSpans } from '../properties/hold.ts'

/** The bytes of a file: characters without NUL or a mark, or none; its lines; and a date it may state. */
export function fuzz(data: Uint8Array): void {
  const { text } = decode(data)
  if (text === null) return
  hold(!text.includes('\0'), 'NUL')
  const starts = lineStartsOf(text)
  hold(starts[0] === 0 && starts.every((start, index) => start > (starts[index - 1] ?? -1)), 'lines out of order')
  hold((starts.at(-1) ?? 0) <= text.length, 'a line beyond the text')
  holdSpans(text, linesOf(text))
  const date = readPublished(text)
  if (date !== null) holdDay(date)
}

export const longest = 512

export const seeds = [
  '2024-05-14T09:40:00Z',
  'Tuesday, 14 May 2024',
  'May 14th, 2024 at noon',
  '20240230',
  '\ufeffA line\r\nanother\rthird\n',
  Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42, 0),
  Uint8Array.of(0xfe, 0xff, 0xd8, 0, 0, 0x42),
  Uint8Array.of(0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x94),
  Uint8Array.of(...new TextEncoder().encode('<meta charset="shift_jis">'), 0x83, 0x65),
]

export const words = [
  ...[
    '<meta charset=',
    'charset="',
    'utf-16',
    'iso-2022-jp',
    'gb18030',
    'x-user-defined',
    'replacement',
    'windows-1252',
  ],
  ...['Jan', 'Feb', '-02-29', 'T24:00', '+14:00', 'st ', ', ', '0000', '9999'],
]
