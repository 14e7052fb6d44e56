import { cpSync, rmSync } from 'node:fs'
import { defineConfig } from 'rolldown'

/**
 * Bundles the compiled program into a few flat files: two hundred modules
 * take a tenth of a second to find and load one by one. Dependencies stay
 * outside; what is imported on demand stays on demand.
 */
export default defineConfig({
  input: { index: 'src/index.ts', cli: 'src/cli/main.ts', 'compile-rules': 'src/compile-rules.ts' },
  external: /^[^./]/,
  platform: 'node',
  output: { dir: 'dist', format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
  plugins: [
    {
      name: 'clean-and-copy',
      buildStart: () => rmSync('dist', { recursive: true, force: true }),
      writeBundle: () => cpSync('src/report/report.schema.json', 'dist/report.schema.json'),
    },
  ],
})
