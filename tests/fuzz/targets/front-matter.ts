import { markdown } from '../../../src/ingest/formats/markdown.ts'
import { DEFAULT_LIMITS } from '../../../src/lexicon/limits.ts'
import { hold } from '../properties/hold.ts'
import { holdReading } from '../properties/reading.ts'
import { textOf } from '../target.ts'

/** A Markdown file with front matter: the text is the file, whatever the front matter is. */
export async function fuzz(data: Uint8Array): Promise<void> {
  const source = textOf(data)
  if (source === null) return
  const reading = await markdown.read(source, DEFAULT_LIMITS)
  holdReading(source, reading)
  hold(reading.articles.length + reading.flaws.length === 1, 'one file, one article or one reason')
  for (const { text } of reading.articles) hold(text === source, 'the text is not the file')
}

export const longest = 2_048

export const seeds = [
  '---\ntitle: Harbour wall gives way\npublisher: The Skell Post\npublished: 2024-05-14\n---\n# Harbour wall gives way\n\nThe wall broke at dawn.\n',
  '---\r\ntitle: "Two: parts"\r\nurl: https://skell.example/1\r\nlang: en-GB\r\npublisher:\r\n  name: Post\r\n---\r\nText.\r\n',
  '---\na: &x [1]\nb: *x\n---\n',
  '---\n\nA thematic break, and nothing else.\n\n---\n',
  '---\nlang: ---\n---\n',
  '---\n{title: [a, {b: c}]}\n...\nText\n',
]

export const words = [
  ...['---\n', '...\n', 'title: ', 'publisher: ', 'published: ', 'url: ', 'language: ', 'name: ', '# ', ' ##'],
  ...[
    '&a ',
    '*a',
    '!!js/function ',
    '{',
    '}',
    '[',
    ']',
    '- ',
    '? ',
    ': ',
    '|\n',
    '>\n',
    '"',
    "'",
    '---js\n',
    '__proto__: ',
  ],
]
