import { z } from 'zod'
import { PREDICATES, QUESTIONS } from '../lexicon/predicates.ts'
import type { ComparisonFacts, Condition } from '../model/finding.ts'
import { complain } from '../yaml/complain.ts'
import { someOf } from '../yaml/fields.ts'
import { hints } from '../yaml/hints.ts'
import { quoted, useOneOf } from '../yaml/names.ts'

type Predicate = keyof ComparisonFacts

const OPERATORS = ['all', 'any', 'not']

/** Of a predicate one of its words, or a list of them. */
function answers(predicate: Predicate) {
  const word = z.enum(PREDICATES[predicate])
  const description = `One of ${PREDICATES[predicate].join(', ')}; or a list of several.`
  return z
    .union([word.transform((one) => [one]), someOf(word)])
    .optional()
    .describe(description)
}

const asked = Object.fromEntries(QUESTIONS.map((name) => [name, answers(name)])) as Record<
  Predicate,
  ReturnType<typeof answers>
>
const operand = z.lazy(() => conditionSchema)
const operands = someOf(operand).optional()

/** Any of the keys; that it is one of them is seen to before. */
const oneQuestion = z
  .strictObject({
    ...asked,
    all: operands.describe('Every one of them holds.'),
    any: operands.describe('One of them holds, or more.'),
    not: operand.optional().describe('It does not hold.'),
  })
  .meta({
    description: 'One question with the answers asked for, or `all`, `any` or `not` of conditions.',
    minProperties: 1,
    maxProperties: 1,
  })
  .transform(toCondition)

/**
 * What stands under `when:`.
 *
 * A condition is a map with one key: a predicate with one value or a list of
 * them (`periods: [same, unstated]`), `all` or `any` with a list of conditions,
 * or `not` with one. Several keys in one map are refused: under `not` they
 * could mean two things.
 *
 * Recursion is bounded by the nesting that `readYamlFile` allows.
 */
export const conditionSchema: z.ZodType<Condition> = z
  .nonoptional(z.preprocess(refuseOtherThanOne, oneQuestion).meta({ id: 'question' }))
  .meta({ id: 'condition' })
  .register(hints, {
    called: 'a condition',
    write: 'Write `predicate: value`, `all:`, `any:` or `not:`.',
    writeForList: 'Put `all:` or `any:` above the list.',
    keys: 'predicate',
    bare: true,
  })

/** Before the keys are read one by one, since only then do they stand in the order of the file. */
function refuseOtherThanOne(value: unknown, context: z.RefinementCtx): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const [first, second] = Object.keys(value)
  if (first === undefined) {
    const fix = useOneOf('', [...OPERATORS, ...QUESTIONS])
    complain(context, { code: 'empty-list', what: 'a condition is empty', fix })
  } else if (second !== undefined) {
    const what = `${quoted(second)} stands beside ${quoted(first)} in one condition`
    const fix = 'Make each an item of a list under `all:` or `any:`.'
    complain(context, { code: 'two-conditions', what, fix, key: second })
  }
  return value
}

type Written = { readonly [P in Predicate]?: readonly string[] | undefined } & {
  readonly all?: readonly Condition[] | undefined
  readonly any?: readonly Condition[] | undefined
  readonly not?: Condition | undefined
}

function toCondition({ all, any, not, ...answered }: Written): Condition {
  if (all) return { op: 'all', of: all }
  if (any) return { op: 'any', of: any }
  if (not) return { op: 'not', of: not }
  const predicate = QUESTIONS.find((name) => answered[name])
  // Without any known key an unknown one has been refused before.
  return predicate ? { op: 'is', predicate, values: answered[predicate] ?? [] } : z.NEVER
}
