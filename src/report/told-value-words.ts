import { periodWords } from './fact-text.ts'

/** What stands between the parts of a value that is no number. */
const SEPARATOR = '|'

const STANCES: ReadonlySet<string> = new Set(['asserts', 'denies'])

/** Whether a value of a line of a baseline is that of an event, a role or a statement. */
export function isTold(value: string): boolean {
  return value.includes(SEPARATOR)
}

/**
 * What an event, a role or a statement said, as a baseline keeps it, in words;
 * `null` for a number. `2023-02-21/2023-02-22|Moscow|planned|positive` is
 * `2023-02-21, Moscow, planned`, `former|mayor|Harrow` is `former mayor of
 * Harrow`, and `Kestrin|denies|positive|fail raft` is `Kestrin denies: fail raft`.
 */
export function toldValueWords(value: string): string | null {
  if (!isTold(value)) return null
  const parts = value.split(SEPARATOR)
  const [first = '', second = '', third = '', fourth = ''] = parts
  if (parts.length === 3) return roleWords(first, second, third)
  if (STANCES.has(second)) return `${first || 'an article'} ${second}: ${third === 'negative' ? 'not ' : ''}${fourth}`
  return [first && periodWords(first), second, third, fourth === 'negative' ? 'not so' : '']
    .filter((words) => words !== '')
    .join(', ')
}

function roleWords(tenure: string, role: string, organisation: string): string {
  const office = tenure === 'current' ? role : `${tenure} ${role}`
  return organisation === '' ? office : `${office} of ${organisation}`
}
