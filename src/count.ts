/** `1 finding`, `2 findings`, `1,204 agreements`. */
export function count(n: number, noun: string): string {
  return `${withCommas(n)} ${noun}${n === 1 ? '' : 's'}`
}

/** Digits in threes, and at most twelve that count, so that 0.1 + 0.2 is `0.3`: `190,270,000,000`, `-1,234.5`. */
export function withCommas(value: number): string {
  const [mantissa = '', exponent] = String(Number(value.toPrecision(12))).split('e')
  if (exponent !== undefined) return `${mantissa}e${exponent}`
  const [whole = '', fraction] = mantissa.split('.')
  const digits = whole.replaceAll(/\B(?=(?:\d{3}){1,7}$)/g, ',')
  return fraction === undefined ? digits : `${digits}.${fraction}`
}
