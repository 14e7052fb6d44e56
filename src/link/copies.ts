import { minutesOf } from '../minutes.ts'
import type { Article } from '../model/text.ts'
import { append } from '../multimap.ts'
import { byCodeUnits } from '../order.ts'

/** Words in a shingle: long enough that two reporters seldom write the same five in a row by chance. */
const SHINGLE = 5
/** Share of the smaller article's shingles that the larger must hold for one to be a copy of the other. */
const COPIED = 0.6
/** Articles with fewer shingles are too short to tell. */
const ENOUGH = 20

/**
 * Which articles copy which, nearly word for word: id of the copy to id of
 * the original. The earlier published is the original, else the longer, else
 * the first by its words, so that renaming a file makes no other an original; a
 * copy of a copy points to the original.
 *
 * Whether two articles are copies depends on the two alone. The shingles of
 * the originals are indexed, so cost grows with words and with what is shared.
 *
 * @see Broder (1997), "On the resemblance and containment of documents".
 */
export function findCopies(articles: readonly Article[]): ReadonlyMap<string, string> {
  const ordered = [...articles].sort(originalFirst)
  const owners = new Map<string, Article[]>()
  const sizes = new Map<Article, number>()
  const copyOf = new Map<string, string>()
  for (const article of ordered) {
    const own = shingles(article)
    const original = mostShared(own, owners, sizes)
    if (original) {
      copyOf.set(article.id, original.id)
      continue
    }
    sizes.set(article, own.size)
    for (const shingle of own) append(owners, shingle, article)
  }
  return copyOf
}

function mostShared(
  own: ReadonlySet<string>,
  owners: ReadonlyMap<string, readonly Article[]>,
  sizes: ReadonlyMap<Article, number>,
): Article | null {
  const shared = new Map<Article, number>()
  for (const shingle of own)
    for (const other of owners.get(shingle) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
  let best: Article | null = null
  let most = 0
  for (const [other, count] of shared) {
    const smaller = Math.min(own.size, sizes.get(other) ?? 0)
    if (smaller >= ENOUGH && count >= COPIED * smaller && count > most) {
      best = other
      most = count
    }
  }
  return best
}

function shingles(article: Article): ReadonlySet<string> {
  const words = ownWords(article)
  const found = new Set<string>()
  for (let index = 0; index + SHINGLE <= words.length; index += 1)
    found.add(words.slice(index, index + SHINGLE).join(' '))
  return found
}

function ownWords(article: Article): readonly string[] {
  const words: string[] = []
  let from = 0
  for (const { span } of [...article.excluded, { span: { start: article.text.length, end: article.text.length } }]) {
    const stretch = article.text.slice(from, span.start).toLowerCase()
    for (const [word] of stretch.matchAll(/[\p{L}\p{N}]+/gu)) words.push(word)
    from = span.end
  }
  return words
}

function originalFirst(a: Article, b: Article): number {
  return (
    comparePublished(a, b) ||
    b.text.length - a.text.length ||
    byCodeUnits(a.text, b.text) ||
    byCodeUnits(a.publisher ?? '', b.publisher ?? '')
  )
}

/** Dated before undated, earlier before later; time zones count. */
function comparePublished(a: Article, b: Article): number {
  const [l, r] = [a, b].map(({ published }) => (published === null ? null : minutesOf(published)))
  return (l ?? Number.MAX_SAFE_INTEGER) - (r ?? Number.MAX_SAFE_INTEGER)
}
