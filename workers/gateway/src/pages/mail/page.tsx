/** One mail: what came, what was made of it, and its text. */
import type { Mail } from '../../ledger/store.ts'
import { IGNORED_TITLES, REVIEW_TITLES } from '../names.ts'
import { Confirmations } from '../overview/setup.tsx'
import type { Page } from '../page.ts'
import { Facts } from '../parts/facts.tsx'
import { Row } from '../transactions/row.tsx'
import { MarkedText, valuesOf } from './marked.tsx'
import { ReadAs } from './read-as.tsx'
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
  const values = valuesOf(mail)
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
            }}
          />
          <div class="buttons">
            {mail.status === 'review' && (
              <a class="button primary" href={`/review?mail=${mail.id}`}>
                Review it
              </a>
            )}
            {mail.status === 'ignored' && mail.confirmation === null && (
              <a class="button" href={`/review?mail=${mail.id}`}>
                It is a transaction
              </a>
            )}
            {mail.status === 'recorded' && (
              <form method="post" action={`/mail/${mail.id}/dismiss`}>
                <button type="submit" class="button">
                  No transaction
                </button>
              </form>
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
          {values.length > 0 && (
            <>
              <ReadAs mail={mail} />
              <p class="muted small">What was read is marked.</p>
            </>
          )}
          <pre class="card mail-text">
            <MarkedText text={mail.text} values={values} />
          </pre>
        </section>
      </div>
    </div>
  )
}
