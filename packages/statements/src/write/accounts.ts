/** Rows by account and currency, as formats want them that keep an account's rows together. */
import type { StatementRow } from '../statement.ts'

/** Rows that come one by one, so that a writer holds none of them; an array will do. */
export type Rows = AsyncIterable<StatementRow> | Iterable<StatementRow>

export type AccountGroup = {
  readonly account: string | null
  readonly bank: string | null
  readonly currency: string | null
  /** The first and the last day of its rows. */
  readonly first: string
  readonly last: string
  readonly rows: Rows
}

export type AccountGroups = AsyncIterable<AccountGroup> | Iterable<AccountGroup>

/** In the order in which each account and currency is first met. */
export function groupedByAccount(rows: ReadonlyArray<StatementRow>): Array<AccountGroup> {
  const groups = Map.groupBy(rows, ({ account, currency }) => JSON.stringify([account, currency]))
  return [...groups.values()].map((own) => {
    const days = own.map(({ date, bookedOn }) => bookedOn ?? date).sort()
    return {
      account: own[0]?.account ?? null,
      bank: own[0]?.bank ?? null,
      currency: own[0]?.currency ?? null,
      first: days[0] ?? '',
      last: days.at(-1) ?? '',
      rows: own,
    }
  })
}
