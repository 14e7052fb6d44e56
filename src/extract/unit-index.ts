import { SHARED_NAMES } from '../kinds/currencies.ts'
import { KINDS } from '../kinds/index.ts'
import type { Cued, Unit } from '../kinds/kind.ts'
import { append } from '../multimap.ts'

/** One way to write a unit. */
export interface Spelling {
  readonly pieces: readonly string[]
  /** Longest piece; abbreviations need digits before them. */
  readonly letters: number
  readonly kind: string
  readonly unit: string
  readonly shared: string | null
  readonly per: string | null
  readonly notBefore: readonly string[]
  /** Words of which one must stand near or behind; `null` where none is asked for. */
  readonly cued: Cued | null
}

/** Where a unit stands: before the numeral, behind it, or behind a slash. */
export type Side = 'before' | 'after' | 'under'

type Index = ReadonlyMap<string, readonly Spelling[]>

/** Made when the first unit is looked for: a run that reads no article pays nothing. */
const indexes = new Map<Side, Index>()

/** The spellings that start with a word or sign, the longest first and of two alike the one that asks for a cue. */
export function spellingsOf(side: Side, lower: string): readonly Spelling[] {
  let index = indexes.get(side)
  if (!index) {
    index = buildIndex(side)
    indexes.set(side, index)
  }
  return index.get(lower) ?? []
}

function buildIndex(side: Side): Index {
  const index = new Map<string, Spelling[]>()
  for (const kind of KINDS) {
    for (const [unit, data] of Object.entries(kind.units)) {
      const cued = side === 'after' ? (data.cued?.after ?? []) : []
      for (const spelling of cued) add(index, row(kind.id, unit, data, spelling, data.cued ?? null))
      for (const spelling of data[side] ?? []) add(index, row(kind.id, unit, data, spelling, null))
    }
  }
  for (const rows of index.values()) rows.sort(inOrder)
  return index
}

function add(index: Map<string, Spelling[]>, spelling: Spelling): void {
  append(index, (spelling.pieces[0] ?? '').toLowerCase(), spelling)
}

function inOrder(a: Spelling, b: Spelling): number {
  return b.pieces.length - a.pieces.length || Number(b.cued !== null) - Number(a.cued !== null)
}

function row(kind: string, unit: string, data: Unit, spelling: string, cued: Cued | null): Spelling {
  const pieces = piecesOf(spelling)
  return {
    pieces,
    letters: pieces.reduce((most, piece) => (LETTER.test(piece) ? Math.max(most, piece.length) : most), 0),
    kind,
    unit,
    shared: sharedName(kind, spelling),
    per: data.per ?? null,
    notBefore: data.notBefore ?? [],
    cued,
  }
}

const LETTER = /\p{L}/u

/** The pieces the tokenizer would cut: `km/h` is three, `m2` two, `U.S.` one. */
function piecesOf(spelling: string): readonly string[] {
  return spelling.match(/\p{L}\.(?:\p{L}\.)+|\p{L}+|\d+|[^\s]/gu) ?? []
}

const SHARED_SPELLINGS: Readonly<Record<string, string>> = {
  $: 'dollar',
  dollar: 'dollar',
  bucks: 'dollar',
  Rs: 'rupee',
  'Rs.': 'rupee',
  Re: 'rupee',
  cents: 'cent',
  cent: 'cent',
  c: 'cent',
  '¢': 'cent',
}

const SHARED_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(SHARED_NAMES).flatMap(([name, words]) => words.map((word) => [word, name] as const)),
)

function sharedName(kind: string, spelling: string): string | null {
  if (kind !== 'money') return null
  const own = SHARED_SPELLINGS[spelling]
  if (own !== undefined) return own
  return SHARED_WORDS.get(spelling.toLowerCase().replace('.', '')) ?? null
}
