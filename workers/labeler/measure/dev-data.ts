/** Development data: merchants that people labelled, from CSV files that stay outside the project. */
import { GROUPS, type Group } from '../../shared/categories.ts'

/** One descriptor of one household, with how often it occurred. */
export type DevMerchant = {
  household: string
  descriptor: string
  /** What the household's own tool calls the merchant: several descriptors may be one. */
  merchant: string
  fine: string
  group: Group
  /** Every group that a careful person could accept. */
  right: ReadonlyArray<Group>
  /** Whether somebody looked at it who could: else its household's own label, which may be wrong. */
  isJudged: boolean
  n: number
}

type Row = Readonly<Record<string, string | undefined>>

/**
 * Rows with a group; columns descriptor, group and, where there, household, merchant, fine, n, and
 * `accept`: groups that a careful person could accept, joined by `|`.
 */
export function devMerchants(rows: ReadonlyArray<Row>): Array<DevMerchant> {
  return rows.flatMap((row) => {
    const group = GROUPS.find((name) => name === row.group)
    const descriptor = row.descriptor ?? ''
    if (!group || descriptor === '') return []
    const accepted = GROUPS.filter((name) => row.accept?.split('|').includes(name))
    const right = accepted.length > 0 ? accepted : [group]
    const { household = '', merchant = descriptor, fine = '' } = row
    const n = Number(row.n ?? 1) || 1
    return [
      { household, descriptor, merchant, fine, group, right, isJudged: accepted.length > 0, n },
    ]
  })
}

/** The history of one household, in date order, as its descriptors. */
export function historyOf(
  rows: ReadonlyArray<Row>,
  merchants: ReadonlyArray<DevMerchant>,
): Array<DevMerchant> {
  const descriptors = new Set(rows.map(({ descriptor }) => descriptor))
  const byHousehold = new Map<string, Array<DevMerchant>>()
  for (const merchant of merchants) {
    const known = byHousehold.get(merchant.household)
    if (known) known.push(merchant)
    else byHousehold.set(merchant.household, [merchant])
  }
  // A history has no household column: it is the one whose descriptors it has most of.
  const shared = (list: ReadonlyArray<DevMerchant>) =>
    list.filter(({ descriptor }) => descriptors.has(descriptor)).length
  const own = [...byHousehold.values()].sort((a, b) => shared(b) - shared(a))[0] ?? []
  const byDescriptor = new Map(own.map((merchant) => [merchant.descriptor, merchant]))
  return rows.flatMap(({ descriptor = '' }) => byDescriptor.get(descriptor) ?? [])
}
