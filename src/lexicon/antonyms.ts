import { senseOf } from './synonyms.ts'
import { toldSenseOf } from './told-synonyms.ts'

/**
 * Words of reports that exclude each other, side against side: who says one of
 * a thing gainsays who says the other of it. In base form.
 *
 * Only complements are here, of which one holds where the other does not (a
 * price is settled or it is open), and answers of yes and no. Not here are the
 * ends of a scale (large and small), nor acts that undo each other (buy and
 * sell, arrive and leave): one report may tell of both.
 *
 * The first rows have WordNet 3.1's antonym relation
 * (https://wordnet.princeton.edu), the others are complements that the news
 * puts in their place, compiled by hand.
 */
// biome-ignore format: a row is a pair of sides
const OPPOSITES: readonly (readonly [one: readonly string[], other: readonly string[]])[] = [
  // Antonyms of WordNet.
  [['accept'], ['reject', 'refuse', 'decline', 'rebuff', 'spurn']],
  [['agree', 'consent', 'assent'], ['disagree', 'refuse', 'dissent']],
  [['approve', 'authorise', 'ratify'], ['disapprove', 'reject', 'refuse', 'veto', 'block']],
  [['admit', 'confirm', 'acknowledge', 'concede', 'recognise'], ['deny', 'refute', 'dispute']],
  [['allow', 'permit', 'let'], ['ban', 'forbid', 'prohibit', 'prevent', 'bar']],
  [['convict', 'guilty'], ['acquit', 'innocent', 'exonerate', 'clear']],
  [['fail', 'failure', 'malfunction'], ['succeed', 'pass', 'work', 'open', 'operate', 'deploy', 'sound', 'ring']],
  [['win', 'victory'], ['lose', 'defeat', 'loss']],
  [['include'], ['exclude', 'omit']],
  [['keep', 'honour', 'observe'], ['break', 'breach', 'violate']],
  [['prove'], ['disprove']],
  [['support', 'back', 'endorse', 'recommend', 'favour'], ['oppose', 'resist', 'reject', 'condemn']],
  [['praise', 'welcome', 'hail'], ['criticise', 'condemn', 'denounce']],
  [['publish', 'disclose', 'reveal', 'release', 'show'], ['withhold', 'conceal', 'hide']],
  [['adequate', 'sufficient', 'enough'], ['inadequate', 'insufficient', 'short', 'shortage', 'lack']],
  [['available', 'present'], ['unavailable', 'absent', 'miss', 'missing', 'lack']],
  [['true', 'correct', 'accurate'], ['false', 'untrue', 'incorrect', 'wrong', 'inaccurate', 'fabricate']],
  [['legal', 'lawful'], ['illegal', 'unlawful']],
  [['valid'], ['invalid', 'void']],
  [['safe', 'harmless'], ['unsafe', 'dangerous', 'harmful']],
  [['related', 'linked', 'link', 'connected'], ['unrelated', 'unconnected', 'unlinked']],
  [['possible', 'feasible'], ['impossible']],
  [['known'], ['unknown']],
  [['aware'], ['unaware']],
  [['able'], ['unable']],
  [['fit'], ['unfit']],
  [['fair', 'just'], ['unfair', 'unjust']],
  [['conscious'], ['unconscious']],
  [['voluntary'], ['involuntary', 'forced']],
  [['conditional'], ['unconditional']],
  [['united', 'unanimous'], ['divided', 'split']],
  [['armed'], ['unarmed']],
  [['public'], ['private', 'secret']],
  [['deliberate', 'intentional'], ['accidental', 'unintentional', 'accident']],
  // Complements of the news.
  [['hold', 'withstand', 'stand'], ['break', 'breach', 'burst', 'collapse', 'fail', 'give', 'rupture']],
  [['sound', 'ring'], ['silent', 'mute']],
  [['intact', 'unharmed', 'undamaged'], ['damage', 'destroy', 'wreck', 'breach']],
  [['adopt', 'pass', 'approve', 'issue'], ['reject', 'block', 'veto', 'scrap']],
  [['sign'], ['refuse', 'reject', 'decline']],
  [['accept', 'recognise', 'concede'], ['contest', 'challenge', 'dispute']],
  [['comply', 'obey', 'respect'], ['violate', 'breach', 'ignore', 'defy', 'flout']],
  [['vaccinated'], ['unvaccinated']],
]

/**
 * The same of what holds for a time: a price is being negotiated until it is
 * settled, and a shop opens and closes. Two sources may differ about it, but
 * two reports may both be right.
 */
// biome-ignore format: a row is a pair of sides
const PASSING: readonly (readonly [one: readonly string[], other: readonly string[]])[] = [
  [['attend'], ['miss', 'boycott']],
  [['open'], ['close', 'shut', 'closed']],
  [['resume', 'continue'], ['suspend', 'halt', 'stop', 'discontinue', 'cease']],
  [['keep', 'retain', 'preserve'], ['lose', 'abandon', 'scrap', 'drop', 'abolish']],
  [['survive', 'alive'], ['die', 'dead', 'kill', 'perish']],
  [['ready', 'prepared'], ['unready', 'unprepared']],
  [['active', 'working', 'operational', 'functional'], ['inactive', 'idle', 'broken', 'defective']],
  [['settle', 'close', 'fix', 'agree', 'finalise', 'done', 'resolve'], ['negotiate', 'open', 'unresolved', 'unsettled', 'undecided', 'pending']],
  [['sink', 'capsize'], ['afloat', 'float']],
  [['free', 'release'], ['hold', 'detain', 'arrest', 'jail']],
  [['stay', 'remain'], ['leave', 'resign', 'quit', 'go', 'withdraw', 'flee']],
  [['proceed'], ['cancel', 'postpone', 'scrap']],
  [['empty', 'vacant', 'unoccupied'], ['full', 'occupied']],
  [['contained', 'contain', 'control'], ['uncontrolled', 'rage']],
]

/**
 * What holds or breaks by itself. Of anything else "hold" says that it takes
 * place or is had ("held talks"), which no breaking gainsays. In base form.
 */
// biome-ignore format: read in rows
export const FIRM_THINGS: ReadonlySet<string> = new Set([
  'levee', 'dam', 'embankment', 'dyke', 'bank', 'barrier', 'wall', 'floodwall', 'gate', 'floodgate', 'dune', 'sandbag', 'defence',
  'bridge', 'roof', 'tower', 'cable', 'rope', 'anchor', 'pillar', 'foundation', 'seal', 'valve', 'hull', 'door', 'ceasefire',
  'truce', 'frontline', 'containment',
].map(senseOf))

const OPPOSITES_OF: ReadonlyMap<string, ReadonlySet<string>> = indexOpposites(OPPOSITES)
const PASSING_OF: ReadonlyMap<string, ReadonlySet<string>> = indexOpposites(PASSING)

function indexOpposites(rows: typeof OPPOSITES): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>()
  const add = (words: readonly string[], opposites: readonly string[]) => {
    for (const sense of words.map(toldSense)) {
      const known = index.get(sense) ?? new Set()
      for (const opposite of opposites.map(toldSense)) if (opposite !== sense) known.add(opposite)
      index.set(sense, known)
    }
  }
  for (const [one, other] of rows) {
    add(one, other)
    add(other, one)
  }
  return index
}

function toldSense(word: string): string {
  return toldSenseOf(senseOf(word))
}

/**
 * What excludes a word, both as they stand for others in what is told (see
 * `toldSenseOf`): `reject` for `concede`, which stands for `accept`. Empty for
 * most words.
 */
export function oppositesOf(sense: string): ReadonlySet<string> {
  return OPPOSITES_OF.get(sense) ?? NONE
}

/** What excludes a word for a time: `negotiate`, as it stands for others, for `settle`. */
export function passingOppositesOf(sense: string): ReadonlySet<string> {
  return PASSING_OF.get(sense) ?? NONE
}

const NONE: ReadonlySet<string> = new Set()
