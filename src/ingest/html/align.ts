/** For each code unit of a text node, the offset in the file it comes from. */
export type Offsets = (index: number) => number

/** Decodes one character reference, such as `&amp;`. */
export type DecodeReference = (reference: string) => string

const REFERENCE = /&(?:#x[0-9a-f]{1,8}|#\d{1,8}|[a-z][a-z0-9]{1,32});?/iy

/**
 * Maps the text of a node back to the stretch `[start, end)` of the page it was
 * parsed from.
 *
 * A character reference is one character or more and stands where its `&` does;
 * CRLF is one line feed; a stray end tag inside the stretch gave no text.
 * What the text has no character for is passed over.
 */
export function alignText(source: string, start: number, end: number, text: string, decode: DecodeReference): Offsets {
  if (text.length === end - start && source.startsWith(text, start)) return (index) => start + index
  const offsets = new Uint32Array(text.length).fill(end)
  let from = start
  let at = 0
  while (at < text.length && from < end) {
    const reference = source[from] === '&' ? referenceAt(source, from) : null
    const decoded = reference === null ? null : decode(reference)
    if (reference !== null && decoded !== null && decoded !== reference && text.startsWith(decoded, at)) {
      placeReference(offsets, at, from, reference, decoded)
      at += decoded.length
      from += reference.length
    } else if (standsFor(source, from, text.charAt(at))) {
      offsets[at++] = from++
    } else {
      from = afterTag(source, from)
    }
  }
  return (index) => offsets[index] ?? end
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
  if (character === '<' && opensTag(source, from)) return false
  return character === wanted || (wanted === '\n' && character === '\r' && source[from + 1] !== '\n')
}

/** Offset past the tag or comment at `from`, or past the one character that gave no text. */
function afterTag(source: string, from: number): number {
  const close = source[from] === '<' && opensTag(source, from) ? source.indexOf('>', from) : -1
  return close === -1 ? from + 1 : close + 1
}

function opensTag(source: string, from: number): boolean {
  return /[a-z/!?]/i.test(source.charAt(from + 1))
}
