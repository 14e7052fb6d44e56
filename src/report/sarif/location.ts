import type { Location } from 'sarif'
import type { Asked } from '../../telling.ts'
import { articleUri } from '../article-uri.ts'
import { quoteRegion } from '../region.ts'
import { valueText } from '../sighting.ts'
import { type Cited, divisionText, hasFileLines, placeOf } from '../words.ts'
import { messageText } from './text.ts'

/** Where a claim's quote stands; in a file without lines the file, and its page as a logical location. */
export function mainLocation(cited: Cited): Location {
  const { division } = cited.claim.location
  const logical = division && { logicalLocations: [{ name: divisionText(division), kind: division.unit }] }
  const artifactLocation = { uri: articleUri(cited.article.path) }
  if (!hasFileLines(cited)) return { physicalLocation: { artifactLocation }, ...logical }
  const { snippet, endColumn, ...region } = quoteRegion(cited)
  return {
    physicalLocation: {
      artifactLocation,
      region: {
        ...region,
        ...(endColumn === null ? {} : { endColumn }),
        ...(snippet === null ? {} : { snippet: { text: snippet } }),
      },
    },
    ...logical,
  }
}

/** The same with an id, by which a message links to it, and what it says; with its page where it has no line. */
export function relatedLocation(cited: Cited, asked: Asked, id: number): Location {
  const place = hasFileLines(cited) ? '' : `, ${placeOf(cited)}`
  return { id, ...mainLocation(cited), message: { text: messageText(valueText(cited, asked) + place) } }
}
