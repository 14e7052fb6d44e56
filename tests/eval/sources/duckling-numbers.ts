import type { EvalCase, Source } from '../case.ts'
import { readJsonLines } from '../data.ts'
import { valueMeaning } from '../meanings.ts'
import { numeralItems, ordinalItems } from '../numerals.ts'
import { NUMERAL_PEERS, ORDINAL_PEERS } from '../peers/numbers.ts'

interface Row {
  readonly text: string
  readonly polarity: 'positive' | 'negative' | 'latent'
  readonly expect?: { readonly value?: number }
}

/** Numerals: the whole text is one number. */
export function ducklingNumeral(): Source {
  return {
    name: 'duckling Numeral',
    atLeast: 90,
    mapping:
      'The whole text is one numeral: its value, and its span from end to end. Read with the grammar of numerals, as a bare ' +
      'number counts nothing. The "of" of "a dozen of" belongs to what is counted.',
    ...casesOf('Numeral', UNMAPPED),
    ours: numeralItems,
    peers: NUMERAL_PEERS,
  }
}

/** Ordinals: the whole text is one. */
export function ducklingOrdinal(): Source {
  return {
    name: 'duckling Ordinal',
    atLeast: 90,
    mapping:
      'The whole text is one ordinal: its value, and its span from end to end. Read with the grammar of ordinals.',
    ...casesOf('Ordinal', new Map()),
    ours: ordinalItems,
    peers: ORDINAL_PEERS,
  }
}

const NO_VALUE = 'vague words for which the source settles on a number ("few" as 3): they state none'
const NO_NEWS = 'abbreviations that news gives another meaning: "l" is a litre, "Kr" a krone and "G" a network'

const UNMAPPED: ReadonlyMap<string, string> = new Map([
  ...['few', 'a few'].map((text) => [text, NO_VALUE] as const),
  ...['30 l', 'three hundred Kr', '.0012G', '-.0012G'].map((text) => [text, NO_NEWS] as const),
])

function casesOf(dimension: string, unmapped: ReadonlyMap<string, string>): Pick<Source, 'cases' | 'leftOut'> {
  const leftOut: Record<string, number> = {}
  const cases: EvalCase[] = []
  for (const [index, { text, expect }] of readJsonLines<Row>(`duckling/${dimension}.jsonl`).entries()) {
    const reason = unmapped.get(text)
    if (reason !== undefined) leftOut[reason] = (leftOut[reason] ?? 0) + 1
    else
      cases.push({
        id: `${dimension}-${index}`,
        text,
        published: null,
        expected:
          expect?.value === undefined
            ? []
            : [{ span: [0, text.replace(/ of$/, '').length], meanings: [valueMeaning(expect.value, null)] }],
      })
  }
  return { cases, leftOut }
}
