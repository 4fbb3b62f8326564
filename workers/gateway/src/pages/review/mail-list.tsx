/** The mails that wait, by sender: where a bank changed its words, one sender has many. */
import { t } from '../../language.ts'
import type { MailSummary, SenderInReview } from '../../ledger/store.ts'
import type { Page } from '../page.ts'

type MailListProps = {
  mails: ReadonlyArray<MailSummary>
  senders: ReadonlyArray<SenderInReview>
  current: string | null
  page: Page
}

export function MailList({ mails, senders, current, page }: MailListProps) {
  return (
    <nav class="review-list" id="review-list" aria-label={t('review.mailsToRead')}>
      {senders.map(({ sender, bank, count }) => {
        const own = mails.filter((mail) => mail.sender === sender)
        if (own.length === 0) return null
        return (
          <section>
            <h2 class="review-sender">
              <span>
                {bank ?? sender ?? t('review.unknownSender')}
                {/* Anybody can claim to be a bank: the address is what tells. */}
                {bank && sender && <span class="muted small review-address">{sender}</span>}
              </span>{' '}
              <span class="count">
                {page.formats.number(count)}
                <span class="visually-hidden"> {t('layout.waiting', { count })}</span>
              </span>
            </h2>
            <ul>
              {own.map((mail) => (
                <li>
                  <a
                    href={`/review?mail=${mail.id}`}
                    hx-get={`/review?mail=${mail.id}`}
                    hx-target="#review-pane"
                    hx-swap="outerHTML"
                    hx-replace-url="true"
                    aria-current={mail.id === current ? 'true' : undefined}
                  >
                    <span class="review-subject">{mail.subject ?? t('mail.noSubject')}</span>
                    <span class="muted small">
                      {page.formats.instant(mail.sentAt ?? mail.receivedAt, page.timeZone)}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </nav>
  )
}
