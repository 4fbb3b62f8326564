/** Every mail that came, and what was made of it. */
import type { MailFilter, MailSummary } from '../../ledger/store.ts'
import { address } from '../filter.ts'
import type { Page } from '../page.ts'
import { outcomeTitle, reasonTitle } from './page.tsx'

const TABS = [
  { status: undefined, title: 'All' },
  { status: 'recorded', title: 'Recorded' },
  { status: 'ignored', title: 'No transaction' },
  { status: 'review', title: 'Waiting' },
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
        <h1>Mails</h1>
        <nav class="tabs" aria-label="Outcome">
          {TABS.map(({ status, title }) => (
            <a
              href={address('/mail', { status })}
              aria-current={status === filter.status && !filter.reason ? 'page' : undefined}
            >
              {title}
            </a>
          ))}
        </nav>
      </div>
      {mails.length === 0 ? (
        <section class="card empty">
          <h2>No mails</h2>
          <p>What you forward to {page.forwardTo} shows up here.</p>
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
          <a href={`/mail/${mail.id}`}>{mail.subject ?? 'No subject'}</a>
          <span class="muted small">
            {mail.bank ?? mail.sender} ·{' '}
            {page.formats.instant(mail.sentAt ?? mail.receivedAt, page.timeZone)}
          </span>
          <span class={mail.status === 'review' ? 'badge ask' : 'badge'}>
            {mail.status === 'ignored'
              ? (reasonTitle(mail.reason) ?? outcomeTitle(mail.status))
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
            Show more
          </a>
        </li>
      )}
    </>
  )
}
