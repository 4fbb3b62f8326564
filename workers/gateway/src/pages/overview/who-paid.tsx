/** Who of the household paid how much, by whose accounts they are. */
import { t } from '../../language.ts'
import type { Account, SpendingRow } from '../../ledger/store.ts'
import { address } from '../filter.ts'
import type { Page } from '../page.ts'
import type { Period } from '../period.ts'

/** `person` is null for what nobody's account paid. */
export type PaidBy = { person: string | null; spentMinor: number; count: number }

/** Whether somebody's account is told from another's: else nobody is asked what each paid. */
export function isShared(accounts: ReadonlyArray<Account>): boolean {
  return accounts.some(({ person }) => person !== null)
}

/** `rows`: spending by account, of one currency. Empty where no account is anybody's. */
export function paidBy(
  rows: ReadonlyArray<SpendingRow>,
  accounts: ReadonlyArray<Account>,
): Array<PaidBy> {
  const personOf = new Map(accounts.map(({ id, person }) => [id, person]))
  const sums = new Map<string | null, PaidBy>()
  for (const { key, spentMinor, count } of rows) {
    const person = (key === null ? null : personOf.get(key)) ?? null
    const sum = sums.get(person) ?? { person, spentMinor: 0, count: 0 }
    sums.set(person, sum)
    sum.spentMinor += spentMinor
    sum.count += count
  }
  if (!isShared(accounts)) return []
  return [...sums.values()].sort((a, b) => b.spentMinor - a.spentMinor)
}

type WhoPaidProps = {
  shares: ReadonlyArray<PaidBy>
  period: Period
  currency: string
  /** The currency that the list is of; null: all of them. */
  only: string | null
  page: Pick<Page, 'formats' | 'calls'>
}

export function WhoPaidSection({ shares, period, currency, only, page }: WhoPaidProps) {
  if (shares.length === 0) return null
  const { from, to } = period
  const { formats, calls } = page
  return (
    <section class="card" aria-labelledby="who-paid-title">
      <div class="card-head">
        <h2 id="who-paid-title">{t('people.whoPaid')}</h2>
      </div>
      <ol class="ranking">
        {shares.map(({ person, spentMinor, count }) => (
          <li>
            <span class="ranking-name">
              {person === null ? (
                t('people.nobodys')
              ) : (
                <a
                  href={address('/transactions', {
                    ...{ paidBy: person, from, to, currency: only ?? undefined },
                  })}
                >
                  {calls(person)}
                </a>
              )}
              <span class="muted small nowrap"> {t('overview.times', { count })}</span>
            </span>
            <span class="amount">{formats.money(spentMinor, currency)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
