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

const SPACE: Node = { is: 'gap', text: ' ' }
const STEM: Node = { is: 'stem' }
const ANYTHING: Node = { is: 'anything' }
const LOOKS = { '(': 'group', '(!': 'ahead', '(<!': 'behind', '[': 'perhaps' } as const

/** Letters, gaps, fields, what opens a group, what is escaped, any other sign. */
const TOKEN = /[^ \n\t,:;|()[\]{}~…\\]+|[ \n\t,:;]+|\{[^}]{0,40}\}|\(<?!|\\.|./gs

/** The alternatives of `pattern`; throws an error that names the mistake. */
export function parse(pattern: string): Branches {
  const tokens = pattern.replaceAll('...', '…').match(TOKEN) ?? []
  let at = 0
  const fail = (what: string): never => {
    throw new Error(`pattern "${pattern}": ${what} before "${tokens.slice(at).join('')}"`)
  }
  const group = (is: (typeof LOOKS)[keyof typeof LOOKS], closing: string): Node => {
    const branches = alternatives(closing)
    if (tokens[at] !== closing) fail(`missing ${closing}`)
    at++
    return { is, branches }
  }
  const nodeOf = (token: string): Node => {
    switch (token) {
      case ' ':
        return SPACE
      case '~':
        return STEM
      case '…':
        return ANYTHING
      case '(':
      case '(!':
      case '(<!':
        return group(LOOKS[token], ')')
      case '[':
        return group('perhaps', ']')
      case ')':
      case ']':
      case '{':
      case '}':
        return fail(`unmatched ${token}`)
    }
    if (token.startsWith('{')) return { is: 'field', name: token.slice(1, -1) }
    if (token.startsWith('\\')) return { is: 'letters', text: token.slice(1) }
    return { is: ' \n\t,:;'.includes(token[0] ?? '') ? 'gap' : 'letters', text: token }
  }
  const alternatives = (closing: string): Branches => {
    let nodes: Array<Node> = []
    const branches = [nodes]
    while (at < tokens.length && tokens[at] !== closing) {
      const token = tokens[at++] ?? ''
      const last = nodes.at(-1)
      if (token === '|') {
        nodes = []
        branches.push(nodes)
      } else {
        const node = nodeOf(token)
        // Letters beside escaped ones are one run.
        if (node.is === 'letters' && last?.is === 'letters')
          nodes[nodes.length - 1] = { is: 'letters', text: last.text + node.text }
        else nodes.push(node)
      }
    }
    return branches
  }
  return alternatives('')
}

/** The phrases of a concept, one a line or parted by `|`. */
export function phrasesIn(concept: string): Branches {
  return concept
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : parse(line.trim())))
    .map(trimmed)
    .filter((phrase) => phrase.length > 0)
}

function trimmed(phrase: Phrase): Phrase {
  const isSpace = (node: Node | undefined) => node?.is === 'gap' && node.text.trim() === ''
  const start = isSpace(phrase[0]) ? 1 : 0
  const end = phrase.length - (isSpace(phrase.at(-1)) ? 1 : 0)
  return start === 0 && end === phrase.length ? phrase : phrase.slice(start, end)
}
