import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chanceOf } from './chance.ts'
import { NASTY_NAMES } from './names.ts'
import type { Shape } from './shape.ts'
import { ARCHIVE_SHAPES } from './shapes/archives.ts'
import { DAMAGED_SHAPES } from './shapes/damaged.ts'
import { FEED_SHAPES } from './shapes/feeds.ts'
import { FRONT_MATTER_SHAPES } from './shapes/front-matter.ts'
import { MAIL_SHAPES } from './shapes/mails.ts'
import { PAGE_SHAPES } from './shapes/pages.ts'
import { PDF_SHAPES } from './shapes/pdfs.ts'
import { ROW_SHAPES } from './shapes/rows.ts'
import { TEXT_SHAPES } from './shapes/texts.ts'

const SHAPES: readonly Shape[] = [
  ...[...TEXT_SHAPES, ...FRONT_MATTER_SHAPES, ...PAGE_SHAPES, ...ROW_SHAPES],
  ...[...ARCHIVE_SHAPES, ...MAIL_SHAPES, ...FEED_SHAPES, ...PDF_SHAPES, ...DAMAGED_SHAPES],
]

/** So deep that its path is far longer than a name may be. */
const DEPTH = 120

/**
 * Fills a folder with so many hostile files, the same ones for the same seed,
 * and gives their paths in it: contents of every shape in turn under plain
 * names, then names, links, pipes and rights that are hostile themselves.
 */
export function fillFolder(folder: string, count: number, seed: number): readonly string[] {
  const paths = [...putOddPlaces(folder), ...putNastyNames(folder)]
  const chance = chanceOf(seed)
  for (let round = 0; paths.length < count; round++) {
    for (const { name, extensions, most, make } of SHAPES) {
      if (paths.length >= count) break
      if (round >= (most ?? Number.POSITIVE_INFINITY)) continue
      const path = `${name}/${String(round).padStart(3, '0')}${extensions[round % extensions.length]}`
      put(folder, path, make(chance, round))
      paths.push(path)
    }
  }
  return paths
}

function put(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

function putNastyNames(folder: string): readonly string[] {
  return NASTY_NAMES.map((name, index) => {
    put(folder, `names/${name}`, `At least ${index + 2} people died in the Harrow fire in 2023.\n`)
    return `names/${name}`
  })
}

function putOddPlaces(folder: string): readonly string[] {
  const links = {
    'out.txt': '/etc/passwd',
    'device.txt': '/dev/zero',
    'round.txt': 'round.txt',
    'gone.txt': 'nowhere',
    'up.txt': '..',
    'pipe-link.txt': 'pipe',
  }
  mkdirSync(join(folder, 'odd', 'page.html'), { recursive: true })
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, 'odd', name))
  symlinkSync('..', join(folder, 'odd', 'page.html', 'again'))
  for (const name of ['pipe.txt', 'pipe']) execFileSync('mkfifo', [join(folder, 'odd', name)])
  const deep = `${'deep/'.repeat(DEPTH)}x.txt`
  put(folder, `odd/${deep}`, 'Twelve people died.\n')
  put(folder, 'odd/page.html/inside.txt', 'Twelve people died.\n')
  put(folder, 'odd/unreadable.txt', 'Twelve people died.\n')
  chmodSync(join(folder, 'odd', 'unreadable.txt'), 0)
  const named = [...Object.keys(links), 'pipe.txt', deep, 'page.html/inside.txt', 'unreadable.txt']
  // What a link to the folder that it lies in leads to is found there.
  return named.filter((name) => name !== 'up.txt').map((name) => `odd/${name}`)
}
