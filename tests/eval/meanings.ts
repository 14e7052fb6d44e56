/**
 * How values are spelt so that two readings can be compared: numbers with
 * twelve digits, ends of a range in brackets.
 */
export function valueMeaning(value: number, unit: string | null): string {
  return `${spelt(value)} ${unit ?? ''}`.trimEnd()
}

/** A range or bound: "[10, 20] USD", "(30, ]". An end that is `null` is open. */
export function rangeMeaning(
  low: { readonly value: number; readonly inclusive: boolean } | null,
  high: { readonly value: number; readonly inclusive: boolean } | null,
  unit: string | null,
): string {
  const [open, close] = [low?.inclusive === false ? '(' : '[', high?.inclusive === false ? ')' : ']']
  return `${open}${low ? spelt(low.value) : ''}, ${high ? spelt(high.value) : ''}${close} ${unit ?? ''}`.trimEnd()
}

function spelt(value: number): string {
  return String(Number(value.toPrecision(12)))
}
