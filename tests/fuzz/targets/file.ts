import { gzipSync } from 'node:zlib'
import { decode } from '../../../src/ingest/decode.ts'
import { parseHere } from '../../../src/ingest/format.ts'
import { INPUT_FORMATS } from '../../../src/ingest/formats/index.ts'
import { readFile } from '../../../src/ingest/read-file.ts'
import { unpack } from '../../../src/ingest/unpack.ts'
import { DEFAULT_LIMITS } from '../../../src/lexicon/limits.ts'
import { hold } from '../properties/hold.ts'

const NAMES = [
  ...INPUT_FORMATS.flatMap(({ extensions }) => extensions.map((extension) => `article${extension}`)),
  'article',
]

const LIMITS = { ...DEFAULT_LIMITS, fileMegabytes: 1, articleCharacters: 100_000 }

/** What the program wrote itself is no article, and passed over in silence. */
const OURS = /^\s*\{\s*"schema":\s*"crosscheck\//

/** A file of any name, of which the first byte says which: told by its content, read, and accounted for. */
export async function fuzz(data: Uint8Array): Promise<void> {
  const path = NAMES[(data[0] ?? 0) % NAMES.length] ?? ''
  const bytes = data.subarray(1)
  const how = { limits: LIMITS, parse: parseHere, stdinFormat: null }
  const { found, unreadable, warnings, refused } = await readFile({ path, bytes, named: path !== 'article' }, how)
  const told = [...unreadable, ...warnings, ...refused]
  const unpacked = await unpack(bytes, LIMITS)
  const isOurs = unpacked instanceof Uint8Array && OURS.test(decode(unpacked).text ?? '')
  hold(found.length + told.length > 0 || isOurs, 'a file that nobody speaks of', path)
  for (const { place } of told)
    hold(place.path === path && (place.line ?? 1) >= 1 && (place.column ?? 1) >= 1, 'no place', place)
}

export const longest = 1_024

const FILES = [
  'Fourteen people died at Harrow.\n',
  '<html><body><p>Fourteen people died.</p>',
  '{"text":"Fourteen people died."}\n{"text":"Twelve."}\n',
  '---\ntitle: Harrow\n---\nFourteen people died.\n',
  '{"schema":"crosscheck/baseline@1"}\n',
]

const encoder = new TextEncoder()

export const seeds = FILES.flatMap((file, index) => [
  Uint8Array.of(index, ...encoder.encode(file)),
  Uint8Array.of(index, ...gzipSync(file)),
])

export const words = [
  '<!doctype html>',
  '<html',
  '<?xml version="1.0"?>',
  '<rss>',
  '<feed>',
  '%PDF-1.7',
  'PK\u0003\u0004',
  'From: ',
  'Subject: ',
  '\n\n',
  '{"text":"',
]
