/** One page for each mail provider: the steps there, and a filter made for the banks that are named. */
import type { NamedBank } from 'bank-mail'
import { readerLocale, t } from '../../language.ts'
import { ForwardAddress } from '../overview/setup.tsx'
import type { Page } from '../page.ts'
import { Field } from '../parts/field.tsx'
import { Icon } from '../parts/icons.tsx'
import { alertsOf } from './bank-alerts.ts'
import { banksFor } from './banks.ts'
import { MENUS_READ_ON, type Provider } from './providers.ts'

type ForwardProps = {
  provider: Provider
  banks: ReadonlyArray<NamedBank>
  /** What was typed and is no one bank, with those that may be meant. */
  open: { name: string; banks: ReadonlyArray<NamedBank> } | null
  /** Every bank that can be named. */
  all: ReadonlyArray<NamedBank>
  region: string | null
  page: Page
}

/** The address of the page with these banks. */
export function forwardPath(provider: string, banks: ReadonlyArray<{ id: string }>): string {
  const query = new URLSearchParams(banks.map(({ id }) => ['bank', id]))
  return banks.length === 0 ? `/setup/forward/${provider}` : `/setup/forward/${provider}?${query}`
}

export function ForwardPage({ provider, banks, open, all, region, page }: ForwardProps) {
  const { id, name, steps, notes, filter } = provider
  const senders = [...new Set(banks.flatMap((bank) => bank.senders))]
  return (
    <div class="setup">
      <div class="page-head">
        <h1>{t('checklist.forwardTitle', { provider: name })}</h1>
        <a href="/setup">{t('checklist.back')}</a>
      </div>
      <section class="card stack">
        <h2>{t('checklist.address.title')}</h2>
        <ForwardAddress forwardTo={page.forwardTo} />
        {filter && <BankForm {...{ provider, banks, open, all, region }} />}
        {filter && senders.length > 0 && (
          <>
            <h2>{t('checklist.filter')}</h2>
            <div class="copy-line">
              <code id="filter" class="filter-text">
                {filter(senders)}
              </code>
              <button type="button" class="button needs-script" data-copy="filter">
                <Icon name="copy" />
                {t('checklist.copied')}
              </button>
            </div>
          </>
        )}
        {filter && senders.length === 0 && <p class="muted">{t('checklist.filterNone')}</p>}
      </section>
      {banks.length > 0 && (
        <section class="card stack">
          <h2>{t('checklist.alerts.title')}</h2>
          <ul>
            {banks.map((bank) => (
              <li>
                <AlertsOf bank={bank} page={page} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="card stack">
        <h2>{t('checklist.steps', { provider: name })}</h2>
        <p>
          <a class="button" href={provider.settings} rel="noreferrer">
            {t('checklist.open', { provider: name })}
          </a>
        </p>
        <ol class="steps">
          {steps.map((step) => (
            <li>
              <p>{t(step)}</p>
            </li>
          ))}
        </ol>
        {notes.map((note) => (
          <p class="muted">{t(note)}</p>
        ))}
        <p class="muted small">
          <WhereFrom provider={provider} page={page} />
        </p>
        <form method="post" action={`/setup/forward/${id}`} class="stack">
          {banks.map((bank) => (
            <input type="hidden" name="bank" value={bank.id} />
          ))}
          <p class="buttons">
            <button type="submit" class="button primary">
              {t('checklist.waitButton')}
            </button>
          </p>
          <p class="muted small">{t('checklist.waitHelp')}</p>
        </form>
      </section>
    </div>
  )
}

function AlertsOf({ bank, page }: { bank: NamedBank; page: Page }) {
  const known = alertsOf(bank.id)
  if (known === null) return <>{t('checklist.alerts.unknown', { bank: bank.name })}</>
  return (
    <>
      {t.rich('checklist.alerts.page', {
        bank: bank.name,
        menus: known.menus.join(' → '),
        date: page.formats.date(known.readOn, 'day'),
        link: (text) => (
          <a href={known.page} rel="noreferrer">
            {text}
          </a>
        ),
      })}
    </>
  )
}

/** How far the names of the menus can be relied on. */
function WhereFrom({ provider: { name, menus }, page }: Pick<ForwardProps, 'provider' | 'page'>) {
  const date = page.formats.date(MENUS_READ_ON, 'day')
  const by = menus[readerLocale().language]
  if (by === 'page')
    return (
      <>
        {t.rich('checklist.menus.provider', {
          provider: name,
          date,
          link: (text) => (
            <a href={menus.page} rel="noreferrer">
              {text}
            </a>
          ),
        })}
      </>
    )
  return <>{t(MENUS[by], { provider: name, date })}</>
}

const MENUS = {
  texts: 'checklist.menus.texts',
  others: 'checklist.menus.others',
  english: 'checklist.menus.english',
} as const

function errorOf({ banks }: NonNullable<ForwardProps['open']>): string {
  return t(banks.length > 0 ? 'checklist.bankWhich' : 'checklist.bankUnknown')
}

function BankForm({ provider, banks, open, all, region }: Omit<ForwardProps, 'page'>) {
  return (
    <form method="get" action={`/setup/forward/${provider.id}`} class="stack">
      {banks.length > 0 && (
        <ul class="providers">
          {banks.map((bank) => {
            const others = banks.filter(({ id }) => id !== bank.id)
            return (
              <li>
                <input type="hidden" name="bank" value={bank.id} />
                <a
                  class="button quiet"
                  href={forwardPath(provider.id, others)}
                  aria-label={t('checklist.bankRemove', { bank: bank.name })}
                >
                  {bank.name} ×
                </a>
              </li>
            )
          })}
        </ul>
      )}
      <Field
        id="bank"
        name="bank"
        label={t('checklist.bank')}
        help={t('checklist.bankHelp')}
        error={open === null ? undefined : errorOf(open)}
      >
        {(control) => (
          <input
            {...control}
            class="input"
            list="banks"
            maxlength={80}
            autocomplete="off"
            spellcheck={false}
            value={open?.name ?? ''}
          />
        )}
      </Field>
      {open !== null && open.banks.length > 0 && (
        <ul class="providers">
          {open.banks.map((bank) => (
            <li>
              <a class="button" href={forwardPath(provider.id, [...banks, bank])}>
                {bank.name}
              </a>
            </li>
          ))}
        </ul>
      )}
      <datalist id="banks">
        {banksFor(all, region).map((bank) => (
          <option value={bank.name} />
        ))}
      </datalist>
      <p class="buttons">
        <button type="submit" class="button">
          {t('checklist.bankAdd')}
        </button>
      </p>
    </form>
  )
}
