/** `same`, `same or within`, `same, within or unstated`. */
export function oneOf(words: readonly string[]): string {
  return listed(words, 'or')
}

/** `measure`, `measure and period`, `measure, entities and period`. */
export function allOf(words: readonly string[]): string {
  return listed(words, 'and')
}

function listed(words: readonly string[], beforeLast: 'or' | 'and'): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${beforeLast} ${last}`
}
