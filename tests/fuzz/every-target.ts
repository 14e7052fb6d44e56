import { bytesOf } from './target.ts'
import { TARGETS } from './targets/index.ts'

const targets = [...TARGETS.values()]

/** All targets in one: the first byte says which. */
export function fuzz(data: Uint8Array): void | Promise<void> {
  return targets[(data[0] ?? 0) % targets.length]?.fuzz(data.subarray(1))
}

export const longest = Math.max(...targets.map((target) => target.longest))

export const seeds = targets.flatMap((target, index) =>
  target.seeds.map((seed) => Uint8Array.of(index, ...bytesOf(seed))),
)

export const words = [...new Set(targets.flatMap((target) => target.words))]
