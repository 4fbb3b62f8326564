/** Language, time zone and summary. */
import { isLanguage, LANGUAGE_CODES, LANGUAGES } from '#shared/i18n/languages.ts'
import { regionsIn } from '#shared/i18n/regions.ts'
import { isTimeZone } from '#shared/local-time.ts'
import { readerLocale, t } from '../../language.ts'
import type { Reading, SettingsPatch } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { Field } from '../parts/field.tsx'
import { SHOWS_ERRORS } from '../parts/refused.ts'
import { Was } from '../parts/was.tsx'

/** The fields as they were typed. */
export type TypedGeneral = {
  language: string
  region: string
  timeZone: string
  summaryTo: string
}

export type GeneralErrors = Partial<Record<keyof TypedGeneral, string>>

export type GeneralProps = {
  page: Page
  typed: TypedGeneral
  errors?: GeneralErrors
  /** What the form showed when it was opened. */
  was?: Readonly<Record<string, string>>
}

/** One address: RFC 5321 allows far more, and nobody has it. */
const ADDRESS = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+\.[^\s@<>(),;:"[\]\\]+$/

/** The form as it opens: what is kept. */
export function typedGeneral(
  settings: { timeZone: string; summaryTo: string | null },
  { language, region }: Reading,
): TypedGeneral {
  return {
    language: language ?? '',
    region: region ?? '',
    timeZone: settings.timeZone,
    summaryTo: settings.summaryTo ?? '',
  }
}

/** The typed settings, or what is wrong with them. */
export function parseGeneral({ language, region, timeZone, summaryTo }: TypedGeneral): {
  patch: SettingsPatch
  reading: Reading
  errors: GeneralErrors
} {
  const errors: GeneralErrors = {}
  if (language !== '' && !isLanguage(language)) errors.language = t('settings.chooseOne')
  if (region !== '' && !/^([A-Z]{2}|\d{3})$/.test(region)) errors.region = t('settings.chooseOne')
  if (!isTimeZone(timeZone)) errors.timeZone = t('settings.zoneError')
  if (summaryTo !== '' && (!ADDRESS.test(summaryTo) || summaryTo.length > 254)) {
    errors.summaryTo = t('settings.summaryError')
  }
  return {
    patch: { timeZone, summaryTo: summaryTo === '' ? null : summaryTo },
    reading: { language: isLanguage(language) ? language : null, region: region || null },
    errors,
  }
}

export function General({ page, typed, errors = {}, was = typed }: GeneralProps) {
  const { formats } = page
  const now = formats.instant(new Date().toISOString(), page.timeZone)
  return (
    <form
      id="general"
      class="card stack"
      method="post"
      action="/settings"
      hx-post="/settings"
      hx-swap="outerHTML"
      {...SHOWS_ERRORS}
    >
      <h2>{t('settings.general')}</h2>
      <Was values={was} />
      <div class="fields">
        <Field id="language" name="language" label={t('settings.language')} error={errors.language}>
          {(control) => (
            <select {...control} class="input">
              <option value="">{t('settings.asBrowser')}</option>
              {LANGUAGE_CODES.map((code) => (
                <option value={code} lang={code} selected={code === typed.language}>
                  {LANGUAGES[code]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          id="region"
          name="region"
          label={t('settings.region')}
          error={errors.region}
          help={t('settings.regionHelp', {
            number: formats.number(1234.5),
            date: formats.date(page.today, 'short'),
          })}
        >
          {(control) => (
            <select {...control} class="input">
              <option value="">{t('settings.asBrowser')}</option>
              {regionsIn(readerLocale().language).map(({ code, name }) => (
                <option value={code} selected={code === typed.region}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          id="time-zone"
          name="timeZone"
          label={t('settings.timeZone')}
          error={errors.timeZone}
          help={t('settings.timeZoneHelp', { now })}
        >
          {(control) => (
            <input
              {...control}
              class="input"
              list="time-zones"
              autocomplete="off"
              spellcheck={false}
              required
              value={typed.timeZone}
            />
          )}
        </Field>
        <Field
          id="summary-to"
          name="summaryTo"
          label={t('settings.summaryTo', { time: formats.time('23:58') })}
          error={errors.summaryTo}
          help={t('settings.summaryHelp')}
        >
          {(control) => (
            <input
              {...control}
              class="input"
              type="email"
              autocomplete="email"
              maxlength={254}
              value={typed.summaryTo}
            />
          )}
        </Field>
      </div>
      <datalist id="time-zones">
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option value={zone} />
        ))}
      </datalist>
      <div class="buttons">
        <button type="submit" class="button primary">
          {t('settings.save')}
        </button>
      </div>
    </form>
  )
}
