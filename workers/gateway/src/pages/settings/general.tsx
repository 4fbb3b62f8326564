/** Whose days the ledger's are: its time zone. */
import type { LedgerSettings } from '#shared/ledger.ts'
import { isTimeZone } from '#shared/local-time.ts'
import { t } from '../../language.ts'
import type { SettingsPatch } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { Field } from '../parts/field.tsx'
import { CardForm } from '../parts/post-form.tsx'
import { Was } from '../parts/was.tsx'
import { ZONES } from './summary-form.tsx'

/** The fields as they were typed. */
export type TypedGeneral = {
  timeZone: string
}

export type GeneralErrors = Partial<Record<keyof TypedGeneral, string>>

export type GeneralProps = {
  page: Page
  typed: TypedGeneral
  errors?: GeneralErrors
  /** What the form showed when it was opened. */
  was?: Readonly<Record<string, string>>
}

/** The form as it opens: what is kept. */
export function typedGeneral(settings: Pick<LedgerSettings, 'timeZone'>): TypedGeneral {
  return { timeZone: settings.timeZone }
}

/** The typed settings, or what is wrong with them. */
export function parseGeneral(typed: TypedGeneral): {
  patch: SettingsPatch
  errors: GeneralErrors
} {
  const { timeZone } = typed
  const errors: GeneralErrors = {}
  if (!isTimeZone(timeZone)) errors.timeZone = t('settings.zoneError')
  return { patch: { timeZone }, errors }
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
              list={ZONES}
              autocomplete="off"
              spellcheck={false}
              required
              value={typed.timeZone}
            />
          )}
        </Field>
      </div>
    </CardForm>
  )
}

/** What a field of a time zone offers. */
export function Zones() {
  return (
    <datalist id={ZONES}>
      {Intl.supportedValuesOf('timeZone').map((zone) => (
        <option value={zone} />
      ))}
    </datalist>
  )
}
