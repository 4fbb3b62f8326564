/** What the person taught about merchants, and the way to take it back. */
import { t } from '../../language.ts'
import type { TaughtMerchant } from '../../ledger/store.ts'
import { address } from '../filter.ts'
import type { Page } from '../page.ts'
import { postTo } from '../parts/post-form.tsx'

type TaughtProps = { taught: ReadonlyArray<TaughtMerchant>; page: Page }

export function Taught({ taught, page }: TaughtProps) {
  if (taught.length === 0) return null
  return (
    <section class="card stack" aria-labelledby="taught-title">
      <h2 id="taught-title">{t('settings.taught')}</h2>
      <p class="muted small">{t('settings.taughtHelp')}</p>
      <details class="more">
        <summary>{t('settings.merchants', { count: taught.length })}</summary>
        <ul class="things">
          {taught.map(({ merchantKey, merchant, name, category }) => (
            <li data-thing>
              <p>
                <a href={address('/transactions', { merchant: merchantKey })}>{name ?? merchant}</a>
                : {page.names.category(category)}
              </p>
              <form
                {...postTo('/settings/merchants/forget', {
                  target: 'closest [data-thing]',
                  swap: 'delete',
                })}
              >
                <input type="hidden" name="merchant" value={merchantKey} />
                <button type="submit" class="button quiet compact">
                  {t('settings.forget')}
                  <span class="visually-hidden"> {name ?? merchant}</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
