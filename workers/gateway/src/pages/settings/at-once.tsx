/** Of which payments a mail comes at once. */
import type { MailAtOnce } from '#shared/ledger.ts'
import { t } from '../../language.ts'
import { amountError, parseAmount } from '../amount.ts'
import type { Page } from '../page.ts'
import { Field } from '../parts/field.tsx'
import { CardForm } from '../parts/post-form.tsx'
import { Was } from '../parts/was.tsx'

/** The fields as they were typed: amounts by `large-USD` and the like. */
export type TypedAtOnce = ReadonlyMap<string, string>

const KINDS = ['large', 'unusual'] as const

export function typedAtOnce(
  { large, unusual, foreign }: MailAtOnce,
  currencies: ReadonlyArray<string>,
  formats: Page['formats'],
): TypedAtOnce {
  const fields = (name: string, limits: MailAtOnce['large']) =>
    currencies.map((currency) => {
      const minor = limits[currency]
      const amount = minor === undefined ? '' : formats.amountInput(minor, currency)
      return [`${name}-${currency}`, amount] as const
    })
  return new Map([
    ...fields('large', large),
    ...fields('unusual', unusual),
    ['foreign', foreign ? 'yes' : ''] as const,
  ])
}

/** What is chosen, or what is wrong with it, by field. */
export function parseAtOnce(
  typed: TypedAtOnce,
  currencies: ReadonlyArray<string>,
  locale: string,
): { chosen: MailAtOnce; errors: Map<string, string> } {
  const errors = new Map<string, string>()
  const limitsOf = (name: string) =>
    Object.fromEntries(
      currencies.flatMap((currency) => {
        const field = `${name}-${currency}`
        const text = typed.get(field)?.trim() ?? ''
        if (text === '') return []
        const minor = parseAmount(text, currency, locale)
        if (minor === null) errors.set(field, amountError(text, currency, locale))
        return minor === null ? [] : [[currency, minor]]
      }),
    )
  const [large, unusual] = KINDS.map(limitsOf)
  const chosen = {
    large: large ?? {},
    unusual: unusual ?? {},
    foreign: typed.get('foreign') === 'yes',
  }
  return { chosen, errors }
}

type AtOnceProps = {
  page: Page
  /** Where the person's go; null: they get none. */
  to: string | null
  /** The person's own first. */
  currencies: ReadonlyArray<string>
  typed: TypedAtOnce
  /** What is kept. */
  now: TypedAtOnce
  errors?: ReadonlyMap<string, string>
}

export function AtOnce({ page, to, currencies, typed, now, errors = new Map() }: AtOnceProps) {
  const [own] = currencies
  return (
    <CardForm id="at-once" action="/settings/at-once" title={t('atOnce.title')}>
      <Was values={Object.fromEntries(now)} />
      {to === null ? (
        <p>
          <a href="/settings">{t('atOnce.noAddress')}</a>
        </p>
      ) : (
        <p>{t('atOnce.intro', { address: to })}</p>
      )}
      {page.isDemo && <p class="muted">{t('atOnce.demo')}</p>}
      {KINDS.map((kind) => (
        <fieldset class="stack">
          <legend>{t(`atOnce.${kind}`)}</legend>
          <p class="muted small">{t(`atOnce.${kind}Hint`)}</p>
          <div class="fields">
            {currencies.map((currency) => (
              <Field
                id={`${kind}-${currency}`}
                name={`${kind}-${currency}`}
                label={t('atOnce.from', { currency })}
                error={errors.get(`${kind}-${currency}`)}
              >
                {(control) => (
                  <input
                    {...control}
                    class="input"
                    inputmode="decimal"
                    autocomplete="off"
                    maxlength={30}
                    value={typed.get(`${kind}-${currency}`) ?? ''}
                  />
                )}
              </Field>
            ))}
          </div>
        </fieldset>
      ))}
      <label class="check">
        <input
          type="checkbox"
          name="foreign"
          value="yes"
          checked={typed.get('foreign') === 'yes'}
        />
        <span>
          {own === undefined ? t('atOnce.foreignUnknown') : t('atOnce.foreign', { currency: own })}
        </span>
      </label>
      <p class="muted small">
        {t('atOnce.others')} {t('atOnce.private')}
      </p>
    </CardForm>
  )
}
