/**
 * Tens of thousands of names and what is known of each, in one long text of which only those parts are
 * read that are asked for: a map of all of them would take most of a worker's start.
 */

/** Letters by which lines are read together. */
const LETTERS = 3

export type Dictionary<T> = {
  /** What is known of a name, by its key. */
  get: (key: string) => T | undefined
  /** What is known of all names whose keys begin so; `start` has three letters or more. */
  startingWith: (start: string) => ReadonlyArray<T>
}

/** What a line holds: the key by which a name is looked up, and what is known of it. */
export type Entry<T> = readonly [key: string, known: T]

/**
 * The lines of a dictionary, sorted by their keys. Of two equal keys the first stays.
 *
 * @example
 * dictionaryLines([['homedepot', 'homedepot\th'], ['aldi', 'aldi\tg']]) // 'aldi\tg\nhomedepot\th'
 */
export function dictionaryLines(lines: ReadonlyArray<Entry<string>>): string {
  const byKey = new Map<string, string>()
  for (const [key, line] of lines) if (!byKey.has(key)) byKey.set(key, line)
  const keys = [...byKey.keys()].sort()
  return keys.map((key) => byKey.get(key)).join('\n')
}

/**
 * Reads a line of `key<TAB>value`.
 *
 * @example
 * tabbed('homedepot\th') // ['homedepot', 'h']
 */
export function tabbed(line: string): Entry<string> {
  const tab = line.indexOf('\t')
  return [line.slice(0, tab), line.slice(tab + 1)]
}

/**
 * Looks names up in such lines; `read` takes one apart.
 *
 * @example
 * dictionary('aldi\tg\nhomedepot\th', tabbed).get('homedepot') // 'h'
 */
export function dictionary<T>(lines: string, read: (line: string) => Entry<T>): Dictionary<T> {
  const parts = new Map<string, ReadonlyMap<string, T>>()
  const none: ReadonlyMap<string, T> = new Map()
  // Names that are looked for one after the other mostly begin alike.
  let last = { letters: '', part: none }
  const partOf = (key: string): ReadonlyMap<string, T> => {
    const letters = key.slice(0, LETTERS)
    if (letters === last.letters) return last.part
    let part = parts.get(letters)
    if (!part) {
      const entries = entriesOf(lines, letters, read)
      part = entries.length > 0 ? new Map(entries) : none
      parts.set(letters, part)
    }
    last = { letters, part }
    return part
  }
  return {
    get: (key) => partOf(key).get(key),
    startingWith: (start) => {
      const found: Array<T> = []
      for (const [key, known] of partOf(start)) if (key.startsWith(start)) found.push(known)
      return found
    },
  }
}

/** The lines whose keys begin with these letters. */
function entriesOf<T>(
  lines: string,
  letters: string,
  read: (line: string) => Entry<T>,
): Array<Entry<T>> {
  const entries: Array<Entry<T>> = []
  let at = firstOf(lines, letters, (line) => read(line)[0].slice(0, LETTERS))
  while (at < lines.length) {
    const end = endOf(lines, at)
    const entry = read(lines.slice(at, end))
    if (entry[0].slice(0, LETTERS) !== letters) break
    entries.push(entry)
    at = end + 1
  }
  return entries
}

/** Where the first line begins whose letters are not before these. */
function firstOf(lines: string, letters: string, lettersOf: (line: string) => string): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = middle === 0 ? 0 : lines.lastIndexOf('\n', middle - 1) + 1
    const end = endOf(lines, start)
    if (lettersOf(lines.slice(start, end)) < letters) low = end + 1
    else high = start
  }
  return low
}

function endOf(lines: string, start: number): number {
  const end = lines.indexOf('\n', start)
  return end < 0 ? lines.length : end
}
