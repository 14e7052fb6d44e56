import type { Problem } from '../errors.ts'
import type { MeasureDefinition, MeasureTests, Temporality } from '../model/measure.ts'
import { type Loaded, loadFolder } from './load-folder.ts'
import { quoted, useOneOf } from './names.ts'
import { complain, type Field, listOf, needed, oneOf, optional, record, text } from './shape.ts'
import { entryOf, type YamlNode } from './yaml-node.ts'

const TEMPORALITIES: readonly Temporality[] = ['cumulative', 'snapshot', 'flow']

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
  const { items, problems, files } = await loadFolder(folder, measure(options.kinds))
  const ids = new Set(files.flatMap(({ root }) => wordsOf(entryOf(root, 'id')?.value)).map(({ text }) => text))
  const unknown: Problem[] = []
  for (const { root } of files) {
    for (const { text: id, place } of wordsOf(entryOf(root, 'notSameAs')?.value)) {
      if (ids.has(id)) continue
      complain(unknown, 'unknown-measure', place, `no measure is called ${quoted(id)}`, useOneOf(id, [...ids]))
    }
  }
  const lemma = options.lemma ?? ((word: string) => word)
  return { items: items.map((item) => withLemmas(item, lemma)), problems: [...problems, ...unknown], files }
}

/** What a file in `rules/measures` may hold; `id`, `label`, `heads` and `tests` must be there. */
function measure(kinds: readonly string[] | undefined) {
  const phrases: Field<readonly string[]> = optional(listOf(text, { least: 0 }), [])
  return record<MeasureDefinition>({
    id: needed(text, 'name-of-the-file'),
    label: needed(text, 'what people call it'),
    kinds: optional(listOf(kinds ? oneOf(kinds) : text, { least: 0 }), []),
    temporality: optional(oneOf(TEMPORALITIES), null),
    heads: needed(listOf(text, { least: 1 }), '[words, that name it]'),
    notHeads: phrases,
    counts: phrases,
    notSameAs: phrases,
    tests: needed(
      record<MeasureTests>({
        reads: needed(
          listOf(record({ text: needed(text, 'a sentence'), value: needed(text, '"at least 20"') }), { least: 1 }),
          '…',
        ),
        ignores: needed(listOf(text, { least: 1 }), '…'),
      }),
      '…',
    ),
  })
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
