/**
 * Reads the figures and dates of articles in one process, the text in memory,
 * and prints bytes of text and seconds of processor time as JSON: the median of
 * several passes after one that warms up.
 *
 *     node tests/bench/library.mjs crosscheck FILE.jsonl
 *     node tests/bench/library.mjs recognizers FILE.jsonl
 */
import { readFileSync } from 'node:fs'

/** Passes go on until they have taken so long together, so that short texts are measured as well as long ones. */
const ENOUGH_SECONDS = 2

const [program, file] = process.argv.slice(2)
const texts = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).text.join('\n\n'))
const read = await (program === 'recognizers' ? recognizers() : crosscheck())

read(texts[0])
if (program === 'crosscheck') pass()
const times = []
for (let total = 0; total < ENOUGH_SECONDS || times.length % 2 === 0; total += times.at(-1)) times.push(pass())
times.sort((a, b) => a - b)
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
process.stdout.write(`${JSON.stringify({ bytes, seconds: times[(times.length - 1) / 2] })}\n`)

function pass() {
  const before = process.cpuUsage()
  for (const text of texts) read(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

async function crosscheck() {
  const { articleFromText, findMentions } = await import('../../dist/index.js')
  return (text) => [...findMentions([articleFromText(text, { published: '2024-05-14' })])].length
}

/** Its models for what crosscheck reads. */
async function recognizers() {
  const { default: suite } = await import('@microsoft/recognizers-text-suite')
  const reference = new Date(2024, 4, 14)
  return (text) => {
    for (const model of ['Number', 'Percentage', 'Currency', 'Dimension', 'Temperature', 'Age'])
      suite[`recognize${model}`](text, 'en-us')
    suite.recognizeDateTime(text, 'en-us', undefined, reference)
  }
}
