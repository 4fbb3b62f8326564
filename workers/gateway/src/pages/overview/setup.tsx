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

/** What a person who has nothing here yet does first. */
export function Welcome({ page }: { page: Page }) {
  return (
    <section class="card welcome" aria-labelledby="welcome-title">
      <h2 id="welcome-title">Three steps, and your ledger keeps itself</h2>
      <ol class="steps">
        <li>
          <h3>Copy your address</h3>
          <p class="muted">It is yours alone. Whoever knows it can write to your ledger.</p>
          <ForwardAddress forwardTo={page.forwardTo} />
        </li>
        <li>
          <h3>Forward your bank's mails to it</h3>
          <p class="muted">
            In Gmail: Settings, Forwarding, then a filter for your bank's sender. In Outlook:
            Settings, Mail, Rules. Your bank has to send a mail for each payment; most do when
            asked.
          </p>
        </li>
        <li>
          <h3>Confirm</h3>
          <p class="muted">
            Your mail provider sends a code or a link to the address. It shows up here within a
            minute.
          </p>
        </li>
      </ol>
      <p class="muted">
        Your days are those of {page.timeZone}. If that is not where you live,{' '}
        <a href="/settings#time-zone">set your time zone</a> before the first mail comes.
      </p>
      <p class="muted">
        Prefer to begin by hand? <a href="/add">Add a transaction</a>.
      </p>
    </section>
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
