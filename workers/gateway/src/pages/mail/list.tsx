/** Every mail that came, and what was made of it. */
import { t } from '../../language.ts'
import type { MailFilter, MailSummary } from '../../ledger/store.ts'
import { address } from '../filter.ts'
import type { Page } from '../page.ts'
import { outcomeTitle, reasonTitle } from './page.tsx'

const TABS = [
  { status: undefined, title: 'mail.all' },
  { status: 'recorded', title: 'mail.outcome.recorded' },
  { status: 'ignored', title: 'mail.outcome.ignored' },
  { status: 'review', title: 'mail.waiting' },
] as const

type MailsPageProps = {
  mails: ReadonlyArray<MailSummary>
  filter: MailFilter
  nextCursor: string | null
  page: Page
}

export function MailsPage({ mails, filter, nextCursor, page }: MailsPageProps) {
  return (
    <>
      <div class="page-head">
        <h1>{t('mail.title')}</h1>
        <nav class="tabs" aria-label={t('mail.outcomeLabel')}>
          {TABS.map(({ status, title }) => (
            <a
              href={address('/mail', { status })}
              aria-current={status === filter.status && !filter.reason ? 'page' : undefined}
            >
              {t(title)}
            </a>
          ))}
        </nav>
      </div>
      {mails.length === 0 ? (
        <section class="card empty">
          <h2>{t('mail.none')}</h2>
          <p>{t('mail.noneHelp', { address: page.forwardTo })}</p>
        </section>
      ) : (
        <ul class="card list-card mails">
          <MailRows mails={mails} filter={filter} nextCursor={nextCursor} page={page} />
        </ul>
      )}
    </>
  )
}

/** The rows of one page, and the link to the next. */
export function MailRows({ mails, filter, nextCursor, page }: MailsPageProps) {
  const { status, reason } = filter
  const more = address('/mail', { status, reason, cursor: nextCursor ?? undefined })
  return (
    <>
      {mails.map((mail) => (
        <li class="mail-row">
          <a href={`/mail/${mail.id}`}>{mail.subject ?? t('mail.noSubject')}</a>
          <span class="muted small">
            {mail.bank ?? mail.sender} ·{' '}
            {page.formats.instant(mail.sentAt ?? mail.receivedAt, page.timeZone)}
          </span>
          <span class={mail.status === 'review' ? 'badge ask' : 'badge'}>
            {mail.status === 'ignored'
              ? (reasonTitle(mail) ?? outcomeTitle(mail.status))
              : outcomeTitle(mail.status)}
          </span>
        </li>
      ))}
      {nextCursor !== null && (
        <li class="more-rows">
          <a
            class="button"
            href={more}
            hx-get={more}
            hx-target="closest .more-rows"
            hx-swap="outerHTML"
          >
            {t('transactions.showMore')}
          </a>
        </li>
      )}
    </>
  )
}
