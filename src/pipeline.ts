import { readContext } from './extract/context.ts'
import { mayHoldFigure } from './extract/figure-words.ts'
import { readSentence } from './extract/read-sentence.ts'
import { judge } from './judge/judge.ts'
import { findCopies } from './link/copies.ts'
import { groupClaims } from './link/groups.ts'
import type { Claim } from './model/claim.ts'
import type { Comparison } from './model/finding.ts'
import type { SentenceReading } from './model/reading.ts'
import type { ArticleEntry, MentionRow, Report } from './model/report.ts'
import type { RulePack } from './model/rules.ts'
import type { Article, Sentence } from './model/text.ts'
import { makeClaims } from './normalize/claims.ts'
import { indexMeasures } from './normalize/measure-index.ts'
import { mentionRows } from './normalize/mention-rows.ts'
import { byCodeUnits } from './order.ts'
import { readOpeningWords } from './text/opening-words.ts'
import { splitSentences } from './text/sentences.ts'

/** Article -> sentences, read. */
export function readArticle(article: Article): readonly SentenceReading[] {
  const sentences = splitSentences(article)
  const read = readerOf(article, sentences)
  return sentences.map(read)
}

/** Reads the sentences of one article, each as far as somebody asks. */
function readerOf(article: Article, sentences: readonly Sentence[]): (sentence: Sentence) => SentenceReading {
  const context = readContext(article.text, sentences, readOpeningWords(article.text, sentences))
  return (sentence) => readSentence(article.text, sentence, context)
}

/** The sentences of an article that may hold a figure or a date, read one by one. */
function* readFigures(article: Article): Generator<SentenceReading> {
  const sentences = splitSentences(article)
  const read = readerOf(article, sentences)
  for (const sentence of sentences) if (mayHoldFigure(article.text, sentence.span)) yield read(sentence)
}

/** Articles -> claims, in order of (article, start). */
export function extractClaims(articles: readonly Article[], pack: RulePack): readonly Claim[] {
  const measures = indexMeasures(pack.measures)
  return articles.flatMap((article) => makeClaims(article, readArticle(article), measures))
}

/** By path, then by place in the file, then by id: the order of the report, whatever order articles come in. */
function inOrder(articles: readonly Article[]): readonly Article[] {
  const place = ({ anchors }: Article) => anchors[0]?.source ?? 0
  return [...articles].sort((a, b) => byCodeUnits(a.path, b.path) || place(a) - place(b) || byCodeUnits(a.id, b.id))
}

/** Every comparison that the claims of these articles give rise to, in order of the groups: what rules are tried on. */
export function compareArticles(given: readonly Article[], pack: RulePack): readonly Comparison[] {
  const articles = inOrder(given)
  const groups = [...groupClaims(extractClaims(articles, pack), articles, findCopies(articles))]
  return groups.flatMap(({ comparisons }) => comparisons)
}

/** The whole street: articles -> claims -> groups -> findings -> report. */
export function check(given: readonly Article[], pack: RulePack, version: string): Report {
  const articles = inOrder(given)
  const claims = extractClaims(articles, pack)
  const copyOf = findCopies(articles)
  const entries: readonly ArticleEntry[] = articles.map((article) => ({
    article,
    words: countWords(article),
    copyOf: copyOf.get(article.id) ?? null,
  }))
  const findings = judge(groupClaims(claims, articles, copyOf), pack.rules, entries)
  const count = (verdict: string) => findings.filter((finding) => finding.verdict === verdict).length
  return {
    version,
    articles: entries,
    claims,
    findings,
    summary: {
      articles: articles.length,
      claims: claims.length,
      agreement: count('agreement'),
      contradiction: count('contradiction'),
      update: count('update'),
      dispute: count('dispute'),
      new: findings.filter(({ status }) => status === 'new').length,
    },
  }
}

/**
 * Every quantity and date of the articles' own reporting, in order of place,
 * headlines included. Made article by article, as they are asked for.
 */
export function* findMentions(articles: readonly Article[]): Generator<MentionRow> {
  for (const article of articles) yield* mentionRows(article, readFigures(article))
}

/** Words of the article's own reporting. */
function countWords(article: Article): number {
  let words = 0
  let hole = 0
  for (const { index } of article.text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)) {
    while ((article.excluded[hole]?.span.end ?? Number.POSITIVE_INFINITY) <= index) hole += 1
    if ((article.excluded[hole]?.span.start ?? Number.POSITIVE_INFINITY) > index) words += 1
  }
  return words
}
