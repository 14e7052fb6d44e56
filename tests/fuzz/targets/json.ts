import { json } from '../../../src/ingest/formats/json.ts'
import { jsonl } from '../../../src/ingest/formats/jsonl.ts'
import { DEFAULT_LIMITS } from '../../../src/lexicon/limits.ts'
import { holdReading } from '../properties/reading.ts'
import { textOf } from '../target.ts'

/** JSON, and the same as JSON Lines: the text of an article stands in its literal, escapes aside. */
export async function fuzz(data: Uint8Array): Promise<void> {
  const source = textOf(data)
  if (source === null) return
  holdReading(source, await json.read(source, DEFAULT_LIMITS))
  holdReading(source, await jsonl.read(source, DEFAULT_LIMITS))
}

export const longest = 1_024

export const seeds = [
  '{"id":"a","title":"Pier","publisher":{"name":"Post"},"published":"2024-05-14","text":"Twelve planks\\nbroke \\u00e9\\ud83d\\ude00."}',
  '[{"text":["One paragraph.","Another \\"one\\"."],"date":"14 May 2024"},{"body":"x","lang":"en-GB"},7]',
  '{"text":"a"}\n{"content":"b"}\r\n{"articleBody":\n\n{"text":"c","text":"d"}\n',
  '{"__proto__":{"text":"p"},"constructor":{"name":"c"},"text":"t","id":1e3}',
  ' [ ] ',
  '"\\ud800"',
]

export const words = [
  ...[
    '"text":',
    '"body":',
    '"content":',
    '"articleBody":',
    '"id":',
    '"title":',
    '"publisher":',
    '"published":',
    '"date":',
  ],
  ...['"language":', '"url":', '"name":', '"__proto__":', '"constructor":', '\\u0000', '\\ud800', '\\"', '\\\\', '\\/'],
  ...['[', ']', '{', '}', ',', ':', 'true', 'null', '-0', '1e999', '\ufeff', '\u2028'],
]
