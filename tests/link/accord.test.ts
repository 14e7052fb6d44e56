import { describe, expect, test } from 'vitest'
import { articleFromText, check, loadRules } from '../../src/index.ts'

const rules = await loadRules()

/** Two articles, each as a day of publication and a text. */
type Told = readonly [published: string, text: string]

function contradictions(...told: readonly Told[]): number {
  const articles = told.map(([published, text], index) =>
    articleFromText(text, { id: `a${index}`, path: `${index}.txt`, published }),
  )
  return check(articles, rules).findings.filter(({ verdict }) => verdict === 'contradiction').length
}

const fire = (people: number, lorries: number, cost: number) =>
  `The fire at the Harrow Bay depot killed ${people} people on Friday, police said. It destroyed ${lorries} lorries and cost the operator $${cost} million.`

const walkout = (town: string, wage: number, days: number, buses: number) =>
  `Bus drivers in ${town} began a ${days}-day strike over pay. The union wants ${wage}% and said ${buses} buses stood idle.`

describe('articles that differ at every figure', () => {
  test.each<[why: string, first: Told, second: Told]>([
    ['of one event, opened with its name on one day', ['2024-03-02', fire(20, 45, 3)], ['2024-03-02', fire(25, 60, 5)]],
    [
      'of an entity and a year that both name',
      ['2023-02-22', 'Trade between Russia and China rose 29.3% in 2022 to $190.27 billion, the Kremlin said.'],
      ['2023-02-23', 'Trade between China and Russia grew 25% in 2022 to $185 billion, Putin said in Moscow.'],
    ],
  ])('contradict each other: %s', (_, first, second) => {
    expect(contradictions(first, second)).toBeGreaterThan(0)
    expect(contradictions(second, first)).toBe(contradictions(first, second))
  })

  test.each<[why: string, first: Told, second: Told]>([
    ['with other names', ['2024-03-02', walkout('Pensford', 8, 3, 40)], ['2024-03-02', walkout('Wrenbury', 10, 5, 70)]],
    ['a month apart', ['2024-03-02', fire(20, 45, 3)], ['2024-04-09', fire(25, 60, 5)]],
  ])('are of two events: %s', (_, first, second) => {
    expect(contradictions(first, second)).toBe(0)
  })
})

test('a figure with two digits changed round is told though the articles share no other', () => {
  const told = (penalty: string, others: string) =>
    `The company behind the kettle, Corvane of Alder Falls, paid a civil penalty of $${penalty} million for reporting the trouble late. ${others}`
  const wire = told('7.5', 'Its plant at Alder Falls has 640 workers. The kettle sold for $89 in 2,300 shops.')
  const blog = told('5.7', 'I paid $12 for a new seal. It took 25 minutes and four screws.')
  expect(contradictions(['2025-10-16', wire], ['', blog])).toBe(1)
})
