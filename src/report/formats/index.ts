import type { Format } from '../format.ts'

/** Every output format by name, each loaded when it is first asked for. */
export const formats: ReadonlyMap<string, () => Promise<Format>> = new Map([
  ['pretty', async () => (await import('./pretty.ts')).pretty],
  ['lines', async () => (await import('./lines.ts')).lines],
  ['json', async () => (await import('./json.ts')).json],
  ['ndjson', async () => (await import('./ndjson.ts')).ndjson],
  ['csv', async () => (await import('./csv.ts')).csv],
  ['markdown', async () => (await import('./markdown.ts')).markdown],
  ['html', async () => (await import('./html.ts')).htmlPage],
  ['sarif', async () => (await import('./sarif.ts')).sarif],
  ['junit', async () => (await import('./junit.ts')).junit],
  ['github', async () => (await import('./github.ts')).github],
  ['gitlab', async () => (await import('./gitlab.ts')).gitlab],
])
