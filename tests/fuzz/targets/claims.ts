import { articleFromText } from '../../../src/ingest/article-from-text.ts'
import { check } from '../../../src/pipeline.ts'
import { loadRules } from '../../../src/rules-in-force.ts'
import { holdClaims } from '../properties/claims.ts'
import { hold } from '../properties/hold.ts'
import { textOf } from '../target.ts'

const pack = loadRules('rules')

/** A text through the whole street: its claims quote it, and its copy never contradicts it. */
export async function fuzz(data: Uint8Array): Promise<void> {
  const text = textOf(data)
  if (text === null) return
  holdClaims(text, await pack)
  const [first, copy] = ['first', 'copy'].map((id) =>
    articleFromText(text, { id, path: `${id}.txt`, publisher: id, published: '2024-05-14' }),
  )
  if (!first || !copy) return
  const told = (ids: readonly string[], of: string) => ids.some((id) => articleOf.get(id) === of)
  const { claims, findings } = check([first, copy], await pack, '0.0.0')
  const articleOf = new Map(claims.map(({ id, articleId }) => [id, articleId]))
  const alone = check([first], await pack, '0.0.0').findings.filter(({ verdict }) => verdict === 'contradiction').length
  const both = findings.filter(({ verdict }) => verdict === 'contradiction')
  hold(
    alone > 0 || !both.some(({ claims: ids }) => told(ids, 'first') && told(ids, 'copy')),
    'a copy contradicts its original',
    both.map(({ rule, message }) => `${rule}: ${message}`),
  )
}

export const longest = 512

export const seeds = [
  'The ferry sank off Skell on Monday. At least 14 people died, the mayor, Ola Brenn, said. Police denied that 20 had been killed.\n\nTrade between Kenya and Peru rose 12% in 2023 to $3.4 billion, up from $3 billion.',
  'Ola Brenn, the minister of fisheries, met Pell Okoro in Corrin on 3 May 2024. “We lost 7 boats,” he said. The minister resigned the next day.',
  'DEATH TOLL RISES\n\nHARROW, May 14 — Some 30 people were missing; earlier reports put it at 12. It was not true that the dam had failed, officials told reporters.\n',
  'Exports fell to 4.2 million tonnes in the first quarter, compared with 5.1 million a year earlier, a drop of 17.6 per cent.',
]

export const words = [
  ...[
    ' said ',
    ' denied that ',
    ' told reporters ',
    '“',
    '”',
    '"',
    ' according to ',
    ' killed ',
    ' died ',
    ' met ',
    ' resigned ',
  ],
  ...[
    'At least ',
    'up from ',
    ' compared with ',
    ' million ',
    ' per cent',
    '$',
    ' in 2023',
    ' on Monday',
    ' a year earlier',
    ' the minister of ',
  ],
  ...[
    'President ',
    'Ola Brenn',
    'Skell',
    'Kenya',
    ', who ',
    ' not ',
    ' may ',
    ' is expected to ',
    '\n\n',
    '. ',
    '; ',
    ' — ',
    '(',
  ],
]
