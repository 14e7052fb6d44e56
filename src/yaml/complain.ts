import type { z } from 'zod'
import type { Problem } from '../errors.ts'

/** What a check of a schema's own has to say. It stands at the value checked, or at one of its keys. */
export interface Complaint extends Pick<Problem, 'code' | 'what' | 'fix'> {
  readonly key?: string
}

/** Adds a complaint to the issues of the value that is being checked. */
export function complain(context: z.RefinementCtx, complaint: Complaint): void {
  context.addIssue({ code: 'custom', input: context.value, params: { ...complaint } })
}
