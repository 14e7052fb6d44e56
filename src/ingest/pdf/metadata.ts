import { firstStated } from '../first-stated.ts'
import { type Metadata, NO_METADATA, type Stated } from '../format.ts'
import { primaryLanguage } from '../primary-language.ts'

/** What the library tells about a file: its information dictionary, and its XMP by names in lower case. */
export interface About {
  readonly information: ReadonlyMap<string, unknown>
  readonly xmp: ReadonlyMap<string, unknown>
}

/** Titles that programs give by themselves: names of files, of the program, of nothing. */
const NO_TITLE = /\.[a-z]{2,5}$|^(?:microsoft (?:word|powerpoint|excel) - |untitled|document ?\d*$|print$|slide \d)/i

/**
 * What a PDF says about itself. Of several statements the first in this order
 * counts:
 *
 * - title: XMP `dc:title`, `Title` of the information dictionary, but not the name of a file;
 * - publisher: XMP `prism:publicationName`, `dc:publisher`;
 * - published: XMP `prism:publicationDate`, `dcterms:issued`;
 * - updated: XMP `prism:modificationDate`;
 * - author: XMP `dc:creator`, `Author` of the information dictionary;
 * - url: XMP `prism:url`; language: XMP `dc:language`, `Lang` of the catalogue.
 *
 * `CreationDate`, `ModDate`, `xmp:CreateDate` and `dc:date` tell when the file
 * was made or saved, which for a printed page is years after it was published:
 * they are never taken for a date of publication.
 *
 * @see ISO 32000-1, 14.3.3; ISO 16684-1 (XMP), 8.3; PRISM 3.0
 */
export function metadataOf({ information, xmp }: About): Metadata {
  const fromXmp = (...names: readonly string[]) =>
    firstStated(names.map((name) => stated(xmp.get(name.toLowerCase()), `PDF metadata ${name}`)))
  const fromInformation = (name: string) => stated(information.get(name), 'PDF information')
  const title = [fromXmp('dc:title'), fromInformation('Title')]
  const language = fromXmp('dc:language') ?? fromInformation('Language')
  return {
    ...NO_METADATA,
    title: firstStated(title.map((one) => (one === null || NO_TITLE.test(one.value) ? null : one))),
    publisher: fromXmp('prism:publicationName', 'dc:publisher'),
    published: fromXmp('prism:publicationDate', 'dcterms:issued'),
    updated: fromXmp('prism:modificationDate'),
    author: fromXmp('dc:creator') ?? fromInformation('Author'),
    url: fromXmp('prism:url'),
    language: primaryLanguage(language),
  }
}

function stated(value: unknown, from: string): Stated | null {
  const texts = (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string')
  const text = texts
    .join(', ')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  return text === '' ? null : { value: text, from }
}
