/** The first thing a new ledger asks: three things that the browser lets it guess. */
import { readerLocale, t } from '../../language.ts'
import type { Page } from '../page.ts'
import { Field } from '../parts/field.tsx'
import { LanguageOptions } from '../parts/language-options.tsx'
import { currencyChoices, currencyName, currencyOf, regionOf } from './region.ts'

type HelloProps = { page: Page; zoneError?: string | undefined }

/** Without script the zone is the configured one; client/guess.ts puts the browser's own there. */
export function Hello({ page, zoneError }: HelloProps) {
  const { language, region } = readerLocale()
  const guess = currencyOf(region ?? regionOf(page.timeZone))
  return (
    <form class="card stack welcome" method="post" action="/setup/hello">
      <h2>{t('welcome.title')}</h2>
      <p class="muted">{t('welcome.intro')}</p>
      <div class="fields">
        <Field id="hello-language" name="language" label={t('welcome.language')}>
          {(control) => (
            <select {...control} class="input">
              <LanguageOptions chosen={language} />
            </select>
          )}
        </Field>
        <Field
          id="hello-zone"
          name="timeZone"
          label={t('welcome.timeZone')}
          help={t('welcome.timeZoneHelp')}
          error={zoneError}
        >
          {(control) => (
            <input
              {...control}
              class="input"
              list="hello-zones"
              autocomplete="off"
              spellcheck={false}
              required
              data-guess="zone"
              value={page.timeZone}
            />
          )}
        </Field>
        <Field
          id="hello-currency"
          name="currency"
          label={t('welcome.currency')}
          help={t('welcome.currencyHelp')}
        >
          {(control) => (
            <select {...control} class="input" data-guess="currency">
              <option value="">{t('welcome.currencyLater')}</option>
              {currencyChoices().map(({ code, zones }) => (
                <option value={code} data-zones={zones.join(' ')} selected={code === guess}>
                  {currencyName(code, page.formats.locale)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <datalist id="hello-zones">
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option value={zone} />
        ))}
      </datalist>
      <p class="buttons">
        <button type="submit" class="button primary">
          {t('welcome.go')}
        </button>
        <button type="submit" class="button quiet" name="skip" value="yes" formnovalidate>
          {t('welcome.skip')}
        </button>
      </p>
    </form>
  )
}
