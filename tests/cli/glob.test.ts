import { expect, test } from 'vitest'
import { globStart, isGlob } from '../../src/cli/glob.ts'

test.each([
  ['news/*.md', true, 'news'],
  ['news/2024/**/late.md', true, 'news/2024'],
  ['*.md', true, '.'],
  ['/*.md', true, '/'],
  ['/srv/news/part-?.txt', true, '/srv/news'],
  ['desk/[ab].md', true, 'desk'],
  ['desk/{one,two}/x.md', true, 'desk'],
  ['desk/@(one|two).md', true, 'desk'],
  ['!drafts/old.md', true, '.'],
  ['news/late.md', false, 'news/late.md'],
  ['what now!/a.md', false, 'what now!/a.md'],
  ['.', false, '.'],
  ['-', false, '-'],
])('%s: a glob is %s, and it starts from %s', (path, glob, start) => {
  expect(isGlob(path)).toBe(glob)
  expect(globStart(path)).toBe(start)
})
