/** How mail gets here: the address to forward to, and what the mail provider asks for. */
import { t } from '../../language.ts'
import type { Confirmation } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { isProviderLink } from './provider-link.ts'

const PROVIDERS = { gmail: 'Gmail', outlook: 'Outlook' } as const

function nameOf(provider: Confirmation['provider']): string {
  return provider === 'other' ? t('overview.yourProvider') : PROVIDERS[provider]
}

export function ForwardAddress({ forwardTo }: { forwardTo: string }) {
  return (
    <div class="copy-line">
      <code id="forward-to">{forwardTo}</code>
      <CopyButton of="forward-to" what={t('overview.theAddress')} />
    </div>
  )
}

/** The code or link with which Gmail or Outlook asks whether forwarding here is wanted. */
export function Confirmations({
  confirmations,
  page,
}: {
  confirmations: ReadonlyArray<Confirmation>
  page: Page
}) {
  if (confirmations.length === 0) return null
  return (
    <section class="card notice-card" aria-labelledby="confirm-title">
      <h2 id="confirm-title">{t('overview.confirmForwarding')}</h2>
      <ul class="stack">
        {confirmations.map(({ provider, code, link, mailbox, mailId, receivedAt }) => (
          <li class="confirmation">
            <p>
              {t.rich('overview.asksWhether', {
                provider: nameOf(provider),
                mailbox: mailbox ? <strong>{mailbox}</strong> : t('overview.yourMailbox'),
              })}{' '}
              <span class="muted small nowrap">
                {page.formats.instant(receivedAt, page.timeZone)}
              </span>
            </p>
            {code && (
              <div class="copy-line">
                <code id={`code-${mailId}`}>{code}</code>
                <CopyButton of={`code-${mailId}`} what={t('settings.code')} />
              </div>
            )}
            <p class="buttons">
              {isProviderLink(link) && (
                <a class="button primary" href={link} target="_blank" rel="noreferrer">
                  {t('overview.confirmAt', { provider: nameOf(provider) })}
                </a>
              )}
              <a class="button quiet" href={`/mail/${mailId}`}>
                {t('overview.showMail')}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
