import {
  CORE_FIELDS,
  EXCLUSIVE_IN_ONE_BODY,
  EXCLUSIVE_OFFICES,
  GENERAL_OFFICES,
  GRADED_IN_ONE_BODY,
  OFFICES_BY_OTHER_NAMES,
  PUBLIC_OFFICES,
  SECRETARY_BELOW_MINISTER,
  SINGULAR_BY_FIELD,
  SINGULAR_OFFICES,
} from '../lexicon/exclusive-offices.ts'
import type { ComparisonFacts } from '../model/finding.ts'
import type { Office, Role } from '../model/role.ts'
import { type BodyRelation, bodiesOf } from './bodies.ts'

/** What two offices are to each other. */
export type OfficeRelation = Exclude<ComparisonFacts['offices'], 'none'>

/** How general words stand for others: the head of a company is its chief executive. */
const HEADED: ReadonlySet<string> = new Set(['chief-executive', 'president', 'chair', 'commander', 'manager', 'head'])

/**
 * Whether two offices of one person are one. Offices of two bodies are
 * `different`, and so is all that one person may hold together; `exclusive` is
 * only what hardly anybody does, and not where one of the articles says that
 * this person does.
 */
export function officesOf(left: Role, right: Role): OfficeRelation {
  const bodies = bodiesOf(left.organisation, right.organisation)
  const relation = relationOf(left.office, right.office, bodies)
  if (relation === 'exclusive') {
    const both = holdsBoth(left, right.office) || holdsBoth(right, left.office)
    return bodies === 'different' || both ? 'different' : 'exclusive'
  }
  if (isSecretaryUnderMinister(left, right)) return bodies === 'different' ? 'different' : 'exclusive'
  if (relation === 'different') return relation
  return bodies === 'different' ? 'different' : relation
}

/** What two offices are to each other, if they are of one body. */
function relationOf(a: Office, b: Office, bodies: BodyRelation): OfficeRelation {
  const fields = fieldsOf(a, b)
  if (a.sense === b.sense) {
    if (a.deputy !== b.deputy) return fields === 'same' && isGraded(a.sense, bodies) ? 'exclusive' : 'different'
    if (fields === 'same') return 'same'
    if (fields === 'nested') return 'similar'
    return a.sense === 'minister' && isCore(a) && isCore(b) ? 'exclusive' : 'different'
  }
  if (a.deputy || b.deputy) return 'different'
  if (areIn(EXCLUSIVE_OFFICES, a, b) || (bodies === 'same' && areIn(EXCLUSIVE_IN_ONE_BODY, a, b))) return 'exclusive'
  if (fields === 'different') return 'different'
  return isNameFor(a, b) || isNameFor(b, a) ? 'similar' : 'different'
}

/** Whether a word for many offices may mean the other: one of a field of its own, "project director", is no chair. */
function isNameFor(general: Office, office: Office): boolean {
  if (general.sense === 'secretary' && office.sense === 'minister') return general.fields.length > 0
  if (OFFICES_BY_OTHER_NAMES.get(general.sense)?.has(office.sense)) return true
  return GENERAL_OFFICES.has(general.sense) && general.fields.length === 0 && HEADED.has(office.sense)
}

/** Whether their fields are the same, or one says less than the other. */
function fieldsOf(a: Office, b: Office): 'same' | 'nested' | 'different' {
  const [few, many] = a.fields.length <= b.fields.length ? [a.fields, b.fields] : [b.fields, a.fields]
  if (!few.every((field) => many.includes(field))) return 'different'
  return few.length === many.length ? 'same' : 'nested'
}

/** Whether its deputy is another office held by another person. A "deputy head" may head something else as well. */
function isGraded(sense: string, bodies: BodyRelation): boolean {
  if (bodies !== 'same') return PUBLIC_OFFICES.has(sense)
  return PUBLIC_OFFICES.has(sense) || SINGULAR_OFFICES.has(sense) || GRADED_IN_ONE_BODY.has(sense)
}

function isCore({ fields }: Office): boolean {
  return fields.length === 1 && fields.every((field) => CORE_FIELDS.has(field))
}

function areIn(rows: readonly (readonly string[])[], a: Office, b: Office): boolean {
  return rows.some((row) => row.includes(a.sense) && row.includes(b.sense))
}

/** Whether the other article's office is among those that this article gives the holder. */
function holdsBoth({ beside }: Role, office: Office): boolean {
  return beside.some((other) => other.sense === office.sense && other.deputy === office.deputy)
}

/** "India's commerce secretary" and "the minister of commerce": the one serves under the other. */
function isSecretaryUnderMinister(left: Role, right: Role): boolean {
  const [a, b] = [left.office, right.office]
  const isPair =
    (a.sense === 'secretary' && b.sense === 'minister') || (b.sense === 'secretary' && a.sense === 'minister')
  const isThere = [left, right].some(({ organisation }) => SECRETARY_BELOW_MINISTER.has(organisation ?? ''))
  return isPair && isThere && !a.deputy && !b.deputy && a.fields.length > 0 && fieldsOf(a, b) === 'same'
}

/** Whether one person holds it at a time. */
export function isSingular({ sense, deputy, fields }: Office): boolean {
  if (deputy) return false
  return (SINGULAR_OFFICES.has(sense) && fields.length === 0) || (SINGULAR_BY_FIELD.has(sense) && fields.length > 0)
}
