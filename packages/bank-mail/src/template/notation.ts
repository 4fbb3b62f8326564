/**
 * The notation of the lexicon's phrases and of banks' names, taken apart.
 *
 *   compraste {amount} en {merchant}( con tu| el {date}|{stop})
 *
 * - a space, comma, colon or semicolon: any run of those
 * - `(a|b)` one of them, `[a]` perhaps, `(!a|b)` none of them follows, `(<!a|b)` none stands before
 * - `aprobad~` every word that begins so, `…` (or `...`) anything short
 * - `{amount}`, `{merchant}` … a value, `{stop}`, `{rest}` … a place: `pattern.ts` says which there are
 * - `\(` a character of this notation as itself
 */

export type Node =
  | { readonly is: 'letters'; readonly text: string }
  | { readonly is: 'gap'; readonly text: string }
  | { readonly is: 'stem' }
  | { readonly is: 'anything' }
  | { readonly is: 'field'; readonly name: string }
  | { readonly is: 'group' | 'perhaps' | 'ahead' | 'behind'; readonly branches: Branches }
/** What one phrase, or one alternative, is made of. */
export type Phrase = ReadonlyArray<Node>
export type Branches = ReadonlyArray<Phrase>

const STEM: Node = { is: 'stem' }
const ANYTHING: Node = { is: 'anything' }
const GAPS = ' \n\t,:;'
const SIGNS = `${GAPS}|()[]{}~…\\`

/** The alternatives of `pattern`; throws an error that names the mistake. */
export function parse(pattern: string): Branches {
  const source = pattern.replaceAll('...', '…')
  let at = 0
  const fail = (what: string): never => {
    throw new Error(`pattern "${source}": ${what} at ${at}`)
  }
  const group = (is: 'group' | 'perhaps' | 'ahead' | 'behind', closing: string): Node => {
    const branches = alternatives(closing)
    if (source[at] !== closing) fail(`missing ${closing}`)
    at++
    return { is, branches }
  }
  const sign = (c: string): Node => {
    const from = at++
    if (GAPS.includes(c)) {
      while (at < source.length && GAPS.includes(source[at] ?? '')) at++
      return { is: 'gap', text: source.slice(from, at) }
    }
    if (c === '~') return STEM
    if (c === '…') return ANYTHING
    if (c === '[') return group('perhaps', ']')
    if (c === '(') {
      const look = /^<?!/.exec(source.slice(at, at + 2))?.[0] ?? ''
      at += look.length
      return group(look === '' ? 'group' : look === '!' ? 'ahead' : 'behind', ')')
    }
    if (c !== '{') return fail(`unmatched ${c}`)
    const end = source.indexOf('}', at)
    if (end < 0) fail('missing }')
    const name = source.slice(at, end)
    at = end + 1
    return { is: 'field', name }
  }
  const alternatives = (closing: string): Branches => {
    let nodes: Array<Node> = []
    const branches = [nodes]
    while (at < source.length && source[at] !== closing) {
      const c = source[at] ?? ''
      if (c === '|') {
        at++
        nodes = []
        branches.push(nodes)
      } else if (c !== '\\' && SIGNS.includes(c)) nodes.push(sign(c))
      else nodes.push({ is: 'letters', text: letters() })
    }
    return branches
  }
  const letters = (): string => {
    let text = ''
    for (let c = source[at]; c !== undefined; c = source[at]) {
      if (c === '\\') at++
      else if (SIGNS.includes(c)) break
      text += source[at++] ?? ''
    }
    return text
  }
  return alternatives('')
}

/** The phrases of a concept, one a line or parted by `|`. */
export function phrasesIn(concept: string): Branches {
  return concept
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : parse(line.trim())))
    .map((phrase) =>
      phrase.filter(
        (node, at) =>
          (at > 0 && at < phrase.length - 1) || node.is !== 'gap' || node.text.trim() !== '',
      ),
    )
    .filter((phrase) => phrase.length > 0)
}
