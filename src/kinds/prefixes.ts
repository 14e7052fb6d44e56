import type { Unit } from './kind.ts'

/** A unit that takes prefixes, and which of them news and science write with it. */
interface PrefixedUnit {
  /** Base unit of the report and the factor to it, without a prefix. */
  readonly canonical: string
  readonly scale: number
  readonly symbols: readonly string[]
  /** In the singular; the plural is made by "s". */
  readonly names: readonly string[]
  /** Prefixes, as symbols: "m c k". */
  readonly prefixes: string
  /** Whether a unit is known by its symbol ("km") or its name ("megabyte"). */
  readonly keys: 'symbol' | 'name'
  /** "A millilitre" is one. */
  readonly single?: true
}

/**
 * Decimal prefixes.
 *
 * @see NIST SP 811, section 4.4, table 5.
 */
const PREFIXES: Readonly<Record<string, readonly [name: string, factor: number]>> = {
  n: ['nano', 1e-9],
  µ: ['micro', 1e-6],
  m: ['milli', 1e-3],
  c: ['centi', 1e-2],
  d: ['deci', 1e-1],
  h: ['hecto', 1e2],
  k: ['kilo', 1e3],
  M: ['mega', 1e6],
  G: ['giga', 1e9],
  T: ['tera', 1e12],
  P: ['peta', 1e15],
  E: ['exa', 1e18],
}

/**
 * The multiples of a unit: "MW", "megawatt" and "megawatts" are a million
 * watts. The unit itself is no part of them.
 */
export function prefixed({
  canonical,
  scale,
  symbols,
  names,
  prefixes,
  keys,
  single,
}: PrefixedUnit): Readonly<Record<string, Unit>> {
  const rows = prefixes.split(' ').map((symbol): [string, Unit] => {
    const [name, factor] = PREFIXES[symbol] ?? ['', 1]
    const short = symbols.flatMap((unit) => [`${symbol}${unit}`, ...(symbol === 'µ' ? [`μ${unit}`] : [])])
    const long = names.flatMap((unit) => [`${name}${unit}`, `${name}${unit}s`])
    const key = keys === 'symbol' ? short[0] : long[0]
    const row = { canonical, scale: Number((scale * factor).toPrecision(15)), after: [...short, ...long] }
    return [key ?? symbol, single ? { ...row, single } : row]
  })
  return Object.fromEntries(rows)
}
