import { publisherOf } from '../../publisher.ts'
import { type Asked, tellingOf } from '../../telling.ts'
import { excerpt } from '../excerpt.ts'
import type { Style } from '../format.ts'
import { signs } from '../look.ts'
import { sanitize } from '../sanitize.ts'
import { shorten } from '../width.ts'
import { type Cited, placeOf } from '../words.ts'
import { columns } from './rows.ts'

const INDENT = '  '
const QUOTE_INDENT = '     '

/** Widest a value or a publisher may make its column. */
const WIDEST_CELL = 32

/**
 * Claims with value, place, publisher, date and id, and each with its
 * sentence, the value underlined.
 */
export function citedLines(cited: readonly Cited[], asked: Asked, style: Style): readonly string[] {
  const { cut } = signs(style.unicode)
  const cell = (text: string) => shorten(sanitize(text, style.unicode), WIDEST_CELL, cut)
  const heads = columns(
    cited.map((one) => [
      cell(tellingOf(one.claim, asked)),
      sanitize(placeOf(one), style.unicode),
      cell(publisherOf(one.article)),
      sanitize(one.article.published?.slice(0, 10) ?? '', style.unicode),
      one.claim.id,
    ]),
  )
  return cited.flatMap((one, index) => [INDENT + (heads[index] ?? ''), ...sentenceLines(one, asked, style)])
}

/** One line out of the sentence, and one that underlines the value. */
function sentenceLines({ claim, article }: Cited, asked: Asked, { width, unicode }: Style): readonly string[] {
  const { cut, underline } = signs(unicode)
  const shown = excerpt(claim, article, asked, width - QUOTE_INDENT.length, { unicode, mark: cut })
  return [QUOTE_INDENT + shown.line, QUOTE_INDENT + ' '.repeat(shown.column) + underline.repeat(shown.width)]
}
