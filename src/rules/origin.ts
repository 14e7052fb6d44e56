import type { Origin } from '../model/rule-tests.ts'

/** Finds where a rule or measure of a pack comes from. */
export type OriginOf = (kind: 'rule' | 'measure', id: string) => Origin

const PARTS = { rule: 'verdicts', measure: 'measures' } as const

/** Path of the file that holds a definition: in a folder of a pack, a file is called as its `id`. */
export function definitionFile(folder: string, kind: 'rule' | 'measure', id: string): string {
  return `${folder.replace(/(?<=.)\/$/, '')}/${PARTS[kind]}/${id}.yaml`
}

/** Origins in the one folder that makes up a pack. */
export function originsIn(folder: string, pack: string): OriginOf {
  return (kind, id) => ({ pack, file: definitionFile(folder, kind, id) })
}
