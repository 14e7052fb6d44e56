/**
 * Does something with each item, with at most `most` of them under way at a
 * time, and gives what came of them in the order of the items.
 *
 * The first failure is thrown on; what is under way then runs to its end
 * unheard.
 */
export async function inBounds<T, R>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const done: R[] = []
  const queue = items.entries()
  const worker = async () => {
    for (const [index, item] of queue) done[index] = await work(item)
  }
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker))
  return done
}
