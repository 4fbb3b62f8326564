/** How mail gets here: the address to forward to, and what the mail provider asks for. */
import type { Confirmation } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { Icon } from '../parts/icons.tsx'
import { isProviderLink } from './provider-link.ts'

const PROVIDERS = { gmail: 'Gmail', outlook: 'Outlook', other: 'Your mail provider' } as const

export function ForwardAddress({ forwardTo }: { forwardTo: string }) {
  return (
    <div class="copy-line">
      <code id="forward-to">{forwardTo}</code>
      <button type="button" class="button needs-script" data-copy="forward-to">
        <Icon name="copy" />
        Copy<span class="visually-hidden"> the address</span>
      </button>
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
      <h2 id="confirm-title">Confirm forwarding</h2>
      <ul class="stack">
        {confirmations.map(({ provider, code, link, mailbox, mailId, receivedAt }) => (
          <li class="confirmation">
            <p>
              {PROVIDERS[provider]} asks whether{' '}
              {mailbox ? <strong>{mailbox}</strong> : 'your mailbox'} may forward to this ledger.{' '}
              <span class="muted small nowrap">
                {page.formats.instant(receivedAt, page.timeZone)}
              </span>
            </p>
            {code && (
              <div class="copy-line">
                <code id={`code-${mailId}`}>{code}</code>
                <button type="button" class="button needs-script" data-copy={`code-${mailId}`}>
                  <Icon name="copy" />
                  Copy<span class="visually-hidden"> the code</span>
                </button>
              </div>
            )}
            <p class="buttons">
              {isProviderLink(link) && (
                <a class="button primary" href={link} target="_blank" rel="noreferrer">
                  Confirm at {PROVIDERS[provider]}
                </a>
              )}
              <a class="button quiet" href={`/mail/${mailId}`}>
                Show the mail
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
