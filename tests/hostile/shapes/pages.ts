import { repeated, type Shape } from '../shape.ts'

const BODIES: readonly ((count: number) => string)[] = [
  (count) => `${'<div>'.repeat(count)}Twelve died.${'</div>'.repeat(count)}`,
  (count) => '<b><i><u>'.repeat(count),
  (count) => '<p><b>x'.repeat(count),
  (count) => '<a>x'.repeat(count),
  (count) => '<table>x'.repeat(count),
  (count) => `<table>${'x<tr>'.repeat(count)}`,
  (count) => '<svg><foreignObject>'.repeat(count),
  (count) => '<select><option>x'.repeat(count),
  (count) => '<template>'.repeat(count),
  (count) => `<p ${repeated(count, (i) => `a${i}="${i}" `)}>x`,
  (count) => `<p class="${'related-links '.repeat(count)}">Twelve died.</p>`,
  (count) => `x<!--${'-->x<!--'.repeat(count)}`,
  (count) => `<p title="${'<'.repeat(count)}>Twelve died.`,
  (count) => `<p>${'&notit;'.repeat(count)}${'&'.repeat(count)}${'&#x1F600;'.repeat(count)}`,
  (count) => `<script type="application/ld+json">${'['.repeat(count)}</script>x`,
  (count) =>
    `<script type="application/ld+json">{"@graph":[${'{"@type":"NewsArticle","@id":"#a","publisher":{"@id":"#a"}},'.repeat(count)}{}]}</script>x`,
  () =>
    '<script type="application/ld+json">{"__proto__":{"headline":"x"},"constructor":{"name":"y"},"@type":["__proto__"],"headline":{"toString":1}}</script>x',
  (count) =>
    `<head>${'<meta name="__proto__" content="x"><meta name="constructor" content="y">'.repeat(count)}</head>x`,
  (count) => `<time datetime="${'2024-'.repeat(count)}">x</time><link rel=canonical href="javascript:alert(1)">x`,
  () =>
    '<title>\u001b[31m\u202ex</title><meta property="og:site_name" content="\u0007=1+1"><p>Twelve people died at <script>alert(1)</script>Harrow.',
  (count) => `<plaintext>${'</p><p>'.repeat(count)}`,
  (count) => `<textarea>&amp;${'<a'.repeat(count)}`,
  (count) => `<style>${'}'.repeat(count)}`,
  (count) => `<math><![CDATA[${']]'.repeat(count)}`,
  (count) => `<!DOCTYPE html [${'<!ENTITY a "b">'.repeat(count)}]><p>&a;`,
  (count) => `<frameset>${'<frame>'.repeat(count)}`,
  (count) => `</${'p'.repeat(count)}><${'q'.repeat(count)}>x`,
  (count) => `<meta charset="${chanceless(count)}"><p>caf\u00e9 12`,
]

function chanceless(count: number): string {
  return ['utf-7', 'x-user-defined', 'iso-2022-kr', 'replacement'][count % 4] ?? ''
}

/** Pages that nest, never close, or say of themselves what no page should. */
export const PAGE_SHAPES: readonly Shape[] = [
  {
    name: 'page',
    extensions: ['.html', '.htm', '.txt'],
    make: (chance, index) => {
      const body = BODIES[index % BODIES.length]?.(chance.pick([3, 300, 3_000])) ?? ''
      return `${chance.pick(['<!doctype html>', '<html><body>', '<article>', ''])}${body}`
    },
  },
  {
    name: 'large-page',
    extensions: ['.html'],
    most: BODIES.length,
    make: (_, index) => `<!doctype html>${BODIES[index % BODIES.length]?.(60_000) ?? ''}`,
  },
]
