import type { Location } from 'sarif'
import type { Asked } from '../../telling.ts'
import { articleUri } from '../article-uri.ts'
import { quoteRegion } from '../region.ts'
import { valueText } from '../sighting.ts'
import type { Cited } from '../words.ts'
import { messageText } from './text.ts'

/** Where a claim's quote stands. */
export function mainLocation(cited: Cited): Location {
  const { snippet, endColumn, ...region } = quoteRegion(cited)
  return {
    physicalLocation: {
      artifactLocation: { uri: articleUri(cited.article.path) },
      region: {
        ...region,
        ...(endColumn === null ? {} : { endColumn }),
        ...(snippet === null ? {} : { snippet: { text: snippet } }),
      },
    },
  }
}

/** The same with an id, by which a message links to it, and what it says. */
export function relatedLocation(cited: Cited, asked: Asked, id: number): Location {
  return { id, ...mainLocation(cited), message: { text: messageText(valueText(cited, asked)) } }
}
