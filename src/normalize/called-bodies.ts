import { lazy } from '../lazy.ts'
import type { AnalysedSentence, NameMention, SentenceReading } from '../model/reading.ts'
import { bodyNounOf, FIRMS } from './body-nouns.ts'
import { BEARERS } from './entities.ts'
import type { NameIndex } from './names.ts'
import { isPersonal, type OfficeHolders } from './office-holders.ts'

/** The bodies of an article by what it calls them. */
export interface CalledBodies {
  /**
   * Canonical name of "the fund", "the technology company", by the nouns of the
   * phrase: the one that the article says is one, else the body that it names
   * most; `null` for several, or none. `recent` are the bodies spoken of
   * before, the nearest first.
   */
  readonly bodyCalled: (head: readonly string[], recent: readonly string[]) => string | null
  /** Whether the article makes that name say anything. */
  readonly speaks: (name: string) => boolean
}

/** Reads what an article calls the bodies in it, when first asked. O(n). */
export function indexCalledBodies(
  readings: readonly SentenceReading[],
  names: NameIndex,
  holders: OfficeHolders,
): CalledBodies {
  const read = lazy(() => readBodies(readings, names, holders))
  return {
    speaks: (name) => read().speaking.has(name),
    bodyCalled: (head, recent) => {
      const { called, firms, leading } = read()
      const noun = head.at(-1) ?? ''
      const exact = onlyOf(called.get(noun), recent)
      if (exact !== null) return exact
      if (FIRMS.has(noun) && !head.some((word) => CAUSES.has(word))) return onlyOf(firms, recent) ?? leading
      return head.length === 1 && !FIRMS.has(noun) && BEARERS.has(noun) ? leading : null
    },
  }
}

/** What sort of group is no firm. */
const CAUSES: ReadonlySet<string> = new Set([
  ...[
    'monitoring',
    'monitor',
    'opposition',
    'rights',
    'right',
    'campaign',
    'advocacy',
    'lobby',
    'aid',
    'activist',
    'rebel',
  ],
  ...[
    'militant',
    'jihadist',
    'armed',
    'extremist',
    'protest',
    'pressure',
    'environmental',
    'watchdog',
    'terror',
    'terrorist',
  ],
])

function onlyOf(called: ReadonlySet<string> | undefined, recent: readonly string[]): string | null {
  if (!called || called.size === 0) return null
  const [only] = called
  return called.size === 1 ? (only ?? null) : (recent.find((name) => called.has(name)) ?? null)
}

interface Bodies {
  readonly called: ReadonlyMap<string, ReadonlySet<string>>
  /** Those that are called a firm of any sort. */
  readonly firms: ReadonlySet<string>
  readonly speaking: ReadonlySet<string>
  readonly leading: string | null
}

function readBodies(readings: readonly SentenceReading[], names: NameIndex, holders: OfficeHolders): Bodies {
  const called = new Map<string, Set<string>>()
  const times = new Map<string, number>()
  const speaking = new Set<string>()
  const placed = new Map<string, number>()
  for (const { analysed, sayings } of readings) {
    const sources = sayings.flatMap(({ source }) => (source ? [source[1]] : []))
    for (const mention of analysed.names) {
      const name = names.canonical(mention.text)
      if (isPersonal(name, holders)) continue
      if (sources.includes(mention.tokens[1])) speaking.add(name)
      if (names.countries.includes(name)) continue
      if (isPlaced(analysed, mention)) placed.set(name, (placed.get(name) ?? 0) + 1)
      times.set(name, (times.get(name) ?? 0) + 1)
      const noun = bodyNounOf(analysed, mention)
      if (noun !== null) called.set(noun, (called.get(noun) ?? new Set()).add(name))
    }
  }
  const isPlace = (name: string, all: number) => 2 * (placed.get(name) ?? 0) >= all
  const [first, second] = [...times].filter(([name, all]) => !isPlace(name, all)).sort((a, b) => b[1] - a[1])
  const leading = first && first[1] > 1 && first[1] > (second?.[1] ?? 0) ? first[0] : null
  // A group need be no firm: "the campaign group".
  const firms = new Set([...FIRMS].flatMap((noun) => (noun === 'group' ? [] : [...(called.get(noun) ?? [])])))
  return { called, firms, speaking, leading }
}

const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'across', 'around'])

/** "in Tarvin", and not "in Lumeris shares". */
function isPlaced({ sentence, tags }: AnalysedSentence, { tokens }: NameMention): boolean {
  const next = tags[tokens[1] + 1]
  return PLACING.has(sentence.tokens[tokens[0] - 1]?.lower ?? '') && next !== 'noun' && next !== 'possessive'
}
