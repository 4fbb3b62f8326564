/** Letters by which keys are put together: what is looked for has at least as many. */
const LETTERS = 4

/** Finds the keys of a map that begin with some letters; put together when first asked for: most workers never ask. */
export function beginningsOf(
  map: ReadonlyMap<string, unknown>,
): (start: string) => ReadonlyArray<string> {
  let together: Map<string, Array<string>> | null = null
  return (start) => {
    if (!together) {
      together = new Map()
      for (const key of map.keys()) {
        const letters = key.slice(0, LETTERS)
        const known = together.get(letters)
        if (known) known.push(key)
        else together.set(letters, [key])
      }
    }
    const near = together.get(start.slice(0, LETTERS)) ?? []
    return near.filter((key) => key.startsWith(start))
  }
}
