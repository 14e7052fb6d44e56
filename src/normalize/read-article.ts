import type { SentenceReading } from '../model/reading.ts'
import type { Article } from '../model/text.ts'
import type { NameIndex } from './names.ts'

/** An article with its sentences, read, and its names, resolved: what claims are made from. */
export interface ReadArticle {
  readonly article: Article
  readonly readings: readonly SentenceReading[]
  readonly names: NameIndex
}
