import type { Style } from '../index.ts'
import type { Output } from './options.ts'
import { print, writeWhole } from './output.ts'
import { showsUnicode, standardOutput, widthOf } from './terminal.ts'

/** Renders a result without colour for each output, and prints it or writes it whole. `unread` is the number of articles not read. */
export async function writeOutputs(
  outputs: readonly Output[],
  unread: number,
  render: (format: string, style: Style) => Promise<string>,
): Promise<void> {
  const terminal = standardOutput()
  for (const { format, file } of outputs) {
    const unicode = file !== null || showsUnicode(terminal)
    const style = { colour: false, width: widthOf(terminal), unicode, verbose: false, unread, failing: [] }
    const text = await render(format, style)
    if (file === null) await print(text)
    else writeWhole(file, text)
  }
}
