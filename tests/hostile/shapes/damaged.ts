import { gzipSync } from 'node:zlib'
import { bytesOf } from '../../fuzz/target.ts'
import { TARGETS } from '../../fuzz/targets/index.ts'
import type { Chance } from '../chance.ts'
import { joined, type Shape } from '../shape.ts'
import { wordFile, wordXml } from './archives.ts'
import { pdfOf } from './pdfs.ts'

/** How files of the formats begin. */
const MAGIC: readonly (readonly [magic: string | Uint8Array, extension: string])[] = [
  ['%PDF-1.7\n', '.pdf'],
  ['PK\u0003\u0004', '.docx'],
  [Uint8Array.of(0x1f, 0x8b, 8, 0), '.txt.gz'],
  [Uint8Array.of(0xff, 0xfe), '.txt'],
  [Uint8Array.of(0xef, 0xbb, 0xbf), '.md'],
  ['<!doctype html><p>', '.html'],
  ['<?xml version="1.0"?><rss>', '.rss'],
  ['<?xml version="1.0"?><feed>', '.atom'],
  ['From: a@b.example\r\nSubject: x\r\n\r\n', '.eml'],
  ['{"text":"', '.json'],
  ['{"text":"x"}\n{"text":"', '.jsonl'],
  ['---\ntitle: ', '.md'],
]

const EXTENSIONS = ['.txt', '.md', '.html', '.json', '.jsonl', '.pdf', '.docx', '.eml', '.rss', '.atom', '.txt.gz']

const SOUND: readonly Uint8Array[] = [
  ...[...TARGETS.values()].flatMap(({ seeds }) => seeds.map(bytesOf)),
  wordFile(wordXml('<w:p><w:r><w:t>Twelve people died.</w:t></w:r></w:p>')),
  pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>']),
  gzipSync('Twelve people died at Harrow.\n'),
]

/** Files that were sound: cut short, with bytes changed, or under the name of another format. */
export const DAMAGED_SHAPES: readonly Shape[] = [
  { name: 'cut', extensions: EXTENSIONS, make: (chance) => cut(chance.pick(SOUND), chance) },
  { name: 'flipped', extensions: EXTENSIONS, make: (chance) => flipped(chance.pick(SOUND), chance) },
  { name: 'misnamed', extensions: EXTENSIONS, make: (chance) => chance.pick(SOUND) },
  {
    name: 'magic',
    extensions: MAGIC.map(([, extension]) => extension),
    make: (chance, index) => joined(MAGIC[index % MAGIC.length]?.[0] ?? '', chance.bytes(chance.below(3_000))),
  },
  {
    name: 'spliced',
    extensions: EXTENSIONS,
    make: (chance) => joined(cut(chance.pick(SOUND), chance), cut(chance.pick(SOUND), chance)),
  },
]

function cut(bytes: Uint8Array, chance: Chance): Uint8Array {
  return bytes.subarray(0, chance.below(bytes.length + 1))
}

function flipped(bytes: Uint8Array, chance: Chance): Uint8Array {
  const copy = Uint8Array.from(bytes)
  for (let i = 0; i < 1 + bytes.length / 40; i++) copy[chance.below(copy.length)] = chance.below(256)
  return copy
}
