import { age } from './age.ts'
import { angle } from './angle.ts'
import { area } from './area.ts'
import { concentration } from './concentration.ts'
import { count } from './count.ts'
import { data } from './data.ts'
import { dataRate } from './data-rate.ts'
import { duration } from './duration.ts'
import { energy } from './energy.ts'
import { flow } from './flow.ts'
import { frequency } from './frequency.ts'
import type { Kind, Unit } from './kind.ts'
import { length } from './length.ts'
import { magnitude } from './magnitude.ts'
import { mass } from './mass.ts'
import { money } from './money.ts'
import { multiple } from './multiple.ts'
import { percentagePoint } from './percentage-point.ts'
import { power } from './power.ts'
import { pressure } from './pressure.ts'
import { radiation } from './radiation.ts'
import { rank } from './rank.ts'
import { ratio } from './ratio.ts'
import { share } from './share.ts'
import { speed } from './speed.ts'
import { temperature } from './temperature.ts'
import { voltage } from './voltage.ts'
import { volume } from './volume.ts'

/** Every kind of quantity. Where two spell a unit alike, the earlier one has it. */
export const KINDS: readonly Kind[] = [
  money,
  share,
  percentagePoint,
  age,
  duration,
  speed,
  flow,
  length,
  area,
  volume,
  mass,
  temperature,
  energy,
  power,
  data,
  dataRate,
  pressure,
  concentration,
  frequency,
  angle,
  voltage,
  radiation,
  ratio,
  rank,
  multiple,
  magnitude,
  count,
]

const BY_ID: ReadonlyMap<string, Kind> = new Map(KINDS.map((kind) => [kind.id, kind]))

/** The kind of that id; `null` when there is none. */
export function kindOf(id: string): Kind | null {
  return BY_ID.get(id) ?? null
}

/** Factor that brings a value in a canonical unit to the one its kind compares in; 1 for nearly all. */
export function commonFactor(kind: string, canonical: string): number {
  return unitOf(kind, canonical)?.common ?? 1
}

/**
 * The unit a mention of that kind names; `null` for counts, whose unit is what
 * is counted. A quotient that is in no table is made of its two units: `m/minute`
 * of `speed` is a sixtieth of a metre a second.
 */
export function unitOf(kind: string, unit: string): Unit | null {
  const found = BY_ID.get(kind)
  if (!found) return null
  if (Object.hasOwn(found.units, unit)) return found.units[unit] ?? null
  return found.quotient ? madeOf(found.quotient, unit) : null
}

function madeOf({ of, per, canonical }: NonNullable<Kind['quotient']>, key: string): Unit | null {
  const at = key.indexOf('/')
  const [above, below] = [unitOf(of, key.slice(0, at)), unitOf(per, key.slice(at + 1))]
  if (at < 0 || !above || !below) return null
  const [low, high] = factorsOf(above)
  const [least, most] = factorsOf(below)
  const scale = [tidied(low / most), tidied(high / least)] as const
  return { canonical, scale: scale[0] === scale[1] ? scale[0] : scale }
}

function factorsOf({ scale, common = 1 }: Unit): readonly [low: number, high: number] {
  return typeof scale === 'number' ? [scale * common, scale * common] : scale
}

function tidied(value: number): number {
  return Number(value.toPrecision(15))
}

/** A kind and one of its unit keys. */
export interface KindUnit {
  readonly kind: string
  readonly unit: string
}

/** What a unit by another is a unit of: kilometres by hours are `km/h` of `speed`; `null` where no kind claims them. */
export function quotientOf(above: KindUnit, below: KindUnit): KindUnit | null {
  for (const { id, quotient, units } of KINDS) {
    if (quotient?.of !== above.kind || quotient.per !== below.kind) continue
    if (quotient.units && !quotient.units.includes(below.unit)) continue
    const named = Object.entries(units).find(
      ([, row]) => row.quotient?.[0] === above.unit && row.quotient[1] === below.unit,
    )
    return { kind: id, unit: named?.[0] ?? `${above.unit}/${below.unit}` }
  }
  return null
}

/** The same where the denominator stands apart from the unit: "60 cubic metres of water a second". */
export function rateOf(above: KindUnit, per: string): KindUnit | null {
  for (const { quotient } of KINDS) {
    if (quotient?.of !== above.kind || unitOf(quotient.per, per) === null) continue
    const found = quotientOf(above, { kind: quotient.per, unit: per })
    if (found) return found
  }
  return null
}

/** The square or cube of a unit: `km` with 2 is `km2` of `area`; `null` where no kind has it. */
export function powerOf(unit: string, exponent: number): KindUnit | null {
  for (const { id, units } of KINDS) {
    const row = Object.entries(units).find(([, { power }]) => power?.[0] === unit && power[1] === exponent)
    if (row) return { kind: id, unit: row[0] }
  }
  return null
}

/**
 * How many of a smaller unit make one of a larger one of the same kind: 12
 * inches a foot; `null` where that is not fixed.
 */
export function partsIn(kind: string, unit: string, part: string): number | null {
  const [whole, piece] = [unitOf(kind, unit), unitOf(kind, part)]
  if (!whole || !piece || typeof whole.scale !== 'number' || typeof piece.scale !== 'number') return null
  return tidied((whole.scale * (whole.common ?? 1)) / (piece.scale * (piece.common ?? 1)))
}
