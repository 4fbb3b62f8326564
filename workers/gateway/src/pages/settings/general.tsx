/** Time zone and summary. */
import type { PlainKey } from '#shared/i18n/translate.ts'
import type { LedgerSettings } from '#shared/ledger.ts'
import { isTimeZone } from '#shared/local-time.ts'
import { SUMMARY_TIMES, type SummaryTime } from '#shared/summary-times.ts'
import { t } from '../../language.ts'
import type { SettingsPatch } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { Field } from '../parts/field.tsx'
import { CardForm } from '../parts/post-form.tsx'
import { Was } from '../parts/was.tsx'

/** The fields as they were typed. */
export type TypedGeneral = {
  timeZone: string
  summaryTo: string
  /** `yes` where it is wanted. */
  day: string
  week: string
  month: string
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
  settings: Pick<LedgerSettings, 'timeZone' | 'summaryTo' | 'summaryEvery'>,
): TypedGeneral {
  return {
    timeZone: settings.timeZone,
    summaryTo: settings.summaryTo ?? '',
    ...everyOf(settings.summaryEvery),
  }
}

function everyOf(wanted: ReadonlyArray<SummaryTime>): Record<SummaryTime, string> {
  const chosen = (time: SummaryTime) => (wanted.includes(time) ? 'yes' : '')
  return { day: chosen('day'), week: chosen('week'), month: chosen('month') }
}

/** The typed settings, or what is wrong with them. */
export function parseGeneral(typed: TypedGeneral): {
  patch: SettingsPatch
  errors: GeneralErrors
} {
  const { timeZone, summaryTo } = typed
  const errors: GeneralErrors = {}
  const summaryEvery = SUMMARY_TIMES.filter((time) => typed[time] === 'yes')
  if (summaryTo !== '' && summaryEvery.length === 0) errors.day = t('summaries.chooseOne')
  if (!isTimeZone(timeZone)) errors.timeZone = t('settings.zoneError')
  if (summaryTo !== '' && (!ADDRESS.test(summaryTo) || summaryTo.length > 254)) {
    errors.summaryTo = t('settings.summaryError')
  }
  return {
    patch: { timeZone, summaryTo: summaryTo === '' ? null : summaryTo, summaryEvery },
    errors,
  }
}

export function General({ page, typed, errors = {}, was = typed }: GeneralProps) {
  const { formats } = page
  const now = formats.instant(new Date().toISOString(), page.timeZone)
  return (
    <CardForm id="general" action="/settings" title={t('settings.general')} swaps>
      <Was values={was} />
      <div class="fields">
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
        <Every typed={typed} error={errors.day} />
      </div>
      <datalist id="time-zones">
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option value={zone} />
        ))}
      </datalist>
    </CardForm>
  )
}

const EVERY = {
  day: 'summaries.everyDay',
  week: 'summaries.everyWeek',
  month: 'summaries.everyMonth',
} as const satisfies Record<SummaryTime, PlainKey>

function Every({ typed, error }: { typed: TypedGeneral; error: string | undefined }) {
  return (
    <fieldset class="field" aria-describedby={error === undefined ? undefined : 'every-error'}>
      <legend>{t('summaries.howOften')}</legend>
      {SUMMARY_TIMES.map((time) => (
        <label class="check">
          <input type="checkbox" name={time} value="yes" checked={typed[time] === 'yes'} />
          <span>{t(EVERY[time])}</span>
        </label>
      ))}
      {error !== undefined && (
        <p class="error" id="every-error">
          {error}
        </p>
      )}
    </fieldset>
  )
}
