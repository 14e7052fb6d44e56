import { InputError, type Place, type Problem, wholeOf } from './errors.ts'

/** A claim or finding that an id may mean, and what it is, in a few words. */
export interface Candidate {
  readonly id: string
  readonly told: string
}

/** The letter, at least three of the twelve digits, and the number that tells findings of one fact apart. */
const ID = /^(?:c[0-9a-f]{3,12}|f[0-9a-f]{3,12}(?:-\d{1,9})?)$/

/** How many candidates a message lists. */
const MOST_LISTED = 5

const PLACE = wholeOf('crosscheck explain')

/**
 * Parts arguments that look like the id of a claim or finding, whole or
 * shortened to four characters or more, from all others. A path that looks
 * like an id is written `./cafe`.
 */
export function partIds(words: readonly string[]): {
  readonly ids: readonly string[]
  readonly paths: readonly string[]
} {
  return { ids: words.filter((word) => ID.test(word)), paths: words.filter((word) => !ID.test(word)) }
}

/** What is wrong with ids taken together: one finding, one claim or two claims can be explained. */
export function idProblems(ids: readonly string[]): readonly Problem[] {
  const [first, second] = ids
  if (first === undefined) {
    const fix =
      'Give that of a finding, such as `fe0d87ef`, from `crosscheck check PATHS`, or one or two of claims from `crosscheck claims PATHS --format ndjson`; four characters of it are enough where no other begins so.'
    return [{ code: 'no-id', place: PLACE, what: 'no id given', fix }]
  }
  if (ids.length > 2) {
    const fix = 'Give one finding, one claim or two claims; write `./` before a path that looks like an id.'
    return [{ code: 'too-many-ids', place: PLACE, what: `${ids.length} ids given`, fix }]
  }
  if (second === undefined || (isClaimId(first) && isClaimId(second))) return []
  const fix = 'Give a finding by itself, or two claims, whose ids begin with `c`.'
  return [{ code: 'not-two-claims', place: PLACE, what: `\`${first}\` and \`${second}\` are not two claims`, fix }]
}

/** Whether an id, whole or shortened, is one of a claim. */
export function isClaimId(id: string): boolean {
  return id.startsWith('c')
}

/**
 * The one id that each of `asked` means: the same one, or the only one that
 * begins so ("fe0d-2": begins with "fe0d" and ends with "-2").
 *
 * Throws `InputError` with all that are unknown or may mean several.
 */
export function resolveIds(
  asked: readonly string[],
  candidates: readonly Candidate[],
  place: Place = PLACE,
): readonly string[] {
  const problems: Problem[] = []
  const ids = asked.flatMap((id) => {
    const meant = meantBy(id, candidates)
    const [only, ...others] = meant
    if (only && others.length === 0) return [only.id]
    problems.push({ ...(only ? ambiguous(id, meant) : unknown(id)), place })
    return []
  })
  if (problems.length > 0) throw new InputError(problems)
  if (new Set(ids).size === ids.length) return ids
  const fix = 'Give each of them once.'
  throw new InputError([{ code: 'same-id', place, what: `two of the ids mean \`${ids[0]}\``, fix }])
}

function meantBy(asked: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const exact = candidates.filter(({ id }) => id === asked)
  if (exact.length > 0) return exact
  const [start = '', number] = asked.split('-')
  return candidates.filter(({ id }) => id.startsWith(start) && (number === undefined || id.endsWith(`-${number}`)))
}

function unknown(id: string): Omit<Problem, 'place'> {
  const [what, command] = isClaimId(id)
    ? ['claim', 'claims PATHS --format ndjson']
    : ['finding', 'check PATHS --format json']
  const reason = isClaimId(id) ? ', since the ids of claims go by path and order of the articles' : ''
  return {
    code: 'unknown-id',
    what: `no ${what} has the id \`${id}\``,
    fix: `Take it from \`crosscheck ${command}\`, and name the same paths here${reason}.`,
  }
}

function ambiguous(asked: string, meant: readonly Candidate[]): Omit<Problem, 'place'> {
  const listed = meant.slice(0, MOST_LISTED).map(({ id, told }) => `\`${id}\` (${told})`)
  const more = meant.length > MOST_LISTED ? [`${meant.length - MOST_LISTED} more`] : []
  return {
    code: 'ambiguous-id',
    what: `\`${asked}\` may mean ${meant.length} ${isClaimId(asked) ? 'claims' : 'findings'}`,
    fix: `Give more characters: ${[...listed, ...more].join(', ')}.`,
  }
}
