import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Platform } from './ci-jobs.ts'

/** Folders that articles are often kept in, the likeliest first. */
const USUAL_FOLDERS: readonly string[] = ['articles', 'corpus', 'news', 'content', 'stories']

/** The folder that most likely holds the articles: the first usual one that is there, else `articles`, to be made. */
export function likelyFolder(folder: string): string {
  const there = USUAL_FOLDERS.find((name) => isFolder(join(folder, name)))
  return there ?? 'articles'
}

/**
 * The platforms that most likely run the jobs of a repository: those whose
 * files are there, else those that its remotes name, else both.
 */
export function likelyPlatforms(folder: string): readonly Platform[] {
  const remotes = read(join(folder, '.git', 'config'))
  const signs: readonly (readonly [Platform, boolean, boolean])[] = [
    ['github', isFolder(join(folder, '.github')), /\bgithub\b/i.test(remotes)],
    ['gitlab', existsSync(join(folder, '.gitlab-ci.yml')), /\bgitlab\b/i.test(remotes)],
  ]
  const byFile = signs.filter(([, file]) => file)
  const byRemote = signs.filter(([, , remote]) => remote)
  const [likely] = [byFile, byRemote, signs].filter(({ length }) => length > 0)
  return (likely ?? signs).map(([platform]) => platform)
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function read(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : ''
}
