import type { InForce } from '../model/settings.ts'
import type { Style } from './format.ts'
import { jsonText } from './json-text.ts'

/** A way to print what is in force. Pure; the text ends in a newline. */
export type SettingsRenderer = (inForce: InForce, style: Style) => string

/** Every format of `crosscheck config show` by name, each loaded when it is first asked for. */
export const settingsFormats: ReadonlyMap<string, () => Promise<SettingsRenderer>> = new Map([
  ['text', async () => (await import('./settings-text.ts')).settingsText],
  ['json', async () => settingsJson],
])

/** Contract `crosscheck/settings@1`: each value with where it came from. */
function settingsJson({ configuration, settings, packs, rules, tolerances, limits }: InForce): string {
  return jsonText({
    schema: 'crosscheck/settings@1',
    configuration,
    settings,
    packs: packs.map(({ id, value, from }) => ({ name: id, folder: value, from })),
    rules: rules.map(({ id, value, from }) => ({ rule: id, severity: value, from })),
    tolerances: tolerances.map(({ id, value, from }) => ({ measure: id, tolerance: value, from })),
    limits: limits.map(({ id, value, from }) => ({ limit: id, value, from })),
  })
}
