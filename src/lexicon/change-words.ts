import { words } from './word-list.ts'

/** Verbs, as lemmas, whose object or measure is how much something grew. After Levin (1993), class 45.6. */
export const RISE_VERBS: ReadonlySet<string> = words(`
  rise increase grow jump climb surge soar gain swell expand add improve rally leap advance rebound recover
  accelerate raise boost balloon widen inflate mount spike skyrocket strengthen appreciate lengthen uplift hike
  overshoot outgrow rocket edge tick
`)

/** Verbs whose measure is how much something shrank. `edge` and `tick` need "down". */
export const FALL_VERBS: ReadonlySet<string> = words(`
  fall drop decline decrease shrink lose slip slide slump plunge tumble dip contract sink ease shed cut reduce
  lower slow crash plummet weaken narrow retreat dive slash trim diminish depreciate dwindle shorten ebb recede
`)

/** Change verbs that count what is won or lost when an object follows: "lost 34 seats" is no change of a level. */
export const TRANSITIVE_CHANGES: ReadonlySet<string> = words(`
  gain lose add shed cut reduce slash trim raise lower boost hike recover drop
`)

/** Nouns of change, as lemmas. */
export const RISE_NOUNS: ReadonlySet<string> = words(`
  rise increase growth jump climb surge gain hike uptick upturn expansion improvement leap rally rebound boost
  blowout overrun spike upswing appreciation
`)

export const FALL_NOUNS: ReadonlySet<string> = words(`
  fall drop decline decrease reduction slump plunge dip contraction slide downturn tumble shrinkage cut
  depreciation cutback
`)

/** Comparatives behind an amount: "9 per cent more". */
export const UP_COMPARATIVES: ReadonlySet<string> = words(`
  more higher larger bigger greater up stronger longer faster dearer over taller
`)

export const DOWN_COMPARATIVES: ReadonlySet<string> = words(`
  less fewer lower smaller down weaker shorter slower cheaper under
`)
