/** Comments and quoted strings of a structured header field (RFC 5322, 3.2). */

/** What a character is: of a quoted string or a comment, one that bounds it, or neither. */
export type Kind = 'plain' | 'quote' | 'quoted' | 'bracket' | 'comment'

/**
 * The field with what `keep` makes of each character; one behind a backslash is not asked about where
 * that quotes it. Null where `keep` says so, or where brackets or quotes do not match.
 */
export function structured(
  value: string,
  keep: (character: string, kind: Kind) => string | null,
): string | null {
  let kept = ''
  let depth = 0
  let isQuoted = false
  for (let at = 0; at < value.length; at++) {
    const character = value[at] as string
    if (character === '\\' && (isQuoted || depth > 0)) {
      at++
      continue
    }
    let kind: Kind = depth > 0 ? 'comment' : 'plain'
    if (character === '"' && depth === 0) {
      isQuoted = !isQuoted
      kind = 'quote'
    } else if (isQuoted) kind = 'quoted'
    else if (character === '(' || character === ')') {
      depth += character === '(' ? 1 : -1
      kind = 'bracket'
    }
    const said = depth < 0 ? null : keep(character, kind)
    if (said === null) return null
    kept += said
  }
  return depth === 0 && !isQuoted ? kept : null
}
