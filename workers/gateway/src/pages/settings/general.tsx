/** Time zone and summary. */
import { isTimeZone } from '#shared/local-time.ts'
import type { SettingsPatch } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { Field } from '../parts/field.tsx'
import { SHOWS_ERRORS } from '../parts/refused.ts'
import { Was } from '../parts/was.tsx'

export type GeneralErrors = { timeZone?: string; summaryTo?: string }

export type GeneralProps = {
  page: Page
  timeZone: string
  summaryTo: string
  errors?: GeneralErrors
  /** What the form showed when it was opened. */
  was?: Readonly<Record<string, string>>
}

/** One address: RFC 5321 allows far more, and nobody has it. */
const ADDRESS = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+\.[^\s@<>(),;:"[\]\\]+$/

/** The typed settings as a patch, or what is wrong with them. */
export function parseGeneral(
  timeZone: string,
  summaryTo: string,
): { patch: SettingsPatch; errors: GeneralErrors } {
  const errors: GeneralErrors = {}
  if (!isTimeZone(timeZone)) errors.timeZone = 'An IANA time zone, such as America/Bogota.'
  if (summaryTo !== '' && (!ADDRESS.test(summaryTo) || summaryTo.length > 254)) {
    errors.summaryTo = 'One mail address, or nothing for no summary.'
  }
  return { patch: { timeZone, summaryTo: summaryTo === '' ? null : summaryTo }, errors }
}

export function General(props: GeneralProps) {
  const { page, timeZone, summaryTo, errors = {}, was = { timeZone, summaryTo } } = props
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
      <h2>Days and summary</h2>
      <Was values={was} />
      <div class="fields">
        <Field
          id="time-zone"
          name="timeZone"
          label="Time zone"
          error={errors.timeZone}
          help={`It is ${page.formats.instant(new Date().toISOString(), page.timeZone)} there. It sets the day of what comes in from now on; what is recorded keeps its day, as you lived it. A date that is wrong can be changed on the transaction.`}
        >
          {(control) => (
            <input
              {...control}
              class="input"
              list="time-zones"
              autocomplete="off"
              spellcheck={false}
              required
              value={timeZone}
            />
          )}
        </Field>
        <Field
          id="summary-to"
          name="summaryTo"
          label="Summary at 11:58 pm to"
          error={errors.summaryTo}
          help="Leave it empty for no summary."
        >
          {(control) => (
            <input
              {...control}
              class="input"
              type="email"
              autocomplete="email"
              maxlength={254}
              value={summaryTo}
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
          Save
        </button>
      </div>
    </form>
  )
}
