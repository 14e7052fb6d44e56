import { rmSync } from 'node:fs'
import { defineConfig } from 'rolldown'

/** Dependencies of many small files that most runs load: bundled too, each into a chunk that is loaded on demand. */
const BUNDLED = /^(?:yaml|parse5|entities|commander|zod)(?:\/|$)/

/**
 * Bundles the compiled program into a few flat files: two hundred modules
 * take a tenth of a second to find and load one by one. Other dependencies
 * stay outside; what is imported on demand stays on demand.
 */
export default defineConfig({
  input: {
    index: 'src/index.ts',
    cli: 'src/cli/main.ts',
    'parse-worker': 'src/ingest/isolation/parse-worker.ts',
    'write-schemas': 'src/write-schemas.ts',
    'compile-rules': 'src/compile-rules.ts',
  },
  external: (id) => /^[^./]/.test(id) && !BUNDLED.test(id),
  platform: 'node',
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    // A fifth less to parse at every start; the maps say where a stack of a defect lies in the sources.
    minify: true,
    sourcemap: true,
  },
  plugins: [
    {
      name: 'clean',
      buildStart: () => rmSync('dist', { recursive: true, force: true }),
    },
  ],
})
