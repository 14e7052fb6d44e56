import { repeated, type Shape } from '../shape.ts'

const BLOCKS: readonly ((count: number) => string)[] = [
  (count) => `title: ${'['.repeat(count)}${']'.repeat(count)}`,
  (count) => `title: ${'{a: '.repeat(count)}${'}'.repeat(count)}`,
  (count) => repeated(Math.min(count, 900), (depth) => `${' '.repeat(depth)}a:\n`),
  (count) => `a: ${repeated(count, '- ')}x`,
  (count) => `? ${repeated(count, '? ')}x`,
  () => 'a: &a [*a]\ntitle: *a',
  () => 'a: &a {b: *b}\nb: &b {a: *a}\ntitle: *b',
  () => `a0: &a0 [x]\n${repeated(40, (i) => `a${i + 1}: &a${i + 1} [${repeated(9, `*a${i},`)}]\n`)}title: *a40`,
  (count) => repeated(count, (i) => `key${i}: ${i}\n`),
  (count) => `title: "${'\\x41'.repeat(count)}`,
  (count) => `title: ${'!!'.repeat(count)} x`,
  (count) => `title: &${'a'.repeat(count)} x`,
  () => '__proto__: {title: x}\nconstructor: {name: y}\ntitle: [__proto__]\npublisher: {__proto__: {name: z}}',
  () => 'title: !!js/function "function () { throw 1 }"\nurl: !!python/object/apply:os.system [id]',
  () => 'title: |\n\tx\n\u0085y\u2028z\npublished: 2024-99-99\nlang: ---',
  (count) => `title: >${'9'.repeat(count)}\n x`,
]

/** Front matter of YAML that nests, refers to itself, or never ends. */
export const FRONT_MATTER_SHAPES: readonly Shape[] = [
  {
    name: 'front-matter',
    extensions: ['.md', '.txt'],
    make: (chance, index) => {
      const block = BLOCKS[index % BLOCKS.length]?.(chance.pick([3, 70, 900, 20_000])) ?? ''
      const open = chance.pick(['---\n', '---js\n', '---\r\n', '--- \n', '+++\n', '\ufeff---\n'])
      return `${open}${block}\n${chance.pick(['---\n', '...\n', ''])}Twelve people died.\n`
    },
  },
]
