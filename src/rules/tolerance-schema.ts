import { z } from 'zod'
import { hints } from '../yaml/hints.ts'

/** More than 0 and at most 50, with decimals or without, and the sign. */
const PERCENTAGE = /^(?!0+(?:\.0+)?\s?%)(?:[0-4]?\d(?:\.\d+)?|50(?:\.0+)?)\s?%$/

/**
 * A relative distance within which two values count as agreeing, written as a
 * percentage of more than 0 and at most 50; read as a fraction.
 *
 * Example: `0.5%` is 0.005. A bare number is refused: `2` might be either.
 */
export const toleranceSchema = z
  .string()
  .regex(PERCENTAGE)
  .transform((written) => Number.parseFloat(written) / 100)
  .register(hints, {
    add: '2%',
    called: 'a percentage of more than 0 and at most 50',
    write: 'Write it as `2%` or `0.5%`.',
  })
