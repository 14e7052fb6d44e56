/**
 * Verbs with a particle that make one word of it, whatever stands behind:
 * "called off the visit". After Quirk et al. (1985), 16.3 to 16.6; by lemma
 * of the verb.
 */
const PHRASAL: readonly (readonly [verb: string, particles: string])[] = [
  ['break', 'out up down off in through'],
  ['bring', 'forward back down about'],
  ['call', 'off for'],
  ['carry', 'out'],
  ['close', 'down'],
  ['come', 'out about down together'],
  ['cut', 'off down back'],
  ['go', 'off on out ahead'],
  ['hand', 'over in'],
  ['hold', 'back off'],
  ['kick', 'off'],
  ['lay', 'off down'],
  ['pull', 'out off back down'],
  ['push', 'back'],
  ['put', 'off back out forward'],
  ['rule', 'out'],
  ['set', 'up off out'],
  ['shoot', 'down'],
  ['shut', 'down'],
  ['sign', 'off up in'],
  ['sit', 'down'],
  ['stand', 'down'],
  ['step', 'down aside in'],
  ['take', 'off over part place up'],
  ['touch', 'down'],
  ['turn', 'down out up back'],
  ['walk', 'out'],
  ['win', 'back over'],
]

export const PHRASAL_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  PHRASAL.map(([verb, particles]) => [verb, new Set(particles.split(' '))]),
)
