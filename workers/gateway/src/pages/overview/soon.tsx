/** What is due next, and what is out of the ordinary. */
import { averageMinor } from '#shared/i18n/formats.ts'
import { t } from '../../language.ts'
import { address } from '../filter.ts'
import type { Page } from '../page.ts'
import { DueItem } from '../recurring/item.tsx'
import { nameOf, usualOf } from '../recurring/words.ts'
import type { Overview } from './model.ts'
import type { Unusual } from './unusual.ts'

type SoonProps = { overview: Overview; page: Page }

const SHOWN = 6

export function DueSection({ overview, page }: SoonProps) {
  const { due, overdue } = overview
  const { formats } = page
  const late = new Set(overdue.map(({ id }) => id))
  const next = due.filter(({ recurring }) => !late.has(recurring.id)).slice(0, SHOWN)
  if (next.length + overdue.length === 0) return null
  return (
    <section class="card" aria-labelledby="due-title">
      <div class="card-head">
        <h2 id="due-title">{t('overview.dueNext')}</h2>
        <a class="small" href="/recurring">
          {t('recurring.title')}
        </a>
      </div>
      <ol class="ranking">
        {overdue.slice(0, SHOWN).map((one) => (
          <li>
            <span class="ranking-name">
              {nameOf(one)}{' '}
              <span class="badge ask">
                {t('recurring.overdue', { date: formats.date(one.nextOn ?? one.lastOn, 'short') })}
              </span>
            </span>
            <span class="amount">{usualOf(one, formats)}</span>
          </li>
        ))}
        {next.map((one) => (
          <DueItem due={one} formats={formats} />
        ))}
      </ol>
    </section>
  )
}

export function UnusualSection({ overview, page }: SoonProps) {
  const { unusual, names, period } = overview
  if (unusual.length === 0) return null
  const { from, to } = period
  return (
    <section class="card" aria-labelledby="unusual-title">
      <div class="card-head">
        <h2 id="unusual-title">{t('overview.unusual')}</h2>
      </div>
      <ul class="ranking">
        {unusual.map((one) => (
          <li>
            <a
              href={
                one.kind === 'price'
                  ? '/recurring'
                  : address('/transactions', linkTo(one, { from, to }))
              }
            >
              {sayUnusual(one, names, page)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function linkTo(
  { merchantKey, currency }: Exclude<Unusual, { kind: 'price' }>,
  range: { from: string; to: string },
) {
  return { merchant: merchantKey, ...range, currency }
}

function sayUnusual(one: Unusual, names: Overview['names'], { formats }: Page): string {
  const { currency } = one.kind === 'price' ? one.recurring : one
  const money = (minor: number) => formats.money(minor, currency)
  if (one.kind === 'price') {
    const { previousMinor, usualMinor } = one.recurring
    return t('overview.unusualPrice', {
      name: nameOf(one.recurring),
      before: money(previousMinor ?? 0),
      now: money(usualMinor),
    })
  }
  const name = names.get(one.merchantKey) ?? one.merchantKey
  const amount = money(one.amountMinor)
  if (one.kind === 'new') return t('overview.unusualNew', { name, amount })
  const usual = money(averageMinor(one.usualMinor, one.currency))
  return t('overview.unusualLarge', { name, amount, usual })
}
