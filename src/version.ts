import { readFileSync } from 'node:fs'

/** The version in `package.json`, which stands one folder up from this module, in `src` and in `dist`. */
export function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  const named = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : null
  if (typeof named !== 'string') throw new Error('package.json holds no version')
  return named
}
