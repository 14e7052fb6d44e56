import type { Problem } from '../errors.ts'
import { PREDICATES } from '../lexicon/predicates.ts'
import type { ComparisonFacts, Condition } from '../model/finding.ts'
import { quoted, useOneOf } from './names.ts'
import { complain, listOf, oneOf, type Reader, wrongType } from './shape.ts'
import type { YamlEntry, YamlNode } from './yaml-node.ts'

const OPERATORS = ['all', 'any', 'not']
const NAMES = Object.keys(PREDICATES)

/**
 * Reads what stands under `when:`.
 *
 * A condition is a map with one key: a predicate with one value or a list of
 * them (`periods: [same, unknown]`), `all` or `any` with a list of conditions,
 * or `not` with one. Several keys in one map are refused: under `not` they
 * could mean two things.
 *
 * Recursion is bounded by the nesting that `readYamlFile` allows.
 */
export const condition: Reader<Condition> = (node, name, problems) => {
  if (node.type !== 'map') return wrongType(node, name, 'a condition', problems, mendShape(node))
  const [entry, second] = node.entries
  if (!entry) {
    return complain(problems, 'empty-list', node.place, `\`${name}\` is empty`, useOneOf('', [...OPERATORS, ...NAMES]))
  }
  if (second) {
    const what = `${quoted(second.key)} stands beside ${quoted(entry.key)} in one condition`
    return complain(
      problems,
      'two-conditions',
      second.keyPlace,
      what,
      'Make each an item of a list under `all:` or `any:`.',
    )
  }
  return operation(entry, problems)
}

function operation({ key, keyPlace, value }: YamlEntry, problems: Problem[]): Condition | undefined {
  if (key === 'all' || key === 'any') {
    const of = listOf(condition, { least: 1 })(value, key, problems)
    return of && { op: key, of }
  }
  if (key === 'not') {
    const of = condition(value, key, problems)
    return of && { op: 'not', of }
  }
  if (!isPredicate(key)) {
    const near = useOneOf(key, [...NAMES, ...OPERATORS])
    return complain(problems, 'unknown-predicate', keyPlace, `no predicate is called ${quoted(key)}`, near)
  }
  const word = oneOf<string>(PREDICATES[key])
  const values =
    value.type === 'list' ? listOf(word, { least: 1 })(value, key, problems) : one(word(value, key, problems))
  return values && { op: 'is', predicate: key, values }
}

function one<T>(value: T | undefined): readonly T[] | undefined {
  return value === undefined ? undefined : [value]
}

function isPredicate(key: string): key is keyof ComparisonFacts {
  return NAMES.includes(key)
}

function mendShape(node: YamlNode): string {
  return node.type === 'list'
    ? 'Put `all:` or `any:` above the list.'
    : 'Write `predicate: value`, `all:`, `any:` or `not:`.'
}
