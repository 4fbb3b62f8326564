/** Where most was spent. */

import type { Formats } from '#shared/i18n/formats.ts'
import { t } from '../../language.ts'
import type { SpendingRow } from '../../ledger/store.ts'
import { address } from '../filter.ts'
import { Originals } from '../parts/originals.tsx'
import type { Period } from '../period.ts'
import { Change } from './against.tsx'
import type { MerchantShare } from './model.ts'

type MerchantsProps = {
  merchants: ReadonlyArray<MerchantShare>
  /** Of the period before, up to the same day; null: not known. */
  before: ReadonlyArray<SpendingRow> | null
  period: Period
  currency: string
  /** The currency that the list is of; null: all of them. */
  only: string | null
  formats: Formats
}

export function MerchantsSection({
  merchants,
  before,
  period,
  currency,
  only,
  formats,
}: MerchantsProps) {
  const beforeOf = (key: string | null) =>
    before && (before.find((row) => row.key === key)?.spentMinor ?? 0)
  const { from, to } = period
  const list = (merchant: string) => ({ merchant, from, to, currency: only ?? undefined })
  return (
    <section class="card" aria-labelledby="merchants-title">
      <div class="card-head">
        <h2 id="merchants-title">{t('overview.topMerchants')}</h2>
      </div>
      {merchants.length === 0 ? (
        <p class="muted">{t('overview.noMerchants')}</p>
      ) : (
        <ol class="ranking">
          {merchants.map(({ merchantKey, merchant, name, spentMinor, count, originals }) => (
            <li>
              <span class="ranking-name">
                {merchantKey === null ? (
                  t('overview.noMerchantNamed')
                ) : (
                  <a href={address('/transactions', list(merchantKey))}>
                    {name ?? merchant ?? merchantKey}
                  </a>
                )}
                <span class="muted small nowrap">
                  {' '}
                  {count > 1 && t('overview.times', { count })}
                </span>
              </span>
              <span class="amount-change">
                <span class="amount">{formats.money(spentMinor, currency)}</span>
                <Originals of={originals} formats={formats} />
                <Change now={spentMinor} before={beforeOf(merchantKey)} formats={formats} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
