import type { EventClaim, RoleClaim, StatementClaim, Step, ToldClaim } from '../../model/claim.ts'
import type { Proposition } from '../../model/proposition.ts'
import { from, type Row } from './rows.ts'

/** The words of the article that a part of a claim was made from, those of `made` alone where it is given. */
export type WordsOf = (part: Step['part'], made?: string) => readonly string[]

const STATUS: Readonly<Record<EventClaim['event']['status'], string>> = {
  done: 'reported as done',
  planned: 'planned',
  hoped: 'hoped for',
  cancelled: 'called off',
}

const TENURE: Readonly<Record<RoleClaim['role']['tenure'], string>> = {
  current: 'held now',
  former: 'held before',
  acting: 'held for the time being',
  designate: 'to be held',
}

/** The rows of a claim that is no figure: what happened, who holds which office, who says what. */
export function toldRows(claim: ToldClaim, told: WordsOf): readonly Row[] {
  switch (claim.kind) {
    case 'event':
      return eventRows(claim.event, told)
    case 'role':
      return roleRows(claim.role, told)
    case 'statement':
      return statementRows(claim.statement, told)
  }
}

function eventRows(
  { predicate, participants, place, status, proposition }: EventClaim['event'],
  told: WordsOf,
): readonly Row[] {
  return [
    ['event', from(predicate, told('event'))],
    ['takes part', ...(participants.length === 0 ? ['nobody named'] : participants)],
    ['place', place === null ? 'not stated' : from(place, told('place'))],
    ['status', STATUS[status]],
    ...propositionRows(proposition),
  ]
}

function roleRows({ holder, role, organisation, tenure }: RoleClaim['role'], told: WordsOf): readonly Row[] {
  return [
    ['holder', from(holder, told('entity', holder))],
    ['office', from(role, told('role'))],
    ['held at', organisation ?? 'not stated'],
    ['tenure', TENURE[tenure]],
  ]
}

function statementRows(
  { source, stance, content, proposition }: StatementClaim['statement'],
  told: WordsOf,
): readonly Row[] {
  return [
    ['source', source ?? 'the article itself'],
    ['stance', stance],
    [
      'content',
      from(
        content,
        told('statement').filter((words) => !words.includes(content)),
      ),
    ],
    ...propositionRows(proposition),
  ]
}

function propositionRows({ predicate, subjects, words, polarity }: Proposition): readonly Row[] {
  return [
    ['turns on', ...(predicate === '' ? [] : [predicate])],
    ['done by', ...subjects],
    ['compared by', ...(words.length === 0 ? [] : [words.join(', ')])],
    ['put as', polarity === 'negative' ? 'not so' : 'so'],
  ]
}
