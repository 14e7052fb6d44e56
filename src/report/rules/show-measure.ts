import { withCommas } from '../../count.ts'
import type { MeasureDefinition } from '../../model/measure.ts'
import type { Origin } from '../../model/rule-tests.ts'
import { factWords } from '../explain/fact-words.ts'
import { paragraph, type Row, rowLines } from '../explain/rows.ts'
import type { Style } from '../format.ts'
import { ofHowMany, referenceLines } from './show-rule.ts'

/** All there is to say about a measure, for people, under five headings. */
export function measureLines(measure: MeasureDefinition, origin: Origin, style: Style): readonly string[] {
  const { id, label, kinds, temporality, tolerance, heads, counts, tests } = measure
  const [read] = tests.reads
  const [ignored] = tests.ignores
  return [
    `measure ${id}`,
    '',
    'What it does',
    ...paragraph(`Takes a value as "${label}" where one of these words, in any form, stands with it:`, style),
    '',
    ...rowLines(
      [
        listRow('words', heads),
        ['kinds', kinds.length === 0 ? 'any' : kinds.join(', ')],
        listRow('counts', counts),
        ['in time', `${temporality ?? 'unknown'}: ${factWords('temporality', temporality ?? 'unknown')}`],
        ['tolerance', ...(tolerance === null ? [] : [`values up to ${withCommas(tolerance * 100)} % apart agree`])],
      ],
      style,
    ),
    '',
    'What it must not be taken for',
    ...notTakenFor(measure, style),
    '',
    `An example that it reads${ofHowMany(tests.reads)}`,
    ...rowLines(
      [
        ['text', ...(read ? [read.text] : ['none'])],
        ['value', ...(read ? [read.value] : [])],
      ],
      style,
    ),
    '',
    `An example that it ignores${ofHowMany(tests.ignores)}`,
    ...rowLines([['text', ignored ?? 'none']], style),
    '',
    'References',
    ...referenceLines(null, origin, style),
  ]
}

function notTakenFor({ notSameAs, notHeads }: MeasureDefinition, style: Style): readonly string[] {
  if (notSameAs.length === 0 && notHeads.length === 0) return paragraph('nothing is named', style)
  return rowLines([listRow('measures', notSameAs), listRow('words', notHeads)], style)
}

/** Words as one text, or no row where there are none. */
function listRow(label: string, words: readonly string[]): Row {
  return [label, ...(words.length === 0 ? [] : [words.join(', ')])]
}
