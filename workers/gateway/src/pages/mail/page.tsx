/** One mail: what came, what was made of it, and its text. */
import { t } from '../../language.ts'
import type { Mail } from '../../ledger/store.ts'
import { isIgnoredReason, isReviewReason } from '../names.ts'
import { Confirmations } from '../overview/setup.tsx'
import type { Page } from '../page.ts'
import { Facts } from '../parts/facts.tsx'
import { Row } from '../transactions/row.tsx'
import { MarkedText, valuesOf } from './marked.tsx'
import { ReadAs } from './read-as.tsx'
import { sentBy } from './sent-by.tsx'
import { WhyRead } from './why-read.tsx'

/** Why it waits, or what it was; the two share some names. */
export function reasonTitle({ reason, status }: Pick<Mail, 'reason' | 'status'>): string | null {
  if (status !== 'ignored' && isReviewReason(reason)) return t(`review.reason.${reason}`)
  return isIgnoredReason(reason) ? t(`mail.ignored.${reason}`) : null
}

export function outcomeTitle(status: Mail['status']): string {
  return t(`mail.outcome.${status}`)
}

export function MailPage({ mail, page }: { mail: Mail; page: Page }) {
  const { formats, timeZone } = page
  const values = valuesOf(mail)
  return (
    <div class="narrow">
      <div class="page-head">
        <h1>{mail.subject ?? t('mail.noSubject')}</h1>
      </div>
      <div class="stack">
        {mail.confirmation && (
          <Confirmations
            confirmations={[{ ...mail.confirmation, mailId: mail.id, receivedAt: mail.receivedAt }]}
            page={page}
          />
        )}
        <section class="card stack" aria-label={t('mail.about')}>
          <Facts
            facts={{
              [t('mail.outcomeLabel')]:
                mail.statusBy === 'person'
                  ? t('mail.byYou', { outcome: outcomeTitle(mail.status) })
                  : outcomeTitle(mail.status),
              [t('mail.because')]: reasonTitle(mail),
              [t('mail.from')]: mail.sender ?? mail.envelopeFrom,
              [t('mail.sender')]: sentBy(mail, page),
              [t('mail.came')]: formats.instant(mail.receivedAt, timeZone),
              [t('transactions.bank')]: mail.bank,
            }}
          />
          <div class="buttons">
            {mail.status === 'review' && (
              <a class="button primary" href={`/review?mail=${mail.id}`}>
                {t('mail.reviewIt')}
              </a>
            )}
            {mail.status === 'ignored' && mail.confirmation === null && (
              <a class="button" href={`/review?mail=${mail.id}`}>
                {t('mail.isTransaction')}
              </a>
            )}
            {mail.status === 'recorded' && (
              <form method="post" action={`/mail/${mail.id}/dismiss`}>
                <button type="submit" class="button">
                  {t('mail.outcome.ignored')}
                </button>
              </form>
            )}
            {mail.hasRaw && (
              <form method="post" action={`/mail/${mail.id}/reread`}>
                <button type="submit" class="button">
                  {t('review.readAgain')}
                </button>
              </form>
            )}
          </div>
        </section>
        {mail.transactions.length > 0 && (
          <section aria-labelledby="told-title">
            <h2 id="told-title" class="section-title">
              {t('mail.told')}
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
            {t('mail.text')}
          </h2>
          {values.length > 0 && (
            <>
              <ReadAs mail={mail} />
              <p class="muted small">{t('mail.marked')}</p>
              <WhyRead mail={mail} />
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
