import type { Problem } from '../errors.ts'
import { quoted, useOneOf } from '../yaml/names.ts'
import type { ReadPack } from './read-pack.ts'

/** Measures that others must not be taken for and that no pack has. */
export function unknownMeasures(packs: readonly ReadPack[]): readonly Problem[] {
  const ids = new Set(packs.flatMap(({ measureIds }) => measureIds))
  return packs.flatMap(({ mentioned }) =>
    mentioned
      .filter(({ text }) => !ids.has(text))
      .map(({ text, place }) => {
        const what = `no measure is called ${quoted(text)}`
        return { code: 'unknown-measure', place, what, fix: useOneOf(text, [...ids]) }
      }),
  )
}
