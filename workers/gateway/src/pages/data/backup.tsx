/** A backup of everything, bringing one back, and erasing everything. */
import { localDateTime } from '#shared/local-time.ts'
import { t } from '../../language.ts'
import type { Page } from '../page.ts'

type Props = {
  /** Whether there is nothing yet: only then can a backup be brought back. */
  isEmpty: boolean
  eraseAt: string | null
  page: Page
}

export function Backup({ isEmpty, eraseAt, page }: Props) {
  return (
    <>
      <section class="card stack" aria-labelledby="backup-title">
        <h2 id="backup-title">{t('backup.heading')}</h2>
        <p>{t('backup.hint')}</p>
        <form
          class="stack needs-script"
          data-backup="make"
          data-same={t('backup.not_same')}
          data-working={t('backup.making', { rows: '{rows}' })}
          data-done={t('backup.made', { rows: '{rows}' })}
          data-failed={t('backup.failed')}
        >
          <div class="fields">
            <Passphrase id="backup-key" name="passphrase" label={t('backup.passphrase')} />
            <Passphrase id="backup-again" name="again" label={t('backup.again')} />
          </div>
          <p class="buttons">
            <button type="submit" class="button">
              {t('backup.make')}
            </button>
          </p>
          <p class="small" data-backup-said role="status" />
        </form>
        <noscript>
          <p>{t('backup.no_script')}</p>
        </noscript>
        <p class="muted small">
          {t.rich('backup.command', { code: (text) => <code>{text}</code> })}
        </p>
      </section>
      <section class="card stack" aria-labelledby="restore-title">
        <h2 id="restore-title">{t('backup.restore_heading')}</h2>
        {isEmpty ? (
          <form
            class="stack needs-script"
            data-backup="bring"
            data-working={t('backup.restoring', { rows: '{rows}' })}
            data-done={t('backup.restored', { rows: '{rows}' })}
            data-failed={t('backup.failed')}
          >
            <p>{t('backup.restore_hint')}</p>
            <div class="fields">
              <div class="field">
                <label for="restore-file">{t('backup.file')}</label>
                <input type="file" id="restore-file" required />
              </div>
              <Passphrase id="restore-key" name="passphrase" label={t('backup.passphrase')} />
            </div>
            <p class="buttons">
              <button type="submit" class="button">
                {t('backup.restore')}
              </button>
            </p>
            <p class="small" data-backup-said role="status" />
          </form>
        ) : (
          <p>{t('backup.not_empty')}</p>
        )}
      </section>
      <Erase eraseAt={eraseAt} page={page} />
    </>
  )
}

// No name: a form that is sent without the script would have it in its address.
function Passphrase({ id, name, label }: { id: string; name: string; label: string }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        class="input"
        id={id}
        data-key={name}
        type="password"
        required
        minlength={8}
        autocomplete="new-password"
      />
    </div>
  )
}

function Erase({ eraseAt, page }: Pick<Props, 'eraseAt' | 'page'>) {
  const at = eraseAt === null ? null : localDateTime(eraseAt, page.timeZone)
  return (
    <section class="card stack" id="erase" aria-labelledby="erase-title">
      <h2 id="erase-title">{t('backup.erase_heading')}</h2>
      {at ? (
        <form class="stack" method="post" action="/settings/data/keep">
          <p class="error">
            {t('backup.erase_at', {
              day: page.formats.date(at.date, 'weekday'),
              time: page.formats.time(at.time),
            })}
          </p>
          <p class="buttons">
            <button type="submit" class="button primary">
              {t('backup.keep')}
            </button>
          </p>
        </form>
      ) : (
        <details class="more">
          <summary>{t('backup.erase_ask')}</summary>
          <form class="stack" method="post" action="/settings/data/erase">
            <p>{t('backup.erase_hint')}</p>
            <label class="check">
              <input type="checkbox" name="sure" value="yes" required />
              <span>{t('backup.erase_sure')}</span>
            </label>
            <p class="buttons">
              <button type="submit" class="button danger">
                {t('backup.erase')}
              </button>
            </p>
          </form>
        </details>
      )}
    </section>
  )
}
