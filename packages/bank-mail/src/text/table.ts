/** Tables that are written as text: `key: values` a line. */

/** The key and the rest of each line. */
export function linesOf(table: string): Array<readonly [key: string, rest: string]> {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const at = line.lastIndexOf(': ')
      return [line.slice(0, at).trim(), line.slice(at + 2)]
    })
}

/** The key of each name, where a line has a key and its names, parted by commas. */
export function namesIn(table: string): ReadonlyMap<string, string> {
  return new Map(
    linesOf(table).flatMap(([key, names]) => names.split(', ').map((name) => [name, key] as const)),
  )
}
