/** For each code unit of a text node, the offset in the file it comes from. */
export type Offsets = (index: number) => number

/** Decodes one character reference, such as `&amp;`. */
export type DecodeReference = (reference: string) => string

/** Elements in which what looks like a tag is text, and those in which so is what looks like a reference. */
const ESCAPABLE = new Set('textarea title'.split(' '))
const RAW = new Set('style script xmp iframe noembed noframes noscript plaintext'.split(' '))

const CDATA = '<![CDATA['

const LONGEST_REFERENCE = 40

const REFERENCE = /&(?:#x[0-9a-f]{1,8}|#\d{1,8}|[a-z][a-z0-9]{1,32});?/iy

/** The text of a node, the stretch `[start, end)` of the page it was parsed from, and the HTML element it stands in, empty in SVG and MathML. */
export interface PlacedText {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly within: string
}

/**
 * Maps the text of a node back to the page it was parsed from. Time is linear.
 *
 * A character reference is one character or more and stands where its `&` does;
 * CRLF is one line feed; a stray end tag inside the stretch gave no text.
 * What the text has no character for is passed over.
 */
export function alignText(source: string, placed: PlacedText, decode: DecodeReference): Offsets {
  const { text, start, end, within } = placed
  if (text.length === end - start && source.startsWith(text, start)) return (index) => start + index
  const hasReferences = !RAW.has(within)
  const hasTags = hasReferences && !ESCAPABLE.has(within)
  const offsets = new Uint32Array(text.length).fill(end)
  let from = hasReferences ? withReference(source, start) : start
  let untilCloses = from
  for (let at = 0; at < text.length && from < end; ) {
    const isPlain = from < untilCloses
    const reference = hasReferences && !isPlain && source[from] === '&' ? referenceAt(source, from) : null
    const decoded = reference === null ? null : decode(reference)
    if (reference !== null && decoded !== null && decoded !== reference && text.startsWith(decoded, at)) {
      placeReference(offsets, at, from, reference, decoded)
      at += decoded.length
      from += reference.length
    } else if (within === '' && !isPlain && source.startsWith(CDATA, from)) {
      untilCloses = endOf(source, ']]>', from, end)
      from += CDATA.length
    } else if (hasTags && !isPlain && opensTag(source, from)) {
      from = endOf(source, '>', from, end) + 1
    } else {
      if (standsFor(source, from, text.charAt(at))) offsets[at++] = from
      from++
    }
  }
  return (index) => offsets[index] ?? end
}

/** Offset at which what closes stands, or that of the end. */
function endOf(source: string, closing: string, from: number, end: number): number {
  const at = source.indexOf(closing, from)
  return at === -1 ? end : at
}

/** parse5 gives the last character of a reference as the start of a text before which it dropped white space. */
function withReference(source: string, start: number): number {
  const before = source.slice(Math.max(0, start - LONGEST_REFERENCE), start)
  const from = start - before.length + before.lastIndexOf('&')
  return before.includes('&') && from + (referenceAt(source, from)?.length ?? 0) > start ? from : start
}

function referenceAt(source: string, from: number): string | null {
  REFERENCE.lastIndex = from
  return REFERENCE.exec(source)?.[0] ?? null
}

function placeReference(offsets: Uint32Array, at: number, from: number, reference: string, decoded: string): void {
  // `&notit;` is `¬it;`: the tail is written out and stands for itself.
  let tail = 0
  while (tail < decoded.length - 1 && decoded.at(-1 - tail) === reference.at(-1 - tail)) tail++
  for (let i = 0; i < decoded.length; i++) {
    offsets[at + i] = i < decoded.length - tail ? from : from + reference.length - (decoded.length - i)
  }
}

/** Whether a character of the file is the character of the text; a line end of old is a line feed. */
function standsFor(source: string, from: number, wanted: string): boolean {
  const character = source.charAt(from)
  return character === wanted || (wanted === '\n' && character === '\r' && source[from + 1] !== '\n')
}

/** Whether a tag or comment begins here: a `<` is text before anything else, and `</` is at the end of the page. */
function opensTag(source: string, at: number): boolean {
  if (source[at] !== '<' || !/[a-z/!?]/i.test(source.charAt(at + 1))) return false
  return source[at + 1] !== '/' || at + 2 < source.length
}
