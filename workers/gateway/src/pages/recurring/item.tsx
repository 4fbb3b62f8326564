/** One that recurs: what it is, when it comes, and what a person says of it. */
import type { Formats } from '#shared/i18n/formats.ts'
import type { PlainKey } from '#shared/i18n/translate.ts'
import { t } from '../../language.ts'
import type { Due, Recurring } from '../../ledger/store.ts'
import { address } from '../filter.ts'
import type { Page } from '../page.ts'
import { Named } from '../parts/named.tsx'
import { postTo } from '../parts/post-form.tsx'
import { intervalName, nameOf, priceChangeOf, usualOf } from './words.ts'

/** Attributes of a form about one: the page of all comes back. */
export function formOf(id: string) {
  return postTo(`/recurring/${id}`, { target: '#recurring' })
}

export function Decide({
  one,
  decision,
  title,
  isPrimary,
}: {
  one: Recurring
  decision: Recurring['decision']
  title: PlainKey
  isPrimary?: boolean
}) {
  return (
    <form {...formOf(one.id)}>
      <input type="hidden" name="decision" value={decision} />
      <button type="submit" class={`button compact${isPrimary ? ' primary' : ''}`}>
        <Named words={t(title)} of={nameOf(one)} />
      </button>
    </form>
  )
}

/** A line of what is to come. */
export function DueItem({ due, formats }: { due: Due; formats: Formats }) {
  const { date, recurring } = due
  const isIn = recurring.direction === 'in'
  return (
    <li>
      <span class="ranking-name">
        <span class="muted">{formats.date(date, 'short')}</span> {nameOf(recurring)}
      </span>
      <span class={isIn ? 'amount in' : 'amount'}>
        {isIn && '+'}
        {usualOf(recurring, formats)}
      </span>
    </li>
  )
}

/** A line of the questions: is it one? */
export function OpenItem({ one, page }: { one: Recurring; page: Page }) {
  const { formats } = page
  return (
    <li class="recurring-item">
      <p>
        <strong>{nameOf(one)}</strong>
        <span class="muted small">
          {t('recurring.foundLine', {
            interval: intervalName(one.interval),
            amount: usualOf(one, formats),
            count: one.payments,
            since: formats.date(one.firstOn.slice(0, 7), 'month'),
          })}
        </span>
      </p>
      <div class="buttons">
        <Decide one={one} decision="confirmed" title="recurring.confirm" isPrimary />
        <Decide one={one} decision="refused" title="recurring.refuse" />
      </div>
    </li>
  )
}

/** A line of the lists, which opens. */
export function RecurringItem({ one, page }: { one: Recurring; page: Page }) {
  const { formats, names } = page
  const change = priceChangeOf(one, formats)
  return (
    <li class="recurring-item">
      <details>
        <summary>
          <span class="recurring-name">
            <strong>{nameOf(one)}</strong>
            <span class="muted small">
              {intervalName(one.interval)}
              {one.state === 'active' && one.nextOn && (
                <> · {t('recurring.next', { date: formats.date(one.nextOn, 'short') })}</>
              )}
            </span>
            {one.state === 'overdue' && one.nextOn && (
              <span class="badge ask">
                {t('recurring.overdue', { date: formats.date(one.nextOn, 'short') })}
              </span>
            )}
            {change && <span class="badge ask">{change}</span>}
          </span>
          <span class="recurring-amount">
            <strong class={one.direction === 'in' ? 'amount in' : 'amount'}>
              {usualOf(one, formats)}
            </strong>
            <span class="muted small">
              {t('recurring.aYear', { amount: formats.money(one.yearlyMinor, one.currency) })}
            </span>
          </span>
        </summary>
        <div class="stack">
          <p class="muted small">
            {names.category(one.category)} ·{' '}
            {t('recurring.since', {
              count: one.payments,
              since: formats.date(one.firstOn.slice(0, 7), 'month'),
            })}
          </p>
          <ol class="recurring-latest">
            {one.latest.slice(0, 6).map(({ id, date, amountMinor }) => (
              <li>
                <a href={`/transactions/${id}`}>{formats.date(date, 'day')}</a>
                <span>{formats.money(amountMinor, one.currency)}</span>
              </li>
            ))}
          </ol>
          <form class="buttons" {...formOf(one.id)}>
            <div class="field">
              <label for={`name-${one.id}`}>{t('recurring.name')}</label>
              <input
                class="input"
                id={`name-${one.id}`}
                name="name"
                maxlength={100}
                autocomplete="off"
                value={one.hasOwnName ? (one.name ?? '') : ''}
                placeholder={one.hasOwnName ? undefined : (one.name ?? undefined)}
              />
            </div>
            <button type="submit" class="button">
              {t('recurring.rename')}
            </button>
          </form>
          <div class="buttons">
            {one.decision === 'open' && (
              <Decide one={one} decision="confirmed" title="recurring.confirm" />
            )}
            <Decide one={one} decision="refused" title="recurring.refuse" />
            {one.merchantKey && (
              <a
                class="button quiet compact"
                href={address('/transactions', { merchant: one.merchantKey })}
              >
                <Named words={t('recurring.all')} of={nameOf(one)} />
              </a>
            )}
          </div>
        </div>
      </details>
    </li>
  )
}
