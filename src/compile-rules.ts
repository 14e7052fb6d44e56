import { compileRules } from './rules-in-force.ts'

// The last step of the build: see `compileRules`.
await compileRules()
