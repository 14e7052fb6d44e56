import { bothWays } from './both-ways.ts'
import { among, type ClaimParts, called } from './fixture.ts'

const narrowed = (...qualifiers: ClaimParts['qualifiers'] & object): ClaimParts => ({ qualifiers })
/** "to the flooded towns": what a figure goes to or is for. */
const goal = (...words: readonly string[]): ClaimParts => narrowed({ ...among(...words), role: 'complement' })

const LENGTH = { kind: 'length', unit: 'm' }

bothWays('qualifiers', [
  ['none', 'same', {}, {}],
  ['the same', 'same', narrowed(among('child')), narrowed(among('child'))],
  ['the same in two phrases', 'same', narrowed(among('young', 'child')), narrowed(among('child'), among('young'))],
  ['one', 'one-sided', narrowed(among('child')), {}],
  ['one more', 'one-sided', narrowed(among('child'), among('poor')), narrowed(among('child'))],
  ['another', 'different', narrowed(among('child')), narrowed(among('adult'))],
  ['one of two and another', 'different', narrowed(among('child', 'poor')), narrowed(among('child', 'rich'))],
  ['the hour, of a length', 'same', { ...narrowed(called('8:30')), quantity: LENGTH }, { quantity: LENGTH }],
  ['the hour, of a count', 'one-sided', narrowed(called('8:30')), {}],
  ['an early stage narrows nothing', 'same', narrowed(called('interim')), {}],
  ['two early stages', 'same', narrowed(called('interim')), narrowed(called('provisional'))],
  ['an early stage of a part', 'one-sided', narrowed(called('interim', 'child')), narrowed(called('initial'))],
  ['what both are for', 'same', goal('flood', 'relief'), goal('relief')],
  ['what one is for', 'same', goal('flood'), {}],
  ['what they are for, another in each', 'different', goal('flood'), goal('drought')],
  ['what one is for and whom it is among', 'one-sided', goal('flood'), narrowed(among('child'))],
])

bothWays('stage', [
  ['neither is early', 'same', {}, {}],
  ['one is called interim', 'earlier', narrowed(called('interim')), {}],
  ['one was so originally', 'earlier', narrowed(called('originally')), {}],
  ['both are called interim', 'same', narrowed(called('interim')), narrowed(called('interim'))],
  ['both are early, in two words', 'same', narrowed(called('interim')), narrowed(called('preliminary'))],
  ['one is narrowed otherwise', 'same', narrowed(called('daily')), {}],
  ['one is the previous figure of another', 'same', narrowed(called('previous')), {}],
  ['one is early, the other narrowed otherwise', 'earlier', narrowed(called('initial')), narrowed(called('daily'))],
])

const counted = (unit: string): ClaimParts => ({ quantity: { unit } })
const money = (unit: string): ClaimParts => ({ quantity: { kind: 'money', unit } })

bothWays('units', [
  ['one noun', 'same', counted('barge'), counted('barge')],
  ['two nouns for one thing', 'same', counted('home'), counted('house')],
  ['people under two general words', 'same', counted('person'), counted('resident')],
  ['two words for one sort of people', 'same', counted('worker'), counted('employee')],
  ['people and what is not named', 'open', counted('person'), counted('')],
  ['things and what is not named', 'open', counted('barge'), counted('')],
  ['people and a sort of people', 'open', counted('person'), counted('miner')],
  ['two sorts of people', 'open', counted('nurse'), counted('passenger')],
  ['people and things', 'different', counted('person'), counted('barge')],
  ['a sort of people and things', 'different', counted('miner'), counted('barge')],
  ['two sorts of things', 'different', counted('tunnel'), counted('barge')],
  ['nobody says of what', 'same', counted(''), counted('')],
  ['two currencies', 'same', money('USD'), money('EUR')],
  ['a count and a sum of money', 'same', counted('barge'), money('USD')],
])
