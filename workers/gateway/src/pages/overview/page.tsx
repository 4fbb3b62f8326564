/** The overview: how much, on which days, on what, where; and what waits for the person. */
import { GROUPS, type Group } from '#shared/categories.ts'
import { t } from '../../language.ts'
import { address } from '../filter.ts'
import type { Page } from '../page.ts'
import { totalOf } from '../parts/review-count.tsx'
import { periodQuery } from '../period.ts'
import { Checklist, SetupLine } from '../setup/checklist.tsx'
import { Hello } from '../setup/hello.tsx'
import type { SetupView } from '../setup/view.ts'
import { Row } from '../transactions/row.tsx'
import { BudgetsSection } from './budgets.tsx'
import { DaysSection } from './days.tsx'
import { Figures } from './figures.tsx'
import { OverviewHead } from './head.tsx'
import { MerchantsSection } from './merchants.tsx'
import type { Overview } from './model.ts'
import { PaceSection } from './pace.tsx'
import { Confirmations } from './setup.tsx'
import { sharesOf } from './shares.ts'
import { SharesSection } from './shares.tsx'
import { DueSection, UnusualSection } from './soon.tsx'
import { Strip } from './strip.tsx'
import { WhoPaidSection } from './who-paid.tsx'

type OverviewProps = {
  overview: Overview
  /** Null: the person is done with it. */
  setup: SetupView | null
  group: Group | null
  page: Page
}

export function groupOfQuery(value: string | undefined): Group | null {
  return GROUPS.find((group) => group === value) ?? null
}

export function OverviewPage({ overview, setup, group, page }: OverviewProps) {
  const { period, currency, only } = overview
  const { formats, today } = page
  const here = address('/', { ...periodQuery(period), currency: only ?? undefined })
  return (
    <div id="overview" hx-get={here} hx-trigger="ledger-changed from:document" hx-swap="outerHTML">
      {overview.isNew && <h1 class="visually-hidden">{t('layout.overview')}</h1>}
      {!overview.isNew && (
        <OverviewHead period={period} currency={only} today={today} formats={formats} />
      )}
      <div class="overview-grid">
        <Confirmations confirmations={page.confirmations} page={page} />
        <Waiting page={page} />
        {setup && !setup.isAsked && overview.isNew && <Hello page={page} />}
        {setup && !overview.isNew && <SetupLine steps={setup.steps} page={page} />}
        {overview.isNew ? (
          <Begin setup={setup} page={page} />
        ) : (
          <>
            <Figures overview={overview} today={today} formats={formats} />
            {currency !== null && (
              <>
                <Strip overview={overview} currency={currency} formats={formats} />
                {overview.state !== 'future' && (
                  <div class={overview.pace ? 'overview-charts two' : 'overview-charts'}>
                    <DaysSection
                      overview={overview}
                      currency={currency}
                      today={today}
                      formats={formats}
                    />
                    {overview.pace && (
                      <PaceSection
                        pace={overview.pace}
                        period={period}
                        currency={currency}
                        formats={formats}
                      />
                    )}
                  </div>
                )}
                <div class="overview-column">
                  <SharesSection
                    shares={sharesOf(
                      overview.categories,
                      page.categories,
                      group,
                      overview.before?.categories,
                    )}
                    group={group}
                    period={period}
                    currency={currency}
                    only={only}
                    page={page}
                  />
                  <MerchantsSection
                    merchants={overview.merchants}
                    before={overview.before?.merchants ?? null}
                    period={period}
                    currency={currency}
                    only={only}
                    formats={formats}
                  />
                  <WhoPaidSection
                    shares={overview.paidBy}
                    period={period}
                    currency={currency}
                    only={only}
                    page={page}
                  />
                </div>
              </>
            )}
            <div class="overview-column">
              <DueSection overview={overview} page={page} />
              <UnusualSection overview={overview} page={page} />
              <BudgetsSection budgets={overview.budgets} page={page} />
            </div>
            <Latest overview={overview} page={page} />
          </>
        )}
      </div>
    </div>
  )
}

/** For a ledger that knows nothing: the checklist, or the way back to it. */
function Begin({ setup, page }: Pick<OverviewProps, 'setup' | 'page'>) {
  if (setup) return <Checklist steps={setup.steps} page={page} />
  return (
    <p>
      <a href="/setup">{t('checklist.show')}</a>
    </p>
  )
}

/** What only the person can settle, in one line. */
function Waiting({ page }: { page: Page }) {
  const { counts } = page
  if (totalOf(counts) === 0) return null
  const parts = [
    counts.mails > 0 && {
      href: '/review',
      text: t('overview.mailsToRead', { count: counts.mails }),
    },
    counts.labels > 0 && {
      href: '/review/labels',
      text: t('overview.labelsToConfirm', { count: counts.labels }),
    },
    counts.duplicates > 0 && {
      href: '/review/duplicates',
      text: t('overview.possibleDuplicates', { count: counts.duplicates }),
    },
  ].filter((part) => part !== false)
  return (
    <section class="waiting" aria-label={t('overview.waiting')}>
      <p>
        <span>{t('overview.waitingLabel')}</span>{' '}
        {parts.map(({ href, text }, index) => (
          <>
            {index > 0 && ', '}
            <a href={href}>{text}</a>
          </>
        ))}
      </p>
    </section>
  )
}

function Latest({ overview, page }: { overview: Overview; page: Page }) {
  return (
    <section class="card list-card latest" aria-labelledby="latest-title">
      <div class="card-head">
        <h2 id="latest-title">{t('overview.latest')}</h2>
        <a class="small" href="/transactions">
          {t('overview.allTransactions')}
        </a>
      </div>
      <ol class="rows" data-rows id="rows">
        {overview.latest.map((transaction) => (
          <Row transaction={transaction} page={page} hasDate />
        ))}
      </ol>
    </section>
  )
}
