import type { Unit } from './kind.ts'

/**
 * Squares or cubes of units of length: `{ km: 'km2' }` with 2 gives the square
 * kilometre under the key `km2`. How they are written ("sq km", "km²", "km
 * squared") follows from the units and needs no list.
 */
export function powersOf(
  units: Readonly<Record<string, Unit>>,
  exponent: 2 | 3,
  keys: Readonly<Record<string, string>>,
): Readonly<Record<string, Unit>> {
  const rows = Object.entries(keys).map(([unit, key]): [string, Unit] => {
    const { scale = 1, canonical = 'm' } = units[unit] ?? {}
    const factor = typeof scale === 'number' ? scale ** exponent : 1
    return [
      key,
      {
        canonical: `${canonical}${exponent}`,
        scale: Number(factor.toPrecision(15)),
        power: [unit, exponent],
      },
    ]
  })
  return Object.fromEntries(rows)
}
