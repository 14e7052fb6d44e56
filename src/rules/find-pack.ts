import { readFileSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import type { Problem } from '../errors.ts'
import type { PackFolder } from '../model/rules.ts'

/** Where a pack lies, or why it cannot be found. */
export type FoundPack = PackFolder | Pick<Problem, 'code' | 'what' | 'fix'>

/** As the npm registry has them, with or without a scope. */
const PACKAGE_NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/

const USUAL_FOLDER = 'rules'

/**
 * Finds the pack that a configuration in `folder` calls by this name.
 *
 * `shipped` goes by its own name. What begins with `./`, `../` or `/` is a
 * folder, counted from `folder`; anything else an npm package in the
 * `node_modules` of `folder` or of one above, whose rules lie in its folder
 * `rules`, or where its `package.json` says: `"crosscheck": { "rules":
 * "press" }`. Nothing of a package is run.
 *
 * Example: `./house-rules`, asked from `/desk`, is `/desk/house-rules`.
 */
export function findPack(name: string, folder: string, shipped: PackFolder): FoundPack {
  if (name === shipped.name) return shipped
  if (namesFolder(name)) {
    const found = resolve(folder, name)
    return isFolder(found) ? { name, folder: found } : noFolder(name)
  }
  if (!PACKAGE_NAME.test(name)) return noName(name)
  for (let at = resolve(folder); ; at = dirname(at)) {
    const root = join(at, 'node_modules', name)
    if (isFolder(root)) return inPackage(name, root)
    if (at === dirname(at)) return noPackage(name, isFolder(resolve(folder, name)))
  }
}

/** Whether a configuration names a pack by its folder: it begins with `./`, `../` or `/`. */
export function namesFolder(name: string): boolean {
  return /^\.{1,2}(?:\/|$)/.test(name) || isAbsolute(name)
}

function inPackage(name: string, root: string): FoundPack {
  const inner = rulesFolderOf(root) ?? USUAL_FOLDER
  const found = resolve(root, inner)
  const isInside = found === root || found.startsWith(join(root, '/'))
  if (isInside && isFolder(found)) return { name, folder: found }
  const what = `the package \`${name}\` has no folder \`${inner}\``
  const fix = 'Name a package that brings rules: in `rules/`, or where `crosscheck.rules` in its `package.json` says.'
  return { code: 'no-such-pack', what, fix }
}

type Manifest = { readonly crosscheck?: { readonly rules?: unknown } | null } | null

/** What `package.json` says; `null` where it says nothing or cannot be read. */
function rulesFolderOf(root: string): string | null {
  try {
    // Whatever else it holds, `?.` passes over.
    const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
    const folder = about?.crosscheck?.rules
    return typeof folder === 'string' ? folder : null
  } catch {
    return null
  }
}

/** What may not be looked at cannot be read either, so it counts as not there. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function noFolder(name: string): FoundPack {
  const fix = 'Check the path; it is counted from the folder of the configuration.'
  return { code: 'no-such-pack', what: `no folder is called \`${name}\``, fix }
}

function noName(name: string): FoundPack {
  const fix = 'Write `default`, a folder that begins with `./`, or the name of an npm package.'
  return { code: 'no-such-pack', what: `\`${name}\` is no name of a pack`, fix }
}

function noPackage(name: string, isFolderBeside: boolean): FoundPack {
  const what = `no package \`${name}\` is installed in a \`node_modules\` here or above`
  const fix = isFolderBeside ? `Write \`./${name}\` for the folder.` : `Install it: \`npm install ${name}\`.`
  return { code: 'no-such-pack', what, fix }
}
