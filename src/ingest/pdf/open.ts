import type { Limits } from '../../model/limits.ts'
import type { Flaw } from '../format.ts'
import type { About } from './metadata.ts'
import type { Flow } from './reading-order.ts'
import { readRuns } from './run.ts'
import { segmentRows } from './segment.ts'

/** What a file holds: the rows of each page, what it says about itself, and pages that could not be read, from 1. */
export interface Opened {
  readonly pages: readonly Flow[]
  readonly about: About
  readonly damaged: readonly number[]
}

/** More is no article, and would take minutes. */
const MOST_PAGES = 1_000

/**
 * Reads the text layer of a PDF and nothing else: no script of the file runs,
 * no font or picture is drawn, nothing is fetched, nothing is printed. Stops
 * when there are more characters than an article may have.
 */
export async function openPdf(bytes: Uint8Array, limits: Limits): Promise<Opened | Flaw> {
  const { getResolvedPDFJS } = await import('unpdf')
  const { getDocument, VerbosityLevel } = await getResolvedPDFJS()
  const task = getDocument({
    // The library takes what it is given for itself.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    enableXfa: false,
    maxImageSize: 0,
  })
  try {
    const document = await task.promise
    if (document.numPages > MOST_PAGES) return tooManyPages(document.numPages)
    const about = await aboutOf(document)
    const pages: Flow[] = []
    const damaged: number[] = []
    let characters = 0
    for (let number = 1; number <= document.numPages && characters <= limits.articleCharacters; number++) {
      try {
        const page = await document.getPage(number)
        const { items } = await page.getTextContent({ includeMarkedContent: true })
        const runs = readRuns(items, page.getViewport({ scale: 1 }))
        page.cleanup()
        for (const { text } of runs) characters += text.length
        pages.push(segmentRows(runs))
      } catch {
        pages.push([])
        damaged.push(number)
      }
    }
    return { pages, about, damaged }
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? encrypted() : bad()
  } finally {
    await task.destroy()
  }
}

/** As far as the library knows it; what it cannot read says nothing. */
async function aboutOf(document: { getMetadata: () => Promise<{ info: object; metadata: unknown }> }): Promise<About> {
  try {
    const { info, metadata } = await document.getMetadata()
    const isIterable = typeof metadata === 'object' && metadata !== null && Symbol.iterator in metadata
    const xmp = isIterable ? new Map([...(metadata as Iterable<[string, unknown]>)]) : new Map<string, unknown>()
    return { information: new Map(Object.entries(info)), xmp }
  } catch {
    return { information: new Map(), xmp: new Map() }
  }
}

function tooManyPages(pages: number): Flaw {
  const what = `this PDF has ${pages} pages, more than the ${MOST_PAGES} allowed`
  return { code: 'too-many-pages', at: null, what, fix: 'Split it, and keep the pages that are to be checked.' }
}

function encrypted(): Flaw {
  const what = 'this PDF is locked with a password'
  return { code: 'locked-file', at: null, what, fix: 'Save it without the password, or leave it out.' }
}

function bad(): Flaw {
  const what = 'this PDF is damaged, cut short or no PDF'
  return { code: 'bad-pdf', at: null, what, fix: 'Fetch it again, or leave it out.' }
}
