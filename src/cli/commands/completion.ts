import { Argument, type Command } from 'commander'
import { InputError, type Problem, wholeOf } from '../../errors.ts'
import { unknownName } from '../options.ts'
import { print } from '../output.ts'
import { STATUS, type Status } from '../status.ts'

const SHELLS = ['bash', 'zsh', 'fish'] as const

const AFTER_HELP = `
To have it in every new shell:
  bash   echo 'eval "$(crosscheck completion bash)"' >> ~/.bashrc
  zsh    echo 'eval "$(crosscheck completion zsh)"' >> ~/.zshrc     (below the line with compinit)
  fish   crosscheck completion fish > ~/.config/fish/completions/crosscheck.fish`

/** Adds `crosscheck completion`: a script that makes a shell complete commands, options, their values and files. */
export function addCompletion(program: Command, finish: (status: Status) => void): void {
  const shell = new Argument('<shell>', `${SHELLS.slice(0, -1).join(', ')} or ${SHELLS.at(-1)}`)
  // What is none of them is told as every other wrong name is.
  shell.argChoices = [...SHELLS]
  program
    .command('completion')
    .summary('print a script that completes commands in a shell')
    .description('Prints a script for a shell, which then completes commands, options, their values and files.')
    .addArgument(shell)
    .addHelpText('after', AFTER_HELP)
    .action(async (asked: string) => finish(await completion(program, asked)))
}

async function completion(program: Command, asked: string): Promise<Status> {
  const shell = SHELLS.find((one) => one === asked)
  if (shell === undefined) throw new InputError([unknownShell(asked)])
  const [{ callShapes }, { closedNames }, { scriptFor }] = await Promise.all([
    import('../completion/call-shape.ts'),
    import('../completion/names-of.ts'),
    import('../completion/script.ts'),
  ])
  await print(scriptFor(shell, callShapes(program, await closedNames())))
  return STATUS.ok
}

function unknownShell(asked: string): Problem {
  const place = wholeOf('crosscheck completion')
  return { ...unknownName('shell', asked, SHELLS), place }
}
