import type { Limits } from '../../model/limits.ts'
import { firstStated } from '../first-stated.ts'
import { type Metadata, NO_METADATA, type Stated } from '../format.ts'
import { primaryLanguage } from '../primary-language.ts'
import type { Block } from './block.ts'
import { readXml } from './read-xml.ts'
import type { Entry } from './zip.ts'

/** Characters of a property; what is longer is cut. */
const LONGEST = 2_000

/** Size of a part that says something about the file; the rest of a larger one is not read. */
const MOST_MEGABYTES = 1

/** Parts that may say something, besides the body: at most so many of those that Word's cover pages bring. */
const MOST_PARTS = 20
const COVER_PART = /^customXml\/item\d{1,4}\.xml$/

/** What the parts of a file say: of each property the first text. */
export interface Properties {
  readonly core: ReadonlyMap<string, string>
  /** By names that people gave them, in lower case. */
  readonly custom: ReadonlyMap<string, string>
  readonly cover: ReadonlyMap<string, string>
}

/** Reads the properties of a package. A part that is damaged or missing says nothing. */
export async function readProperties(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, Entry>,
  limits: Limits,
): Promise<Properties> {
  const small = { ...limits, fileMegabytes: Math.min(limits.fileMegabytes, MOST_MEGABYTES) }
  const read = (name: string, root: string) => leavesOf(bytes, entries.get(name), root, small)
  const cover = new Map<string, string>()
  for (const name of [...entries.keys()].filter((each) => COVER_PART.test(each)).slice(0, MOST_PARTS)) {
    for (const [key, value] of await read(name, 'coverpageproperties')) if (!cover.has(key)) cover.set(key, value)
  }
  const core = await read('docProps/core.xml', 'coreproperties')
  return { core, custom: await read('docProps/custom.xml', 'properties'), cover }
}

/**
 * Text of the innermost elements of a part with this root, by the name of the
 * property or else of the element, in lower case.
 */
async function leavesOf(
  bytes: Uint8Array,
  entry: Entry | undefined,
  root: string,
  limits: Limits,
): Promise<ReadonlyMap<string, string>> {
  const leaves = new Map<string, string>()
  if (!entry) return leaves
  const keys: string[] = []
  let text = ''
  await readXml(bytes, entry, limits, {
    open({ name, attributes }) {
      const isValue = keys.length === 2 && keys[0] === 'properties'
      keys.push((isValue ? keys.at(-1) : (attributes.get('name') ?? name))?.toLowerCase() ?? '')
      text = ''
    },
    text(written) {
      text = (text + written).slice(0, LONGEST)
    },
    close() {
      const key = keys.pop() ?? ''
      const value = text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
      if (value !== '' && keys[0] === root && !leaves.has(key)) leaves.set(key, value)
      text = ''
    },
  })
  return leaves
}

/**
 * What a Word file says about itself. Of several statements the first in this
 * order counts:
 *
 * - title: the first paragraph in the style `Title`, `dc:title` of the core properties,
 *   a first paragraph in the style `Heading 1`;
 * - publisher: a custom property `Publisher` or `Publication`;
 * - published: a custom property `Published`, `Publication date` or `Date published`, the
 *   publish date of Word's cover pages;
 * - updated: a custom property `Updated`; url: `URL`; author: `dc:creator`; language: `dc:language`.
 *
 * `dcterms:created` and `dcterms:modified` tell when the file was made and
 * saved, often from another file and years apart from publication: they are
 * never taken for a date of it. Nor is the company that Word is licensed to
 * taken for a publisher.
 *
 * @see ECMA-376-2, 11 (core properties); ECMA-376-1, 22.3 (custom properties)
 */
export function metadataOf({ core, custom, cover }: Properties, blocks: readonly Block[]): Metadata {
  const fromCore = (name: string) => stated(core.get(name), 'DOCX core properties')
  const fromCustom = (...names: readonly string[]) =>
    firstStated(names.map((name) => stated(custom.get(name), `DOCX property ${name}`)))
  const titled = blocks.find(({ style }) => style?.toLowerCase() === 'title')
  const [first] = blocks
  const headed = first && /^heading ?1$/i.test(first.style ?? '') ? first : undefined
  const day = cover.get('publishdate')?.replace(/T00:00:00$/, '')
  const language = fromCore('language')
  return {
    ...NO_METADATA,
    title: firstStated([
      stated(titled?.text, 'title paragraph'),
      fromCore('title'),
      stated(headed?.text, 'first heading'),
    ]),
    publisher: fromCustom('publisher', 'publication'),
    published: fromCustom('published', 'publication date', 'date published') ?? stated(day, 'DOCX cover page'),
    updated: fromCustom('updated'),
    author: fromCore('creator'),
    url: fromCustom('url'),
    language: primaryLanguage(language),
  }
}

function stated(value: string | undefined, from: string): Stated | null {
  const text = value?.replace(/\s+/g, ' ').trim() ?? ''
  return text === '' ? null : { value: text, from }
}
