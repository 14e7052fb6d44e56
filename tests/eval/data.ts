import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of third-party cases beside the project; it is no part of it. */
export const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url))

export function hasData(): boolean {
  return existsSync(DATA)
}

/** A JSON file, with or without a byte order mark. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(`${DATA}${path}`, 'utf8').replace(/^\uFEFF/, '')) as T
}

/** A file of one JSON object a line. */
export function readJsonLines<T>(path: string): readonly T[] {
  return readFileSync(`${DATA}${path}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}
