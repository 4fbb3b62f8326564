/** What a person sees whom a program asks for access, and after they answered. */
import { t } from '../../language.ts'
import { TOKEN_DAYS } from '../../oauth/routes.ts'

type AskProps = {
  name: string
  /** Where the answer goes. */
  host: string
  fields: Readonly<Record<string, string>>
  mayWrite: boolean
  wantsWrite: boolean
}

export function Ask({ name, host, fields, mayWrite, wantsWrite }: AskProps) {
  return (
    <section class="card stack" aria-labelledby="connect-title">
      <h1 id="connect-title">{t('oauth.title')}</h1>
      <p>{t.rich('oauth.asks', { name, host, b: (text) => <strong>{text}</strong> })}</p>
      <p class="muted">{t('oauth.anyName')}</p>
      <form class="stack" method="post" action="/oauth/authorize">
        {Object.entries(fields).map(([field, value]) => (
          <input type="hidden" name={field} value={value} />
        ))}
        <div class="field">
          <label for="connect-may">{t('access.itMay')}</label>
          <select class="input" id="connect-may" name="may">
            <option value="read">{t('access.may.read')}</option>
            {mayWrite && (
              <option value="write" selected={wantsWrite}>
                {t('access.may.write')}
              </option>
            )}
          </select>
        </div>
        <p class="muted small">{t('oauth.lasts', { count: TOKEN_DAYS })}</p>
        <div class="buttons">
          <button type="submit" class="button primary" name="answer" value="allow">
            {t('oauth.allow')}
          </button>
          <button type="submit" class="button" name="answer" value="refuse">
            {t('oauth.refuse')}
          </button>
        </div>
      </form>
    </section>
  )
}

export function GoOn({ host, href }: { host: string; href: string }) {
  return (
    <section class="card stack" aria-labelledby="connect-title">
      <h1 id="connect-title">{t('oauth.title')}</h1>
      <p>
        <a href={href}>{t('oauth.goOn', { host })}</a>
      </p>
    </section>
  )
}
