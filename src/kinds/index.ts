import { age } from './age.ts'
import { area } from './area.ts'
import { count } from './count.ts'
import { data } from './data.ts'
import { duration } from './duration.ts'
import { energy } from './energy.ts'
import { flow } from './flow.ts'
import type { Kind, Unit } from './kind.ts'
import { length } from './length.ts'
import { magnitude } from './magnitude.ts'
import { mass } from './mass.ts'
import { money } from './money.ts'
import { multiple } from './multiple.ts'
import { percentagePoint } from './percentage-point.ts'
import { power } from './power.ts'
import { rank } from './rank.ts'
import { share } from './share.ts'
import { speed } from './speed.ts'
import { temperature } from './temperature.ts'
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

/** The unit a mention of that kind names; `null` for counts, whose unit is what is counted. */
export function unitOf(kind: string, unit: string): Unit | null {
  const units = BY_ID.get(kind)?.units
  return units && Object.hasOwn(units, unit) ? (units[unit] ?? null) : null
}
