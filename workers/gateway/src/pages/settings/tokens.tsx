/** Personal tokens, for scripts and spreadsheets. */
import type { PersonalToken } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { Icon } from '../parts/icons.tsx'

type TokensProps = {
  tokens: ReadonlyArray<PersonalToken>
  page: Page
  /** A token that was just made: shown now and never again. */
  secret?: string
}

export function Tokens({ tokens, page, secret }: TokensProps) {
  return (
    <section class="card stack" id="tokens" aria-labelledby="tokens-title">
      <h2 id="tokens-title">Personal tokens</h2>
      <p class="muted small">
        For scripts and spreadsheets, with the <a href="/api/openapi.json">API</a>. A token is as
        good as your password for what it may do.
      </p>
      {secret && (
        <div class="notice stack">
          <p>
            <strong>Copy it now.</strong> It is shown this once.
          </p>
          <div class="copy-line">
            <code id="new-token">{secret}</code>
            <button
              type="button"
              class="button needs-script"
              data-copy="new-token"
              autofocus
              id="copy-token"
            >
              <Icon name="copy" />
              Copy<span class="visually-hidden"> the token</span>
            </button>
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
      <form
        class="fields token-form"
        method="post"
        action="/settings/tokens"
        hx-post="/settings/tokens"
        hx-target="#tokens"
        hx-swap="outerHTML"
        hx-sync="this:drop"
      >
        <div class="field">
          <label for="token-title">What it is for</label>
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
          <label for="token-scope">It may</label>
          <select class="input" id="token-scope" name="scope">
            <option value="read">read</option>
            <option value="write">read and change</option>
          </select>
        </div>
        <div class="field">
          <label for="token-days">It lasts</label>
          <select class="input" id="token-days" name="days">
            <option value="30">30 days</option>
            <option value="90" selected>
              90 days
            </option>
            <option value="365">a year</option>
            <option value="">until it is revoked</option>
          </select>
        </div>
        <button type="submit" class="button token-create">
          Create a token
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
          May {scopes.includes('write') ? 'read and change' : 'read'} · made {at(createdAt)} ·{' '}
          {lastUsedAt ? `used ${at(lastUsedAt)}` : 'never used'} ·{' '}
          {expiresAt ? `until ${at(expiresAt)}` : 'until revoked'}
        </p>
      </div>
      <form
        method="post"
        action={`/settings/tokens/${id}/revoke`}
        hx-post={`/settings/tokens/${id}/revoke`}
        hx-target="closest [data-thing]"
        hx-swap="delete"
      >
        <button type="submit" class="button danger compact">
          Revoke<span class="visually-hidden"> {title}</span>
        </button>
      </form>
    </li>
  )
}
