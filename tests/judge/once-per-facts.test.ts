import { expect, test } from 'vitest'
import { oncePerFacts } from '../../src/judge/once-per-facts.ts'
import { PREDICATES, QUESTIONS } from '../../src/lexicon/predicates.ts'
import type { ComparisonFacts } from '../../src/model/finding.ts'
import { FACTS } from './fixture.ts'

/** FACTS, and for each question those that differ in its answer alone. */
const FACTS_APART: readonly ComparisonFacts[] = [
  FACTS,
  ...QUESTIONS.flatMap((question) =>
    PREDICATES[question].filter((fact) => fact !== FACTS[question]).map((fact) => ({ ...FACTS, [question]: fact })),
  ),
]

test('facts that differ in any one answer are told apart', () => {
  const itself = oncePerFacts((facts) => facts)
  expect(FACTS_APART.map(itself)).toEqual(FACTS_APART)
})

test.each([
  ['an answer', 'near'],
  ['that there is none', null],
] as const)('%s is kept', (_, answer) => {
  const asked: ComparisonFacts[] = []
  const ask = oncePerFacts((facts) => {
    asked.push(facts)
    return answer
  })
  expect([FACTS, { ...FACTS }, { ...FACTS, slip: 'swapped' } as const, FACTS].map(ask)).toEqual(Array(4).fill(answer))
  expect(asked).toEqual([FACTS, { ...FACTS, slip: 'swapped' }])
})
