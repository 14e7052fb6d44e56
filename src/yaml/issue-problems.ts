import type { z } from 'zod'
import type { Place, Problem } from '../errors.ts'
import type { Complaint } from './complain.ts'
import { quoted, useOneOf } from './names.ts'
import { keysOf, type Spot, spotAt, wordsOf } from './spot.ts'
import { entryOf, type YamlNode } from './yaml-node.ts'

/** The problems that an issue of zod stands for: one, but one for each key of several unknown ones. */
export function issueProblems(issue: z.core.$ZodIssue, root: YamlNode, schema: z.core.$ZodType): readonly Problem[] {
  const spot = spotAt(root, schema, issue.path)
  if (spot.node === null) return [missing(spot)]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(spot, key))
    case 'invalid_key':
      return [unknownKey(spotAt(root, schema, issue.path.slice(0, -1)), String(issue.path.at(-1)))]
    case 'invalid_union':
      return meant(issue.errors, spot.node).flatMap((inner) =>
        issueProblems({ ...inner, path: [...issue.path, ...inner.path] }, root, schema),
      )
    case 'invalid_type':
      return [wrongType(spot, spot.node, issue.expected)]
    case 'invalid_value':
      return [wrongWord(spot, spot.node, issue.values.map(String))]
    case 'too_small':
    case 'too_big':
      return [wrongSize(spot, spot.node, issue)]
    case 'custom':
      return [complaint(spot, issue.params as Complaint)]
    default:
      return [wrongForm(spot, spot.node)]
  }
}

/** Of the ways in which a value failed a choice between shapes the one of the shape it is nearest to. */
function meant(ways: readonly (readonly z.core.$ZodIssue[])[], node: YamlNode): readonly z.core.$ZodIssue[] {
  const ofItsSort = ways.find((issues) => !issues.some((issue) => issue.path.length === 0 && isOtherSort(issue, node)))
  return ofItsSort ?? ways[0] ?? []
}

function isOtherSort(issue: z.core.$ZodIssue, node: YamlNode): boolean {
  return issue.code === 'invalid_type' || (issue.code === 'invalid_value' && node.type !== 'text')
}

function missing({ name, parent, schema, hints }: Spot): Problem {
  const key = name.slice(name.lastIndexOf('.') + 1)
  const add = hints.add ?? wordsOf(schema)?.join(' | ') ?? '…'
  return problem('missing-key', parent.place, `\`${name}\` is missing`, `Add \`${key}: ${add}\`.`)
}

function unknownKey({ node, parent, schema, hints }: Spot, key: string): Problem {
  const place = entryOf(node, key)?.keyPlace ?? parent.place
  const allowed = keysOf(schema)
  const fix = allowed ? useOneOf(key, allowed) : 'Remove it.'
  return hints.keys === undefined
    ? problem('unknown-key', place, `no key is called ${quoted(key)} here`, fix)
    : problem(`unknown-${hints.keys}`, place, `no ${hints.keys} is called ${quoted(key)}`, fix)
}

const CALLED: Readonly<Record<YamlNode['type'], string>> = {
  text: 'text',
  number: 'a number',
  boolean: 'a truth value',
  nothing: 'empty',
  date: 'a date',
  list: 'a list',
  map: 'a map',
}

/** What zod calls the sorts of values. */
const WANTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'a truth value',
  array: 'a list',
  object: 'a map',
  record: 'a map',
}

function wrongType(spot: Spot, node: YamlNode, expected: string): Problem {
  const wanted = spot.hints.called ?? WANTED[expected] ?? 'a value that fits'
  const what = `${subject(spot)} is ${CALLED[node.type]}, not ${wanted}`
  return problem('wrong-type', node.place, what, mendType(spot, node, wanted))
}

function mendType({ schema, hints }: Spot, node: YamlNode, wanted: string): string {
  const own = node.type === 'list' ? (hints.writeForList ?? hints.write) : hints.write
  if (own !== undefined) return own
  const keys = keysOf(schema)
  if (keys) return `Write its keys: ${keys.join(', ')}.`
  if (wanted === 'a truth value') return 'Write `true` or `false`.'
  const isOneWord = node.type === 'number' || node.type === 'boolean' || node.type === 'date'
  return wanted === 'text' && isOneWord ? 'Put it in quotes.' : `Write ${wanted} here.`
}

function wrongWord(spot: Spot, node: YamlNode, allowed: readonly string[]): Problem {
  if (node.type !== 'text') {
    const what = `${subject(spot)} is ${CALLED[node.type]}, not ${spot.hints.called ?? 'one word'}`
    return problem('wrong-type', node.place, what, spot.hints.write ?? useOneOf('', allowed))
  }
  const what = `${subject(spot)} is never ${quoted(node.text)}`
  return problem('unknown-value', node.place, what, useOneOf(node.text, allowed))
}

function wrongSize(spot: Spot, node: YamlNode, issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): Problem {
  const { place } = node
  if (node.type === 'number') {
    const bound = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`
    const what = `${subject(spot)} is ${node.value}, and ${bound} is allowed`
    return problem('out-of-range', place, what, spot.hints.write ?? `Write a number of ${bound}.`)
  }
  if (issue.code === 'too_small') {
    return problem('empty-list', place, `${subject(spot)} is empty`, spot.hints.write ?? 'Put at least one item in it.')
  }
  const size = node.type === 'list' ? `${node.items.length} items` : `${String(issue.input).length} characters`
  const what = `${subject(spot)} has ${size}, more than the ${issue.maximum} allowed`
  return problem('too-long', place, what, spot.hints.shorten ?? 'Shorten it.')
}

/** A text that is not of the form asked for; where it is blank, that is what is wrong with it. */
function wrongForm(spot: Spot, node: YamlNode): Problem {
  const written = node.type === 'text' ? node.text : ''
  if (written.trim() === '') {
    return problem('wrong-type', node.place, `${subject(spot)} is blank`, 'Write text between the quotes.')
  }
  const what = `${subject(spot)} is ${quoted(written)}, not ${spot.hints.called ?? 'a text of this form'}`
  return problem('wrong-form', node.place, what, spot.hints.write ?? 'Write it as the documentation says.')
}

function complaint({ node, parent }: Spot, { code, what, fix, key }: Complaint): Problem {
  const entry = key === undefined ? null : entryOf(node, key)
  return problem(code, entry?.keyPlace ?? (node ?? parent).place, what, fix)
}

function subject({ name }: Spot): string {
  return name === '' ? 'the file' : `\`${name}\``
}

function problem(code: string, place: Place, what: string, fix: string): Problem {
  return { code, place, what, fix }
}
