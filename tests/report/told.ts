import type { ClaimBase, EventClaim, RoleClaim, StatementClaim, Step } from '../../src/model/claim.ts'
import type { Period } from '../../src/model/date.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Report } from '../../src/model/report.ts'
import type { Article } from '../../src/model/text.ts'
import { articleOf, findingOf, reportOf } from './fixture.ts'

// Two invented dispatches that differ in when, where, who holds an office, who said a thing and whether it is so.

const gull = articleOf(
  'a1',
  'news/gull.txt',
  [
    'A visit to the yard',
    'Tomas Rell visited Harrow on Tuesday.',
    'Irene Castell, chief executive of Kestrin, met him at the gate.',
    '“The dock is safe,” Castell said.',
    'The port denied that the dock had cracked.',
    'The raft is to sail from Skell.',
    '',
  ].join('\n'),
  { publisher: 'Harbour Gull', published: '2025-01-15' },
)

const ledger = articleOf(
  'a2',
  'news/ledger.txt',
  [
    'Who came to Harrow',
    'Tomas Rell visited Harrow on Thursday.',
    'Irene Castell, finance director of Kestrin, met him at the gate.',
    '“The dock is safe,” the mayor, Pell Okoro, said.',
    'The dock had cracked, the union said.',
    'The raft sailed from Corrin.',
    '',
  ].join('\n'),
  { publisher: 'Ledger', published: '2025-01-17' },
)

type Part = readonly [part: Step['part'], made: string, words: string]

/** What every claim has: `quote` and the words of its parts must stand in the article. */
function base(id: string, article: Article, sentence: string, quote: string, parts: readonly Part[]): ClaimBase {
  const sentenceStart = article.text.indexOf(sentence)
  const start = article.text.indexOf(quote, sentenceStart)
  if (sentenceStart < 0 || start < 0) throw new Error(`${article.path} does not hold: ${quote}`)
  const line = article.lineStarts.filter((at) => at <= start).length
  return {
    id,
    articleId: article.id,
    quote,
    sentence,
    location: {
      line,
      column: start - (article.lineStarts[line - 1] ?? 0) + 1,
      start,
      end: start + quote.length,
      division: null,
    },
    measure: null,
    entities: [],
    owners: [],
    period: null,
    attribution: [],
    modality: { certainty: 'certain', polarity: 'positive', actuality: 'actual' },
    qualifiers: [],
    context: [],
    derivation: parts.map(([part, made, words]) => {
      const at = article.text.indexOf(words, sentenceStart)
      return { part, by: 'by hand', made, span: { start: at, end: at + words.length } }
    }),
  }
}

function day(text: string, start: string, end: string): Period {
  return { text, start, end, grain: 'day', basis: 'implied' }
}

function visit(id: string, article: Article, time: Period): EventClaim {
  const quote = `Tomas Rell visited Harrow ${time.text}`
  const parts: readonly Part[] = [
    ['event', 'visit', 'visited'],
    ['place', 'Harrow', 'Harrow'],
    ['period', time.text, time.text],
  ]
  return {
    ...base(id, article, `${quote}.`, quote, parts),
    kind: 'event',
    period: time,
    event: {
      things: [],
      day: null,
      phase: 'whole',
      moved: null,
      theme: null,
      superlative: null,
      predicate: 'visit',
      participants: ['Tomas Rell'],
      place: 'Harrow',
      time,
      status: 'done',
      proposition: {
        predicate: 'visit',
        subjects: ['Tomas Rell'],
        words: ['harrow', 'rell', 'tomas', 'visit'],
        polarity: 'positive',
      },
    },
  }
}

function sailing(id: string, article: Article, quote: string, place: string, status: 'done' | 'planned'): EventClaim {
  return {
    ...base(id, article, `${quote}.`, quote, [['event', 'sail', quote.includes('sailed') ? 'sailed' : 'to sail']]),
    kind: 'event',
    event: {
      things: [],
      day: null,
      phase: 'whole',
      moved: null,
      theme: null,
      superlative: null,
      predicate: 'sail',
      participants: [],
      place,
      time: null,
      status,
      proposition: { predicate: 'sail', subjects: [], words: ['raft', 'sail'], polarity: 'positive' },
    },
  }
}

function office(id: string, article: Article, role: string): RoleClaim {
  const quote = `Irene Castell, ${role} of Kestrin`
  const parts: readonly Part[] = [
    ['entity', 'Irene Castell', 'Irene Castell'],
    ['role', role, `${role} of Kestrin`],
  ]
  return {
    ...base(id, article, `${quote}, met him at the gate.`, quote, parts),
    kind: 'role',
    role: {
      holder: 'Irene Castell',
      role,
      organisation: 'Kestrin',
      tenure: 'current',
      office: { sense: role.replace(' ', '-'), deputy: false, fields: [] },
      beside: [],
      sole: true,
    },
  }
}

type Said = Pick<StatementClaim['statement'], 'source' | 'stance' | 'content'> & { readonly words: string }

function saying(id: string, article: Article, quote: string, { words, ...said }: Said): StatementClaim {
  const source = said.source ?? ''
  const parts: readonly Part[] = [
    ['attribution', source, words],
    ['statement', said.content, said.content],
  ]
  return {
    ...base(id, article, quote, quote, parts),
    kind: 'statement',
    attribution: [{ source, cue: 'say', stance: said.stance }],
    statement: {
      ...said,
      verbatim: [],
      proposition: { predicate: '', subjects: [], words: ['crack', 'dock'], polarity: 'positive' },
    },
  }
}

const claims = [
  visit('c11', gull, day('on Tuesday', '2025-01-14', '2025-01-15')),
  office('c12', gull, 'chief executive'),
  saying('c13', gull, '“The dock is safe,” Castell said.', {
    source: 'Irene Castell',
    stance: 'asserts',
    content: '“The dock is safe,”',
    words: 'Castell',
  }),
  saying('c14', gull, 'The port denied that the dock had cracked.', {
    source: 'the port',
    stance: 'denies',
    content: 'that the dock had cracked',
    words: 'The port',
  }),
  sailing('c15', gull, 'The raft is to sail from Skell', 'Skell', 'planned'),
  visit('c21', ledger, day('on Thursday', '2025-01-16', '2025-01-17')),
  office('c22', ledger, 'finance director'),
  saying('c23', ledger, '“The dock is safe,” the mayor, Pell Okoro, said.', {
    source: 'Pell Okoro',
    stance: 'asserts',
    content: '“The dock is safe,”',
    words: 'Pell Okoro',
  }),
  saying('c24', ledger, 'The dock had cracked, the union said.', {
    source: 'the union',
    stance: 'asserts',
    content: 'The dock had cracked',
    words: 'the union',
  }),
  sailing('c25', ledger, 'The raft sailed from Corrin', 'Corrin', 'done'),
] as const

function differing(number: number, aspect: Finding['aspect'], verdict: Finding['verdict'] = 'contradiction'): Finding {
  const finding = findingOf({
    id: `f${number}00000000000`,
    rule: `two-${aspect}s`,
    verdict,
    severity: 'error',
    message: `they differ in ${aspect}`,
    groups: [[`c1${number}`], [`c2${number}`]],
    because: [],
    gap: null,
  })
  return { ...finding, aspect }
}

export const [gullVisit, gullOffice, gullSafe, gullDenial, gullSail] = claims

/** A finding of each aspect, in one or two claims of each kind. */
export const told: Report = reportOf([gull, ledger], claims, [
  differing(1, 'time'),
  differing(2, 'role'),
  differing(3, 'attribution'),
  differing(4, 'polarity', 'dispute'),
  differing(5, 'place'),
])

/** The two sailings: planned for one, done for the other; and two that agree in what is said. */
export const others: Report = reportOf([gull, ledger], claims, [
  differing(5, 'actuality'),
  { ...differing(3, 'polarity', 'agreement'), groups: [['c13', 'c23']] },
])
