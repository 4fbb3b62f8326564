/** Spending by group, and by the categories of one: a chart, and the table that it is drawn from. */

import type { Group } from '#shared/categories.ts'
import { t } from '../../language.ts'
import { address } from '../filter.ts'
import type { Page } from '../page.ts'
import { CategoryMark, GroupMark } from '../parts/mark.tsx'
import { Originals } from '../parts/originals.tsx'
import { type Period, periodQuery } from '../period.ts'
import { Change } from './against.tsx'
import type { Share } from './shares.ts'

type SharesProps = {
  shares: ReadonlyArray<Share>
  group: Group | null
  period: Period
  currency: string
  /** The currency that links go on with; null: all of them. */
  only: string | null
  page: Page
  /** Swapped in by itself, so the link that asked for it is gone: the title takes the focus. */
  hasFocus?: boolean
}

/** Attributes of a link that swaps this card alone. */
function sharesLink(period: Period, only: string | null, group: Group | null) {
  const query = { ...periodQuery(period), currency: only ?? undefined }
  const href = address('/', { ...query, group: group ?? undefined })
  return {
    href,
    'hx-get': href,
    'hx-target': '#shares',
    'hx-swap': 'outerHTML',
    'hx-push-url': 'true',
  }
}

export function SharesSection(props: SharesProps) {
  const { shares, group, period, currency, only, page, hasFocus } = props
  const { formats, names } = page
  const title = group === null ? t('overview.byCategory') : names.group(group)
  return (
    <section class="card" id="shares" aria-labelledby="shares-title">
      <div class="card-head">
        <h2 id="shares-title" tabindex={-1} autofocus={hasFocus || undefined}>
          {title}
        </h2>
        {group !== null && (
          <a class="small" {...sharesLink(period, only, null)}>
            {t('overview.allGroups')}
          </a>
        )}
      </div>
      {shares.length === 0 ? (
        <p class="muted">{t('summary.nothing')}</p>
      ) : (
        <figure data-chart="lying">
          <table class="shares">
            <thead>
              <tr>
                <th scope="col">{t(group === null ? 'settings.group' : 'add.category')}</th>
                <th scope="col" class="shares-bars">
                  <span class="visually-hidden">{t('overview.chartColumn')}</span>
                </th>
                <th scope="col" class="number">
                  {t('overview.change')}
                </th>
                <th scope="col" class="number">
                  {t('overview.spent')}
                </th>
              </tr>
            </thead>
            <tbody>
              {shares.map((share, index) => (
                <tr>
                  <th scope="row">
                    <ShareLink
                      share={share}
                      isGroup={group === null}
                      period={period}
                      only={only}
                      page={page}
                    />
                  </th>
                  {index === 0 && (
                    <td class="shares-bars" rowspan={shares.length}>
                      <svg role="img" aria-label={t('overview.bars')} />
                    </td>
                  )}
                  <td class="number muted">
                    <Change now={share.spentMinor} before={share.beforeMinor} formats={formats} />
                  </td>
                  <td class="number" data-value={String(share.spentMinor)}>
                    {formats.money(share.spentMinor, currency)}{' '}
                    <Originals of={share.originals} formats={formats} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </figure>
      )}
    </section>
  )
}

type ShareLinkProps = {
  share: Share
  isGroup: boolean
  period: Period
  only: string | null
  page: Page
}

/** A group leads to its categories, a category to its transactions. */
function ShareLink({ share, isGroup, period, only, page }: ShareLinkProps) {
  const { names } = page
  if (isGroup && share.group !== null) {
    return (
      <a {...sharesLink(period, only, share.group)}>
        <GroupMark group={share.group} />
        {names.group(share.group)}
      </a>
    )
  }
  const { from, to } = period
  const category = share.category ?? 'none'
  return (
    <a href={address('/transactions', { from, to, category, currency: only ?? undefined })}>
      <CategoryMark category={share.category} page={page} />
      {names.category(share.category)}
    </a>
  )
}
