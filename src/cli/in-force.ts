import type { InForce } from '../internal.ts'
import { DEFAULT_LIMITS } from '../lexicon/limits.ts'
import type { ConfigOptions, Run } from './configured.ts'

/** What a run goes by, its rules and measures among it, each value with where it came from. */
export async function inForce(
  { settings, configured, configuredFrom, loadPack }: Run,
  { rules: folder }: ConfigOptions,
): Promise<InForce> {
  const { defaultPack } = await import('../internal.ts')
  const pack = await loadPack()
  const configuration = configured?.configuration
  const placeOf = (key: string) => configuration?.places[key]
  const limits = Object.entries({ ...DEFAULT_LIMITS, ...configuration?.limits })
  const packs = configuration?.packs ?? [defaultPack]
  return {
    configuration: { value: configuration?.path ?? null, from: configuredFrom },
    settings,
    packs:
      folder === undefined
        ? packs.map(({ name, folder }, at) => ({ id: name, value: folder, from: placeOf(`packs.${at}`) ?? 'default' }))
        : [{ id: folder, value: folder, from: '--rules' }],
    rules: Object.entries(configuration?.rules ?? {}).map(([id, value]) => {
      return { id, value, from: placeOf(`rules.${id}`) ?? '' }
    }),
    limits: limits.map(([id, value]) => ({ id, value, from: placeOf(`limits.${id}`) ?? 'default' })),
    tolerances: pack.measures.flatMap(({ id, tolerance }) => {
      if (tolerance === null) return []
      return [{ id, value: tolerance, from: placeOf(`tolerances.${id}`) ?? pack.origins.measures[id]?.file ?? '' }]
    }),
  }
}
