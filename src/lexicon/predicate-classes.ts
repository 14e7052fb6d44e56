/** Verbs and nouns by which news tells of one sort of event. */
interface PredicateClass {
  readonly id: string
  /** Lemmas; with its particle where that makes the meaning: "step down". */
  readonly verbs: readonly string[]
  readonly nouns: readonly string[]
  /** Comes once for those who take part: a treaty is signed on one day, a town is shelled on many. */
  readonly once: boolean
}

function one(id: string, verbs: string, nouns: string): PredicateClass {
  return row(id, verbs, nouns, true)
}

function many(id: string, verbs: string, nouns: string): PredicateClass {
  return row(id, verbs, nouns, false)
}

function row(id: string, verbs: string, nouns: string, once: boolean): PredicateClass {
  const words = (text: string) => text.split(', ').filter((word) => word !== '')
  return { id, verbs: words(verbs), nouns: words(nouns), once }
}

/**
 * Classes of predicates in news: words of one class may tell of one event,
 * words of two never do, with `SIMILAR_CLASSES` between. Verbs after Levin
 * (1993), "English Verb Classes and Alternations", and VerbNet 3.4
 * (https://verbs.colorado.edu/verbnet), whose classes are split where news
 * tells two things apart (to arrive and to leave), with the nouns that name
 * the same; compiled by hand from news usage.
 */
const CLASSES: readonly PredicateClass[] = [
  // Motion, Levin 51, and meeting, 36.3.
  many('visit', 'visit, travel, go, tour, come, pay, fly, head, journey', 'visit, trip, tour, journey, stay, stopover'),
  one('arrive', 'arrive, land, touch down, reach, dock', 'arrival, landing'),
  one('depart', 'leave, depart, sail, set off, set out, take off', 'departure, takeoff'),
  many(
    'meet',
    'meet, sit down, confer, receive, host, negotiate, gather, come together',
    'meeting, talk, negotiation, encounter',
  ),
  one('summit', '', 'summit, conference, congress, forum'),
  // Bodies that sit.
  many('convene', 'convene, sit, constitute, assemble', 'session, sitting'),
  many('debate', 'debate', 'debate, hearing'),
  many('speech', 'address, speak', 'speech, address, keynote'),
  one('trial', '', 'trial'),
  // Courts, Levin 33 and VerbNet judgement-33.
  one('verdict', '', 'verdict, judgment, judgement'),
  one('convict', 'convict', 'conviction'),
  one('acquit', 'acquit, exonerate', 'acquittal'),
  one('sentence', 'sentence, jail, imprison', 'sentencing'),
  one('charge', 'charge, indict', 'indictment'),
  many('appeal', 'appeal', 'appeal'),
  many('testify', 'testify', 'testimony'),
  many('fine', 'fine, penalise, penalize', ''),
  one('inaugurate', 'inaugurate, swear, swear in', 'inauguration, investiture, swearing-in'),
  one('govern', 'govern, rule', 'office'),
  // Agreements, VerbNet agree-97.2 and settle-36.1.2.
  one('sign', 'sign, ink, initial, seal, conclude', 'signing, signature'),
  one(
    'agree',
    'agree, clinch, settle',
    'agreement, deal, pact, accord, treaty, contract, truce, ceasefire, partnership, association',
  ),
  one('ratify', 'ratify', 'ratification'),
  many(
    'approve',
    'approve, authorise, authorize, clear, endorse, back, green-light, greenlight, license',
    'approval, authorisation, authorization, go-ahead, clearance',
  ),
  many('reject', 'reject, turn down, rebuff, refuse, veto, spurn', 'rejection, refusal, veto'),
  many('recommend', 'recommend', 'recommendation'),
  one('file', 'file, apply, submit, lodge', 'filing, application, submission'),
  many('offer', 'offer, bid', 'bid, offer, takeover'),
  one('buy', 'buy, acquire, purchase', 'acquisition, purchase'),
  one('sell', 'sell, divest', 'sale'),
  one('merge', 'merge', 'merger'),
  // Elections and offices, Levin 29.1 and 10.10.
  many('vote', 'vote', 'vote, ballot, poll'),
  one('election', '', 'election, referendum'),
  one('runoff', '', 'runoff, run-off'),
  one('elect', 'elect', ''),
  one('concede', 'concede, recognise, recognize', 'concession'),
  one('resign', 'resign, quit, step down, stand down, step aside', 'resignation'),
  one('appoint', 'appoint, name, nominate, promote', 'appointment, nomination'),
  one('suspend', 'suspend', 'suspension'),
  one('dismiss', 'dismiss, sack, fire, oust, depose, remove', 'dismissal, sacking, ouster, removal, coup'),
  // Beginning and ending, Levin 55; of what, says the thing.
  one(
    'begin',
    'begin, start, commence, launch, kick off, break out, set up, resume',
    'start, launch, beginning, outbreak',
  ),
  one('open', 'open, reopen', 'opening, reopening'),
  one('end', 'end, expire, lapse, run out', 'end, expiry, deadline, conclusion'),
  one('close', 'close, shut, shut down, seal off, cordon off', 'closure, closing, shutdown'),
  one('complete', 'complete, finish', 'completion'),
  one('build', 'build, construct, erect, found, establish', 'construction, founding, foundation, establishment'),
  many('deliver', 'deliver, ship, supply', 'delivery, shipment'),
  many('publish', 'publish, issue, unveil, present', 'release, publication, readout'),
  many('announce', 'announce, say, report, declare, disclose, reveal', 'announcement, statement'),
  many('inspect', 'inspect, audit, examine', 'inspection, audit, examination'),
  many('investigate', 'investigate, probe', 'investigation, inquiry, enquiry, probe'),
  many('find', 'find, discover, spot, detect, notice, unearth', 'discovery, detection'),
  // Harm, Levin 37 to 44, and what nature does.
  one('fire', 'burn, ignite, catch fire', 'fire, blaze, flame, wildfire, inferno'),
  many('explode', 'explode, blow up, detonate', 'explosion, blast'),
  one('crash', 'crash, collide, derail', 'crash, collision, derailment, accident'),
  one('sink', 'sink, capsize', 'sinking, capsizing, shipwreck'),
  one('breach', 'burst, breach, rupture, fail, overtop, break through', 'breach, rupture'),
  one('peak', 'peak, crest', 'peak, crest'),
  many('evacuate', 'evacuate', 'evacuation'),
  many('rescue', 'rescue, save, pull out, bring up, lift out, carry out, winch, dig out', 'rescue'),
  one('bury', 'bury', 'burial'),
  many('recall', 'recall', 'recall'),
  one('collapse', 'collapse, cave in, come down, fall in, crumble, crash down', 'collapse, cave-in, rockfall'),
  many('quake', 'quake', 'earthquake, quake, tremor'),
  one('erupt', 'erupt', 'eruption'),
  many('storm', '', 'storm, hurricane, cyclone, typhoon, flood, landslide, avalanche'),
  many(
    'attack',
    'attack, bomb, shell, strike, raid, storm, ambush, hit, target, pound',
    'attack, bombing, shelling, raid, strike, ambush, assault, airstrike',
  ),
  one('invade', 'invade', 'invasion, incursion'),
  one('war', '', 'war'),
  many('capture', 'capture, seize, take over, retake, recapture, take', 'capture, seizure'),
  one('die', 'die, perish, pass away', 'death'),
  many('kill', 'kill, murder, assassinate, execute', 'killing, murder, assassination, execution'),
  many('arrest', 'arrest, detain', 'arrest, detention'),
  one('free', 'free, liberate', ''),
  many('match', '', 'match, game, final, race, tournament, kick-off'),
  one('transfer', 'hand over', 'handover'),
  many('protest', 'protest, demonstrate, march, rally', 'protest, demonstration, march, rally'),
  many('walkout', 'walk out', 'walkout, stoppage'),
  one('born', 'bear', 'birth'),
  one('marry', 'marry, wed', 'wedding, marriage'),
  one('win', 'win', 'victory'),
  one('lose', 'lose', 'defeat'),
  one('ceremony', '', 'ceremony, funeral, festival, parade, concert, anniversary'),
]

const BY_VERB: ReadonlyMap<string, PredicateClass> = new Map(
  CLASSES.flatMap((each) => each.verbs.map((verb) => [verb, each] as const)),
)
const BY_NOUN: ReadonlyMap<string, PredicateClass> = new Map(
  CLASSES.flatMap((each) => each.nouns.map((noun) => [noun, each] as const)),
)
const BY_ID: ReadonlyMap<string, PredicateClass> = new Map(CLASSES.map((each) => [each.id, each]))

/** Class of the events that a verb tells of, by its lemma, with its particle or without; `null` for a verb of no class. */
export function verbClass(lemma: string, particle: string | null): string | null {
  const whole = particle === null ? undefined : BY_VERB.get(`${lemma} ${particle}`)
  if (whole === undefined && OTHER_SENSES.has(`${lemma} ${particle}`)) return null
  return (whole ?? BY_VERB.get(lemma))?.id ?? null
}

/** Verbs that a particle makes tell of something else than the verb alone. */
const OTHER_SENSES: ReadonlySet<string> = new Set([
  ...['sign in', 'sign up', 'sign off', 'go on', 'take place', 'take part', 'take up', 'come about', 'come down'],
])

/** Class of the events that a noun names, by its lemma; `null` for one that names none. */
export function nounClass(lemma: string): string | null {
  return BY_NOUN.get(lemma)?.id ?? null
}

/** Whether it is a class, and not the sense of a verb of none. */
export function isClass(id: string): boolean {
  return BY_ID.has(id)
}

/** Whether events of a class come once for those who take part. Of a verb of no class nobody knows: no. */
export function comesOnce(id: string): boolean {
  return BY_ID.get(id)?.once ?? false
}

/** Classes of what the same body does on several days, and hardly twice on one. */
const SELDOM: ReadonlySet<string> = new Set([
  ...['meet', 'convene', 'debate', 'vote', 'approve', 'reject', 'recommend', 'offer', 'publish', 'inspect', 'find'],
  ...['investigate', 'speech', 'deliver'],
])

/** Whether events of a class come once or on few days for those who take part. */
export function comesSeldom(id: string): boolean {
  return comesOnce(id) || SELDOM.has(id)
}

/** Classes that one affair may be told by: who arrives visits; what is agreed is signed. Not the same event. */
const SIMILAR_CLASSES: readonly (readonly [string, string])[] = [
  ['arrive', 'visit'],
  ['sign', 'agree'],
  ['begin', 'open'],
  ['convene', 'meet'],
  ['summit', 'meet'],
  ['vote', 'election'],
  ['convene', 'inaugurate'],
  ['attack', 'kill'],
  ['publish', 'announce'],
  ['breach', 'collapse'],
  ['verdict', 'convict'],
  ['verdict', 'acquit'],
  ['verdict', 'sentence'],
  ['convict', 'sentence'],
  ['explode', 'fire'],
  ['ratify', 'vote'],
  ['ratify', 'approve'],
]
const SIMILAR: ReadonlySet<string> = new Set(SIMILAR_CLASSES.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))

/** The classes that may tell the same affair as one. For keys: a pair has the keys of both, so that each finds the other. */
export function similarClasses(id: string): readonly string[] {
  return SIMILAR_CLASSES.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []))
}

/** Whether one affair may be told by both classes. */
export function areSimilarClasses(a: string, b: string): boolean {
  return SIMILAR.has(`${a} ${b}`)
}
