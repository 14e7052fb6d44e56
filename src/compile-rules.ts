import { compileRules } from './internal.ts'

// The last step of the build: see `compileRules`.
await compileRules()
