/** Personal tokens, for scripts and spreadsheets. */
import type { PlainKey } from '#shared/i18n/translate.ts'
import { t } from '../../language.ts'
import type { PersonalToken } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { postTo } from '../parts/post-form.tsx'

type TokensProps = {
  tokens: ReadonlyArray<PersonalToken>
  page: Page
  /** A token that was just made: shown now and never again. */
  secret?: string
}

export function Tokens({ tokens, page, secret }: TokensProps) {
  return (
    <section class="card stack" id="tokens" aria-labelledby="tokens-title">
      <h2 id="tokens-title">{t('access.tokens')}</h2>
      <p class="muted small">
        {t.rich('access.tokensHelp', { api: (text) => <a href="/api/docs">{text}</a> })}
      </p>
      {secret && (
        <div class="notice stack">
          <p>{t.rich('access.copyNow', { b: (text) => <strong>{text}</strong> })}</p>
          <div class="copy-line">
            <code id="new-token">{secret}</code>
            <CopyButton of="new-token" what={t('access.token')} autofocus id="copy-token" />
          </div>
        </div>
      )}
      {tokens.length > 0 && (
        <ul class="things">
          {tokens.map((token) => (
            <TokenItem token={token} page={page} />
          ))}
        </ul>
      )}
      <form class="fields token-form" {...postTo('/settings/tokens', { target: '#tokens' })}>
        <div class="field">
          <label for="token-title">{t('access.whatFor')}</label>
          <input
            class="input"
            id="token-title"
            name="title"
            required
            maxlength={60}
            autocomplete="off"
          />
        </div>
        <div class="field">
          <label for="token-scope">{t('access.itMay')}</label>
          <select class="input" id="token-scope" name="scope">
            <option value="read">{t('access.may.read')}</option>
            {page.mayChange && <option value="write">{t('access.may.write')}</option>}
            <option value="calendar">{t('webhooks.mayCalendar')}</option>
          </select>
        </div>
        <div class="field">
          <label for="token-days">{t('access.itLasts')}</label>
          <select class="input" id="token-days" name="days">
            <option value="30">{t('access.days', { count: 30 })}</option>
            <option value="90" selected>
              {t('access.days', { count: 90 })}
            </option>
            <option value="365">{t('access.aYear')}</option>
            <option value="">{t('access.untilRevoked')}</option>
          </select>
        </div>
        <button type="submit" class="button token-create">
          {t('access.create')}
        </button>
      </form>
    </section>
  )
}

function TokenItem({ token, page }: { token: PersonalToken; page: Page }) {
  const { id, title, prefix, scopes, createdAt, lastUsedAt, expiresAt } = token
  const at = (instant: string) => page.formats.instant(instant, page.timeZone)
  return (
    <li data-thing>
      <div>
        <p>
          <strong>{title}</strong> <code class="muted">{prefix}…</code>
        </p>
        <p class="muted small">
          {[
            t(mayOf(scopes)),
            t('access.made', { when: at(createdAt) }),
            lastUsedAt ? t('access.used', { when: at(lastUsedAt) }) : t('access.neverUsed'),
            expiresAt ? t('access.until', { when: at(expiresAt) }) : t('access.untilRevoked'),
          ].join(' · ')}
        </p>
      </div>
      <form
        {...postTo(`/settings/tokens/${id}/revoke`, {
          target: 'closest [data-thing]',
          swap: 'delete',
        })}
      >
        <button type="submit" class="button danger compact">
          {t('access.revoke')}
          <span class="visually-hidden"> {title}</span>
        </button>
      </form>
    </li>
  )
}

function mayOf(scopes: PersonalToken['scopes']): PlainKey {
  if (scopes.includes('calendar')) return 'webhooks.mayCalendar'
  return scopes.includes('write') ? 'access.may.write' : 'access.may.read'
}
