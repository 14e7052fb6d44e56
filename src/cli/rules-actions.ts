import { relative, sep } from 'node:path'
import { InputError, type Problem } from '../errors.ts'
import type { Definition, OriginOf, RulePack } from '../index.ts'
import { nearest } from '../nearest.ts'
import { type ConfigOptions, configureRun } from './configured.ts'
import { type Output, readOutputs } from './options.ts'
import { STATUS, type Status } from './status.ts'
import { writeOutputs } from './write-outputs.ts'

interface RulesOptions extends ConfigOptions {
  readonly format?: readonly string[]
}

/** Lists rules or measures: `crosscheck rules list`. */
export async function list(options: RulesOptions & { readonly measures?: boolean }): Promise<Status> {
  const { ruleListFormats } = await import('../index.ts')
  const outputs = outputsOf(options, 'table', ruleListFormats.keys())
  const listing = await readRules(options)
  await writeOutputs(outputs, 0, async (format, style) => {
    const render = await ruleListFormats.get(format)?.()
    return render?.(listing, options.measures === true ? 'measures' : 'rules', style) ?? ''
  })
  return STATUS.ok
}

/** Tells all about rules and measures: `crosscheck rules show`. */
export async function show(ids: readonly string[], options: RulesOptions): Promise<Status> {
  const { definitionFormats } = await import('../index.ts')
  const outputs = outputsOf(options, 'text', definitionFormats.keys())
  const { pack, originOf } = await readRules(options)
  refuseUnknown('show', ids, pack, options)
  const definitions = ids.flatMap((id): readonly Definition[] => [
    ...pack.rules
      .filter((rule) => rule.id === id)
      .map((definition) => {
        return { kind: 'rule', definition, origin: originOf('rule', id) } as const
      }),
    ...pack.measures
      .filter((measure) => measure.id === id)
      .map((definition) => {
        return { kind: 'measure', definition, origin: originOf('measure', id) } as const
      }),
  ])
  await writeOutputs(outputs, 0, async (format, style) => definitionFormats.get(format)?.(definitions, style) ?? '')
  return STATUS.ok
}

/** Runs the cases in the files of rules and measures: `crosscheck rules test`. */
export async function test(
  ids: readonly string[],
  options: RulesOptions & { readonly coverage?: boolean },
): Promise<Status> {
  const { neverFiring, ruleTestFormats, tally, testRules } = await import('../index.ts')
  const outputs = outputsOf(options, 'text', ruleTestFormats.keys())
  const { pack, originOf } = await readRules(options)
  refuseUnknown('test', ids, pack, options)
  const coverage = options.coverage === true
  const tests = await testRules(pack, originOf, ids.length === 0 ? undefined : ids)
  await writeOutputs(outputs, 0, async (format, style) => {
    const render = await ruleTestFormats.get(format)?.()
    return render?.(tests, coverage, style) ?? ''
  })
  const { missing, noisy } = tally(tests)
  return missing + noisy > 0 || (coverage && neverFiring(tests).length > 0) ? STATUS.findings : STATUS.ok
}

function outputsOf({ format }: RulesOptions, usual: string, known: Iterable<string>): readonly Output[] {
  const problems: Problem[] = []
  const outputs = readOutputs(format ?? [usual], known, problems)
  if (problems.length > 0) throw new InputError(problems)
  return outputs
}

/** The rules of a folder or of the packs in force, as their files have them: a rule that is switched off can be shown and tried. */
async function readRules(options: RulesOptions): Promise<{ readonly pack: RulePack; readonly originOf: OriginOf }> {
  const { loadRules } = await import('../index.ts')
  const problems: Problem[] = []
  const { configured } = await configureRun([], options, problems)
  if (problems.length > 0) throw new InputError(problems)
  const plain = configured && { ...configured.configuration, rules: {}, tolerances: {} }
  const pack = await loadRules(options.rules ?? plain)
  const originOf: OriginOf = (kind, id) => {
    const origin = pack.origins[kind === 'rule' ? 'rules' : 'measures'][id]
    if (!origin) throw new Error(`no ${kind} ${id}`)
    return { ...origin, file: fromHere(origin.file) }
  }
  return { pack, originOf }
}

/** A path as it is called from the working directory, with forward slashes; as it is where it lies elsewhere. */
function fromHere(path: string): string {
  const near = relative(process.cwd(), path)
  return near.startsWith('..') ? path : near.split(sep).join('/')
}

function refuseUnknown(command: string, ids: readonly string[], pack: RulePack, { rules }: RulesOptions): void {
  const known = [...pack.rules, ...pack.measures].map(({ id }) => id)
  const list = `crosscheck rules list${rules === undefined ? '' : ` --rules ${rules}`}`
  const problems = ids
    .filter((id) => !known.includes(id))
    .map((id): Problem => {
      const near = nearest(id, known)
      return {
        code: 'unknown-rule',
        place: { path: `crosscheck rules ${command}`, line: null, column: null },
        what: `no rule or measure is called \`${id}\``,
        fix: `${near === null ? '' : `Did you mean \`${near}\`? `}Choose one from \`${list}\`, for measures with \`--measures\`.`,
      }
    })
  if (problems.length > 0) throw new InputError(problems)
}
