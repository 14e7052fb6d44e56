/**
 * Lemmas that mean simply people. One may stand for another without the count
 * changing: "20 people", "20 persons" and "20 residents" of a burning house.
 *
 * `other` counts people beside some just named ("killed two and injured 18
 * others"): it is as many people, but of those who are left.
 *
 * Not here, although the dictionary has them for people: `citizen`, `national`
 * (foreigners are not counted), `adult`, `civilian`, `local`, `victim` (dead
 * or hurt), which are in `SPECIFIC_PEOPLE`; and `dead`, `fatality`,
 * `casualty`, which say what happened and not who was counted.
 */
// biome-ignore format: read in rows
export const GENERIC_PEOPLE: ReadonlySet<string> = new Set([
  'person', 'people', 'individual', 'human', 'soul', 'resident', 'inhabitant', 'other',
])

/**
 * Lemmas for people of a sort. A specific noun counts a part of a generic one:
 * "12 children were killed" does not contradict "40 people were killed", and
 * "3 passengers" not "5 crew". Two specific nouns may overlap (a nurse is a
 * worker), so neither counts the other.
 *
 * Compiled by hand: what news counts. More are among the hyponyms of `person`
 * in WordNet (https://wordnet.princeton.edu).
 */
// biome-ignore format: read in rows
export const SPECIFIC_PEOPLE: ReadonlySet<string> = new Set([
  // By age, sex and family.
  'child', 'kid', 'woman', 'man', 'girl', 'boy', 'teenager', 'teen', 'youth', 'youngster', 'toddler', 'baby', 'infant',
  'newborn', 'minor', 'adult', 'elder', 'senior', 'pensioner', 'retiree', 'mother', 'father', 'parent', 'brother',
  'sister', 'son', 'daughter', 'wife', 'husband', 'couple', 'relative', 'orphan', 'widow', 'twin',
  // By where they belong.
  'citizen', 'national', 'foreigner', 'local', 'villager', 'islander', 'homeowner', 'tenant', 'neighbour', 'neighbor',
  'migrant', 'immigrant', 'refugee', 'evacuee', 'asylum seeker', 'expatriate',
  // On the road, at sea and in the air.
  'tourist', 'visitor', 'guest', 'pilgrim', 'traveller', 'traveler', 'passenger', 'commuter', 'driver', 'motorist',
  'cyclist', 'motorcyclist', 'pedestrian', 'bystander', 'hiker', 'climber', 'crew', 'crew member', 'sailor',
  'seafarer', 'fisherman', 'pilot', 'astronaut', 'cosmonaut',
  // In uniform.
  'soldier', 'troop', 'serviceman', 'conscript', 'reservist', 'marine', 'officer', 'policeman', 'police', 'guard',
  'firefighter', 'fireman', 'rescuer', 'paramedic', 'medic', 'peacekeeper', 'fighter', 'militant', 'rebel', 'insurgent',
  'combatant', 'mercenary', 'civilian', 'veteran',
  // At work.
  'worker', 'employee', 'staff', 'staffer', 'personnel', 'contractor', 'labourer', 'laborer', 'miner', 'farmer',
  'teacher', 'nurse', 'doctor', 'physician', 'journalist', 'reporter', 'engineer', 'scientist', 'researcher',
  'official', 'diplomat', 'striker', 'apprentice', 'trader', 'manager', 'executive', 'director',
  // Of the cloth and the kitchen.
  'priest', 'monk', 'nun', 'pastor', 'imam', 'rabbi', 'bishop', 'missionary', 'cook', 'chef', 'waiter', 'cleaner', 'clerk',
  // In schools, hospitals and courts.
  'student', 'pupil', 'schoolchild', 'schoolgirl', 'schoolboy', 'patient', 'prisoner', 'inmate', 'detainee', 'suspect',
  'defendant', 'attacker', 'gunman', 'assailant', 'juror', 'witness', 'hostage', 'captive',
  // What befell them.
  'victim', 'survivor', 'dependant', 'dependent',
  // In public life.
  'voter', 'protester', 'protestor', 'demonstrator', 'activist', 'volunteer', 'participant', 'delegate', 'deputy',
  'lawmaker', 'legislator', 'senator', 'councillor', 'minister', 'candidate', 'member', 'supporter', 'attendee',
  'worshipper',
  // As customers and at play.
  'customer', 'consumer', 'client', 'shopper', 'subscriber', 'user', 'viewer', 'reader', 'fan', 'spectator', 'player',
  'athlete', 'runner', 'competitor', 'shareholder', 'investor', 'donor', 'jobseeker', 'claimant', 'taxpayer',
])
