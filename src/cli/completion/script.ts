import { bashScript } from './bash.ts'
import type { CallShape } from './call-shape.ts'
import { fishScript } from './fish.ts'
import { zshScript } from './zsh.ts'

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const

/** The script that makes a shell complete the commands given. */
export function scriptFor(shell: keyof typeof SCRIPTS, shapes: readonly CallShape[]): string {
  return SCRIPTS[shell](shapes)
}
