/** Where most was spent. */
import { t } from '../../language.ts'
import { address } from '../filter.ts'
import type { Formats } from '../format.ts'
import type { Period } from '../period.ts'
import type { MerchantShare } from './model.ts'

type MerchantsProps = {
  merchants: ReadonlyArray<MerchantShare>
  period: Period
  currency: string
  formats: Formats
}

export function MerchantsSection({ merchants, period, currency, formats }: MerchantsProps) {
  const { from, to } = period
  return (
    <section class="card" aria-labelledby="merchants-title">
      <div class="card-head">
        <h2 id="merchants-title">{t('overview.topMerchants')}</h2>
      </div>
      {merchants.length === 0 ? (
        <p class="muted">{t('overview.noMerchants')}</p>
      ) : (
        <ol class="ranking">
          {merchants.map(({ merchantKey, merchant, name, spentMinor, count }) => (
            <li>
              <span class="ranking-name">
                {merchantKey === null ? (
                  t('overview.noMerchantNamed')
                ) : (
                  <a href={address('/transactions', { merchant: merchantKey, from, to, currency })}>
                    {name ?? merchant ?? merchantKey}
                  </a>
                )}
                <span class="muted small nowrap">
                  {' '}
                  {count > 1 && t('overview.times', { count })}
                </span>
              </span>
              <span class="amount">{formats.money(spentMinor, currency)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
