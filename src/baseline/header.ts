import type { ZodError } from 'zod'
import type { Problem } from '../errors.ts'
import { BASELINE_SCHEMA, FINGERPRINTS, header } from './schema.ts'

export type LinePlace = Problem['place']

/** How to mend fingerprints that are not those of this version. */
export const MIGRATE = 'Run `crosscheck baseline migrate`: it makes fingerprints anew from what the lines say.'

/** Whether a line means to be a header. */
export function isHeader(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'schema' in value
}

/** The paths that a header states; `undefined` where it is none that can be read, which is then a problem. */
export function readHeader(
  value: unknown,
  at: LinePlace,
  problems: Problem[],
  rebuild: boolean,
): readonly string[] | null | undefined {
  const said = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  const complain = (code: string, what: string, fix: string) => {
    problems.push({ code, place: at, what, fix })
    return undefined
  }
  const other = typeof said.schema === 'string' && /^crosscheck\/baseline@\d+$/.test(said.schema)
  if (said.schema !== BASELINE_SCHEMA) {
    return other
      ? complain(
          'newer-baseline',
          `it is \`${said.schema}\`, and this version reads \`${BASELINE_SCHEMA}\``,
          'Install the version of crosscheck that wrote it.',
        )
      : complain(
          'no-baseline',
          `the first line does not say \`${BASELINE_SCHEMA}\``,
          'Name a file that `crosscheck baseline create` wrote.',
        )
  }
  if (said.fingerprints !== FINGERPRINTS && !rebuild) {
    return complain('other-fingerprints', `fingerprints are not made by \`${FINGERPRINTS}\``, MIGRATE)
  }
  const read = header.safeParse({ ...said, fingerprints: FINGERPRINTS })
  if (read.success) return read.data.paths
  problems.push(...shapeProblems(read.error, at))
  return undefined
}

/** What is wrong with the shape of a line. */
export function shapeProblems(error: ZodError, place: LinePlace): readonly Problem[] {
  return error.issues.map(({ path, message }) => {
    const what = `\`${path.length === 0 ? 'the line' : path.join('.')}\`: ${message}`
    return { code: 'bad-entry', place, what, fix: 'Mend the line, or delete it and accept the finding anew.' }
  })
}
