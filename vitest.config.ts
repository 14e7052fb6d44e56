import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Where CI wants the results as JSON beside the usual ones. */
const report = process.env.CROSSCHECK_TEST_REPORT

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Of two cores vitest would leave one idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 30_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
