import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { defineConfig } from 'rolldown'

const folder = import.meta.dirname

/** Parsers of what strangers wrote: bundled, so that the fuzzer sees how far it gets in them. */
const BUNDLED = /^(?:yaml|parse5|entities|fflate|saxes|xmlchars|postal-mime)(?:\/|$)/

const targets = readdirSync(join(folder, 'targets')).filter((name) => name !== 'index.ts')

/** Bundles each target, what runs them, and what is loaded before the fuzzer, as CommonJS, which Jazzer.js instruments. */
export default defineConfig({
  input: {
    ...Object.fromEntries(targets.map((name) => [basename(name, '.ts'), join(folder, 'targets', name)])),
    'run-fuzz': join(folder, 'main.ts'),
    'before-fuzz': join(folder, 'before.ts'),
    'every-target': join(folder, 'every-target.ts'),
  },
  external: (id) => /^[^./]/.test(id) && !BUNDLED.test(id),
  platform: 'node',
  output: {
    dir: 'node_modules/.cache/fuzz',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: 'shared-[name].cjs',
  },
})
