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

/** Last words of the names of indices, whose points rise and fall: "the Nasdaq added 95 points". */
export const INDEX_WORDS: ReadonlySet<string> = words(`
  index nasdaq dow composite average ftse nikkei topix kospi sensex nifty dax cac ibex seng shanghai asx tsx stoxx
`)

/** Nouns of change, as lemmas. */
export const RISE_NOUNS: ReadonlySet<string> = words(`
  rise increase growth jump climb surge gain hike uptick upturn expansion improvement leap rally rebound boost
  blowout overrun spike upswing appreciation raise
`)

export const FALL_NOUNS: ReadonlySet<string> = words(`
  fall drop decline decrease reduction slump plunge dip contraction slide downturn tumble shrinkage cut
  depreciation cutback
`)

/** Comparatives behind an amount: "9 per cent more". */
export const UP_COMPARATIVES: ReadonlySet<string> = words(`
  more higher larger bigger greater up stronger longer faster dearer over taller above
`)

export const DOWN_COMPARATIVES: ReadonlySet<string> = words(`
  less fewer lower smaller down weaker shorter slower cheaper under below
`)

/** Verbs, as lemmas, with which "up" and "down" say where a level went: "went up 12", "is down 4". */
export const DIRECTED_VERBS: ReadonlySet<string> = words(`
  be go come move push finish end close open settle trade drive inch edge tick stay remain creep climb jump rise fall
  drop slip slide drift nudge bounce shrink pull bid
`)

/** Verbs, as lemmas, that "up" and "down" make another verb of, besides the known verbs of news: "make up 15%". */
export const PARTICLE_VERBS: ReadonlySet<string> = words(`
  make take give pick use build set buy sum split come put hold soak bring write hand snap turn break head wind sign line round
`)
