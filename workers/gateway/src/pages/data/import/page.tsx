/** Where files are dropped, and what came in before. */
import { localDateTime } from '#shared/local-time.ts'
import { t } from '../../../language.ts'
import type { Import } from '../../../ledger/store.ts'
import type { Page } from '../../page.ts'
import { Named } from '../../parts/named.tsx'

export function ImportPage({ imports, page }: { imports: ReadonlyArray<Import>; page: Page }) {
  return (
    <>
      <section
        class="card stack"
        aria-labelledby="import-title"
        data-import
        // The script fills in the numbers of what is under way.
        data-import-progress={t('import.progress', {
          done: '{done}',
          all: '{all}',
          rate: '{rate}',
          left: '{left}',
        })}
        data-import-done={t('import.done', {
          new: '{new}',
          known: '{known}',
          unreadable: '{unreadable}',
        })}
        data-import-failed={t('import.failed')}
      >
        <h2 id="import-title">{t('import.heading')}</h2>
        <p>{t('import.hint')}</p>
        <div class="drop needs-script" data-import-drop>
          <label for="import-files">{t('import.choose')}</label>
          <input type="file" id="import-files" multiple />
          <label for="import-folder">{t('import.folder')}</label>
          <input type="file" id="import-folder" webkitdirectory />
        </div>
        <noscript>
          <p>{t('import.no_script')}</p>
        </noscript>
        <p class="muted small">
          {t.rich('import.command', { code: (text) => <code>{text}</code> })}
        </p>
      </section>
      <div id="import-cards" class="stack" />
      <Imports imports={imports} page={page} />
    </>
  )
}

function Imports({ imports, page }: { imports: ReadonlyArray<Import>; page: Page }) {
  if (imports.length === 0) return <div id="imports" />
  const { formats, timeZone } = page
  return (
    <section class="card stack" id="imports" aria-labelledby="imports-title">
      <h2 id="imports-title">{t('import.earlier')}</h2>
      <ol class="rows">
        {imports.map((one) => {
          const { date } = localDateTime(one.createdAt, timeZone)
          return (
            <li class="row">
              <form class="row-line gone-line" method="post" action={`/acts/${one.act}/undo`}>
                <span>
                  <a href={`/settings/data/import/${one.id}`}>{one.title}</a>{' '}
                  <span class="muted small">
                    {formats.date(date, 'short')}
                    {' · '}
                    {t('import.brought', { new: one.added, known: one.confirmed })}
                    {one.finishedAt === null && ` · ${t('import.unfinished')}`}
                  </span>
                </span>
                {one.undoneAt === null ? (
                  <button type="submit" class="button compact">
                    <Named words={t('import.undo')} of={one.title} />
                  </button>
                ) : (
                  <span class="muted small">{t('import.undone')}</span>
                )}
              </form>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
