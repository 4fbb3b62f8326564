/** Taking transactions along: what the filter lets through, as a file of the person's choice. */
import { tagOf } from '#shared/i18n/languages.ts'
import { readerLocale, t } from '../../language.ts'
import type { TransactionFilter } from '../../ledger/store.ts'
import { filterQuery } from '../filter.ts'

type ExportProps = {
  filter: TransactionFilter
  /** How many transactions it lets through, and in which currencies. */
  count: number
  currencies: ReadonlyArray<string>
}

export function Export({ filter, count, currencies }: ExportProps) {
  const query = Object.entries(filterQuery(filter))
  return (
    <section class="card stack" id="export" aria-labelledby="export-title">
      <h2 id="export-title">{t('export.heading')}</h2>
      <p>
        {t(query.length > 0 ? 'export.found' : 'export.everything', { count })}{' '}
        {query.length > 0 ? (
          <a href="/settings/data#export">{t('export.everything_instead')}</a>
        ) : (
          t.rich('export.less', { link: (text) => <a href="/transactions">{text}</a> })
        )}
      </p>
      <form class="stack" method="get" action="/api/export.csv">
        {query.map(([name, value]) =>
          name === 'currency' ? null : <input type="hidden" name={name} value={value} />,
        )}
        <CurrencyField chosen={filter.currency} currencies={currencies} />
        <p class="buttons">
          <button type="submit" class="button" name="language" value={tagOf(readerLocale())}>
            {t('export.csv_excel')}
          </button>
          <button type="submit" class="button" name="mark" value="none">
            {t('export.csv_plain')}
          </button>
          <button type="submit" class="button" formaction="/api/export.jsonl">
            {t('export.json_lines')}
          </button>
          {OTHERS.map(({ format, title }) => (
            <button type="submit" class="button" formaction={`/api/export.${format}`}>
              {title}
            </button>
          ))}
        </p>
      </form>
      <p>
        <a href="/report">{t('report.open')}</a>
      </p>
      <p class="muted small">{t('export.hint')}</p>
    </section>
  )
}

const OTHERS = [
  { format: 'ofx', title: 'OFX' },
  { format: 'qif', title: 'QIF' },
  { format: 'beancount', title: 'beancount' },
  { format: 'hledger', title: 'hledger' },
] as const

function CurrencyField({
  chosen,
  currencies,
}: {
  chosen: string | undefined
  currencies: ReadonlyArray<string>
}) {
  if (currencies.length < 2) {
    return chosen === undefined ? null : <input type="hidden" name="currency" value={chosen} />
  }
  return (
    <div class="field">
      <label for="export-currency">{t('export.currency')}</label>
      <select class="input" id="export-currency" name="currency">
        <option value="">{t('export.all_currencies')}</option>
        {currencies.map((code) => (
          <option value={code} selected={code === chosen}>
            {code}
          </option>
        ))}
      </select>
    </div>
  )
}
