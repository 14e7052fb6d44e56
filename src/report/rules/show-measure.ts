import type { MeasureDefinition } from '../../model/measure.ts'
import type { Origin } from '../../model/rule-tests.ts'
import { factWords } from '../explain/fact-words.ts'
import { paragraph, type Row, rowLines } from '../explain/rows.ts'
import type { Style } from '../format.ts'
import { ofHowMany, referenceLines } from './show-rule.ts'

/** All there is to say about a measure, for people, under five headings. */
export function measureLines(measure: MeasureDefinition, origin: Origin, style: Style): readonly string[] {
  const { id, label, kinds, temporality, heads, notHeads, counts, notSameAs, tests } = measure
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
        ['words', heads.join(', ')],
        ['kinds', kinds.length === 0 ? 'any' : kinds.join(', ')],
        ['counts', ...(counts.length === 0 ? [] : [counts.join(', ')])],
        ['in time', `${temporality ?? 'unknown'}: ${factWords('temporality', temporality ?? 'unknown')}`],
      ],
      style,
    ),
    '',
    'What it must not be taken for',
    ...rowLines(
      listed([
        ['measures', notSameAs],
        ['words', notHeads],
      ]),
      style,
    ),
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

/** Words of a list as one text; one row that says so where all are empty. */
function listed(rows: readonly (readonly [label: string, words: readonly string[]])[]): readonly Row[] {
  const filled = rows.flatMap(([label, words]): readonly Row[] =>
    words.length === 0 ? [] : [[label, words.join(', ')]],
  )
  return filled.length === 0 ? [['measures', 'nothing is named']] : filled
}
