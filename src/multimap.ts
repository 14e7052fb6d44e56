/**
 * Puts a value behind those that a key has; a key that has none begins with it.
 *
 * Example: with `kept` as `new Map([['pier', [12]]])`, `append(kept, 'pier', 14)` makes that `[12, 14]`, and
 * `append(kept, 'quay', 9)` adds `quay` with `[9]`.
 */
export function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
