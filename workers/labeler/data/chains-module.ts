/** The module in which a list of chains ships. */
import { chainLines } from '../src/evidence/chain-lines.ts'

/** Source text of a module that exports lines of `category<TAB>name|^name|=name` for `chainIndex`. */
export function chainsModule(name: string, comment: string, text: string): string {
  const { longest, categories, lines } = chainLines(text)
  return `/**
 * ${comment}
 */
import type { ChainLines } from '../src/evidence/chain-lines.ts'

export const ${name}: ChainLines = {
  longest: ${longest},
  categories: [
${categories.map((category) => `    '${category}',`).join('\n')}
  ],
  lines: \`${lines}\`,
}
`
}
