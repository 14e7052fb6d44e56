/**
 * Senses of words that say that somebody takes a stand at all, behind "take":
 * "has taken no position on the bid". `job` is what `position` stands for.
 */
export const TAKING_A_STAND: ReadonlySet<string> = new Set(['job', 'stand', 'stance', 'side'])

/** Stands that one may take, as they stand for others in what is told (Levin 33 and VerbNet 64.3). */
export const STANDS: ReadonlySet<string> = new Set([
  ...['recommend', 'oppose', 'concede', 'reject', 'endorse', 'favour', 'welcome', 'condemn', 'criticise', 'approve'],
])

/** Who is said not to do this keeps still, and denies nothing: "declined to comment on the visit". */
export const KEEPING_STILL: ReadonlySet<string> = new Set([
  ...['comment', 'answer', 'respond', 'reply', 'elaborate', 'speak', 'say', 'tell', 'confirm'],
  ...['disclose', 'name', 'identify', 'speculate', 'know', 'explain', 'specify', 'detail', 'describe', 'mention'],
])
