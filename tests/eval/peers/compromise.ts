import type { EvalCase, Item, Reader } from '../case.ts'

/** A number as compromise reads it, with its sign of currency or the word behind it. */
export interface CompromiseNumber {
  /** The number with its sign of currency or per cent, without the word of the unit. */
  readonly span: readonly [start: number, end: number]
  /** Up to the end of the word of the unit, where it names one. */
  readonly end: number
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
  const span = [first.offset.start, last.offset.start + last.offset.length] as const
  const written = text.slice(...span)
  const range = next && isFarEnd(next.terms) ? next.number : undefined
  const word = range?.unit || number?.unit || ''
  const at = word === '' ? -1 : text.slice(span[1]).search(/\S/)
  const follows = at >= 0 && text.startsWith(word, span[1] + at)
  return {
    span,
    end: follows ? span[1] + at + word.length : span[1],
    value,
    to: range?.num ?? null,
    unit: /^\p{Sc}|%$/u.exec(written)?.[0] ?? (word === '' ? null : word),
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
