/**
 * Classes of all letters are most of what a pattern costs to compile, and nearly every line is plain ASCII: such
 * patterns are made twice, each when a text first needs it.
 */

const NOT_ASCII = /[^\0-\x7f]/

/** What of a class of all scripts is in ASCII, inside of brackets; of scripts and marks there is nothing. */
const WITHIN: Readonly<Record<string, string>> = {
  L: 'A-Za-z',
  Lu: 'A-Z',
  Ll: 'a-z',
  N: '0-9',
}

/** The same pattern for ASCII alone: `[\p{L}\p{N}]+` as `[A-Za-z0-9]+`. */
function asciiOf({ source, flags }: RegExp): RegExp {
  const [first = '', ...parts] = source.split('\\p{')
  let plain = first
  for (const part of parts) {
    const end = part.indexOf('}')
    const letters = WITHIN[part.slice(0, end)] ?? ''
    plain += (isWithin(plain) ? letters : `[${letters}]`) + part.slice(end + 1)
  }
  return new RegExp(plain, flags.replace('u', ''))
}

/** Whether a pattern ends inside of brackets. */
function isWithin(pattern: string): boolean {
  const open = pattern.lastIndexOf('[')
  return open > pattern.lastIndexOf(']') && pattern.charAt(open - 1) !== '\\'
}

/**
 * A pattern with classes of letters as a function that gives it for a text, cheaper where that is plain ASCII.
 *
 * @example
 * inBoth(/\p{L}+/u)('blue heron').exec('blue heron')?.[0] // 'blue'
 */
export function inBoth(pattern: RegExp): (text: string) => RegExp {
  let plain: RegExp | null = null
  return (text) => {
    if (NOT_ASCII.test(text)) return pattern
    plain ??= asciiOf(pattern)
    return plain
  }
}
