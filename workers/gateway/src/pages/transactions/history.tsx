/** What persons changed in a transaction, in words. */

import { isCategoryId } from '#shared/categories.ts'
import { isKind } from '#shared/kinds.ts'
import { t } from '../../language.ts'
import type { AuditEntry, Transaction } from '../../ledger/store.ts'
import { accountName } from '../names.ts'
import type { Page } from '../page.ts'

const ACTIONS: Readonly<Record<string, string>> = {
  'transaction.create': 'Entered',
  'transaction.update': 'Changed',
  'transaction.delete': 'Deleted',
  'transaction.restore': 'Restored',
}

const FIELDS: Readonly<Record<string, string>> = {
  amountMinor: 'amount',
  currency: 'currency',
  kind: 'kind',
  merchant: 'merchant',
  category: 'category',
  localDate: 'date',
  localTime: 'time',
  note: 'note',
  account: 'account',
  accountId: 'account',
  possibleDuplicateOf: 'possible duplicate',
}

type HistoryProps = { entries: ReadonlyArray<AuditEntry>; transaction: Transaction; page: Page }

export function History({ entries, transaction, page }: HistoryProps) {
  const { formats, timeZone } = page
  return (
    <ul class="history">
      {entries.map((entry) => (
        <li>
          <span class="muted small">{formats.instant(entry.createdAt, timeZone)}</span>{' '}
          {ACTIONS[entry.action] ?? entry.action} by {entry.person}
          {entry.action === 'transaction.update' && (
            <ul>
              {Object.entries(entry.changes).map(([field, [before, after]]) => (
                <li>
                  {FIELDS[field] ?? field}: {show(field, before, transaction, page)} →{' '}
                  {show(field, after, transaction, page)}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
      <li>
        <span class="muted small">{formats.instant(transaction.createdAt, timeZone)}</span>{' '}
        {transaction.mailId === null ? 'Entered by hand' : 'Read from a mail'}
      </li>
    </ul>
  )
}

function show(
  field: string,
  value: string | number | null,
  { currency, account }: Transaction,
  { formats, names }: Page,
): string {
  if (value === null) return 'nothing'
  if (field === 'amountMinor' && typeof value === 'number') return formats.money(value, currency)
  if (field === 'category' && isCategoryId(value)) return names.category(value)
  if (field === 'kind' && isKind(value)) return t(`kinds.${value}`)
  if (field === 'accountId' && account?.id === value) return accountName(account)
  if (field === 'localDate' && typeof value === 'string') return formats.date(value, 'day')
  return String(value)
}
