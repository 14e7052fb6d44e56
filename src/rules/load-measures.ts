import type { MeasureDefinition } from '../model/measure.ts'
import { entryOf, type TextNode, type YamlNode } from '../yaml/yaml-node.ts'
import { type Loaded, loadFolder } from './load-folder.ts'
import { measureSchema } from './measure-schema.ts'

/** How the phrases of a measure are brought to the form that sentences are searched in. */
export interface MeasureOptions {
  /** Base form of a lower-case word. Default: the word as it is. */
  readonly lemma?: (word: string) => string
  /** Ids of the kinds there are; with them `kinds` is checked. */
  readonly kinds?: readonly string[]
}

/** Measures of a folder, with what can only be checked when all packs are known. */
export interface LoadedMeasures extends Loaded<MeasureDefinition> {
  /** Ids that files give, sound or not. */
  readonly ids: readonly string[]
  /** Ids under `notSameAs`, each where it stands. */
  readonly mentioned: readonly TextNode[]
}

/**
 * Reads the measures of a folder such as `rules/measures`, by id. Phrases come
 * back in lower case with single spaces, each word as `lemma` gives it.
 *
 * Nothing is thrown for what is in the files: `problems` lists it, with
 * places, and `items` holds the measures of the files that are sound. Whether
 * there are the measures that others mention is for `joinPacks` to say.
 */
export async function loadMeasures(folder: string, options: MeasureOptions = {}): Promise<LoadedMeasures> {
  const loaded = await loadFolder(folder, measureSchema(options.kinds))
  const textsUnder = (key: string) => loaded.files.flatMap(({ root }) => textsOf(entryOf(root, key)?.value))
  const lemma = options.lemma ?? ((word: string) => word)
  return {
    ...loaded,
    items: loaded.items.map((item) => withLemmas(item, lemma)),
    ids: textsUnder('id').map(({ text }) => text),
    mentioned: textsUnder('notSameAs'),
  }
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

function textsOf(node: YamlNode | undefined): readonly TextNode[] {
  if (node?.type === 'text') return [node]
  if (node?.type !== 'list') return []
  return node.items.flatMap((item) => (item.type === 'text' ? [item] : []))
}
