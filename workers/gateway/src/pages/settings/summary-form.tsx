/** The summary that a person gets: where to, how often, and by which clock. */
import type { PlainKey } from '#shared/i18n/translate.ts'
import { isTimeZone } from '#shared/local-time.ts'
import { SUMMARY_TIMES, type SummaryTime } from '#shared/summary-times.ts'
import { t } from '../../language.ts'
import type { SummaryChoice } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { Field } from '../parts/field.tsx'
import { CardForm } from '../parts/post-form.tsx'
import { Was } from '../parts/was.tsx'

/** The fields as they were typed. */
export type TypedSummary = Record<'summaryTo' | 'summaryTimeZone' | SummaryTime, string>

export type SummaryErrors = Partial<Record<keyof TypedSummary, string>>

export type SummaryProps = {
  page: Page
  typed: TypedSummary
  /** Where it may go. */
  addresses: ReadonlyArray<string>
  errors?: SummaryErrors
  /** What the form showed when it was opened. */
  was?: Readonly<Record<string, string>>
}

/** The list of zones that a field names. */
export const ZONES = 'time-zones'

/** The form as it opens: what is kept. */
export function typedSummary(choice: SummaryChoice): TypedSummary {
  const chosen = (time: SummaryTime) => (choice.summaryEvery.includes(time) ? 'yes' : '')
  return {
    summaryTo: choice.summaryTo ?? '',
    summaryTimeZone: choice.summaryTimeZone ?? '',
    day: chosen('day'),
    week: chosen('week'),
    month: chosen('month'),
  }
}

/** What was chosen, or what is wrong with it. */
export function parseSummary(typed: TypedSummary): {
  choice: SummaryChoice
  errors: SummaryErrors
} {
  const { summaryTo, summaryTimeZone } = typed
  const summaryEvery = SUMMARY_TIMES.filter((time) => typed[time] === 'yes')
  const errors: SummaryErrors = {}
  if (summaryTo !== '' && summaryEvery.length === 0) errors.day = t('summaries.chooseOne')
  if (summaryTimeZone !== '' && !isTimeZone(summaryTimeZone)) {
    errors.summaryTimeZone = t('settings.zoneError')
  }
  return {
    choice: {
      summaryTo: summaryTo || null,
      summaryEvery,
      summaryTimeZone: summaryTimeZone || null,
    },
    errors,
  }
}

export function SummaryForm({ page, typed, addresses, errors = {}, was = typed }: SummaryProps) {
  const time = page.formats.time('23:58')
  // One that was chosen before stays in sight.
  const offered = new Set([...addresses, typed.summaryTo].filter(Boolean))
  return (
    <CardForm id="summary" action="/settings/summary" title={t('summaries.yours')} swaps>
      <Was values={was} />
      <div class="fields">
        <Field
          id="summary-to"
          name="summaryTo"
          label={t('settings.summaryTo', { time })}
          error={errors.summaryTo}
          help={helpOf(page, addresses)}
        >
          {(control) => (
            <select {...control} class="input">
              <option value="">{t('summaries.none')}</option>
              {Array.from(offered, (address) => (
                <option value={address} selected={address === typed.summaryTo}>
                  {address}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Every typed={typed} error={errors.day} />
        <Field
          id="summary-time-zone"
          name="summaryTimeZone"
          label={t('summaries.timeZone')}
          error={errors.summaryTimeZone}
          help={t('summaries.timeZoneHelp', { timeZone: page.timeZone, time })}
        >
          {(control) => (
            <input
              {...control}
              class="input"
              list={ZONES}
              autocomplete="off"
              spellcheck={false}
              placeholder={page.timeZone}
              value={typed.summaryTimeZone}
            />
          )}
        </Field>
      </div>
    </CardForm>
  )
}

function helpOf({ mayChange }: Page, addresses: ReadonlyArray<string>): string {
  if (mayChange) return t('settings.summaryHelp')
  return t(addresses.length === 0 ? 'summaries.noAddress' : 'summaries.onlySignIn')
}

const EVERY = {
  day: 'summaries.everyDay',
  week: 'summaries.everyWeek',
  month: 'summaries.everyMonth',
} as const satisfies Record<SummaryTime, PlainKey>

function Every({ typed, error }: { typed: TypedSummary; error: string | undefined }) {
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
