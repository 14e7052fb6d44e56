import { isAbsolute, relative, resolve, sep } from 'node:path'

/**
 * A path that is written in a file of `folder`, as one would write it from
 * the working directory, with forward slashes. An absolute one that leads out
 * of the working directory stays as it is.
 *
 * Example: `../articles` in `desk/crosscheck.yaml` is `articles`.
 */
export function shownPath(path: string, folder: string): string {
  const shown = fromHere(resolve(folder, path))
  return isAbsolute(path) && shown.startsWith('../') ? path : shown
}

/** An absolute path as one would write it from the working directory, with forward slashes. */
export function fromHere(absolute: string): string {
  const path = relative(process.cwd(), absolute)
  const slashed = sep === '\\' ? path.replaceAll('\\', '/') : path
  // `-` alone would be standard input.
  return slashed === '' ? '.' : slashed === '-' ? './-' : slashed
}
