import type { Source } from '../case.ts'
import { issueFailures } from './issue-failures.ts'

/** Every source, in the order of the table; each reads its files when it is called. */
export const SOURCES: readonly (() => Source)[] = [issueFailures]
