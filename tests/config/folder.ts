import { type Configured, loadConfigured } from '../../src/internal.ts'
import { inFolder, refusal } from '../rules/folder.ts'

type Files = Readonly<Record<string, string>>

/** What is in force with these files, in the folder of them or in one of its own; `null` without a configuration. */
export function configuredIn<T>(
  files: Files,
  use: (configured: Configured | null) => T | Promise<T>,
  { from = '.', named }: { readonly from?: string; readonly named?: string } = {},
): Promise<T> {
  return inFolder(files, (folder) => within(`${folder}/${from}`, async () => use(await loadConfigured(named))))
}

/** What the configuration among these files is refused with. */
export function refused(files: Files, named?: string): Promise<string> {
  return inFolder(files, (folder) =>
    refusal(
      folder,
      within(folder, () => loadConfigured(named)),
    ),
  )
}

/** Runs with another working directory. */
export async function within<T>(folder: string, run: () => Promise<T>): Promise<T> {
  const before = process.cwd()
  process.chdir(folder)
  try {
    return await run()
  } finally {
    process.chdir(before)
  }
}
