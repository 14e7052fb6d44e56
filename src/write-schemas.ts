import { mkdirSync, writeFileSync } from 'node:fs'
import { jsonSchema, SCHEMAS } from './schemas.ts'

// A step of the build: the JSON Schemas that ship, as `dist/schemas/rule.json` and so on.
const folder = new URL('../dist/schemas/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const name of Object.keys(SCHEMAS)) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(await jsonSchema(name), null, 2)}\n`)
}
