/** One mail: what came, what was made of it, and its text. */
import type { Mail } from '../../ledger/store.ts'
import { IGNORED_TITLES, REVIEW_TITLES } from '../names.ts'
import { Confirmations } from '../overview/setup.tsx'
import type { Page } from '../page.ts'
import { Facts } from '../parts/facts.tsx'
import { Row } from '../transactions/row.tsx'
import { sentBy } from './sent-by.tsx'

const OUTCOMES = {
  recorded: 'Recorded',
  ignored: 'No transaction',
  review: 'Waits for you',
} as const

export function reasonTitle(reason: Mail['reason']): string | null {
  if (reason === null) return null
  const titles: Readonly<Record<string, string>> = { ...REVIEW_TITLES, ...IGNORED_TITLES }
  return titles[reason] ?? null
}

export function outcomeTitle(status: Mail['status']): string {
  return OUTCOMES[status]
}

export function MailPage({ mail, page }: { mail: Mail; page: Page }) {
  const { formats, timeZone } = page
  return (
    <div class="narrow">
      <div class="page-head">
        <h1>{mail.subject ?? 'No subject'}</h1>
      </div>
      <div class="stack">
        {mail.confirmation && (
          <Confirmations
            confirmations={[{ ...mail.confirmation, mailId: mail.id, receivedAt: mail.receivedAt }]}
            page={page}
          />
        )}
        <section class="card stack" aria-label="About this mail">
          <Facts
            facts={{
              Outcome: outcomeTitle(mail.status) + (mail.statusBy === 'person' ? ', by you' : ''),
              Because: reasonTitle(mail.reason),
              From: mail.sender ?? mail.envelopeFrom,
              Sender: sentBy(mail, page),
              Came: formats.instant(mail.receivedAt, timeZone),
              Bank: mail.bank,
              'Read as': mail.template,
            }}
          />
          <div class="buttons">
            {mail.status === 'review' && (
              <a class="button primary" href={`/review?mail=${mail.id}`}>
                Review it
              </a>
            )}
            {mail.hasRaw && (
              <form method="post" action={`/mail/${mail.id}/reread`}>
                <button type="submit" class="button">
                  Read again
                </button>
              </form>
            )}
          </div>
        </section>
        {mail.transactions.length > 0 && (
          <section aria-labelledby="told-title">
            <h2 id="told-title" class="section-title">
              What it told
            </h2>
            <ol class="card list-card rows" data-rows id="rows">
              {mail.transactions.map((transaction) => (
                <Row transaction={transaction} page={page} hasDate />
              ))}
            </ol>
          </section>
        )}
        <section aria-labelledby="text-title">
          <h2 id="text-title" class="section-title">
            Its text
          </h2>
          <pre class="card mail-text">{mail.text}</pre>
        </section>
      </div>
    </div>
  )
}
