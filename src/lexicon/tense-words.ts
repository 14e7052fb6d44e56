/**
 * Words that say whether the date beside them is past or to come, after Quirk
 * et al. (1985), chapter 4, "Some means of expressing future time".
 */

/** Auxiliaries of what is to come, when no "have" follows. */
export const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set([
  ...['will', "won't", 'shall', 'would', 'should', 'could', 'can', 'cannot', "can't", 'may', 'might', 'must', 'ought'],
])

export const PAST_AUXILIARIES: ReadonlySet<string> = new Set([
  ...['was', 'were', 'had', 'has', 'have', 'been', 'did', "wasn't", "weren't", "hadn't", "hasn't", "haven't", "didn't"],
])

export const PRESENT_BE: ReadonlySet<string> = new Set(['is', 'are', 'am', "isn't", "aren't"])

/** What is fixed for a date: "due Friday", "the vote scheduled for Sunday", "ahead of Monday's talks". */
export const SCHEDULED_WORDS: ReadonlySet<string> = new Set([
  ...[
    'due',
    'scheduled',
    'slated',
    'expected',
    'planned',
    'upcoming',
    'forthcoming',
    'ahead',
    'rescheduled',
    'postponed',
  ],
  ...['deadline', 'fixed'],
])

/** What looks forward with the word behind it: "a hearing set for Friday", "they have until Friday". */
export const SCHEDULED_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['set', new Set(['for', 'to'])],
  ['has', new Set(['until', 'till'])],
  ['have', new Set(['until', 'till'])],
])

/** Behind a month, what is still to come of it: "crude for May delivery". */
export const FORWARD_NOUNS: ReadonlySet<string> = new Set(['delivery', 'settlement', 'futures', 'deadline'])

/** Verbs whose past is written like their base: "Peru beat Chile on Friday". News tells with them what happened. */
export const UNCHANGED_PASTS: ReadonlySet<string> = new Set([
  ...['beat', 'bet', 'bid', 'burst', 'cast', 'cost', 'cut', 'hit', 'hurt', 'let', 'put', 'quit', 'rid', 'set', 'shed'],
  ...['shut', 'slit', 'split', 'spread', 'thrust', 'upset', 'read', 'broadcast', 'forecast', 'offset'],
])

/** Verbs that in the present tense tell of a timetable: "the trial opens on Monday". */
export const TIMETABLE_VERBS: ReadonlySet<string> = new Set([
  ...[
    'opens',
    'open',
    'starts',
    'start',
    'begins',
    'begin',
    'closes',
    'ends',
    'end',
    'expires',
    'expire',
    'meets',
    'meet',
  ],
  ...[
    'votes',
    'travels',
    'travel',
    'visits',
    'returns',
    'return',
    'faces',
    'face',
    'hosts',
    'host',
    'plays',
    'runs',
    'run',
  ],
  ...['resumes', 'resume', 'takes', 'airs', 'launches', 'goes', 'go', 'appears', 'departs', 'arrives', 'convenes'],
  ...['reconvenes', 'retires', 'kicks', 'falls', 'leaves', 'leave', 'heads', 'head'],
])

/** Verbs whose infinitive tells what happened: "managed to leave on Friday". */
export const FULFILLING_WORDS: ReadonlySet<string> = new Set([
  ...['managed', 'began', 'started', 'continued', 'failed', 'had', 'forced', 'able', 'went', 'came', 'used', 'helped'],
  ...['allowed', 'led', 'returned', 'rushed', 'refused', 'tried', 'struggled'],
])
