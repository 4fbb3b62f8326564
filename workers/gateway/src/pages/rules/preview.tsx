/** What a rule would change now: each transaction as it is, and as it would be. */
import { addDays } from '#shared/local-time.ts'
import { t } from '../../language.ts'
import type { Preview } from '../../ledger/rules/preview.ts'
import type { Transaction } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { Amount } from '../parts/amount.tsx'
import { titleOf } from '../transactions/category.tsx'

type PreviewProps = {
  preview: Preview
  page: Page
  /** The rule as it is saved, which can be run. */
  ruleId: string | null
  /** The last local date that was looked at; null: up to the newest. */
  to?: string | null
}

export function PreviewCard({ preview, page, ruleId, to = null }: PreviewProps) {
  const { count, items, since } = preview
  return (
    <section id="rule-preview" class="card stack" aria-labelledby="preview-title">
      <h2 id="preview-title">{t('rules.preview_title', { count })}</h2>
      <p class="muted small">{t('rules.preview_hint')}</p>
      {(since ?? to) !== null && <LookedAt since={since} to={to} page={page} />}
      {ruleId !== null && (count > 0 || since !== null) && (
        <form class="buttons" method="post" action={`/rules/${ruleId}/run`}>
          {to !== null && <input type="hidden" name="to" value={to} />}
          {count > 0 && (
            <button type="submit" class="button primary">
              {t('rules.run', { count })}
            </button>
          )}
          {since !== null && (
            <button type="submit" class="button" name="all" value="yes">
              {t('rules.run_all')}
            </button>
          )}
        </form>
      )}
      <ol class="things preview-list">
        {items.map(({ before, after }) => (
          <li>
            <p>
              <a href={`/transactions/${before.id}`}>{titleOf(before)}</a>{' '}
              <span class="muted small">{page.formats.date(before.localDate, 'short')}</span>{' '}
              <Amount
                formats={page.formats}
                minor={before.amountMinor}
                currency={before.currency}
                kind={before.kind}
              />
            </p>
            <ul class="changes small">
              {changesOf(before, after, page).map(({ name, from, to }) => (
                <li>
                  <span class="muted">{name}: </span>
                  <del>{from}</del> <span aria-hidden="true">→</span> <ins>{to}</ins>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {count > items.length && (
        <p class="muted small">{t('rules.preview_more', { count: count - items.length })}</p>
      )}
      {since !== null && <Further to={addDays(since, -1)} ruleId={ruleId} />}
    </section>
  )
}

type LookedAtProps = { since: string | null; to: string | null; page: Page }

function LookedAt({ since, to, page: { formats } }: LookedAtProps) {
  const from = since && formats.date(since, 'short')
  const until = to && formats.date(to, 'short')
  return (
    <p class="small">
      {t('rules.looked_at', { from: from ?? '', to: until ?? '', part: partOf(since, to) })}
    </p>
  )
}

function partOf(since: string | null, to: string | null): 'since' | 'until' | 'other' {
  if (since === null) return 'until'
  return to === null ? 'since' : 'other'
}

/** Of a rule that is saved, an address; of one that is being written, its form once more. */
function Further({ to, ruleId }: { to: string; ruleId: string | null }) {
  return (
    <div class="buttons">
      {ruleId === null ? (
        <button
          type="submit"
          class="button"
          form="rule-form"
          formaction="/rules/preview"
          name="to"
          value={to}
          hx-post="/rules/preview"
          hx-target="#rule-preview"
          hx-swap="outerHTML"
        >
          {t('transactions.lookBack')}
        </button>
      ) : (
        <a class="button" href={`/rules/${ruleId}?to=${to}#rule-preview`}>
          {t('transactions.lookBack')}
        </a>
      )}
    </div>
  )
}

type Change = { name: string; from: string; to: string }

function changesOf(before: Transaction, after: Transaction, page: Page): Array<Change> {
  const none = t('rules.nothing')
  const changes: Array<Change> = [
    { name: t('rules.field_category'), ...pair(before, after, (one) => categoryOf(one, page)) },
    { name: t('rules.field_name'), ...pair(before, after, (one) => one.name ?? none) },
    { name: t('rules.field_note'), ...pair(before, after, (one) => one.note ?? none) },
    {
      name: t('rules.tags'),
      ...pair(before, after, ({ tags }) => tags.map((tag) => `#${tag}`).join(' ') || none),
    },
    {
      name: t('rules.counts'),
      ...pair(before, after, ({ counts }) => t(`rules.counts_${counts}`)),
    },
  ]
  return changes.filter(({ from, to }) => from !== to)
}

function pair(before: Transaction, after: Transaction, of: (one: Transaction) => string) {
  return { from: of(before), to: of(after) }
}

function categoryOf({ category, splits, currency }: Transaction, { names, formats }: Page): string {
  if (splits.length === 0) return names.category(category)
  return splits
    .map((part) => `${formats.money(part.amountMinor, currency)} ${names.category(part.category)}`)
    .join(' + ')
}
