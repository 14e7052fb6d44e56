/** The part of a stream and of the environment that decides how output may look. */
export interface Terminal {
  readonly isTTY: boolean
  readonly columns: number | undefined
  readonly env: Readonly<Record<string, string | undefined>>
}

const DEFAULT_WIDTH = 100
const LEAST_WIDTH = 40

/** Terminals that draw few characters beyond ASCII. */
const PLAIN_TERMINALS: readonly string[] = ['dumb', 'linux']

/**
 * Whether a stream may be coloured. An option on the command line decides;
 * then `FORCE_COLOR` (`0` and `false` force it off, as in Node), then
 * `NO_COLOR` (any text), then whether the stream is a terminal that can.
 *
 * @see https://no-color.org
 */
export function wantsColour({ isTTY, env }: Terminal, option: boolean | undefined): boolean {
  if (option !== undefined) return option
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  return isTTY && env.TERM !== 'dumb'
}

/** Columns to fit into: those of the terminal, at least 40; 100 where there is none. */
export function widthOf({ columns }: Terminal): number {
  return columns === undefined || columns <= 0 ? DEFAULT_WIDTH : Math.max(LEAST_WIDTH, columns)
}

/** Whether characters beyond ASCII may be drawn: not on a plain terminal, nor where the locale names another encoding. */
export function showsUnicode({ env }: Terminal): boolean {
  if (env.TERM !== undefined && PLAIN_TERMINALS.includes(env.TERM)) return false
  const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find((value) => value !== undefined && value !== '')
  return locale === undefined || /utf-?8/i.test(locale)
}

/** What standard output is connected to. */
export function standardOutput(): Terminal {
  return { isTTY: process.stdout.isTTY === true, columns: process.stdout.columns, env: process.env }
}
