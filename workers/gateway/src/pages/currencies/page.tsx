/** The home currency, rates, and where refunds count. */
import type { LedgerSettings } from '#shared/ledger.ts'
import { t } from '../../language.ts'
import { REFUND_MONTHS } from '../../ledger/links/schema.ts'
import type { Rate } from '../../ledger/rates/schema.ts'
import type { Page } from '../page.ts'
import { CardForm } from '../parts/post-form.tsx'
import { Was } from '../parts/was.tsx'

type CurrenciesProps = {
  page: Page
  settings: Pick<LedgerSettings, 'homeCurrency' | 'refundMonth'>
  rates: ReadonlyArray<Rate>
}

/** The home currency and where refunds count, as the form shows them. */
export function homeFields({ homeCurrency, refundMonth }: CurrenciesProps['settings']) {
  return { home: homeCurrency ?? '', refundMonth }
}

export function Currencies({ page, settings, rates }: CurrenciesProps) {
  return (
    <>
      <CardForm id="home-currency" action="/settings/currencies" title={t('rates.home_title')}>
        <Was values={homeFields(settings)} />
        <p class="muted small">{t('rates.home_hint')}</p>
        <div class="fields">
          <div class="field">
            <label for="home">{t('rates.home')}</label>
            <input
              class="input"
              id="home"
              name="home"
              maxlength={3}
              autocapitalize="characters"
              autocomplete="off"
              value={settings.homeCurrency ?? ''}
            />
          </div>
        </div>
        <fieldset class="stack">
          <legend>{t('rates.refunds')}</legend>
          {REFUND_MONTHS.map((month) => (
            <label class="check">
              <input
                type="radio"
                name="refundMonth"
                value={month}
                checked={settings.refundMonth === month}
              />
              <span>{t(`rates.refunds_${month}`)}</span>
            </label>
          ))}
        </fieldset>
      </CardForm>
      <section class="card stack" aria-labelledby="rates-title">
        <h2 id="rates-title">{t('rates.title')}</h2>
        <p class="muted small">{t('rates.hint')}</p>
        <Table page={page} rates={rates} />
        <form
          class="stack"
          method="post"
          action="/settings/currencies/rates"
          enctype="multipart/form-data"
        >
          <div class="field">
            <label for="rates">{t('rates.lines')}</label>
            <textarea
              class="input"
              id="rates"
              name="rates"
              rows={3}
              placeholder="COP, 2026-11-27, 4480.25"
            />
          </div>
          <div class="field">
            <label for="rates-file">{t('rates.file')}</label>
            <input class="input" id="rates-file" name="file" type="file" accept=".csv,text/csv" />
          </div>
          <div class="buttons">
            <button type="submit" class="button">
              {t('rates.set')}
            </button>
          </div>
        </form>
      </section>
    </>
  )
}

/** The newest rate of each currency. */
function Table({ page, rates }: { page: Page; rates: ReadonlyArray<Rate> }) {
  const newest = new Map(rates.map((rate) => [rate.currency, rate]))
  if (newest.size === 0) return <p class="muted">{t('rates.none')}</p>
  return (
    <ul class="things">
      {[...newest.values()].map(({ currency, date, perEuro, setBy }) => (
        <li>
          <span>
            1 EUR = <strong>{perEuro}</strong> {currency}
          </span>
          <span class="muted small">
            {page.formats.date(date, 'short')}, {t(`rates.by_${setBy}`)}
          </span>
        </li>
      ))}
    </ul>
  )
}
