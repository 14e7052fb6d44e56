import type { InputFormat } from './format.ts'
import { INPUT_FORMATS } from './formats/index.ts'

const BY_EXTENSION: ReadonlyMap<string, InputFormat> = new Map(
  INPUT_FORMATS.flatMap((format) => format.extensions.map((extension) => [extension, format] as const)),
)

/** Every input format by its name. */
export const inputFormats: ReadonlyMap<string, InputFormat> = new Map(
  INPUT_FORMATS.map((format) => [format.id, format] as const),
)

/** The extensions that are read, for messages: `.txt, .md or .html`. */
export const EXTENSIONS = [...BY_EXTENSION.keys()].join(', ').replace(/, (\S+)$/, ' or $1')

/** The format for a file's extension, in whatever case and with `.gz` after it or not, or `null`. */
export function formatFor(path: string): InputFormat | null {
  const extension = /(\.[a-z0-9]+)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  return BY_EXTENSION.get(extension) ?? null
}

/** The format of this id: `markdown`; `null` where there is none. */
export function formatOf(id: string): InputFormat | null {
  return INPUT_FORMATS.find((format) => format.id === id) ?? null
}
