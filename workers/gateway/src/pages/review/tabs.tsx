/** What there is to review, each with its number. */

import type { PlainKey } from '#shared/i18n/translate.ts'
import { t } from '../../language.ts'
import type { ReviewCounts } from '../../ledger/store.ts'
import { FreshCount, MOST_COUNTED } from '../parts/review-count.tsx'

export type ReviewTab = 'mails' | 'labels' | 'duplicates'

const TABS: ReadonlyArray<{ name: ReviewTab; href: string; title: PlainKey }> = [
  { name: 'mails', href: '/review', title: 'review.tabMails' },
  { name: 'labels', href: '/review/labels', title: 'review.tabLabels' },
  { name: 'duplicates', href: '/review/duplicates', title: 'review.tabDuplicates' },
]

export function Tabs({ counts, current }: { counts: ReviewCounts; current: ReviewTab }) {
  return (
    <nav class="tabs" id="review-tabs" aria-label={t('review.title')}>
      {TABS.map(({ name, href, title }) => (
        <a href={href} aria-current={name === current ? 'page' : undefined}>
          {t(title)}
          {counts[name] > 0 && (
            <span class="count">
              {counts[name] < MOST_COUNTED ? counts[name] : `${MOST_COUNTED - 1}+`}
            </span>
          )}
        </a>
      ))}
    </nav>
  )
}

/** The numbers anew, after something was settled. */
export function FreshCounts({ counts, current }: { counts: ReviewCounts; current: ReviewTab }) {
  return (
    <>
      <FreshCount counts={counts} />
      <hx-partial hx-target="#review-tabs" hx-swap="outerHTML">
        <Tabs counts={counts} current={current} />
      </hx-partial>
    </>
  )
}
