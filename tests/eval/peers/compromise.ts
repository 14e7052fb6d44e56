import type { EvalCase, Item, Reader } from '../case.ts'

/** A number as compromise reads it, with its sign of currency or the word behind it. */
export interface CompromiseNumber {
  /** With its sign of currency or per cent and the word of its unit. */
  readonly span: readonly [start: number, end: number]
  /** Without them. */
  readonly numeral: readonly [start: number, end: number]
  readonly value: number
  /** The far end of a range: 20 in "15-20". */
  readonly to: number | null
  readonly unit: string | null
  readonly is: 'cardinal' | 'ordinal' | 'year'
}

interface Raw {
  readonly terms: readonly {
    readonly tags: readonly string[]
    readonly offset: { readonly start: number; readonly length: number }
  }[]
  readonly number?: { readonly num: number | null; readonly unit: string }
  readonly fraction?: { readonly decimal: number | null }
}

/** Runs compromise as it comes: its numbers, and the fractions that are no part of one. It reads no dates. */
export function compromiseNumbers(itemOf: (number: CompromiseNumber, evalCase: EvalCase) => Item | null): Reader {
  return async (evalCase) => {
    const { default: nlp } = await import('compromise')
    const doc = nlp(evalCase.text)
    const numbers = read(doc.numbers().json({ offset: true }), evalCase.text)
    const fractions = read(doc.fractions().json({ offset: true }), evalCase.text).filter(
      ({ span }) => !numbers.some((number) => number.span[0] < span[1] && span[0] < number.span[1]),
    )
    return [...numbers, ...fractions].flatMap((number) => itemOf(number, evalCase) ?? [])
  }
}

function read(results: unknown, text: string): readonly CompromiseNumber[] {
  const raws = results as readonly Raw[]
  return raws.flatMap((raw, index) => numberOf(raw, raws[index + 1], text) ?? [])
}

/** The far end of a range is a result of its own, without words. */
function numberOf({ terms, number, fraction }: Raw, next: Raw | undefined, text: string): CompromiseNumber | null {
  const [first, last] = [terms[0], terms.at(-1)]
  const value = number?.num ?? fraction?.decimal ?? null
  if (!first || !last || value === null || isFarEnd(terms)) return null
  const [start, end] = [first.offset.start, last.offset.start + last.offset.length]
  const written = text.slice(start, end)
  const sign = /^\p{Sc}\s*|\s*%$/u.exec(written)
  const range = next && isFarEnd(next.terms) ? next.number : undefined
  const word = range?.unit || number?.unit || ''
  const gap = text.slice(end).search(/[^\s-]/)
  const follows = word !== '' && gap >= 0 && text.startsWith(word, end + gap)
  return {
    span: [start, follows ? end + gap + word.length : end],
    numeral: [start + (sign?.index === 0 ? sign[0].length : 0), sign && sign.index > 0 ? start + sign.index : end],
    value,
    to: range?.num ?? null,
    unit: sign?.[0].trim() ?? (word === '' ? null : word),
    is: sortOf(terms.flatMap(({ tags }) => tags)),
  }
}

function isFarEnd(terms: Raw['terms']): boolean {
  return terms.every(({ offset }) => offset.length === 0)
}

function sortOf(tags: readonly string[]): CompromiseNumber['is'] {
  if (tags.includes('Year')) return 'year'
  return tags.includes('Ordinal') ? 'ordinal' : 'cardinal'
}
