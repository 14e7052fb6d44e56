import type { Argument, Command, Option } from 'commander'

/** What may stand after an option or as a word of a command. */
export type Expected =
  | { readonly sort: 'none' | 'file' | 'folder' | 'text' }
  | { readonly sort: 'names'; readonly names: readonly string[] }

/** An option as it is written: `--format`. */
export interface OptionShape {
  readonly names: readonly string[]
  readonly about: string
  readonly value: Expected
}

/** A command as the shell has to know it. */
export interface CallShape {
  /** The words that call it, without the program: `[]`, `['check']`, `['baseline', 'create']`. */
  readonly words: readonly string[]
  readonly about: string
  readonly options: readonly OptionShape[]
  readonly commands: readonly { readonly name: string; readonly about: string }[]
  /** What its words are where it has no commands of its own. */
  readonly takes: Expected
}

/** The names an option of a command may have as its value, or `null` where it is not a closed list. */
export type NamesOf = (words: readonly string[], option: string) => readonly string[] | null

/**
 * Every command of a program, the program itself first, as shells have to know
 * them. What an option takes goes by the word in its brackets: `<file>` is a
 * file, `<folder>` a folder, anything else is known to `namesOf` or is text.
 */
export function callShapes(program: Command, namesOf: NamesOf): readonly CallShape[] {
  return [...walk(program, [], namesOf)]
}

function* walk(command: Command, words: readonly string[], namesOf: NamesOf): Generator<CallShape> {
  const help = command.createHelp()
  const commands = help.visibleCommands(command)
  yield {
    words,
    about: command.summary() || command.description(),
    options: help.visibleOptions(command).map((option) => optionShape(option, words, namesOf)),
    commands: commands.map((inner) => ({ name: inner.name(), about: inner.summary() || inner.description() })),
    takes: takenBy(command.registeredArguments, commands),
  }
  // Commander makes `help` on the way; its words are the commands beside it.
  for (const inner of commands) if (inner.name() !== 'help') yield* walk(inner, [...words, inner.name()], namesOf)
}

function optionShape(option: Option, words: readonly string[], namesOf: NamesOf): OptionShape {
  const names = [option.short, option.long].filter((name) => name !== undefined)
  const takesNothing = !option.required && !option.optional
  const closed = takesNothing ? null : namesOf(words, option.attributeName())
  const value: Expected = closed
    ? { sort: 'names', names: closed }
    : { sort: takesNothing ? 'none' : sortOf(/[<[]([^>\].]+)/.exec(option.flags)?.[1] ?? '') }
  return { names, about: option.description, value }
}

function takenBy([argument]: readonly Argument[], commands: readonly Command[]): Expected {
  if (argument === undefined || commands.length > 0) return { sort: 'none' }
  if (argument.argChoices) return { sort: 'names', names: argument.argChoices }
  return { sort: sortOf(argument.name()) }
}

function sortOf(placeholder: string): 'file' | 'folder' | 'text' {
  if (/^folder/.test(placeholder)) return 'folder'
  // `words` are ids and paths.
  return /^(?:file|path|words)/.test(placeholder) ? 'file' : 'text'
}
