import type { Category } from '#shared/categories.ts'

/** Names by category, folded and separated by commas, as in `CHAINS`. */
export type NamesByCategory = Partial<Readonly<Record<Category, string>>>

/** All lists as one text in the format of `CHAINS`: a line per category. */
export function nameLines(lists: ReadonlyArray<NamesByCategory>): string {
  const names = new Map<string, Array<string>>()
  for (const list of lists) {
    for (const [category, text] of Object.entries(list)) {
      const some = text.split(',').map((name) => name.trim().replace(/\s+/g, ' '))
      names.set(category, [...(names.get(category) ?? []), ...some.filter((name) => name !== '')])
    }
  }
  return [...names].map(([category, some]) => `${category}\t${some.join('|')}`).join('\n')
}
