/** The part of a stream, of the system and of the environment that decides how output may look. */
export interface Terminal {
  readonly isTTY: boolean
  readonly columns: number | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  /** As `process.platform`: `linux`, `darwin`, `win32`. */
  readonly platform: string
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
  if (isSet(env.NO_COLOR)) return false
  return isTTY && env.TERM !== 'dumb'
}

/** Columns to fit into: those of the terminal, at least 40; 100 where there is none. */
export function widthOf({ columns }: Terminal): number {
  return columns === undefined || columns <= 0 ? DEFAULT_WIDTH : Math.max(LEAST_WIDTH, columns)
}

/**
 * Whether characters beyond ASCII may be drawn: not on a plain terminal, nor
 * where the locale names another encoding. On Windows, whose old console has
 * neither the fonts nor UTF-8, only under a terminal that is known to.
 */
export function showsUnicode(terminal: Terminal): boolean {
  const { env, platform } = terminal
  if (env.TERM !== undefined && PLAIN_TERMINALS.includes(env.TERM)) return false
  const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find(isSet)
  if (locale !== undefined) return /utf-?8/i.test(locale)
  return platform !== 'win32' || isModernOnWindows(terminal)
}

/**
 * Windows Terminal, Visual Studio Code, ConEmu and Cmder, JetBrains, and what
 * calls itself a terminal as on Unix (Git Bash, Alacritty).
 *
 * @see https://github.com/sindresorhus/is-unicode-supported
 */
function isModernOnWindows({ env }: Terminal): boolean {
  return (
    isSet(env.WT_SESSION) ||
    isSet(env.TERM_PROGRAM) ||
    isSet(env.ConEmuTask) ||
    env.ConEmuANSI === 'ON' ||
    env.TERMINAL_EMULATOR === 'JetBrains-JediTerm' ||
    isSet(env.TERM)
  )
}

/**
 * Whether a line may be shown and erased again: on a terminal that can, and
 * that somebody watches. Some build machines give their jobs a terminal.
 */
export function showsProgress({ isTTY, env }: Terminal): boolean {
  const isMachine = isSet(env.CI) && env.CI !== 'false' && env.CI !== '0'
  return isTTY && env.TERM !== 'dumb' && !isMachine
}

/** A file, which may hold any character and has no width of its own. */
export const A_FILE: Terminal = { isTTY: false, columns: undefined, env: {}, platform: '' }

/** What standard output is connected to. */
export function standardOutput(): Terminal {
  return terminalOf(process.stdout)
}

/** What standard error is connected to. */
export function standardError(): Terminal {
  return terminalOf(process.stderr)
}

function terminalOf({ isTTY, columns }: NodeJS.WriteStream): Terminal {
  return { isTTY: isTTY === true, columns, env: process.env, platform: process.platform }
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}
