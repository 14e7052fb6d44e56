import type { CallShape, Expected, OptionShape } from './call-shape.ts'

/** A completion script for fish, with what each option is for; does not run the program. */
export function fishScript(shapes: readonly CallShape[]): string {
  return `# crosscheck in fish: crosscheck completion fish | source, for good in ~/.config/fish/completions/crosscheck.fish.
complete -c crosscheck -f
${shapes.flatMap(linesOf).join('\n')}
`
}

function linesOf(shape: CallShape): readonly string[] {
  const where = condition(shape)
  const commands = shape.commands.map(
    ({ name, about }) => `complete -c crosscheck -n ${quoted(where)} -a ${quoted(name)} -d ${quoted(about)}`,
  )
  const takes = shape.commands.length > 0 ? '' : taken(shape.takes)
  const words = takes === '' ? [] : [`complete -c crosscheck -n ${quoted(where)} ${takes}`]
  return [...commands, ...words, ...shape.options.map((option) => optionLine(option, where))]
}

/** In which command the cursor is: all its words are there, and none of a command of its own. */
function condition({ words, commands }: CallShape): string {
  const inner = commands.map(({ name }) => name).join(' ')
  if (words.length === 0) return '__fish_use_subcommand'
  const within = words.map((word) => `__fish_seen_subcommand_from ${word}`)
  return [...within, ...(inner === '' ? [] : [`not __fish_seen_subcommand_from ${inner}`])].join('; and ')
}

function optionLine({ names, about, value }: OptionShape, where: string): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`)).join(' ')
  const takes = value.sort === 'none' ? '' : ` -r ${taken(value) || '-f'}`
  return `complete -c crosscheck -n ${quoted(where)} ${flags}${takes} -d ${quoted(about)}`
}

function taken(expected: Expected): string {
  if (expected.sort === 'names') return `-f -a ${quoted(expected.names.join(' '))}`
  if (expected.sort === 'file') return '-F'
  return expected.sort === 'folder' ? "-f -a '(__fish_complete_directories)'" : ''
}

function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`
}
