import type { Source } from '../case.ts'
import { ducklingNumeral, ducklingOrdinal } from './duckling-numbers.ts'
import { issueFailures } from './issue-failures.ts'
import {
  recognizersNumber,
  recognizersNumberRange,
  recognizersOrdinal,
  recognizersPercent,
} from './recognizers-numbers.ts'

/** Every source, in the order of the table; each reads its files when it is called. */
export const SOURCES: readonly (() => Source)[] = [
  recognizersNumber,
  recognizersPercent,
  recognizersOrdinal,
  recognizersNumberRange,
  ducklingNumeral,
  ducklingOrdinal,
  issueFailures,
]
