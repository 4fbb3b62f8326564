/** What a transaction is, to read: for whoever may not change it. */
import { t } from '../../language.ts'
import type { Transaction } from '../../ledger/store.ts'
import { accountName } from '../names.ts'
import type { Page } from '../page.ts'
import { Facts } from '../parts/facts.tsx'

export function Seen({ transaction, page }: { transaction: Transaction; page: Page }) {
  const { kind, amountMinor, currency, localDate, localTime, account, note, tags } = transaction
  const { formats, names } = page
  const day = formats.date(localDate, 'day')
  return (
    <Facts
      facts={{
        [t('add.amount')]: formats.money(amountMinor, currency),
        [t('add.kind')]: t(`kinds.${kind}`),
        [t('add.merchant')]: transaction.merchant,
        [t('transactions.when')]: localTime === null ? day : `${day}, ${formats.time(localTime)}`,
        [t('add.account')]: account && accountName(account),
        [t('add.category')]:
          transaction.splits.length === 0 && names.category(transaction.category),
        ...Object.fromEntries(
          transaction.splits.map((split, at) => [
            `${at + 1}. ${names.category(split.category)}`,
            formats.money(split.amountMinor, currency),
          ]),
        ),
        [t('rules.field_note')]: note,
        [t('rules.field_tags')]: tags.map((tag) => `#${tag}`).join(' '),
      }}
    />
  )
}
