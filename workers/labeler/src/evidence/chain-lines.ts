/** Lists of chains as people and scripts write them, by category, into lines that are looked up by name. */
import { dictionaryLines } from 'merchant-name'
import { headedLines, withHead } from './headed-lines.ts'

export type ChainLines = {
  /** Words of the longest name. */
  longest: number
  /** Categories in the order of their signs. */
  categories: ReadonlyArray<string>
  /** For `dictionary`: each name with its mark (`^`, `=`) and its category's sign behind it. */
  lines: string
}

/** The lines as a file has them. */
export function chainsFile({ longest, categories, lines }: ChainLines): string {
  return withHead({ longest, listed: categories, lines })
}

/** What `chainsFile` wrote. */
export function chainLinesOf(file: string): ChainLines {
  const { longest, listed, lines } = headedLines(file)
  return { longest, categories: listed, lines }
}

/** One for each category but the commonest: none is in a folded name. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!"#%()*,./:;<>?@[]_{|}~'

/** Sorts lines of `category<TAB>name|^name|=name`. Of two equal names the first stays. */
export function chainLines(text: string): ChainLines {
  const lists = text.split('\n').flatMap((line) => {
    const [category, names] = line.split('\t')
    return category && names ? [{ category, names: names.split('|') }] : []
  })
  const categories = lists
    .toSorted((a, b) => b.names.length - a.names.length)
    .map(({ category }) => category)
  if (categories.length > SIGNS.length + 1) throw new RangeError('more categories than signs')
  const entries = lists.flatMap(({ category, names }) =>
    names.map((written): [string, string] => {
      const mark = /^[\^=]/.test(written) ? written.slice(0, 1) : ''
      const name = written.slice(mark.length)
      return [
        name.replaceAll(' ', ''),
        name + mark + SIGNS.charAt(categories.indexOf(category) - 1),
      ]
    }),
  )
  const longest = Math.max(1, ...entries.map(([, line]) => line.split(' ').length))
  return { longest, categories, lines: dictionaryLines(entries) }
}

/** A line's name, mark and category. */
export function chainOf(
  line: string,
  categories: ReadonlyArray<string>,
): { name: string; mark: string; category: string } {
  const sign = SIGNS.indexOf(line.at(-1) ?? '')
  const marked = sign < 0 ? line : line.slice(0, -1)
  const last = marked.at(-1) ?? ''
  const mark = last === '^' || last === '=' ? last : ''
  const name = mark ? marked.slice(0, -1) : marked
  return { name, mark, category: categories[sign + 1] ?? '' }
}
