import type { Category } from '#shared/categories.ts'

/** Names by category, folded and separated by commas or line breaks, as in `CHAINS`. */
export type NamesByCategory = Partial<Readonly<Record<Category, string>>>

/** All lists as one text in the format of `CHAINS`: a line per category. */
export function nameLines(lists: ReadonlyArray<NamesByCategory>): string {
  const names = new Map<string, Array<string>>()
  for (const list of lists) {
    for (const [category, text] of Object.entries(list)) {
      const some = text.split(/[,\n]/).map((name) => name.trim())
      names.set(category, [...(names.get(category) ?? []), ...some.filter((name) => name !== '')])
    }
  }
  return [...names].map(([category, some]) => `${category}\t${some.join('|')}`).join('\n')
}
