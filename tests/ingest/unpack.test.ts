import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { unpack } from '../../src/ingest/unpack.ts'
import { DEFAULT_LIMITS } from '../../src/lexicon/limits.ts'
import { chanceOf } from '../hostile/chance.ts'

const LIMITS = { ...DEFAULT_LIMITS, fileMegabytes: 1 }
const MEGABYTE = 2 ** 20

describe('bytes', () => {
  test.each([
    ['that are not compressed', Buffer.from('Twelve died.'), 'Twelve died.'],
    ['that are', gzipSync('Twelve died.'), 'Twelve died.'],
    ['of several gzip files in one', Buffer.concat([gzipSync('Twelve '), gzipSync('died.')]), 'Twelve died.'],
    ['with something else behind', Buffer.concat([gzipSync('Twelve died.'), Buffer.alloc(9)]), 'Twelve died.'],
    ['of nothing', gzipSync(''), ''],
    ['too few to be compressed', Buffer.of(0x1f), '\u001f'],
  ])('%s', async (_, bytes, text) => {
    const unpacked = await unpack(bytes, LIMITS)
    expect(unpacked instanceof Uint8Array && Buffer.from(unpacked).toString()).toBe(text)
  })

  test('packed twice are unpacked once', async () => {
    const once = gzipSync('Twelve died.')
    expect(await unpack(gzipSync(once), LIMITS)).toEqual(once)
  })

  test('as many as a file may have', async () => {
    expect(await unpack(gzipSync(Buffer.alloc(MEGABYTE)), LIMITS)).toHaveLength(MEGABYTE)
  })
})

/** A gzip file cut short behind a byte. */
function cutAt(byte: number): Uint8Array {
  const packed = gzipSync(chanceOf(1).bytes(5_000))
  return packed.subarray(0, packed.lastIndexOf(byte, -9) + 1)
}

describe('what is refused', () => {
  test.each([
    ['a bomb of a gigabyte', Buffer.concat(Array(64).fill(gzipSync(Buffer.alloc(16 * MEGABYTE)))), 'file-too-large'],
    ['a byte more than allowed', gzipSync(Buffer.alloc(MEGABYTE + 1)), 'file-too-large'],
    ['more than allowed, not compressed', Buffer.alloc(MEGABYTE + 1), 'file-too-large'],
    ['a file cut short behind what looks like a size', cutAt(0xff), 'bad-gzip'],
    ['a file cut short', gzipSync('Twelve died.').subarray(0, 20), 'bad-gzip'],
    ['its first bytes alone', Buffer.of(0x1f, 0x8b), 'bad-gzip'],
    ['another method', Buffer.of(0x1f, 0x8b, 9, 0, 0, 0, 0, 0, 0, 3), 'bad-gzip'],
  ])('%s', async (_, bytes, code) => {
    expect(await unpack(bytes, LIMITS)).toMatchObject({ code, at: null })
  })

  test('a bomb takes no more memory than the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * MEGABYTE))
    const before = process.resourceUsage().maxRSS
    expect(await unpack(bomb, LIMITS)).toMatchObject({ code: 'file-too-large' })
    expect((process.resourceUsage().maxRSS - before) * 1024).toBeLessThan(100 * MEGABYTE)
  })
})
