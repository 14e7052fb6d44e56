import type { Place, Problem } from '../errors.ts'
import { quoted, useOneOf } from './names.ts'
import type { YamlEntry, YamlNode } from './yaml-node.ts'

/**
 * Makes a value from a node, or adds to `problems` what is wrong with it and
 * gives `undefined`. `name` is what messages call it: `tests.fires`.
 */
export type Reader<T> = (node: YamlNode, name: string, problems: Problem[]) => T | undefined

/** A key of a map: how its value is read, and what it is when the key is absent or how to supply it. */
export type Field<T> =
  | { readonly read: Reader<T>; readonly needed: string }
  | { readonly read: Reader<T>; readonly absent: T }

/** A key that must be there; `hint` completes "Add `key: …`." */
export function needed<T>(read: Reader<T>, hint: string): Field<T> {
  return { read, needed: hint }
}

/** A key that may be left out, and what it then stands for. */
export function optional<T>(read: Reader<T>, absent: T): Field<T> {
  return { read, absent }
}

/** Text that is not blank; folded lines keep single line ends. */
export const text: Reader<string> = (node, name, problems) => {
  if (node.type !== 'text') return wrongType(node, name, 'text', problems)
  const trimmed = node.text.trim()
  if (trimmed !== '') return trimmed
  return complain(problems, 'wrong-type', node.place, `\`${name}\` is blank`, 'Write text between the quotes.')
}

/** One of a closed set of words. */
export function oneOf<T extends string>(allowed: readonly T[]): Reader<T> {
  return (node, name, problems) => {
    if (node.type !== 'text') return wrongType(node, name, 'one word', problems, useOneOf('', allowed))
    const found = allowed.find((word) => word === node.text)
    if (found !== undefined) return found
    const what = `\`${name}\` is never ${quoted(node.text)}`
    return complain(problems, 'unknown-value', node.place, what, useOneOf(node.text, allowed))
  }
}

/** A list of what `item` reads. Every bad item is reported. */
export function listOf<T>(item: Reader<T>, { least }: { readonly least: 0 | 1 }): Reader<readonly T[]> {
  return (node, name, problems) => {
    if (node.type !== 'list') return wrongType(node, name, 'a list', problems)
    if (node.items.length < least) {
      return complain(problems, 'empty-list', node.place, `\`${name}\` is empty`, 'Put at least one item in it.')
    }
    const items = node.items.flatMap((child) => {
      const value = item(child, name, problems)
      return value === undefined ? [] : [value]
    })
    return items.length === node.items.length ? items : undefined
  }
}

/** A map with the keys of `fields` and no other. Every bad, missing and unknown key is reported. */
export function record<T extends object>(fields: { readonly [K in keyof T]: Field<T[K]> }): Reader<T> {
  const names = Object.keys(fields)
  return (node, name, problems) => {
    if (node.type !== 'map') return wrongType(node, name, 'a map', problems, `Write its keys: ${names.join(', ')}.`)
    const before = problems.length
    const entries = new Map(node.entries.map((entry) => [entry.key, entry]))
    for (const { key, keyPlace } of node.entries) {
      if (names.includes(key)) continue
      complain(problems, 'unknown-key', keyPlace, `no key is called ${quoted(key)} here`, useOneOf(key, names))
    }
    const values = Object.entries<Field<unknown>>(fields).map(([key, field]) => {
      const full = name === '' ? key : `${name}.${key}`
      return [key, readField(field, entries.get(key), full, node.place, problems)]
    })
    // The table has one reader for each key of T, and each that failed left a problem.
    return problems.length > before ? undefined : (Object.fromEntries(values) as T)
  }
}

function readField(field: Field<unknown>, entry: YamlEntry | undefined, name: string, map: Place, problems: Problem[]) {
  if (entry) return field.read(entry.value, name, problems)
  if ('absent' in field) return field.absent
  const key = name.slice(name.lastIndexOf('.') + 1)
  return complain(problems, 'missing-key', map, `\`${name}\` is missing`, `Add \`${key}: ${field.needed}\`.`)
}

/** Adds a problem; gives `undefined`, so that a reader can return it. */
export function complain(problems: Problem[], code: string, place: Place, what: string, fix: string): undefined {
  problems.push({ code, place, what, fix })
  return undefined
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

/** Reports that `name` is of another type than `wanted`. */
export function wrongType(
  node: YamlNode,
  name: string,
  wanted: string,
  problems: Problem[],
  fix = wanted === 'text' && node.type !== 'list' && node.type !== 'map' && node.type !== 'nothing'
    ? 'Put it in quotes.'
    : `Write ${wanted} here.`,
): undefined {
  const subject = name === '' ? 'the file' : `\`${name}\``
  return complain(problems, 'wrong-type', node.place, `${subject} is ${CALLED[node.type]}, not ${wanted}`, fix)
}
