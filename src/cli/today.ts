import { type Problem, wholeOf } from '../errors.ts'

/** The day by which entries of a baseline expire and are noted: the one asked for, else that of this machine's clock. */
export function today(asked: string | undefined, problems: Problem[]): string {
  const now = new Date()
  if (asked === undefined) return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate())
  return readDate('today', asked, problems)
}

/** Reads `YYYY-MM-DD`, and adds to `problems` what is no date. */
export function readDate(option: string, value: string, problems: Problem[]): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)?.map(Number) ?? []
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0))
  if (
    year === undefined ||
    month === undefined ||
    day === undefined ||
    date.getUTCDate() !== day ||
    date.getUTCMonth() !== month - 1
  ) {
    const place = wholeOf(`--${option}`)
    problems.push({ code: 'no-date', place, what: `\`${value}\` is no date`, fix: `Write \`--${option} 2027-01-31\`.` })
  }
  return value
}

function isoDate(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}
