import type { Command, CommanderError } from 'commander'
import { InputError, type Problem, wholeOf } from '../errors.ts'
import { didYouMean } from '../nearest.ts'

/** A problem without its place, which is the command that was called. */
type Told = Omit<Problem, 'place'>

/**
 * Makes a command, and those below it, tell a wrong call as every other
 * problem is told: which command it was, what was wrong and what was probably
 * meant. `InputError` is thrown for what commander would print by itself.
 *
 * Example: `crosscheck check --fial-on never` is `crosscheck check: no option
 * is called `--fial-on` [unknown-option]`, with `--fail-on` as the guess.
 */
export function tellWrongCalls(command: Command): void {
  command.exitOverride((error) => {
    // Help and version end as errors too.
    if (error.exitCode === 0 || error.code === 'commander.help') throw error
    throw new InputError([{ ...wrongCall(command, error), place: wholeOf(pathOf(command)) }])
  })
  for (const child of command.commands) tellWrongCalls(child)
}

function wrongCall(command: Command, { code, message }: CommanderError): Told {
  const call = pathOf(command)
  const [, named = ''] = /'(.*?)'/.exec(message) ?? []
  const help = `\`${call} --help\``
  if (code === 'commander.unknownOption') {
    const fix = `${didYouMean(named, optionsOf(command))}${help} lists the options.`
    return { code: 'unknown-option', what: `no option is called \`${named}\``, fix }
  }
  if (code === 'commander.unknownCommand') {
    const [word = ''] = command.args
    const names = command.commands.map((child) => child.name())
    const fix = `${didYouMean(word, names)}${help} lists the commands.`
    return { code: 'unknown-command', what: `\`${word}\` is no command`, fix }
  }
  if (code === 'commander.optionMissingArgument')
    return { code: 'no-value', what: `\`${named}\` was given without a value`, fix: `Add one; ${help} tells which.` }
  const fix = `Write \`${call} ${command.usage()}\`; ${help} says more.`
  if (code === 'commander.missingArgument') return { code: 'no-argument', what: `no \`${named}\` given`, fix }
  if (code === 'commander.excessArguments')
    return { code: 'too-many-arguments', what: `it takes no \`${excess(command)}\``, fix }
  return { code: 'wrong-call', what: message.replace(/^error: /, ''), fix }
}

/** `crosscheck rules show`. */
function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name()
}

function optionsOf(command: Command): readonly string[] {
  return ['--help', ...command.options.flatMap(({ long }) => long ?? [])]
}

/** The words that a command has no use for. */
function excess({ args, registeredArguments }: Command): string {
  return args.slice(registeredArguments.length).join(' ')
}
