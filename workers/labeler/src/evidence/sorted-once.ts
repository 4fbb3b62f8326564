/** The keys of a map, sorted when first asked for: most workers never ask. */
export function sortedOnce(map: ReadonlyMap<string, unknown>): () => ReadonlyArray<string> {
  let sorted: ReadonlyArray<string> | null = null
  return () => {
    sorted ??= [...map.keys()].sort()
    return sorted
  }
}
