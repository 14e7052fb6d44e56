import { InputError, type Problem } from '../errors.ts'
import type { Style } from '../internal.ts'
import type { Output } from './options.ts'
import { print, writeWhole } from './output.ts'
import { showsUnicode, standardOutput, widthOf } from './terminal.ts'

/**
 * Renders each output and prints it or writes it whole. One that cannot be
 * written keeps none of the others back.
 *
 * Throws `InputError` with all that could not be written.
 */
export async function deliver(outputs: readonly Output[], render: (output: Output) => Promise<string>): Promise<void> {
  const problems: Problem[] = []
  for (const output of outputs) {
    const text = await render(output)
    try {
      if (output.file === null) await print(text)
      else writeWhole(output.file, text)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      problems.push(...error.problems)
    }
  }
  if (problems.length > 0) throw new InputError(problems)
}

/** Delivers a result without colour. `unread` is the number of articles not read. */
export async function writeOutputs(
  outputs: readonly Output[],
  unread: number,
  render: (format: string, style: Style) => Promise<string>,
): Promise<void> {
  const terminal = standardOutput()
  await deliver(outputs, ({ format, file }) => {
    const unicode = file !== null || showsUnicode(terminal)
    return render(format, { colour: false, width: widthOf(terminal), unicode, verbose: false, unread, failing: [] })
  })
}
