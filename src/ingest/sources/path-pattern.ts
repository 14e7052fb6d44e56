/** Signs that make a pattern of a name. Brackets and braces are letters of names. */
const SIGNS = /[*?]/

/** Whether a name of a file is a pattern that several may match. */
export function isPattern(name: string): boolean {
  return SIGNS.test(name)
}

/**
 * Whether a pattern matches a path, both with forward slashes and from one
 * folder. `*` is any letters of a name, `?` one letter, `**` any folders. A
 * pattern without a slash is of the name alone, in whatever folder.
 *
 * Time grows with the product of the two lengths at most.
 *
 * Example: `late/*.html` matches `late/pier.html` and not `late/may/pier.html`,
 * which `late/**` and `*.html` match.
 */
export function matchesPath(pattern: string, path: string): boolean {
  const names = path.split('/')
  if (!pattern.includes('/')) return matchesName(pattern, names.at(-1) ?? '')
  return matches(pattern.split('/'), names, (step) => step === '**', matchesName)
}

function matchesName(pattern: string, name: string): boolean {
  return matches(
    [...pattern],
    [...name],
    (sign) => sign === '*',
    (sign, letter) => sign === '?' || sign === letter,
  )
}

/** The usual two fingers: at a mismatch the last wild card takes one more, as an earlier one never needs to. */
function matches(
  pattern: readonly string[],
  path: readonly string[],
  isWild: (part: string) => boolean,
  fits: (part: string, of: string) => boolean,
): boolean {
  let at = 0
  let wild = -1
  let taken = 0
  let i = 0
  while (i < path.length) {
    const part = pattern[at]
    const of = path[i]
    if (part !== undefined && isWild(part)) {
      wild = at++
      taken = i
    } else if (part !== undefined && of !== undefined && fits(part, of)) {
      at++
      i++
    } else if (wild >= 0) {
      at = wild + 1
      i = ++taken
    } else return false
  }
  return pattern.slice(at).every(isWild)
}
