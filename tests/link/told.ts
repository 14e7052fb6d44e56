import type { StatementClaim } from '../../src/model/claim.ts'
import type { Saying } from '../../src/model/statement.ts'

/** What a test says of a statement; all else is taken from it. */
export interface SayingParts {
  readonly id?: string
  readonly articleId?: string
  readonly source?: string | null
  readonly stance?: Saying['stance']
  readonly quoted?: string
  readonly period?: StatementClaim['period']
}

/**
 * A statement with these telling words, given in base form: the first is what
 * it turns on, "not" before it denies it, and a capital makes a name.
 *
 * Example: "not fail raft Solmar" is of a raft of Solmar that did not fail.
 */
export function saying(written: string, parts: SayingParts = {}): StatementClaim {
  const isNegative = written.startsWith('not ')
  const words = written.replace(/^not /, '').split(' ')
  const names = words.filter((word) => word !== word.toLowerCase())
  const polarity = isNegative ? 'negative' : 'positive'
  const { id = `c-${written}`, articleId = 'a1', source = 'Ilsa Maren', stance = 'asserts', quoted = '' } = parts
  const senses = words.map((word) => word.toLowerCase()).sort()
  return {
    id,
    articleId,
    kind: 'statement',
    quote: written,
    sentence: `${written}, ${source} said.`,
    location: { line: 1, column: 1, start: 0, end: written.length, division: null },
    measure: null,
    entities: names,
    owners: [],
    period: parts.period ?? null,
    attribution: source === null ? [] : [{ source, cue: 'said', stance }],
    modality: { certainty: 'certain', polarity, actuality: 'actual' },
    qualifiers: [],
    context: senses,
    derivation: [],
    statement: {
      source,
      stance,
      content: written,
      verbatim: quoted === '' ? [] : quoted.toLowerCase().split(' '),
      proposition: { predicate: words[0]?.toLowerCase() ?? '', subjects: names, words: senses, polarity },
    },
  }
}
