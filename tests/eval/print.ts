import { stdout } from 'node:process'

export function print(line: string): void {
  stdout.write(`${line}\n`)
}

export function printHeading(columns: readonly string[]): void {
  printRow(columns)
  printRow(columns.map(() => '---'))
}

export function printRow(cells: readonly (string | number)[]): void {
  print(`| ${cells.join(' | ')} |`)
}

/** A part of one as a percentage, "-" where there is nothing to count. */
export function percent(part: number | null): string {
  return part === null ? '-' : `${(100 * part).toFixed(1)} %`
}
