/** What persons changed in a transaction, in words. */

import { isCategoryId } from '#shared/categories.ts'
import type { PlainKey } from '#shared/i18n/translate.ts'
import { isKind } from '#shared/kinds.ts'
import { t } from '../../language.ts'
import type { AuditEntry, Transaction } from '../../ledger/store.ts'
import { eachWritten } from '../../ledger/transaction-schema.ts'
import { accountName } from '../names.ts'
import type { Page } from '../page.ts'

const ACTIONS = {
  'transaction.create': 'transactions.doneBy.create',
  'transaction.update': 'transactions.doneBy.update',
  'transaction.delete': 'transactions.doneBy.delete',
  'transaction.restore': 'transactions.doneBy.restore',
} as const

function doneBy({ action, person: by }: AuditEntry, { calls }: Page): string {
  const person = calls(by)
  const key = ACTIONS[action as keyof typeof ACTIONS]
  return key ? t(key, { person }) : `${action} · ${person}`
}

const FIELDS: Readonly<Record<string, PlainKey>> = {
  amountMinor: 'add.amount',
  currency: 'add.currency',
  kind: 'add.kind',
  merchant: 'add.merchant',
  category: 'add.category',
  localDate: 'add.date',
  localTime: 'transactions.when',
  ...eachWritten((name) => `transactions.${name}` as const),
  account: 'add.account',
  accountId: 'add.account',
  possibleDuplicateOf: 'transactions.possibleDuplicate',
}

function nameOf(field: string): string {
  const key = FIELDS[field]
  return key ? t(key) : field
}

type HistoryProps = { entries: ReadonlyArray<AuditEntry>; transaction: Transaction; page: Page }

export function History({ entries, transaction, page }: HistoryProps) {
  const { formats, timeZone } = page
  return (
    <ul class="history">
      {entries.map((entry) => (
        <li>
          <span class="muted small">{formats.instant(entry.createdAt, timeZone)}</span>{' '}
          {doneBy(entry, page)}
          {entry.action === 'transaction.update' && (
            <ul>
              {Object.entries(entry.changes).map(([field, [before, after]]) => (
                <li>
                  {t('parts.named', {
                    name: nameOf(field),
                    value: show(field, before, transaction, page),
                  })}{' '}
                  → {show(field, after, transaction, page)}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
      <li>
        <span class="muted small">{formats.instant(transaction.createdAt, timeZone)}</span>{' '}
        {t(
          transaction.mailId === null ? 'transactions.enteredByHand' : 'transactions.readFromMail',
        )}
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
  if (value === null) return t('transactions.nothing')
  if (field === 'amountMinor' && typeof value === 'number') return formats.money(value, currency)
  if (field === 'category' && isCategoryId(value)) return names.category(value)
  if (field === 'kind' && isKind(value)) return t(`kinds.${value}`)
  if (field === 'accountId' && account?.id === value) return accountName(account)
  if (field === 'localDate' && typeof value === 'string') return formats.date(value, 'day')
  return String(value)
}
