/** One part of the program that reads what strangers wrote, and what must hold whatever they wrote. */
export interface Target {
  /** Inputs to begin with, in words of our own, and those that once broke something. */
  readonly seeds: readonly (string | Uint8Array)[]
  /** Pieces that the fuzzer may put in: what a parser looks for and chance would seldom write. */
  readonly words: readonly string[]
  /** Longest input, in bytes: the longer, the fewer a second. */
  readonly longest: number
  /** Throws where something does not hold. */
  readonly fuzz: (data: Uint8Array) => void | Promise<void>
}

/** The bytes of a seed. */
export function bytesOf(seed: string | Uint8Array): Uint8Array {
  return typeof seed === 'string' ? new TextEncoder().encode(seed) : seed
}

/** What a format is given of a file: its characters without a byte order mark, or `null` where it holds NUL. */
export function textOf(data: Uint8Array): string | null {
  return data.includes(0) ? null : new TextDecoder().decode(data)
}
