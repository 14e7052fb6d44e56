import type { ParsedArticle, Reading } from '../../../src/ingest/format.ts'
import { hold, holdSpans } from './hold.ts'

/** What a format made of a file: all of it lies in the file, and every character came from where its anchor says. */
export function holdReading(source: string, { articles, flaws }: Reading): void {
  for (const article of articles) {
    holdAnchors(source, article)
    holdSpans(
      article.text,
      article.excluded.map(({ span }) => span),
    )
    hold(article.at >= 0 && article.at <= source.length, 'begins outside the file', article.at)
    for (const value of Object.values(article.metadata))
      hold(value === null || value.value.trim() !== '', 'blank metadata')
  }
  for (const { code, at, what, fix } of flaws) {
    hold(at === null || (at >= 0 && at <= source.length), 'flaw outside the file', code, at)
    hold(what !== '' && fix !== '', 'says nothing', code)
  }
}

/** What a format made of bytes that are no text: divisions and lines lie in the text that was got out of them. */
export function holdExtracted({ articles, flaws, notes = [] }: Reading): void {
  for (const { text, excluded, divisions = [], lineStarts = [0], metadata } of articles) {
    holdSpans(
      text,
      excluded.map(({ span }) => span),
    )
    holdRising(
      divisions.map(({ start }) => start),
      text.length,
    )
    holdRising(lineStarts, Number.POSITIVE_INFINITY)
    for (const value of Object.values(metadata)) hold(value === null || value.value.trim() !== '', 'blank metadata')
  }
  for (const { code, what, fix } of [...flaws, ...notes]) hold(what !== '' && fix !== '', 'says nothing', code)
}

/** The first at 0, each behind the one before, none beyond the end. */
function holdRising(offsets: readonly number[], end: number): void {
  for (const [index, offset] of offsets.entries()) {
    hold(index === 0 ? offset === 0 : offset > (offsets[index - 1] ?? 0), 'offsets out of order', index, offset)
    hold(offset <= end, 'offset beyond the end', offset)
  }
}

/** A reference of HTML and an escape of JSON stand for another character. */
const STANDS_FOR = /[&\\\r]/

/** What a format puts between the pieces of a page: white space, and lines between the cells of a table. */
const OWN = /[\s|]/

function holdAnchors(source: string, { text, anchors }: ParsedArticle): void {
  hold(anchors[0]?.text === 0, 'no anchor at the start')
  for (const [index, anchor] of anchors.entries()) {
    const end = anchors[index + 1]?.text ?? text.length
    hold(end >= anchor.text && end <= Math.max(text.length, anchor.text), 'anchors out of order', index)
    hold(anchor.source >= 0 && anchor.source <= source.length, 'anchor outside the file', index)
    for (let at = anchor.text; at < end; at++) {
      const from = anchor.source + at - anchor.text
      const same = text[at] === source[from] || OWN.test(text.charAt(at))
      hold(same || STANDS_FOR.test(source.charAt(from)), 'not the character of the file', at, text[at], source[from])
    }
  }
}
