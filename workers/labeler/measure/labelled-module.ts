import { parse } from 'csv-parse/sync'
import { normalise } from 'merchant-name'
import { isCategory } from '../../shared/categories.ts'

/**
 * The labelled merchants as a module, because a Worker can't read a CSV file, normalised already.
 * Throws on an unknown category.
 */
export function labelledModule(csv: string): string {
  const rows = parse(csv, { columns: true }) as Array<{ descriptor: string; category: string }>
  const lines = rows.map(({ descriptor, category }) => {
    if (!isCategory(category)) throw new Error(`${descriptor}: “${category}” is no category`)
    if (/[`\\$]/.test(descriptor))
      throw new Error(`${descriptor}: holds a sign that a module can't`)
    return `${descriptor}\t${category}\t${normalise(descriptor).text}`
  })
  return `/** Written by measure/build-labelled.ts from data/labelled-merchants.csv: merchant, category, normalised. */
export const LABELLED_MERCHANTS = \`${lines.join('\n')}\`
`
}
