import type { MeasureDefinition } from '../model/measure.ts'
import { append } from '../multimap.ts'

/** A head phrase of a listed measure, as the lemmas that must all be present. */
interface HeadPhrase {
  readonly definition: MeasureDefinition
  readonly lemmas: readonly string[]
}

/** Vocabulary of all measures, ready to be asked. Built once a run. */
export interface MeasureIndex {
  readonly byLemma: ReadonlyMap<string, readonly HeadPhrase[]>
  /** Every word that some measure is named with. */
  readonly words: ReadonlySet<string>
  readonly notHeads: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Kinds that one measure alone takes, which takes no other: a magnitude is an earthquake's. */
  readonly soleKinds: ReadonlySet<string>
}

/** Indexes head phrases by their first lemma. */
export function indexMeasures(definitions: readonly MeasureDefinition[]): MeasureIndex {
  const byLemma = new Map<string, HeadPhrase[]>()
  const words = new Set<string>()
  const notHeads = new Map<string, readonly (readonly string[])[]>()
  for (const definition of definitions) {
    notHeads.set(definition.id, definition.notHeads.map(lemmasOf))
    for (const head of definition.heads) {
      const lemmas = lemmasOf(head)
      const first = lemmas[0]
      for (const word of lemmas) words.add(word)
      if (first) append(byLemma, first, { definition, lemmas })
    }
  }
  return { byLemma, words, notHeads, soleKinds: soleKindsOf(definitions) }
}

function soleKindsOf(definitions: readonly MeasureDefinition[]): ReadonlySet<string> {
  const all = definitions.flatMap(({ kinds }) => kinds)
  const alone = definitions.flatMap(({ kinds }) => (kinds.length === 1 ? kinds : []))
  return new Set(alone.filter((kind) => all.indexOf(kind) === all.lastIndexOf(kind)))
}

/**
 * The one measure of a figure's kind, where its words name none and one of
 * that measure's stands in the same sentence ("an earthquake struck; it had a
 * magnitude of 6.4"); else `null`.
 */
export function findSoleMeasure(
  index: MeasureIndex,
  kind: string,
  sentence: readonly string[],
): MeasureDefinition | null {
  return index.soleKinds.has(kind) ? findMeasureOfClause(index, kind, sentence) : null
}

/**
 * The measure that the words of a clause name, where those close to the figure
 * name none: the only one of that kind with a head among them ("the injured, it
 * said, numbered 640"). `null` where none or several have.
 */
export function findMeasureOfClause(
  index: MeasureIndex,
  kind: string,
  clause: readonly string[],
): MeasureDefinition | null {
  const words = new Set(clause)
  let found: MeasureDefinition | null = null
  for (const word of words) {
    for (const { definition, lemmas } of index.byLemma.get(word) ?? []) {
      if (definition === found || !definition.kinds.includes(kind) || !lemmas.every((lemma) => words.has(lemma)))
        continue
      if (isNearMiss(index, definition, clause)) continue
      if (found !== null) return null
      found = definition
    }
  }
  return found
}

function lemmasOf(phrase: string): readonly string[] {
  return phrase.replaceAll('-', ' ').split(' ')
}

/**
 * The listed measure a figure is of, or `null`.
 *
 * A head phrase fits when all its lemmas are among the figure's content words
 * (nearest relation first) and none of the measure's near misses stands in
 * the sentence. A phrase with the `anchor` wins (the noun of "sales of $3m"),
 * then one that holds all words of another and more, then the one nearest to
 * the figure, then the one with most words, then the id.
 *
 * With `kind` null any measure may fit: a growth rate is of what grows.
 *
 * Example: `cut`, `job` in "plans to cut 1,400 jobs" fit the head "cut jobs".
 */
export function findListedMeasure(
  index: MeasureIndex,
  kind: string | null,
  words: readonly string[],
  sentence: readonly string[],
  anchor: string | null,
): MeasureDefinition | null {
  const rank = new Map<string, number>()
  for (const [position, word] of words.entries()) if (!rank.has(word)) rank.set(word, position)
  let best: Fit | null = null
  for (const word of rank.keys()) {
    for (const { definition, lemmas } of index.byLemma.get(word) ?? []) {
      if (kind !== null && definition.kinds.length > 0 && !definition.kinds.includes(kind)) continue
      if (!lemmas.every((lemma) => rank.has(lemma))) continue
      const distance = Math.max(...lemmas.map((lemma) => rank.get(lemma) ?? 0))
      const candidate = {
        definition,
        lemmas,
        distance,
        anchored: anchor !== null && lemmas.includes(anchor),
      }
      if ((!best || isBetter(candidate, best)) && !isNearMiss(index, definition, sentence)) best = candidate
    }
  }
  return best?.definition ?? null
}

interface Fit {
  readonly definition: MeasureDefinition
  readonly lemmas: readonly string[]
  readonly distance: number
  /** Holds the noun that "of" joins to the figure. */
  readonly anchored: boolean
}

function isBetter(a: Fit, b: Fit): boolean {
  if (a.anchored !== b.anchored) return a.anchored
  if (holds(a, b) !== holds(b, a)) return holds(a, b)
  if (a.distance !== b.distance) return a.distance < b.distance
  if (a.lemmas.length !== b.lemmas.length) return a.lemmas.length > b.lemmas.length
  return a.definition.id < b.definition.id
}

/** A phrase that says all another says and more is the more special of the two. */
function holds(a: Fit, b: Fit): boolean {
  return b.lemmas.every((lemma) => a.lemmas.includes(lemma))
}

function isNearMiss(index: MeasureIndex, definition: MeasureDefinition, sentence: readonly string[]): boolean {
  return (index.notHeads.get(definition.id) ?? []).some((phrase) => containsRun(sentence, phrase))
}

function containsRun(words: readonly string[], run: readonly string[]): boolean {
  for (let start = 0; start + run.length <= words.length; start += 1) {
    if (run.every((word, offset) => words[start + offset] === word)) return true
  }
  return false
}
