import { defineConfig } from 'rolldown'

/** Bundles the evaluation with the project's own source, so that it measures what stands there and needs no build. */
export default defineConfig({
  input: 'tests/eval/main.ts',
  external: (id) => /^[^./]/.test(id),
  platform: 'node',
  // One file, what is imported on demand too.
  output: { file: 'node_modules/.cache/eval.mjs', format: 'esm', codeSplitting: false },
})
