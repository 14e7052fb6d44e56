import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { InputError, wholeOf } from '../errors.ts'
import { nearest } from '../nearest.ts'

/**
 * What is wrong with a call that begins with no command, and the call that was
 * probably meant, which is never run: `check` for what is or looks like a
 * path, else the command whose name is nearest. `words` are all of the call.
 *
 * Example: `crosscheck corpus/` was meant as `crosscheck check corpus/`,
 * `crosscheck chekc corpus/` too.
 */
export function noCommand(program: Command, words: readonly string[]): InputError {
  const [word = '', ...rest] = words
  const near = nearest(
    word,
    program.commands.map((command) => command.name()),
  )
  const isForCheck = existsSync(word) || (near === null && (looksLikePath(word) || word.startsWith('--')))
  const meant = isForCheck ? ['check', ...words] : near && [near, ...rest]
  const fix = meant
    ? `Did you mean \`${['crosscheck', ...meant.map(quoted)].join(' ')}\`?`
    : '`crosscheck --help` lists the commands.'
  const place = wholeOf('crosscheck')
  const what = word.startsWith('--') ? `no command stands before \`${word}\`` : `\`${word}\` is no command`
  return new InputError([{ code: 'unknown-command', place, what, fix }])
}

/** Whether a call begins with an option that only `check` knows, so that the command itself was forgotten. */
export function forgetsCommand(program: Command, [word = '']: readonly string[]): boolean {
  if (!word.startsWith('-') || word === '-') return false
  const [name = ''] = word.split('=')
  const knows = (command: Command | undefined) => command?.options.some(({ long }) => long === name) ?? false
  return !knows(program) && knows(program.commands.find((command) => command.name() === 'check'))
}

function looksLikePath(word: string): boolean {
  return word === '-' || /[/\\*.]/.test(word)
}

/** As a shell wants it. */
function quoted(word: string): string {
  return /^[\w./=:,@%+~-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
