import { ruleSchema } from '../../../src/rules/rule-schema.ts'
import { readShape } from '../../../src/yaml/read-shape.ts'
import { parseYaml } from '../../../src/yaml/yaml-file.ts'
import { hold, holdProblem } from '../properties/hold.ts'
import { textOf } from '../target.ts'

/** A rule file: what the guard lets through is parsed and held against the shape of a rule. */
export async function fuzz(data: Uint8Array): Promise<void> {
  const source = textOf(data)
  if (source === null) return
  const file = await parseYaml(source, 'rule.yaml')
  hold((file.root === null) === file.problems.length > 0, 'neither read nor refused')
  const { value, problems } = readShape(file, ruleSchema)
  hold((value === undefined) === problems.length > 0, 'neither a rule nor refused')
  for (const problem of problems) holdProblem(problem, source)
}

export const longest = 2_048

export const seeds = [
  'id: tide-tables\nabout: quantity\nverdict: contradiction\nwhen:\n  all:\n    - values: disjoint\n    - units: same\nmessage: "{left} against {right}"\n',
  'paths: [a, {b: c}, "d\\n"]\n# told\nkey: |\n  folded\n  text\nother: >-\n  one\n',
  'a: &x 1\nb: *x\n<<: {c: 1}\n',
  '--- !!map\n? [k]\n: v\n...\n---\nsecond: 1\n',
  "q: 'it''s'\nd: 2024-05-14\nn: 0x1F\nf: .inf\nt: yes\nnull: ~\n",
  `${'['.repeat(70)}${']'.repeat(70)}`,
]

export const words = [
  ...['id:', 'verdict:', 'when:', 'all:', 'any:', 'not:', 'message:', 'fires:', 'silent:', 'priority:'],
  ...['contradiction', 'agreement', 'disjoint', 'same', '__proto__:', 'constructor:', '{left}', '{right}'],
  ...['- ', ': ', '? ', '&a', '*a', '!!', '!t ', '|-\n', '>+\n', '---\n', '...\n', '%YAML 1.2\n', '<<: ', '\t', '\r\n'],
]
