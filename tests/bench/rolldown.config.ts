import { defineConfig } from 'rolldown'

/** Bundles what measures single stages with the project's own source, as the library does not export them. */
export default defineConfig({
  input: 'tests/bench/judging.ts',
  external: (id) => /^[^./]/.test(id),
  platform: 'node',
  // One file, what is imported on demand too.
  output: { file: 'node_modules/.cache/judging.mjs', format: 'esm', codeSplitting: false },
})
