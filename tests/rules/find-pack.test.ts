import { describe, expect, test } from 'vitest'
import { findPack } from '../../src/rules/find-pack.ts'
import { inFolder } from './folder.ts'

const shipped = { name: 'default', folder: '/opt/crosscheck/rules' }
const rule = 'id: x'

const FILES = {
  'desk/house/verdicts/x.yaml': rule,
  'desk/a.yaml': rule,
  'shared/measures/y.yaml': rule,
  'node_modules/plain/rules/verdicts/x.yaml': rule,
  'node_modules/@press/told/package.json': '{ "crosscheck": { "rules": "press/en" } }',
  'node_modules/@press/told/press/en/verdicts/x.yaml': rule,
  'node_modules/@press/whole/package.json': '{ "crosscheck": { "rules": "." } }',
  'node_modules/@press/whole/verdicts/x.yaml': rule,
  'node_modules/@press/bare/index.js': 'throw new Error("run")',
  'node_modules/@press/lost/package.json': '{ "crosscheck": { "rules": "gone" } }',
  'node_modules/@press/out/package.json': '{ "crosscheck": { "rules": "../../plain/rules" } }',
  'node_modules/@press/odd/package.json': '{ "crosscheck": { "rules": ["rules"] } }',
  'node_modules/@press/odd/rules/verdicts/x.yaml': rule,
  'node_modules/@press/broken/package.json': '{ "crosscheck": ',
  'node_modules/@press/broken/rules/verdicts/x.yaml': rule,
  'desk/node_modules/near/rules/verdicts/x.yaml': rule,
  'node_modules/near/rules/verdicts/x.yaml': rule,
}

const found = (name: string) =>
  inFolder(FILES, async (root) => {
    const pack = findPack(name, `${root}/desk`, shipped)
    return 'folder' in pack ? pack.folder.replace(root, '') : `${pack.what} [${pack.code}] ${pack.fix}`
  })

describe('a pack is found', () => {
  test.each([
    ['default', '/opt/crosscheck/rules'],
    ['./house', '/desk/house'],
    ['./house/', '/desk/house'],
    ['../shared', '/shared'],
    ['.', '/desk'],
    ['plain', '/node_modules/plain/rules'],
    ['@press/told', '/node_modules/@press/told/press/en'],
    ['@press/whole', '/node_modules/@press/whole'],
    ['@press/odd', '/node_modules/@press/odd/rules'],
    ['@press/broken', '/node_modules/@press/broken/rules'],
    ['near', '/desk/node_modules/near/rules'],
  ])('%s: %s', async (name, folder) => {
    expect(await found(name)).toBe(folder)
  })

  test('by an absolute path', async () => {
    await inFolder(FILES, async (root) => {
      expect(findPack(`${root}/shared`, `${root}/desk`, shipped)).toEqual({
        name: `${root}/shared`,
        folder: `${root}/shared`,
      })
    })
  })
})

describe('a pack is not found', () => {
  const counted = 'Check the path; it is counted from the folder of the configuration.'
  const write = 'Write `default`, a folder that begins with `./`, or the name of an npm package.'
  const other = 'Name a package that brings rules: in `rules/`, or where `crosscheck.rules` in its `package.json` says.'
  test.each([
    ['./gone', `no folder is called \`./gone\` [no-such-pack] ${counted}`],
    ['./a.yaml', `no folder is called \`./a.yaml\` [no-such-pack] ${counted}`],
    [
      'house',
      'no package `house` is installed in a `node_modules` here or above [no-such-pack] Write `./house` for the folder.',
    ],
    [
      '@press/new',
      'no package `@press/new` is installed in a `node_modules` here or above [no-such-pack] Install it: `npm install @press/new`.',
    ],
    ['House Rules', `\`House Rules\` is no name of a pack [no-such-pack] ${write}`],
    ['@press/told/../plain', `\`@press/told/../plain\` is no name of a pack [no-such-pack] ${write}`],
    ['..plain', `\`..plain\` is no name of a pack [no-such-pack] ${write}`],
    ['@press/bare', `the package \`@press/bare\` has no folder \`rules\` [no-such-pack] ${other}`],
    ['@press/lost', `the package \`@press/lost\` has no folder \`gone\` [no-such-pack] ${other}`],
    ['@press/out', `the package \`@press/out\` has no folder \`../../plain/rules\` [no-such-pack] ${other}`],
  ])('%s', async (name, message) => {
    expect(await found(name)).toBe(message)
  })
})
