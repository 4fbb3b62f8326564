/** Where the person is signed in. */
import { t } from '../../language.ts'
import type { Session } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { postTo } from '../parts/post-form.tsx'
import { browserName } from './browser-name.ts'

type SessionsProps = { sessions: ReadonlyArray<Session>; current: string | null; page: Page }

export function Sessions({ sessions, current, page }: SessionsProps) {
  const at = (instant: string) => page.formats.instant(instant, page.timeZone)
  return (
    <section class="card stack" aria-labelledby="sessions-title">
      <h2 id="sessions-title">{t('access.sessions')}</h2>
      <ul class="things">
        {sessions.map(({ idHash, userAgent, createdAt, lastSeenAt }) => (
          <li data-thing>
            <div>
              <p>
                <strong>{browserName(userAgent)}</strong>{' '}
                {idHash === current && <span class="badge">{t('access.thisOne')}</span>}
              </p>
              <p class="muted small">
                {t('access.sinceSeen', { since: at(createdAt), seen: at(lastSeenAt) })}
              </p>
            </div>
            {idHash !== current && (
              <form
                {...postTo(`/settings/sessions/${idHash}/end`, {
                  target: 'closest [data-thing]',
                  swap: 'delete',
                })}
              >
                <button type="submit" class="button danger compact">
                  {t('access.signOutThere')}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <div class="buttons">
        <form method="post" action="/auth/logout">
          <button type="submit" class="button">
            {t('layout.signOut')}
          </button>
        </form>
        <form method="post" action="/auth/logout-everywhere">
          <button type="submit" class="button danger">
            {t('access.signOutEverywhere')}
          </button>
        </form>
      </div>
    </section>
  )
}
