import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { publint } from 'publint'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { built, root } from './built.ts'

/** Adding one is a promise to keep it. */
const EXPORTED = [
  'InputError',
  'accept',
  'articleFormats',
  'articleFromText',
  'articleTextFormats',
  'baselineFormats',
  'baselineOf',
  'baselineText',
  'check',
  'claimFormats',
  'definitionFormats',
  'explain',
  'explanationFormats',
  'extractClaims',
  'findMentions',
  'formatProblem',
  'formats',
  'holdAgainst',
  'listArticles',
  'loadConfiguration',
  'loadRules',
  'locate',
  'mentionLines',
  'nearMissFormats',
  'nearMisses',
  'parseBaseline',
  'prune',
  'readArticles',
  'readingFormats',
  'ruleListFormats',
  'ruleTestFormats',
  'shrink',
  'testRules',
]

let folder = ''
beforeAll(async () => {
  await built()
  folder = mkdtempSync(join(tmpdir(), 'crosscheck-package-'))
}, 180_000)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Paths of all that would be published. */
function packed(): readonly string[] {
  // Without scripts: a build would take away what other tests run.
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts']
  const { stdout } = spawnSync('npm', args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' })
  const [{ files }] = JSON.parse(stdout)
  return files.map(({ path }: { readonly path: string }) => path)
}

describe('what is published', () => {
  test('is the program, its rules and what every package has, and nothing else', () => {
    const paths = packed()
    expect([...new Set(paths.map((path) => path.split('/')[0]))].sort()).toEqual([
      'LICENSE',
      'README.md',
      'bin',
      'dist',
      'package.json',
      'rules',
    ])
    expect(paths.filter((path) => path.startsWith('bin/'))).toEqual(['bin/crosscheck.js'])
    const sorts = { dist: /\.(?:js|json|d\.ts)$/, rules: /^rules\/(?:verdicts|measures)\/[\w-]+\.yaml$/ }
    expect(paths.filter((path) => path.startsWith('dist/') && !sorts.dist.test(path))).toEqual([])
    expect(paths.filter((path) => path.startsWith('rules/') && !sorts.rules.test(path))).toEqual([])
    expect(paths).toEqual(
      expect.arrayContaining(['dist/index.js', 'dist/cli.js', 'dist/rules.json', 'dist/types/index.d.ts']),
    )
  })

  test('has nothing that publint complains of', async () => {
    expect((await publint({ pkgDir: root, pack: 'npm', strict: true })).messages).toEqual([])
  })

  test('has every file that its manifest leads to', async () => {
    const { default: manifest } = await import('../package.json', { with: { type: 'json' } })
    const leads = (value: unknown): readonly string[] =>
      typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(leads)
    const wanted = [...leads(manifest.exports), ...leads(manifest.bin)].map((path) => path.replace(/^\.\//, ''))
    const paths = packed()
    const isThere = (target: string) => {
      const [before = '', after] = target.split('*')
      return paths.some((path) =>
        after === undefined ? path === target : path.startsWith(before) && path.endsWith(after),
      )
    }
    expect(wanted.filter((path) => !isThere(path))).toEqual([])
  })
})

describe('the library', () => {
  /** A project that has the package installed. */
  function consumer(source: string): string {
    mkdirSync(join(folder, 'node_modules'), { recursive: true })
    const installed = join(folder, 'node_modules', 'crosscheck')
    rmSync(installed, { force: true })
    symlinkSync(root, installed, 'junction')
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    const file = join(folder, 'consumer.ts')
    writeFileSync(file, source)
    return file
  }

  const STRICT: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
  }

  function complaints(source: string): readonly string[] {
    const program = ts.createProgram([consumer(source)], STRICT)
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  }

  test('gives these names', async () => {
    const exported = Object.keys(await import(pathToFileURL(join(root, 'dist', 'index.js')).href))
    expect(exported.sort()).toEqual(EXPORTED)
  })

  test('is typed for who installs it', () => {
    expect(
      complaints(`
        import { articleFromText, check, type Finding, InputError, loadRules, type Progress, readArticles, type Report } from 'crosscheck'
        const rules = await loadRules()
        const { articles } = await readArticles(['corpus'], { onProgress: ({ stage, done, total }: Progress) => [stage, done, total] })
        const report: Report = check([...articles, articleFromText('Nobody died.')], rules, { onProgress: () => {} })
        const messages: readonly string[] = report.findings.map(({ message }: Finding) => message)
        export const problems = (error: unknown) => (error instanceof InputError ? error.problems : messages)
      `),
    ).toEqual([])
  })

  test('refuses what is wrong to call', () => {
    expect(complaints("import { check } from 'crosscheck'\ncheck('corpus')\nexport {}")).toEqual([
      'Expected 2-3 arguments, but got 1.',
    ])
    expect(complaints("import { chekc } from 'crosscheck'\nchekc()\nexport {}")).toEqual([
      `'"crosscheck"' has no exported member named 'chekc'. Did you mean 'check'?`,
    ])
  })

  test.each([['crosscheck/dist/cli.js'], ['crosscheck/dist/types/internal.d.ts'], ['crosscheck/internal']])(
    'keeps its insides to itself: %s',
    (inside) => {
      expect(complaints(`import { main } from '${inside}'\nmain([])\nexport {}`)[0]).toContain(
        `Cannot find module '${inside}'`,
      )
    },
  )

  test('says of everything it gives what it is', () => {
    const { checker, given } = declared()
    const silent = given.filter((symbol) => symbol.getDocumentationComment(checker).length === 0)
    expect(given.map(({ name }) => name)).toContain('readArticles')
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  test('gives a name to every type that its functions take and give', () => {
    const { checker, given } = declared()
    const named = new Set(given.map(({ name }) => name))
    const met = new Set<string>()
    for (const symbol of given.filter(({ flags }) => flags & ts.SymbolFlags.Value)) {
      for (const name of namesIn(checker.getTypeOfSymbol(symbol), checker)) met.add(name)
    }
    expect([...met]).toEqual(expect.arrayContaining(['Article', 'Held', 'LoadOptions', 'RuleListRenderer', 'Style']))
    expect([...met].filter((name) => !named.has(name))).toEqual([])
  })

  /** What the library gives, each under the name of its declaration. */
  function declared(): { readonly checker: ts.TypeChecker; readonly given: readonly ts.Symbol[] } {
    const entry = join(root, 'dist', 'types', 'index.d.ts')
    const program = ts.createProgram([entry], STRICT)
    const checker = program.getTypeChecker()
    const file = program.getSourceFile(entry)
    const module = file && checker.getSymbolAtLocation(file)
    const given = module ? checker.getExportsOfModule(module) : []
    return {
      checker,
      given: given.map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)),
    }
  }

  /** Names of our own types in a type: in what a function takes and gives, in unions, in what a list, map or promise holds. */
  function namesIn(type: ts.Type, checker: ts.TypeChecker): readonly string[] {
    const symbol = type.aliasSymbol ?? type.getSymbol()
    const isOurs = symbol?.declarations?.some((one) => one.getSourceFile().fileName.startsWith(join(root, 'dist')))
    const own = symbol && isOurs && /^[A-Z]/.test(symbol.name) ? [symbol.name] : []
    const called = type
      .getCallSignatures()
      .flatMap((signature) => [
        ...signature.getParameters().map((parameter) => checker.getTypeOfSymbol(parameter)),
        signature.getReturnType(),
      ])
    const inside = type.isUnion() && own.length === 0 ? type.types : []
    const held = checker.isArrayLikeType(type) || !isOurs ? checker.getTypeArguments(type as ts.TypeReference) : []
    return [...own, ...[...called, ...inside, ...held].flatMap((one) => namesIn(one, checker))]
  }
})
