import { defineConfig } from 'rolldown'

/** Bundles what measures single stages with the project's own source, as the library does not export them. */
export default defineConfig({
  input: 'tests/bench/judging.ts',
  external: (id) => /^[^./]/.test(id),
  platform: 'node',
  logLevel: 'silent',
  // Beside each other, as what is imported on demand finds its files from where it lies.
  output: {
    dir: 'node_modules/.cache',
    format: 'esm',
    entryFileNames: 'judging.mjs',
    chunkFileNames: 'judging-[name].mjs',
  },
})
