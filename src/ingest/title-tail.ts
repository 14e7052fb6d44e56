const MAX_NAME = 50
const MAX_TITLE = 300
const SEPARATOR = /\s(?:[-–—|·•»]|::?)\s/g

/**
 * What stands behind the last bar, dash or dot of a title, where sites put
 * their name: `Dam spills over - The Vale Reporter` gives `The Vale Reporter`;
 * `null` where there is none, or it is too long for a name.
 */
export function tailOf(title: string): string | null {
  const end = title.slice(-MAX_TITLE)
  const [last] = [...end.matchAll(SEPARATOR)].slice(-1)
  const tail = last ? end.slice(last.index + last[0].length).trim() : ''
  return tail.length <= MAX_NAME && /\p{L}/u.test(tail) ? tail : null
}
