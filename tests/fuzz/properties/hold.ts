import { InputError, type Problem } from '../../../src/errors.ts'
import type { Span } from '../../../src/model/text.ts'

/** Throws what it says where it does not hold. */
export function hold(condition: boolean, what: string, ...about: readonly unknown[]): asserts condition {
  if (!condition) throw new Error([what, ...about.map((each) => JSON.stringify(each))].join(' '))
}

/** What the function throws where it throws `InputError`, with at least one problem; other errors go through. */
export function refusal(call: () => unknown): readonly Problem[] {
  try {
    call()
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    hold(error.problems.length > 0, 'refused without a reason')
    return error.problems
  }
}

/** A problem names a code, a spot in the file and a way out. */
export function holdProblem({ code, place, what, fix }: Problem, source: string): void {
  hold(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code), 'no code', code)
  hold(what !== '' && fix !== '', 'says nothing', code)
  const lines = source.split('\n')
  if (place.line === null) return
  hold(place.line >= 1 && place.line <= lines.length + 1, 'line not in the file', code, place)
  const length = lines[place.line - 1]?.length ?? 0
  hold(
    place.column === null || (place.column >= 1 && place.column <= length + 2),
    'column not in the line',
    code,
    place,
  )
}

/** Within the text, sorted, without overlap. */
export function holdSpans(text: string, spans: readonly Span[]): void {
  let from = 0
  for (const { start, end } of spans) {
    hold(start >= from && end > start && end <= text.length, 'span out of place', start, end)
    from = end
  }
}
