import { expect, test } from 'vitest'
import { formats } from '../../src/report/formats/index.ts'
import { ferries, plain } from './fixture.ts'

test('each format has the name it is asked for by, and ends in one newline', async () => {
  for (const [name, load] of formats) {
    const format = await load()
    expect(format.id).toBe(name)
    expect(format.render(ferries, plain)).toMatch(/[^\n]\n$/)
  }
})

test('nothing is found by an inherited name', () => {
  expect(formats.get('__proto__')).toBeUndefined()
  expect(formats.get('constructor')).toBeUndefined()
})
