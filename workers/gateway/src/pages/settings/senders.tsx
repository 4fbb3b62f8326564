/** Who may write to the ledger beside the known banks: the person's own addresses, and whom they admitted. */
import { t } from '../../language.ts'
import type { AdmittedSender, OwnAddress } from '../../ledger/store.ts'
import type { Page } from '../page.ts'

type SendersProps = {
  addresses: ReadonlyArray<OwnAddress>
  admitted: ReadonlyArray<AdmittedSender>
  page: Page
}

export function Senders({ addresses, admitted, page }: SendersProps) {
  return (
    <section class="card stack" id="senders" aria-labelledby="senders-title">
      <h2 id="senders-title">{t('settings.senders')}</h2>
      <p class="muted small">{t('settings.sendersHelp')}</p>
      <h3>{t('settings.yourAddresses')}</h3>
      <ul class="things">
        {addresses.map((own) => (
          <Address own={own} />
        ))}
      </ul>
      <form class="fields" method="post" action="/settings/addresses/ask">
        <div class="field">
          <label for="own-address">{t('settings.anotherOwn')}</label>
          <input
            class="input"
            id="own-address"
            name="address"
            type="email"
            required
            maxlength={254}
            autocomplete="email"
          />
        </div>
        <button type="submit" class="button">
          {t('settings.sendCode')}
        </button>
      </form>
      {admitted.length > 0 && (
        <>
          <h3>{t('settings.admitted')}</h3>
          <ul class="things">
            {admitted.map(({ sender, createdAt }) => (
              <li>
                <p>
                  <strong>{sender}</strong>{' '}
                  <span class="muted small">
                    {t('settings.since', { when: page.formats.instant(createdAt, page.timeZone) })}
                  </span>
                </p>
                <form method="post" action="/settings/senders/dismiss">
                  <input type="hidden" name="sender" value={sender} />
                  <button type="submit" class="button danger compact">
                    {t('settings.dismiss')}
                    <span class="visually-hidden"> {sender}</span>
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Address({ own: { address, isSignIn, isConfirmed } }: { own: OwnAddress }) {
  return (
    <li>
      <p>
        <strong>{address}</strong>{' '}
        <span class="muted small">
          {t(
            isSignIn
              ? 'settings.signInAddress'
              : isConfirmed
                ? 'settings.confirmed'
                : 'settings.waitsForCode',
          )}
        </span>
      </p>
      {!isConfirmed && (
        <form class="fields" method="post" action="/settings/addresses/confirm">
          <input type="hidden" name="address" value={address} />
          <div class="field">
            <label for={`code-${address}`}>{t('settings.code')}</label>
            <input
              class="input"
              id={`code-${address}`}
              name="code"
              required
              inputmode="numeric"
              autocomplete="one-time-code"
              maxlength={20}
            />
          </div>
          <button type="submit" class="button primary">
            {t('settings.confirm')}
            <span class="visually-hidden"> {address}</span>
          </button>
        </form>
      )}
      {!isSignIn && (
        <form method="post" action="/settings/addresses/remove">
          <input type="hidden" name="address" value={address} />
          <button type="submit" class="button quiet compact">
            {t('settings.remove')}
            <span class="visually-hidden"> {address}</span>
          </button>
        </form>
      )}
    </li>
  )
}
