/**
 * Words before a time expression that TimeML counts as part of it (the `mod`
 * of TIMEX3), after TIDES 2005, section "Modified expressions".
 */

/** "nearly two years". */
export const LENGTH_MODIFIERS: ReadonlySet<string> = new Set([
  ...['nearly', 'almost', 'about', 'around', 'roughly', 'approximately'],
])

/** "at least two years": the word next to the length, with those that may stand before it. */
export const LENGTH_MODIFIER_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['least', new Set(['at'])],
  ['most', new Set(['at'])],
  ['than', new Set(['more', 'less', 'fewer', 'longer'])],
  ['to', new Set(['up'])],
  ['over', new Set(['just', 'well'])],
  ['under', new Set(['just'])],
])

/** "early Thursday", "later tonight". */
export const DAY_MODIFIERS: ReadonlySet<string> = new Set(['early', 'late', 'earlier', 'later'])

/** Words between a time of day and its day: "9 a.m. local time on Monday". */
export const BETWEEN_CLOCK_AND_DAY: ReadonlySet<string> = new Set([
  ...['on', 'local', 'eastern', 'central', 'pacific', 'standard', 'time', '(', ')', ','],
])
