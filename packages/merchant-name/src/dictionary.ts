/**
 * Tens of thousands of names and what is known of each, in one long text of which only those parts are
 * read that are asked for: a map of all of them would take most of a worker's start.
 */

/** Letters by which lines are read together. */
const LETTERS = 3

export type Dictionary<T> = {
  /** What is known of a name, given without spaces. */
  get: (key: string) => T | undefined
  /** What is known of all names that begin so; `start` has three letters or more and no spaces. */
  startingWith: (start: string) => ReadonlyArray<T>
}

/** What a line holds: a name, and what is known of it. */
export type Entry<T> = readonly [name: string, known: T]

/**
 * The lines of a dictionary: of each name, sorted by the name without spaces. Of two equal names the first
 * stays.
 *
 * @example
 * dictionaryLines([['home depot', 'home depot\th'], ['aldi', 'aldi\tg']]) // 'aldi\tg\nhome depot\th'
 */
export function dictionaryLines(lines: ReadonlyArray<Entry<string>>): string {
  const byKey = new Map<string, string>()
  for (const [name, line] of lines) {
    const key = keyOf(name)
    if (!byKey.has(key)) byKey.set(key, line)
  }
  const keys = [...byKey.keys()].sort()
  return keys.map((key) => byKey.get(key)).join('\n')
}

/**
 * Reads a line of `name<TAB>value`.
 *
 * @example
 * tabbed('home depot\th') // ['home depot', 'h']
 */
export function tabbed(line: string): Entry<string> {
  const tab = line.indexOf('\t')
  return [line.slice(0, tab), line.slice(tab + 1)]
}

/**
 * Looks names up in such lines; `read` takes one apart.
 *
 * @example
 * dictionary('aldi\tg\nhome depot\th', tabbed).get('homedepot') // 'h'
 */
export function dictionary<T>(lines: string, read: (line: string) => Entry<T>): Dictionary<T> {
  const parts = new Map<string, ReadonlyMap<string, T>>()
  // Names that are looked for one after the other mostly begin alike.
  let last = { letters: '', part: new Map() as ReadonlyMap<string, T> }
  const partOf = (key: string): ReadonlyMap<string, T> => {
    const letters = key.slice(0, LETTERS)
    if (letters === last.letters) return last.part
    let part = parts.get(letters)
    if (!part) {
      part = new Map(entriesOf(lines, letters, read))
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

function keyOf(name: string): string {
  return name.replaceAll(' ', '')
}

/** The lines whose names begin with these letters, by key. */
function entriesOf<T>(
  lines: string,
  letters: string,
  read: (line: string) => Entry<T>,
): Array<Entry<T>> {
  const entries: Array<Entry<T>> = []
  let at = firstOf(lines, letters, (line) => keyOf(read(line)[0]).slice(0, LETTERS))
  while (at < lines.length) {
    const end = endOf(lines, at)
    const [name, known] = read(lines.slice(at, end))
    const key = keyOf(name)
    if (key.slice(0, LETTERS) !== letters) break
    entries.push([key, known])
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
