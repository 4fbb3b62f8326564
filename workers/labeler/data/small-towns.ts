/** Small towns and suburbs as they ship: sorted, each as how many letters it begins with like the one before, and the rest. */

/** Counts begin here: `A` is none. */
const NONE = 65
const MOST = 25

/**
 * Writes names in few bytes; they are folded and sorted, and nothing in them is a capital.
 *
 * @example
 * packed(['enfield', 'enford']) // 'AenfieldDord'
 */
export function packed(names: ReadonlyArray<string>): string {
  let before = ''
  let text = ''
  for (const name of names) {
    let same = 0
    while (same < MOST && same < name.length && name[same] === before[same]) same++
    text += String.fromCharCode(NONE + same) + name.slice(same)
    before = name
  }
  return text
}

/**
 * The names that were packed.
 *
 * @example
 * unpacked('AenfieldDord') // ['enfield', 'enford']
 */
export function unpacked(text: string): Array<string> {
  let before = ''
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
    before = before.slice(0, part.charCodeAt(0) - NONE) + part.slice(1)
    return before
  })
}
