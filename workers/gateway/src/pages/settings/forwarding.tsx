/** The address that a bank's mails are forwarded to. */
import { t } from '../../language.ts'
import { ForwardAddress } from '../overview/setup.tsx'
import type { Page } from '../page.ts'

export function Forwarding({ page }: { page: Page }) {
  return (
    <section class="card stack" aria-labelledby="forward-title">
      <h2 id="forward-title">{t('settings.forwardTo')}</h2>
      <ForwardAddress forwardTo={page.forwardTo} />
      <p class="muted small">
        {t.rich('settings.forwardHelp', {
          confirmations: (text) => <a href="/mail?reason=forwarding_confirmation">{text}</a>,
          mails: (text) => <a href="/mail">{text}</a>,
        })}{' '}
        <a href="/setup">{t('checklist.show')}</a>
      </p>
      <details class="more">
        <summary>{t('settings.anotherAddress')}</summary>
        <form class="stack" method="post" action="/settings/alias">
          <p>{t('settings.anotherAddressHelp')}</p>
          <button type="submit" class="button danger">
            {t('settings.replaceAddress')}
          </button>
        </form>
      </details>
    </section>
  )
}
