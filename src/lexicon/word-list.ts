/** The words of a list that is written in rows: `words(' rise  fall ')` holds "rise" and "fall". */
export function words(rows: string): ReadonlySet<string> {
  return new Set(rows.trim().split(/\s+/))
}
