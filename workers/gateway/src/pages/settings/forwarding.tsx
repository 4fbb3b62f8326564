/** The address that a bank's mails are forwarded to. */
import { t } from '../../language.ts'
import { ForwardAddress } from '../overview/setup.tsx'
import type { Page } from '../page.ts'

export function Forwarding({ page }: { page: Page }) {
  return (
    <section class="card stack" aria-labelledby="forward-title">
      <h2 id="forward-title">Forward your bank's mails to</h2>
      <ForwardAddress forwardTo={page.forwardTo} />
      <p class="muted small">
        Whoever knows this address can write to your ledger.{' '}
        <a href="/mail?reason=forwarding_confirmation">Forwarding confirmations</a> and{' '}
        <a href="/mail">all mails</a> that came. <a href="/setup">{t('checklist.show')}</a>
      </p>
      <details class="more">
        <summary>Get another address</summary>
        <form class="stack" method="post" action="/settings/alias">
          <p>
            Mail to the address you have now is refused from then on. You will have to change the
            forwarding at your mail provider.
          </p>
          <button type="submit" class="button danger">
            Replace the address
          </button>
        </form>
      </details>
    </section>
  )
}
