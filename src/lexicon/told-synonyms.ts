import { senseOf } from './synonyms.ts'

/**
 * Words that say one thing in what somebody says or does, though figures of
 * them are kept apart: who backs a bid recommends it, but a backer is no
 * recommendation to be counted. In base form; the first of a row stands for
 * all.
 *
 * Compiled by hand, verbs row by row against the classes of Levin (1993) and
 * VerbNet 3.4 (https://verbs.colorado.edu/verbnet), nouns against WordNet 3.1.
 */
// biome-ignore format: a row is a group
const GROUPS: readonly (readonly string[])[] = [
  // Taking a stand (VerbNet 33, 37 and 64).
  ['recommend', 'back', 'support', 'endorse', 'favour', 'favor', 'aid', 'help'],
  ['oppose', 'resist', 'object', 'opposition'],
  ['reject', 'decline', 'rebuff', 'spurn', 'snub'],
  ['concede', 'recognise', 'acknowledge', 'admit', 'accept'],
  ['ask', 'request', 'call', 'demand', 'urge', 'seek', 'appeal'],
  ['consider', 'weigh', 'mull', 'contemplate', 'ponder', 'study'],
  ['await', 'expect', 'hope'],
  ['insist', 'repeat', 'reiterate', 'maintain'],
  ['withhold', 'conceal', 'hide', 'suppress'],
  // Doing and making it so.
  ['settle', 'close', 'fix', 'agree', 'finalise', 'resolve', 'done'],
  ['adopt', 'issue', 'approve', 'pass', 'produce'],
  ['supply', 'provide', 'send', 'give', 'furnish'],
  ['break', 'burst', 'breach', 'fail', 'collapse', 'failure', 'rupture'],
  ['work', 'operate', 'function', 'run'],
  ['cause', 'trigger', 'spark', 'provoke'],
  ['succumb', 'yield', 'bow', 'cave'],
  ['relate', 'link', 'connect', 'tie', 'attribute'],
  ['find', 'discover', 'detect'],
  ['keep', 'retain', 'preserve'],
  // Things and people.
  ['statement', 'communique', 'communiqué', 'declaration', 'declare'],
  ['figure', 'number', 'count', 'toll'],
  ['board', 'director', 'boardroom'],
  ['aboard', 'onboard'],
  ['pressure', 'press'],
  ['arm', 'weapon', 'ammunition'],
  ['unanimous', 'unanimously', 'unanimity'],
  ['everyone', 'everybody', 'person', 'people', 'all', 'every', 'each'],
  ['enough', 'sufficient', 'adequate'],
]

const FIRST_OF: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((row) => row.map((word) => [senseOf(word), row[0] ?? word] as const)).reverse(),
)

/** What a sense stands for in what is told: `recommend` for `back`. One of no group stands for itself. */
export function toldSenseOf(sense: string): string {
  return FIRST_OF.get(sense) ?? sense
}
