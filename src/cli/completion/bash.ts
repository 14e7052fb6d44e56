import type { CallShape, Expected, OptionShape } from './call-shape.ts'

/**
 * A completion script for bash 3.2 and later; needs no other package and does
 * not run the program. `--format=json` is read as `--format json`, and what
 * follows the name in `--format json=` is a file.
 */
export function bashScript(shapes: readonly CallShape[]): string {
  const [, ...commands] = shapes
  return `# crosscheck in bash: eval "$(crosscheck completion bash)", for good in ~/.bashrc.
_crosscheck_files() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen "$1" -- "$cur"))
}
_crosscheck() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" call='' option='' index word
  COMPREPLY=()
  # Bash parts words at '='.
  [[ $cur == '=' ]] && cur=''
  for ((index = 1; index < COMP_CWORD; index++)); do
    word="\${COMP_WORDS[index]}"
    case "$call $word" in
${commands.map(({ words }) => `      '${[...leading(words), words.at(-1)].join(' ')}') call='${asCall(words)}' ;;`).join('\n')}
    esac
  done
  index=$((COMP_CWORD - 1))
  [[ \${COMP_WORDS[COMP_CWORD]} == '=' ]] || [[ \${COMP_WORDS[index]} != '=' ]] || index=$((index - 1))
  option="\${COMP_WORDS[index]}"
  # The file in '--format json=FILE'.
  if [[ \${COMP_WORDS[index - 1]} == -* && $index -lt $((COMP_CWORD - 1)) && $option != -* ]]; then
    _crosscheck_files -f
    return
  fi
  case "$call $option" in
${shapes.flatMap(valueCases).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    case "$call" in
${shapes.map((shape) => `      '${asCall(shape.words)}') ${wordList(namesOf(shape.options))} ;;`).join('\n')}
    esac
    return
  fi
  case "$call" in
${shapes.map((shape) => `    '${asCall(shape.words)}') ${wordsOf(shape)} ;;`).join('\n')}
  esac
}
complete -F _crosscheck crosscheck
`
}

/** How the script keeps what command it is in: each word with a space before it. */
function asCall(words: readonly string[]): string {
  return words.map((word) => ` ${word}`).join('')
}

function leading(words: readonly string[]): readonly string[] {
  return [asCall(words.slice(0, -1))]
}

function namesOf(options: readonly OptionShape[]): readonly string[] {
  return options.flatMap(({ names }) => names.filter((name) => name.startsWith('--')))
}

function valueCases({ words, options }: CallShape): readonly string[] {
  return options
    .filter(({ value }) => value.sort !== 'none')
    .map(({ names, value }) => {
      const pattern = names.map((name) => `'${asCall(words)} ${name}'`).join(' | ')
      return `    ${pattern})\n      ${replies(value)}\n      return ;;`
    })
}

function wordsOf({ commands, takes }: CallShape): string {
  return commands.length > 0 ? wordList(commands.map(({ name }) => name)) : replies(takes)
}

function replies(expected: Expected): string {
  if (expected.sort === 'names') return wordList(expected.names)
  if (expected.sort === 'file') return '_crosscheck_files -f'
  return expected.sort === 'folder' ? '_crosscheck_files -d' : ':'
}

function wordList(names: readonly string[]): string {
  return `COMPREPLY=($(compgen -W '${names.join(' ')}' -- "$cur"))`
}
