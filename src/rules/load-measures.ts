import { byPlace, type Problem } from '../errors.ts'
import type { MeasureDefinition } from '../model/measure.ts'
import { byCodeUnits } from '../order.ts'
import { quoted, useOneOf } from '../yaml/names.ts'
import { entryOf, type YamlNode } from '../yaml/yaml-node.ts'
import { type Loaded, loadFolder } from './load-folder.ts'
import { measureSchema } from './measure-schema.ts'

/** How the phrases of a measure are brought to the form that sentences are searched in. */
export interface MeasureOptions {
  /** Base form of a lower-case word. Default: the word as it is. */
  readonly lemma?: (word: string) => string
  /** Ids of the kinds there are; with them `kinds` is checked. */
  readonly kinds?: readonly string[]
}

/**
 * Reads the measures of a folder such as `rules/measures`, by id. Phrases come
 * back in lower case with single spaces, each word as `lemma` gives it.
 *
 * Nothing is thrown for what is in the files: `problems` lists all of it, with
 * places, and `items` holds the measures of the files that are sound.
 */
export async function loadMeasures(folder: string, options: MeasureOptions = {}): Promise<Loaded<MeasureDefinition>> {
  const { items, problems, files } = await loadFolder(folder, measureSchema(options.kinds))
  const ids = new Set(files.flatMap(({ root }) => wordsOf(entryOf(root, 'id')?.value)).map(({ text }) => text))
  const unknown: Problem[] = []
  for (const { root } of files) {
    for (const { text: id, place } of wordsOf(entryOf(root, 'notSameAs')?.value)) {
      if (ids.has(id)) continue
      const what = `no measure is called ${quoted(id)}`
      unknown.push({ code: 'unknown-measure', place, what, fix: useOneOf(id, [...ids]) })
    }
  }
  const lemma = options.lemma ?? ((word: string) => word)
  return {
    items: items.map((item) => withLemmas(item, lemma)),
    problems: [...problems, ...unknown].sort(byFileAndPlace),
    files,
  }
}

function byFileAndPlace(a: Problem, b: Problem): number {
  return byCodeUnits(a.place.path, b.place.path) || byPlace(a, b)
}

function withLemmas(item: MeasureDefinition, lemma: (word: string) => string): MeasureDefinition {
  const phrase = (written: string) =>
    written.normalize('NFC').toLowerCase().replaceAll('’', "'").split(/\s+/).map(lemma).join(' ')
  const phrases = (written: readonly string[]) => [...new Set(written.map(phrase))]
  return {
    ...item,
    heads: phrases(item.heads),
    notHeads: phrases(item.notHeads),
    counts: phrases(item.counts),
  }
}

function wordsOf(node: YamlNode | undefined): readonly Extract<YamlNode, { type: 'text' }>[] {
  if (node?.type === 'text') return [node]
  if (node?.type !== 'list') return []
  return node.items.flatMap((item) => (item.type === 'text' ? [item] : []))
}
