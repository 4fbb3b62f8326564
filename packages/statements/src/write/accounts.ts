/** Rows by account and currency, in the order in which each is first met. */
import type { StatementRow } from '../statement.ts'

export type AccountRows = {
  readonly account: string | null
  readonly currency: string | null
  readonly rows: ReadonlyArray<StatementRow>
}

export function groupedByAccount(rows: ReadonlyArray<StatementRow>): Array<AccountRows> {
  const groups = Map.groupBy(rows, ({ account, currency }) => JSON.stringify([account, currency]))
  return [...groups.values()].map((own) => ({
    account: own[0]?.account ?? null,
    currency: own[0]?.currency ?? null,
    rows: own,
  }))
}
