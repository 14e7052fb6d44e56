import { compileRules } from './index.ts'

// The last step of the build: see `compileRules`.
await compileRules()
