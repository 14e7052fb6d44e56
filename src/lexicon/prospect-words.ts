/**
 * Words that put the infinitive behind them somewhere between wish and fact,
 * by lemma. After Karttunen (1971), "Implicative Verbs", doi:10.2307/412084,
 * and Palmer (2001), "Mood and Modality"; compiled by hand from news usage.
 */

/** What follows is arranged or foreseen: "plans to open", "is due to arrive", "agreed to meet". */
// biome-ignore format: read in rows
export const PLANNING_WORDS: ReadonlySet<string> = new Set([
  'plan', 'schedule', 'due', 'set', 'slate', 'expect', 'intend', 'agree', 'promise', 'pledge', 'vow', 'decide', 'prepare',
  'ready', 'poise', 'likely', 'propose', 'undertake', 'commit', 'book', 'arrange', 'pencil', 'mean', 'suppose', 'forecast',
  'invite', 'ask', 'order', 'urge', 'require', 'right', 'deadline', 'time', 'vote', 'choose', 'opt', 'threaten', 'about',
  'begin', 'project', 'predict', 'resolve', 'determine', 'call', 'design', 'scheduled', 'expected', 'planned', 'proposal',
])

/** What follows is wished for or tried: "hopes to reach", "wants to visit", "is seeking to join". */
// biome-ignore format: read in rows
export const HOPING_WORDS: ReadonlySet<string> = new Set([
  'hope', 'want', 'seek', 'wish', 'aim', 'like', 'try', 'attempt', 'aspire', 'push', 'strive', 'struggle', 'consider', 'eager',
  'keen', 'willing', 'offer', 'bid', 'long', 'fight', 'mull', 'desire', 'need', 'look', 'ambition', 'effort', 'chance',
])

/** What follows did not happen: "failed to turn up", "refused to sign". */
// biome-ignore format: read in rows
export const REFUSING_WORDS: ReadonlySet<string> = new Set([
  'fail', 'refuse', 'decline', 'neglect', 'omit', 'forget', 'unable', 'failure', 'refusal', 'unwilling', 'forbid',
])

/** What follows happened: "managed to leave", "went on to win". */
// biome-ignore format: read in rows
export const ACHIEVING_WORDS: ReadonlySet<string> = new Set([
  'manage', 'help', 'continue', 'start', 'go', 'come', 'happen', 'force', 'succeed', 'lead', 'cause', 'return', 'use', 'get',
  'proceed', 'rush', 'choose', 'able', 'first', 'last', 'have',
])

/** Verbs whose object does what follows: "asked the minister to resign". */
// biome-ignore format: read in rows
export const OBJECT_ACTS: ReadonlySet<string> = new Set([
  'ask', 'tell', 'urge', 'order', 'force', 'allow', 'persuade', 'want', 'expect', 'invite', 'advise', 'cause', 'enable', 'help',
  'call', 'press', 'push', 'permit', 'encourage', 'compel', 'instruct', 'lead', 'require', 'forbid', 'authorise', 'authorize',
])

/** Verbs that call an event off, which the object or the passive subject names. */
export const CANCELLING_VERBS: ReadonlySet<string> = new Set(['cancel', 'scrap', 'abandon', 'axe', 'shelve', 'suspend'])

/** Verbs that move an event to another date. */
export const MOVING_VERBS: ReadonlySet<string> = new Set([
  ...['postpone', 'delay', 'reschedule', 'defer', 'slip', 'push', 'move', 'put', 'bring', 'shift', 'extend', 'adjourn'],
])
