import { repeated, type Shape } from '../shape.ts'

const VALUES: readonly ((count: number) => string)[] = [
  (count) => '['.repeat(count),
  (count) => `${'['.repeat(count)}${']'.repeat(count)}`,
  (count) => `${'{"text":'.repeat(count)}"x"${'}'.repeat(count)}`,
  () => '{"text":"Twelve \\ud800 people \\udc00\\ud800 died.","title":"\\ud83d","id":"\\udfff"}',
  () => '{"__proto__":{"text":"x"},"constructor":{"prototype":{"text":"y"}},"text":"Twelve died.","id":"__proto__"}',
  () => '{"text":"Twelve died.","id":"constructor","publisher":{"__proto__":{"name":"x"},"name":{"toString":null}}}',
  () => '{"text":"Twelve died.","published":"\\u001b[31m2024","url":"javascript:alert(1)","language":"\\u0000"}',
  (count) => `{"text":${'"a",'.repeat(count)}`,
  (count) => `{"text":[${'"At least 5 died.",'.repeat(Math.min(count, 900))}"x"]}`,
  (count) => `{"text":"${'\\u0041\\n'.repeat(count)}"}`,
  (count) => `{${repeated(count, (i) => `"k${i}":${i},`)}"text":"Twelve died."}`,
  (count) => `{${repeated(count, '"text":"x",')}"text":"Twelve died."}`,
  (count) => `[${'{"id":"same","text":"Twelve died."},'.repeat(Math.min(count, 900))}{}]`,
  (count) => `{"text":"x","id":${'9'.repeat(count)},"n":1e999,"m":-0}`,
  (count) => `{"text":"x"}${'}'.repeat(count)}`,
  (count) => `{"text":"x"}\n${'{"text":\n'.repeat(count)}`,
  () => '{"schema":"crosscheck/report@1","text":"Twelve died."}',
  () => 'null',
  () => '"\\ud800"',
  (count) => `{"text":"${'\\\\'.repeat(count)}`,
]

/** JSON that nests, repeats keys, or uses names that every object has. */
export const ROW_SHAPES: readonly Shape[] = [
  {
    name: 'rows',
    extensions: ['.json', '.jsonl', '.ndjson'],
    make: (chance, index) => VALUES[index % VALUES.length]?.(chance.pick([3, 300, 3_000])) ?? '',
  },
  {
    name: 'large-rows',
    extensions: ['.json', '.jsonl'],
    most: VALUES.length,
    make: (_, index) => VALUES[index % VALUES.length]?.(50_000) ?? '',
  },
]
