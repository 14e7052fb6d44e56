import type { Explanation } from '../../model/explanation.ts'
import type { Style } from '../format.ts'

/** A way to print an explanation. Pure; the text ends in a newline. */
export type ExplanationRenderer = (explanation: Explanation, style: Style) => string

/** Every format of `crosscheck explain` by name, each loaded when it is first asked for. */
export const explanationFormats: ReadonlyMap<string, () => Promise<ExplanationRenderer>> = new Map([
  ['text', async () => (await import('./text.ts')).explanationText],
  ['json', async () => (await import('./json.ts')).explanationJson],
])
