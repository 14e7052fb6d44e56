import { dirname, relative, sep } from 'node:path'
import { InputError, type Problem, wholeOf } from '../errors.ts'
import type { Definition, RulePack } from '../internal.ts'
import { didYouMean } from '../nearest.ts'
import { type ConfigOptions, configureRun } from './configured.ts'
import { type Output, readOutputs } from './options.ts'
import { STATUS, type Status } from './status.ts'
import { writeOutputs } from './write-outputs.ts'

export { newRule } from './new-rule.ts'

interface RulesOptions extends ConfigOptions {
  readonly format?: readonly string[]
}

/** Lists rules or measures: `crosscheck rules list`. */
export async function list(options: RulesOptions & { readonly measures?: boolean }): Promise<Status> {
  const { ruleListFormats } = await import('../internal.ts')
  const outputs = outputsOf(options, 'table', ruleListFormats.keys())
  const { pack } = await readRules(options)
  await writeOutputs(outputs, 0, async (format, style) => {
    const render = await ruleListFormats.get(format)?.()
    return render?.(pack, options.measures === true ? 'measures' : 'rules', style) ?? ''
  })
  return STATUS.ok
}

/** Tells all about rules and measures: `crosscheck rules show`. */
export async function show(ids: readonly string[], options: RulesOptions): Promise<Status> {
  const { definitionFormats } = await import('../internal.ts')
  const outputs = outputsOf(options, 'text', definitionFormats.keys())
  const rules = await readRules(options)
  refuseUnknown('show', ids, rules, options)
  const definitions = ids.flatMap((id) => definitionsOf(id, rules.pack))
  await writeOutputs(outputs, 0, async (format, style) => definitionFormats.get(format)?.(definitions, style) ?? '')
  return STATUS.ok
}

/** Runs the cases in the files of rules and measures: `crosscheck rules test`. */
export async function test(
  ids: readonly string[],
  options: RulesOptions & { readonly coverage?: boolean },
): Promise<Status> {
  const { neverFiring, ruleTestFormats, tally, testRules } = await import('../internal.ts')
  const outputs = outputsOf(options, 'text', ruleTestFormats.keys())
  const rules = await readRules(options)
  refuseUnknown('test', ids, rules, options)
  const coverage = options.coverage === true
  const tests = await testRules(rules.pack, ids.length === 0 ? undefined : ids)
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

/** The rule and the measure of this id, where there are. */
function definitionsOf(id: string, { rules, measures, origins }: RulePack): readonly Definition[] {
  const [ruleOrigin, measureOrigin] = [origins.rules[id], origins.measures[id]]
  const rule = rules.find((one) => one.id === id)
  const measure = measures.find((one) => one.id === id)
  return [
    ...(rule && ruleOrigin ? [{ kind: 'rule', definition: rule, origin: ruleOrigin } as const] : []),
    ...(measure && measureOrigin ? [{ kind: 'measure', definition: measure, origin: measureOrigin } as const] : []),
  ]
}

/** The rules in force, and where the configuration switches some off. */
interface RulesInForce {
  readonly pack: RulePack
  /** By id: where the switch stands, and the options that show the rule without it. */
  readonly switchedOff: ReadonlyMap<string, { readonly place: string; readonly without: string }>
}

/** The rules in force, with their files called as from the working directory. A folder may have measures alone. */
async function readRules(options: RulesOptions): Promise<RulesInForce> {
  const { defaultPack } = await import('../internal.ts')
  const problems: Problem[] = []
  const { configured, loadPack } = await configureRun([], options, problems)
  if (problems.length > 0) throw new InputError(problems)
  const pack = await loadPack({ measuresAlone: true })
  const near = (origins: RulePack['origins']['rules']) =>
    Object.fromEntries(Object.entries(origins).map(([id, origin]) => [id, { ...origin, file: fromHere(origin.file) }]))
  const origins = { rules: near(pack.origins.rules), measures: near(pack.origins.measures) }
  const { rules: switches = {}, places = {} } = configured?.configuration ?? {}
  const off = Object.entries(origins.rules).filter(([id]) => Object.hasOwn(switches, id) && switches[id] === 'off')
  const switchedOff = off.map(([id, origin]) => {
    // The file lies in `verdicts/` of its pack.
    const folder = origin.pack === defaultPack.name ? '' : ` --rules ${dirname(dirname(origin.file))}`
    return [id, { place: places[`rules.${id}`] ?? '', without: `--no-config${folder}` }] as const
  })
  return { pack: { ...pack, origins }, switchedOff: new Map(switchedOff) }
}

/** A path as it is called from the working directory, with forward slashes; as it is where it lies elsewhere. */
function fromHere(path: string): string {
  const near = relative(process.cwd(), path)
  return near.startsWith('..') ? path : near.split(sep).join('/')
}

function refuseUnknown(
  command: string,
  ids: readonly string[],
  { pack, switchedOff }: RulesInForce,
  { rules }: RulesOptions,
): void {
  const known = [...pack.rules, ...pack.measures].map(({ id }) => id)
  const place = wholeOf(`crosscheck rules ${command}`)
  const list = `crosscheck rules list${rules === undefined ? '' : ` --rules ${rules}`}`
  const problems = ids
    .filter((id) => !known.includes(id))
    .map((id): Problem => {
      const off = switchedOff.get(id)
      if (off) {
        const fix = `Give it a severity there, or leave the configuration out: \`${off.without}\`.`
        return { code: 'rule-off', place, what: `\`${id}\` is switched off by ${off.place}`, fix }
      }
      const fix = `${didYouMean(id, known)}Choose one from \`${list}\`, for measures with \`--measures\`.`
      return { code: 'unknown-rule', place, what: `no rule or measure is called \`${id}\``, fix }
    })
  if (problems.length > 0) throw new InputError(problems)
}
