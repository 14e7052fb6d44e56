import { GITHUB_WORKFLOW, GITLAB_JOB, type Platform } from './ci-jobs.ts'
import { BASELINE, CONFIGURATION, configurationText } from './configuration.ts'

/** What is to become of a file: it is new, a line is added to it, it is as it should be, or it is somebody's and stays. */
export interface PlannedFile {
  readonly path: string
  /** What the file would hold. */
  readonly text: string
  readonly fate: 'create' | 'extend' | 'keep' | 'refuse'
  /** What the user has to do with it, if anything. */
  readonly note: string | null
}

const ATTRIBUTES = '.gitattributes'
const GITLAB = '.gitlab-ci.yml'
const GITLAB_INCLUDED = 'crosscheck.gitlab-ci.yml'

/** Two branches that both note findings merge without a conflict. */
const MERGE_LINE = `${BASELINE} merge=union`

/**
 * The files that set a folder up. `existing` gives what a file holds, `null`
 * where there is none; none that holds something else is ever written over,
 * and `.gitattributes` keeps its lines.
 */
export async function plannedFiles(
  paths: readonly string[],
  platforms: readonly Platform[],
  existing: (path: string) => string | null,
): Promise<readonly PlannedFile[]> {
  const whole = (path: string, text: string, note: string | null = null): PlannedFile => {
    const there = existing(path)
    return { path, text, fate: there === null ? 'create' : there === text ? 'keep' : 'refuse', note }
  }
  const files = [whole(CONFIGURATION, await configurationText(paths)), attributes(existing(ATTRIBUTES))]
  if (platforms.includes('github')) files.push(whole('.github/workflows/crosscheck.yml', GITHUB_WORKFLOW))
  if (platforms.includes('gitlab')) {
    const there = existing(GITLAB)
    const include = `add to \`${GITLAB}\`: \`include: [{ local: ${GITLAB_INCLUDED} }]\``
    const isFree = there === null || there === GITLAB_JOB
    files.push(isFree ? whole(GITLAB, GITLAB_JOB) : whole(GITLAB_INCLUDED, GITLAB_JOB, include))
  }
  return files
}

function attributes(there: string | null): PlannedFile {
  const path = ATTRIBUTES
  if (there === null) return { path, text: `${MERGE_LINE}\n`, fate: 'create', note: null }
  const names = there.split(/\r?\n/).map((line) => line.trim().split(/\s+/)[0])
  if (names.includes(BASELINE)) return { path, text: there, fate: 'keep', note: null }
  const gap = there === '' || there.endsWith('\n') ? '' : '\n'
  return { path, text: `${there}${gap}${MERGE_LINE}\n`, fate: 'extend', note: null }
}
