const PARTS = { rule: 'verdicts', measure: 'measures' } as const

/** Path of the file that holds a definition: in the folder of a pack, a file is called as its `id`. */
export function definitionFile(folder: string, kind: 'rule' | 'measure', id: string): string {
  return `${folder.replace(/(?<=.)\/$/, '')}/${PARTS[kind]}/${id}.yaml`
}
