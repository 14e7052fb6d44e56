import type { QuantityMention, Stated } from '../../../src/model/quantity.ts'
import type { EvalCase, Item, Source } from '../case.ts'
import { readJson } from '../data.ts'
import { rangeMeaning, valueMeaning } from '../meanings.ts'
import { numeralItems, ordinalItems } from '../numerals.ts'
import { readCase } from '../ours.ts'
import { NUMERAL_PEERS, ORDINAL_PEERS, PERCENT_PEERS } from '../peers/numbers.ts'

interface Row {
  readonly Input: string
  readonly Results: readonly Result[]
}

interface Result {
  readonly Start: number
  /** The last character, not the one behind it. */
  readonly End: number
  readonly Resolution: { readonly value: string; readonly offset?: string; readonly relativeTo?: string }
}

type Meanings = (result: Result) => readonly string[]

/** What is left out of a row, by reason; a row with nothing left is left out whole. */
type Unmapped = (result: Result) => string | null

function casesOf(
  model: string,
  meanings: Meanings,
  wrong: Readonly<Record<string, string>>,
  unmapped: Unmapped = () => null,
): Pick<Source, 'cases' | 'leftOut'> {
  const rows = readJson<readonly Row[]>(`recognizers-text-specs/${model}Model.json`)
  const leftOut: Record<string, number> = {}
  const cases: EvalCase[] = []
  for (const [index, { Input, Results }] of rows.entries()) {
    const reasons = Results.flatMap((result) => unmapped(result) ?? [])
    const [reason] = reasons
    if (reason !== undefined && reasons.length === Results.length) {
      leftOut[reason] = (leftOut[reason] ?? 0) + 1
      continue
    }
    const kept = Results.filter((result) => unmapped(result) === null)
    cases.push({
      id: `${model}-${index}`,
      text: Input,
      published: null,
      expected: kept.map((result): Item => ({ span: [result.Start, result.End + 1], meanings: meanings(result) })),
      ...(wrong[Input] === undefined ? {} : { wrong: wrong[Input] }),
    })
  }
  return { cases, leftOut }
}

function asValue({ Resolution: { value } }: Result): readonly string[] {
  return [valueMeaning(Number(value), null)]
}

const PARTS_WRITTEN_AS_ORDINALS =
  'the Ordinal spec of the same project reads such words as one ordinal, this one finds a number in half of them'

const SHARE_OF_A_NUMBER =
  'the number is the whole of which a share is taken, not the share: a chart of the "per cent of 210 schools" shows no 210%'

/** Numerals, whatever they count or label. */
export function recognizersNumber(): Source {
  return {
    name: 'Number',
    atLeast: 95,
    mapping:
      'The model lists every numeral, also those of dates, codes and labels, so what is compared is the grammar of ' +
      'numerals run from left to right over all tokens, not the quantities of `mentions`, which skip labels. Value and ' +
      'span, the sign included.',
    ...casesOf('Number', asValue, {
      ' two millionth': PARTS_WRITTEN_AS_ORDINALS,
      ' 100 millionths': 'contradicts "a hundred trillionths", which it reads as 1E-10',
    }),
    ours: numeralItems,
    peers: NUMERAL_PEERS,
  }
}

/** Ordinals in digits and words. */
export function recognizersOrdinal(): Source {
  return {
    name: 'Ordinal',
    atLeast: 90,
    mapping:
      'Ordinals are no quantities, so what is compared is the grammar of ordinals run over all tokens. Value and span.',
    ...casesOf(
      'Ordinal',
      ({ Resolution }) => [valueMeaning(Number(Resolution.offset), null)],
      {
        'The measurement has a value of forty two and a third': 'the Number spec reads the same words as 42.33',
        'The measurement has a value of two hundred thirty two and a thirtieth':
          'the Number spec reads the same words as 232.03',
      },
      ({ Resolution: { relativeTo } }) =>
        relativeTo === 'start' ? null : 'relative words ("last", "next", "penultimate") state an offset and no number',
    ),
    ours: ordinalItems,
    peers: ORDINAL_PEERS,
  }
}

/** Percentages, as `mentions` gives them. */
export function recognizersPercent(): Source {
  return {
    name: 'Percent',
    atLeast: 95,
    mapping: 'Quantities of `mentions` with the unit percent: value and span, sign and percent sign included.',
    ...casesOf(
      'Percent',
      ({ Resolution }) => [valueMeaning(Number.parseFloat(Resolution.value), '%')],
      {
        'percents of twenty': SHARE_OF_A_NUMBER,
        'percent of 10': SHARE_OF_A_NUMBER,
        'per cent of twenty-two': SHARE_OF_A_NUMBER,
        'per cent of 210': SHARE_OF_A_NUMBER,
      },
      ({ Resolution }) =>
        Resolution.value === 'null' ? 'the word "percent" or its sign with no number: it states no value' : null,
    ),
    ours: (evalCase) =>
      readCase(evalCase).quantities.flatMap(({ mention: { span, unit, stated } }): readonly Item[] =>
        unit === 'percent' && stated.form === 'point'
          ? [{ span: [span.start, span.end], meanings: [valueMeaning(stated.value, '%')] }]
          : [],
      ),
    peers: PERCENT_PEERS,
  }
}

/** Ranges and bounds, as `mentions` gives them. */
export function recognizersNumberRange(): Source {
  return {
    name: 'NumberRange',
    atLeast: 85,
    mapping:
      'Quantities of `mentions` that state a range or a bound; their span without the unit, which this model does not read. ' +
      'It writes the end of a range open by convention ("between 20 and 30" is [20,30)), we close it: both count there.',
    ...casesOf('NumberRange', asRange, {
      'The number is from 200 to 300 in 2008': 'the next case reads the same words as a range',
    }),
    ours: (evalCase) => readCase(evalCase).quantities.flatMap(({ mention }) => rangeItems(mention)),
    peers: {},
  }
}

function asRange({ Resolution: { value } }: Result): readonly string[] {
  const [low = '', high = ''] = value.slice(1, -1).split(',')
  const bound = (text: string, inclusive: boolean) => (text === '' ? null : { value: Number(text), inclusive })
  const from = bound(low, value.startsWith('['))
  const written = rangeMeaning(from, bound(high, value.endsWith(']')), null)
  return from?.inclusive && high !== '' ? [written, rangeMeaning(from, bound(high, true), null)] : [written]
}

function rangeItems({ stated, qualified, numeral, span }: QuantityMention): readonly Item[] {
  const meaning = statedRange(stated)
  const end = qualified.end > span.end ? qualified.end : numeral.end
  return meaning === null ? [] : [{ span: [qualified.start, end], meanings: [meaning] }]
}

function statedRange(stated: Stated): string | null {
  if (stated.form === 'vague') return null
  if (stated.form === 'range') {
    const { from, to, open } = stated
    const low = { value: from, inclusive: open !== 'from' && open !== 'both' }
    return rangeMeaning(low, { value: to, inclusive: open !== 'to' && open !== 'both' }, null)
  }
  const { value, modifier } = stated
  switch (modifier) {
    case 'at-least':
    case 'more-than':
      return rangeMeaning({ value, inclusive: modifier === 'at-least' }, null, null)
    case 'at-most':
    case 'less-than':
      return rangeMeaning(null, { value, inclusive: modifier === 'at-most' }, null)
    case 'exact':
      return rangeMeaning({ value, inclusive: true }, { value, inclusive: true }, null)
    default:
      return null
  }
}
