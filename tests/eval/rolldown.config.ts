import { defineConfig } from 'rolldown'

/** Bundles the evaluation with the project's own source, so that it measures what stands there and needs no build. */
export default defineConfig({
  input: 'tests/eval/main.ts',
  external: (id) => /^[^./]/.test(id),
  platform: 'node',
  logLevel: 'silent',
  // Beside each other, as what is imported on demand finds its files from where it lies.
  output: {
    dir: 'node_modules/.cache',
    format: 'esm',
    entryFileNames: 'eval.mjs',
    chunkFileNames: 'eval-[name].mjs',
  },
})
