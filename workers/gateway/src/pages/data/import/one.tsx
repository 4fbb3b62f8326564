/** One import: what it brought, and its statement against the ledger. */
import { t } from '../../../language.ts'
import type { Reconciled } from '../../../ledger/imports/reconcile.ts'
import type { Import, Transaction } from '../../../ledger/store.ts'
import { accountName } from '../../names.ts'
import type { Page } from '../../page.ts'
import { Row } from '../../transactions/row.tsx'

type Props = { one: Import; reconciled: ReadonlyArray<Reconciled>; page: Page }

export function OneImport({ one, reconciled, page }: Props) {
  return (
    <>
      <section class="card stack" aria-labelledby="one-title">
        <h2 id="one-title">{one.title}</h2>
        <p>{t('import.brought', { new: one.added, known: one.confirmed })}</p>
        <p>
          <a href="/settings/data/import">{t('import.earlier')}</a>
        </p>
      </section>
      {reconciled.map((side, index) => (
        <Side side={side} number={index} page={page} />
      ))}
    </>
  )
}

function Side({ side, number, page }: { side: Reconciled; number: number; page: Page }) {
  const { formats } = page
  const { account, currency, statement, ledger, missing, deleted } = side
  const sum = ({ sumMinor }: { sumMinor: number }) => formats.money(sumMinor, currency)
  return (
    <section class="card stack" aria-labelledby={`side-${number}`}>
      <h2 id={`side-${number}`}>
        {account ? accountName(account) : t('import.no_account_named')} · {currency}
      </h2>
      <p class="muted">
        {t('import.days', {
          first: formats.date(side.first, 'short'),
          last: formats.date(side.last, 'short'),
        })}
      </p>
      <ul>
        <li>{t('import.statement_says', { count: statement.count, sum: sum(statement) })}</li>
        <li>{t('import.ledger_says', { count: ledger.count, sum: sum(ledger) })}</li>
      </ul>
      {missing.length === 0 ? (
        <p>{t('import.agree')}</p>
      ) : (
        <Listed heading={t('import.only_in_ledger')} transactions={missing} page={page} />
      )}
      {deleted.length > 0 && (
        <Listed heading={t('import.deleted_here')} transactions={deleted} page={page} />
      )}
    </section>
  )
}

type Listed = { heading: string; transactions: ReadonlyArray<Transaction>; page: Page }

function Listed({ heading, transactions, page }: Listed) {
  return (
    <>
      <h3>{heading}</h3>
      <ol class="rows" data-rows>
        {transactions.map((transaction) => (
          <Row transaction={transaction} page={page} hasFocus={false} />
        ))}
      </ol>
    </>
  )
}
