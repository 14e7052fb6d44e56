import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const DYNSYM = 11
const VERSION_NEEDS = 0x6ffffffe
const VERSIONS = 0x6fffffff
const SYMBOL_BYTES = 24
const WEAK = 2
const UNVERSIONED = 1

/** Versions of the C and C++ libraries that Debian 12 does not have, of which the addon wants one symbol or two each. */
const TOO_NEW: readonly string[] = ['GLIBC_2.38', 'GLIBCXX_3.4.32']

/** glibc 2.38 gave `strtol` and its like a second name, for C23; the old one stands at the end of it. */
const SECOND_NAME = '__isoc23_'

/**
 * Makes the prebuilt addon of Jazzer.js 4.0.0, which was linked against glibc
 * 2.38, load where the C library is a little older, as on Debian 12: asks for
 * `strtol` and `strtoul` by the names they always had, and for no version that
 * is not there. ELF of 64 bits, little-endian. Changes `bytes`.
 *
 * @see https://refspecs.linuxfoundation.org/LSB_5.0.0/LSB-Core-generic/LSB-Core-generic/symversion.html
 */
export function relink(bytes: Buffer): Buffer {
  const { symbols, names, versions, needs } = sectionsOf(bytes)
  const nameAt = (offset: number) => bytes.toString('latin1', names + offset, bytes.indexOf(0, names + offset))
  const missing = new Set<number>()
  for (const aux of versionsNeeded(bytes, needs)) {
    if (!TOO_NEW.includes(nameAt(bytes.readUInt32LE(aux + 8)))) continue
    bytes.writeUInt16LE(bytes.readUInt16LE(aux + 4) | WEAK, aux + 4)
    missing.add(bytes.readUInt16LE(aux + 6))
  }
  for (let index = 0; index * SYMBOL_BYTES < symbols.size; index++) {
    const [symbol, version] = [symbols.offset + index * SYMBOL_BYTES, versions + 2 * index]
    if (!missing.has(bytes.readUInt16LE(version))) continue
    bytes.writeUInt16LE(UNVERSIONED, version)
    const name = bytes.readUInt32LE(symbol)
    if (nameAt(name).startsWith(SECOND_NAME)) bytes.writeUInt32LE(name + SECOND_NAME.length, symbol)
  }
  return bytes
}

function sectionsOf(bytes: Buffer) {
  const [table, size, count] = [Number(bytes.readBigUInt64LE(0x28)), bytes.readUInt16LE(0x3a), bytes.readUInt16LE(0x3c)]
  const sections = Array.from({ length: count }, (_, index) => {
    const at = table + index * size
    const [offset, length] = [Number(bytes.readBigUInt64LE(at + 0x18)), Number(bytes.readBigUInt64LE(at + 0x20))]
    return { type: bytes.readUInt32LE(at + 4), offset, size: length, link: bytes.readUInt32LE(at + 0x28) }
  })
  const of = (type: number) => {
    const section = sections.find((one) => one.type === type)
    if (!section) throw new Error(`the addon has no section of type ${type}`)
    return section
  }
  const symbols = of(DYNSYM)
  return {
    symbols,
    names: sections[symbols.link]?.offset ?? 0,
    versions: of(VERSIONS).offset,
    needs: of(VERSION_NEEDS).offset,
  }
}

/** Offsets of the records that name a version of a library each. */
function* versionsNeeded(bytes: Buffer, first: number): Generator<number> {
  for (let need = first, last = false; !last; need += bytes.readUInt32LE(need + 12)) {
    let aux = need + bytes.readUInt32LE(need + 8)
    for (let left = bytes.readUInt16LE(need + 2); left > 0; left--, aux += bytes.readUInt32LE(aux + 12)) yield aux
    last = bytes.readUInt32LE(need + 12) === 0
  }
}

/** As a module to load before the fuzzer: where the addon does not load, its relinked copy in a folder does. */
export function relinkWhereNeeded(folder: string): void {
  const load = process.dlopen
  process.dlopen = (module: object, path: string, ...flags: readonly number[]) => {
    try {
      return Reflect.apply(load, process, [module, path, ...flags])
    } catch (error) {
      if (!(error instanceof Error && /version `GLIBC/.test(error.message))) throw error
      const relinked = join(folder, basename(path))
      writeFileSync(relinked, relink(readFileSync(path)))
      return Reflect.apply(load, process, [module, relinked, ...flags])
    }
  }
}
