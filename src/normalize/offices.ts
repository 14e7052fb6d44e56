import { FIELD_OF_OFFICE, HEADED_BODIES, OFFICE_FIELDS } from '../lexicon/office-fields.ts'
import { DEPUTY_WORDS, IDLE_ADJECTIVES, OFFICE_NOUNS, OFFICE_PHRASES } from '../lexicon/offices.ts'
import type { RoleReading } from '../model/reading.ts'
import type { Office } from '../model/role.ts'
import { byCodeUnits } from '../order.ts'

/** Words that stand with a field and add nothing: "minister of foreign affairs". */
const FILLERS: ReadonlySet<string> = new Set([
  'affairs',
  'matters',
  'and',
  'the',
  'of',
  'for',
  'board',
  'mr',
  'mrs',
  'ms',
  'elected',
  'appointed',
])

/**
 * The office that words name: its noun by its sense, its fields by theirs,
 * without order. A word of no list stands for itself.
 *
 * Example: "deputy minister of foreign affairs" and "vice foreign minister"
 * are both the deputy `minister` of `foreign`. The head of a country's
 * diplomacy is one too, and a secretary of state for a field its `secretary`.
 */
export function officeOf({ noun, words, relation }: Pick<RoleReading, 'noun' | 'words' | 'relation'>): Office {
  const sense = OFFICE_PHRASES.get(noun) ?? OFFICE_NOUNS.get(noun) ?? noun
  const deputy = words.some((word) => DEPUTY_WORDS.has(word))
  const own = words.filter((word) => !DEPUTY_WORDS.has(word) && !IDLE_ADJECTIVES.has(word) && !FILLERS.has(word))
  const headed = sense === 'head' && relation === 'holds' && own.length === 1 ? HEADED_BODIES.get(own[0] ?? '') : null
  if (headed) return { ...headed, deputy }
  const named = own.filter((word) => word !== 'government')
  const implied = FIELD_OF_OFFICE.get(sense)
  const fields = implied ? [implied] : named.map((word) => OFFICE_FIELDS.get(word) ?? OFFICE_NOUNS.get(word) ?? word)
  const plain = sense === 'secretary-of-state' && fields.length > 0 ? 'secretary' : sense
  return {
    sense: relation === 'above' ? `above-${plain}` : plain,
    deputy,
    fields: [...new Set(fields)].sort(byCodeUnits),
  }
}
