import type { CallShape, Expected, OptionShape } from './call-shape.ts'

/** A completion script for zsh, with what each option is for; does not run the program. */
export function zshScript(shapes: readonly CallShape[]): string {
  return `#compdef crosscheck
# crosscheck in zsh: eval "$(crosscheck completion zsh)" after compinit, for good in ~/.zshrc.
${shapes.map(functionOf).join('\n')}
if [ "$funcstack[1]" = "_crosscheck" ]; then
  _crosscheck "$@"
else
  compdef _crosscheck crosscheck
fi
`
}

/** One function a command: `_crosscheck_baseline_create`. */
function functionOf(shape: CallShape): string {
  const name = ['_crosscheck', ...shape.words].join('_')
  const options = shape.options.flatMap(optionSpecs)
  if (shape.commands.length === 0) {
    const specs = [...options, quoted(`*:${shape.words.at(-1) ?? ''}:${action(shape.takes)}`)]
    return `${name}() {\n  _arguments ${specs.join(' \\\n    ')}\n}`
  }
  const listed = shape.commands.map((command) => quoted(`${escaped(command.name)}:${command.about}`))
  const cases = shape.commands.filter((command) => command.name !== 'help')
  return `${name}() {
  local -a commands=(
    ${listed.join('\n    ')}
  )
  _arguments -C ${[...options, "'1:command:->command'", "'*::words:->words'"].join(' \\\n    ')}
  case "$state" in
    command) _describe command commands ;;
    words)
      case "$words[1]" in
${cases.map((command) => `        ${command.name}) ${name}_${command.name} ;;`).join('\n')}
        help) _describe command commands ;;
      esac ;;
  esac
}`
}

function optionSpecs({ names, about, value }: OptionShape): readonly string[] {
  return names.map((name) => {
    const takes = value.sort === 'none' ? '' : `=:${name.replace(/^-+/, '')}:${action(value)}`
    // An option with a value may come again: `--format`, `--only`.
    const again = value.sort === 'none' ? '' : '*'
    const [flag, rest] = takes === '' || !name.startsWith('--') ? [name, takes.slice(1)] : [`${name}=`, takes.slice(1)]
    return quoted(`${again}${flag}[${bracketed(about)}]${rest}`)
  })
}

function action(expected: Expected): string {
  if (expected.sort === 'names') return `(${expected.names.join(' ')})`
  if (expected.sort === 'file') return '_files'
  return expected.sort === 'folder' ? '_files -/' : ' '
}

function escaped(text: string): string {
  return text.replaceAll(/[\\:]/g, '\\$&')
}

function bracketed(text: string): string {
  return text.replaceAll(/[\\[\]:]/g, '\\$&')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
