/** What no plain name of a file or folder has in a glob. */
const SIGNS = /[*?[\]{}()]|^!/

/** Whether a path reads as a glob: `news/*.md`. One that exists is none, whatever its name. */
export function isGlob(path: string): boolean {
  return SIGNS.test(path)
}

/**
 * The folder that all matches of a glob lie in, with forward slashes:
 * `news/2024/*.md` starts from `news/2024`, `*.md` from `.`. A path that is no
 * glob starts from itself.
 */
export function globStart(path: string): string {
  const parts = path.split('/')
  const first = parts.findIndex(isGlob)
  if (first < 0) return path
  return parts.slice(0, first).join('/') || (path.startsWith('/') ? '/' : '.')
}
