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
      <Balances side={side} page={page} />
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

/** What the statement ends with, what it began with, and whether the one before ended with that. */
function Balances({ side, page }: { side: Reconciled; page: Page }) {
  const { balance, openingMinor, earlier, currency, statement, ledger } = side
  const { formats } = page
  if (balance === null || openingMinor === null) return null
  const money = (minor: number) => formats.money(minor, currency)
  const here = openingMinor + ledger.sumMinor
  const day = (date: string) => formats.date(date, 'short')
  return (
    <ul>
      <li>
        {t('import.balance', {
          day: day(balance.date),
          sum: money(balance.amountMinor),
          opening: money(openingMinor),
        })}
      </li>
      {earlier && (
        <li>
          {earlier.amountMinor === openingMinor
            ? t('import.follows', { day: day(earlier.date) })
            : t('import.gap', {
                day: day(earlier.date),
                sum: money(earlier.amountMinor),
                gap: formats.signedMoney(openingMinor - earlier.amountMinor, currency),
              })}
        </li>
      )}
      {ledger.sumMinor !== statement.sumMinor && (
        <li>{t('import.balance_here', { sum: money(here) })}</li>
      )}
    </ul>
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
