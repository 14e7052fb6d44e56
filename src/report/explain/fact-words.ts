import { TOLD } from '../reasons.ts'

/** Answers in words, beside those that a report tells. */
const MORE: Readonly<Record<string, string>> = {
  'values: equal': 'they allow the same values',
  'values: within': 'one admits the other',
  'values: overlap': 'they share values',
  'values: disjoint': 'they exclude each other',
  'values: restated': 'one amount in two units or currencies',
  'values: not-comparable': 'they cannot be held against each other',
  'distance: none': 'they share values, or are not compared',
  'distance: near': 'up to a tenth apart',
  'distance: far': 'up to threefold apart',
  'distance: remote': 'up to tenfold apart',
  'distance: apart': 'more than tenfold apart',
  'units: same': 'of one sort',
  'units: different': 'of two sorts of things',
  'measures: same': 'of one thing',
  'measures: different': 'of two measures that must not be taken for each other',
  'measures: unknown': 'one does not say of what, or the words tell too little',
  'entities: same': 'they name the same',
  'entities: different': 'they name others',
  'stage: same': 'both or none called interim',
  'qualifiers: same': 'narrowed alike',
  'qualifiers: different': 'narrowed differently',
  'periods: same': 'of one time',
  'periods: different': 'of two times',
  'modality: mixed': 'one is a fact and the other is not, or they look forward in two ways',
  'polarity: same': 'both assert or both deny',
  'polarity: opposite': 'one denies',
  'sources: own': 'both articles speak for themselves',
  'articles: same': 'one article',
  'articles: different': 'two articles',
  'order: before': 'the first was published before the second',
  'order: after': 'the first was published after the second',
  'order: same': 'published at one time',
  'order: unknown': 'an article does not say when it was published',
  'movement: none': 'the number did not move',
  'movement: unknown': 'no article is the later one',
  'temporality: cumulative': 'it only grows',
  'temporality: snapshot': 'it is a level at a time',
  'temporality: flow': 'it is counted anew in each period',
  'temporality: unknown': 'how it moves is not known',
  'arithmetic: holds': 'numbers of one change that add up',
  'arithmetic: fails': 'numbers of one change that do not add up',
  'arithmetic: none': 'not numbers of one change',
  'parts: none': 'neither is a part of the other',
  'slip: none': 'neither is the other copied wrong',
  'coincidence: fair': 'such a value is sometimes shared by chance',
  'coincidence: common': 'no value shared, or one that often is by chance',
  'wording: apart': 'their sentences share no telling word',
  'likeness: high': 'very alike, values aside',
  'likeness: fair': 'alike, values aside',
  'likeness: low': 'not much alike, values aside',
  'match: rivalled': 'another claim of an article is nearer',
  'match: taken': 'another claim of an article has the value of one',
}

/**
 * What an answer of a comparison means, for people; '' for an answer that
 * has no words here, as of a predicate that is new.
 *
 * Example: `periods`, `one-sided` gives "only one of them says when".
 */
export function factWords(predicate: string, fact: string): string {
  const answer = `${predicate}: ${fact}`
  return TOLD[answer] ?? MORE[answer] ?? ''
}
