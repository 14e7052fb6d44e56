import { PRONOUNS } from '../lexicon/function-words.ts'
import type { SentenceReading } from '../model/reading.ts'
import { isPersonal } from './office-holders.ts'
import type { Telling, Thread } from './saying-thread.ts'
import { nameSource } from './source-names.ts'
import { withSpokenOf } from './spoken-of.ts'

/** A quotation that stands alone is of who spoke so many sentences before. */
const NEAR = 2

function lastSpeaker({ last }: Thread, sentence: number): string | null {
  return last && sentence - last.sentence <= NEAR ? last.speaker : null
}

/** Keeps in mind who spoke in a sentence, the last first, and who else is named there. */
export function rememberSpoken({ analysed }: SentenceReading, speakers: readonly string[], telling: Telling): void {
  const { names, holders, called, thread } = telling
  const named = analysed.names.map(({ text }) => names.canonical(text))
  const spoken = [...speakers.toReversed(), ...named]
  if (spoken.length === 0) return
  const isPerson = (name: string) => isPersonal(name, holders)
  thread.people = withSpokenOf(thread.people, spoken.filter(isPerson))
  const isBody = (name: string) => !isPerson(name) && (speakers.includes(name) || called.speaks(name))
  thread.bodies = withSpokenOf(thread.bodies, spoken.filter(isBody))
}

/** Who goes on speaking: whoever spoke last; where "I" do, the last person. */
function speakerOn(
  { analysed }: SentenceReading,
  [first]: readonly [number, number],
  sentence: number,
  { thread, holders }: Telling,
): string | null {
  const last = lastSpeaker(thread, sentence)
  if (last === null || analysed.sentence.tokens[first]?.lower !== 'i' || isPersonal(last, holders)) return last
  return thread.people[0] ?? null
}

/** Who says each thing in a sentence: first those in nobody's mouth, as the others may mean one of them by "we". */
export function sourcesIn(reading: SentenceReading, sentence: number, telling: Telling): readonly (string | null)[] {
  const { thread, holders } = telling
  const { sayings } = reading
  const sources: (string | null)[] = sayings.map(() => null)
  let { people, bodies } = thread
  for (const isInside of [false, true]) {
    for (const [index, { source, voice, within, content }] of sayings.entries()) {
      if ((within !== null) !== isInside) continue
      const self = within === null ? null : (sources[within] ?? null)
      const name = source && nameSource(reading, source, telling, { people, bodies, self, content })
      sources[index] = voice === 'speaker' ? speakerOn(reading, content, sentence, telling) : name
      if (!name || PRONOUNS.has(name)) continue
      if (isPersonal(name, holders)) people = withSpokenOf(people, [name])
      else bodies = withSpokenOf(bodies, [name])
    }
  }
  return sources
}
