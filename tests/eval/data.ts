import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What lies beside the project and is no part of it: third-party cases, and the gold sets with their scorer. */
const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url))

export const DATA = `${SHARED}data/`
export const GOLD = `${SHARED}gold/`
export const SCORER = `${SHARED}tools/score.mjs`

export function hasData(): boolean {
  return existsSync(DATA)
}

/** A JSON file, with or without a byte order mark. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(`${DATA}${path}`, 'utf8').replace(/^\uFEFF/, '')) as T
}

/** A file of one JSON object a line. */
export function readJsonLines<T>(path: string, folder: string = DATA): readonly T[] {
  return readFileSync(`${folder}${path}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)
}
